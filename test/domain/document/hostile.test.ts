import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readAssessment } from '../../../src/domain/document/assessment.js';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import { readInstrument } from '../../../src/domain/document/instrument.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import { readOwnFile } from '../../../src/domain/document/own-file.js';
import { parseJson } from '../../../src/domain/document/parse-json.js';
import { schemas } from '../../../src/domain/document/schemas.js';
import { say } from '../../../src/domain/document/text.js';
import type { Instrument, Parsed } from '../../../src/domain/document/types.js';
import { readWeb } from '../../../src/domain/document/web.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import * as samples from './samples.js';
import { plain } from './samples.js';

const readers: readonly ((raw: unknown) => Parsed<unknown>)[] = [
  readInstrument,
  readWeb,
  readAssessment,
  readOwnFile,
  readIndicators,
  readNetwork,
];

const check = (parsed: Parsed<unknown>): void => {
  expect(parsed.problems.length).to.be.at.most(50);
  expect(parsed.value === null).to.equal(parsed.problems.some(({ fatal }) => fatal));
  for (const problem of parsed.problems) {
    const words = `${problem.path}${problem.expected ?? ''}${problem.found ?? ''}`;
    expect(words.length).to.be.lessThan(1000);
    expect(words).to.not.match(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(words).to.not.match(/[\ud800-\udfff]/u);
  }
};

const key = fc.oneof(
  fc.constantFrom(
    'schema',
    'id',
    'title',
    'scale',
    'axes',
    'items',
    'moments',
    'scores',
    'instrument',
    'answers',
    'assessments',
    'variants',
    'text',
    'label',
    'nl',
    'u',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'min',
    'max',
    'axis',
    'length',
    '0',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    'veerkracht/web@1',
    'veerkracht/instrument@1',
    'veerkracht/assessment@1',
    'veerkracht/own-file@1',
    'veerkracht/web@2',
    'positive-health',
    'body',
    'axes',
    null,
    undefined,
    NaN,
    Infinity,
    -0,
    1e308,
    '\ud800',
    '\u202e',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '2026-02-30',
    '',
  ),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
);
/** Anything with names that occur in documents. */
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { maxLength: 6 }),
    fc.array(fc.tuple(key, tie('node')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
  ),
})).node;

/** A document with some of its parts replaced. */
const spoilt = (document: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.array(tree, { minLength: 6, maxLength: 6 }))
    .map(([turns, values]) => {
      const copy: any = structuredClone(document);
      turns.forEach((turn, i) => {
        let at = copy;
        let rest = turn;
        for (;;) {
          const keys = Object.keys(at);
          if (keys.length === 0) return;
          const name = keys[rest % keys.length] as string;
          rest = Math.floor(rest / keys.length);
          if (typeof at[name] !== 'object' || at[name] === null || rest === 0) {
            at[name] = values[i];
            return;
          }
          at = at[name];
        }
      });
      return copy;
    });

const ownFile = (): unknown => ({ schema: 'veerkracht/own-file@1', assessments: [samples.assessment()] });

describe('hostile documents', () => {
  const documents: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    anything: tree,
    'a spoilt instrument': spoilt(samples.instrument()),
    'a spoilt web': spoilt({ ...samples.web(), instrument: samples.instrument() }),
    'a spoilt assessment': spoilt(samples.assessment()),
    'a spoilt own file': spoilt(ownFile()),
  };
  for (const [name, document] of Object.entries(documents)) {
    it(`never throw: 4,000 readings of ${name}`, () => {
      fc.assert(
        fc.property(document, (raw) => {
          for (const read of readers) check(read(raw));
        }),
        runs(1000),
      );
    }).timeout(60_000);
  }

  it('may be any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().chain((json) => fc.nat(json.length).map((at) => json.slice(0, at))),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const parsed = parseJson(raw);
        check(parsed);
        for (const read of readers) check(read(parsed.value));
      }),
      runs(2000),
    );
  }).timeout(60_000);

  it('may be any object of the page', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withObjectString: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
          withUnicodeString: true,
          withBoxedValues: true,
        }),
        (raw) => {
          for (const read of readers) check(read(raw));
          check(readWeb({ ...samples.web(), moments: raw }));
          check(readInstrument({ ...samples.instrument(), items: raw }));
        },
      ),
      runs(1500),
    );
  }).timeout(60_000);

  it('read the same when read again', () => {
    fc.assert(
      fc.property(spoilt(samples.instrument()), spoilt(samples.assessment()), (instrument, assessment) => {
        for (const [read, raw] of [
          [readInstrument, instrument],
          [readAssessment, assessment],
        ] as const) {
          const first = read(raw).value;
          if (first === null) continue;
          const again = read(plain(first));
          expect(plain(again.value)).to.deep.equal(plain(first));
        }
      }),
      runs(1000),
    );
  }).timeout(60_000);

  it('at the size limit are read or refused like any other', () => {
    const largest = [
      {
        ...samples.instrument(),
        items: Array.from({ length: 500 }, (_, i) => ({ id: `i${i}`, axis: 'body', text: 'x'.repeat(3900) })),
      },
      { ...samples.instrument(), intro: 'x'.repeat(2_000_000) },
      { ...samples.instrument(), extra: Array.from({ length: 300_000 }, () => 1) },
    ];
    for (const raw of largest) check(readInstrument(parseJson(JSON.stringify(raw)).value));
  });
});

describe('a page that extends the prototypes', () => {
  const added: [object, PropertyKey, unknown][] = [
    [Object.prototype, 'each', () => 'polluted'],
    [Object.prototype, 'answers', { q: 1 }],
    [Object.prototype, 'items', [{ id: 'evil', axis: 'body', text: 'evil' }]],
    [Object.prototype, 'intro', 'polluted'],
    [Object.prototype, 'bad', { value: 'polluted' }],
    [Object.prototype, 'absent', 'polluted'],
    [Object.prototype, 'pattern', /polluted/],
    [Object.prototype, 'test', () => false],
    [Object.prototype, 'expected', 'polluted'],
    [Object.prototype, 'found', 'polluted'],
    [Object.prototype, 'refersTo', 'items'],
    [Object.prototype, 'get', () => 'polluted'],
    [Object.prototype, 'en', 'polluted'],
    [Array.prototype, 'each', () => 'polluted'],
    [Array.prototype, 'toJSON', () => 'polluted'],
  ];
  const clean = (): unknown => {
    const parsed = [
      readInstrument(samples.instrument()),
      readWeb({ ...samples.web(), instrument: samples.instrument() }),
      readAssessment(samples.assessment()),
      readOwnFile(ownFile()),
      parseJson('{"a":[1,{"b":"x"}]}'),
    ];
    return parsed.map(({ value, problems, more }) => [
      entriesOf(value),
      problems.map(({ path, code }) => `${path} ${code}`),
      more,
    ]);
  };
  /** Own values only, without JSON.stringify, which the page may have bent. */
  const entriesOf = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : Object.keys(value)
          .sort()
          .map((key) => [key, entriesOf((value as any)[key])]);
  const fingerprint = (value: unknown): string =>
    Array.isArray(value) ? `[${value.map(fingerprint).join(',')}]` : String(value);
  const wanted = fingerprint(clean());
  let put: [object, PropertyKey][] = [];

  const pollute = (target: object, key: PropertyKey, value: unknown): void => {
    (target as any)[key] = value;
    put.push([target, key]);
  };
  afterEach(() => {
    for (const [target, key] of put) delete (target as any)[key];
    put = [];
  });

  for (const [target, key, value] of added) {
    it(`reads the same with ${target === Object.prototype ? 'Object' : 'Array'}.prototype.${String(key)}`, () => {
      let result: string;
      try {
        pollute(target, key, value);
        result = fingerprint(clean());
      } finally {
        for (const [target, key] of put) delete (target as any)[key];
      }
      expect(result).to.equal(wanted);
    });
  }

  it('has zod schemas that work too', () => {
    let accepted: boolean[] = [];
    try {
      pollute(Object.prototype, 'each', () => 'polluted');
      pollute(Array.prototype, 'each', () => 'polluted');
      accepted = [
        schemas.instrument().safeParse(samples.instrument()).success,
        schemas.assessment().safeParse(samples.assessment()).success,
        schemas.web().safeParse(samples.web()).success,
      ];
    } finally {
      for (const [target, key] of put) delete (target as any)[key];
    }
    expect(accepted).to.deep.equal([true, true, true]);
  });

  it('gets the texts of bundled instruments unharmed', async () => {
    const { title } = (await loadInstrument('positive-health')).value as Instrument;
    let said = '';
    try {
      pollute(Object.prototype, 'de', 'polluted');
      said = say(title, { language: 'de', address: 'u', documentLanguage: 'nl' }).value;
    } finally {
      for (const [target, key] of put) delete (target as any)[key];
    }
    expect(said).to.equal('Hoe gaat het nu met mij?');
  });

  it('is not changed by documents', () => {
    const before = [Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)].map(
      String,
    );
    const text =
      '{"schema":"veerkracht/web@1","__proto__":{"x":1},"constructor":{"prototype":{"y":1}},"instrument":{"__proto__":{"z":1}},"moments":[{"id":"__proto__","scores":{"__proto__":5}}]}';
    for (const read of readers) read(parseJson(text).value);
    for (const read of readers) read(JSON.parse(text));
    expect(
      [Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)].map(String),
    ).to.deep.equal(before);
    expect(({} as any).x ?? ({} as any).y ?? ({} as any).z).to.equal(undefined);
  });
});
