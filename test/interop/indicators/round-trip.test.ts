import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import { indicatorsFromCsv, indicatorsToCsv, type IndicatorsJson } from '../../../src/interop/index.js';

/** Texts with all that is difficult in CSV: separators, quotes, line ends, what a spreadsheet would run. */
const parts = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ';',
      ',',
      '"',
      "'",
      '=',
      '+',
      '-',
      '@',
      '\n',
      '.',
      '5',
      '1.234',
      'één',
      '％',
      '＝',
      '|',
      'x',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }) },
);
const tidy = (text: string): string => text.replace(/</g, '').trim();
const text = fc
  .array(parts, { minLength: 1, maxLength: 6 })
  .map((list) => tidy(list.join('')))
  .filter((value) => value !== '');
/** One line, as the reader makes of a name. */
const name = text.map((value) => value.replace(/\s+/g, ' '));
/** Who agreed stands in one cell with bars between. */
const person = name.map((value) => value.replaceAll('|', '/').trim()).filter((value) => value !== '');

const amount = fc.oneof(
  fc.integer({ min: -1e6, max: 1e9 }),
  fc.integer({ min: -99999, max: 99999 }).map((value) => value / 1000),
  fc.constantFrom(0, 1e12, 1.5e-7, -1e-9, 123456.789),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const link = fc.constantFrom('https://saniveld.example/cijfers?a=1;b=2', 'http://x.example');
const date = fc.constantFrom('2024', '2024-03', '2024-Q2', '2024-03-31', '2023-H2');

const source = fc.record({
  name: text,
  url: maybe(link),
  licence: maybe(fc.oneof(text, fc.record({ name: text, url: link }))),
  retrieved: maybe(date),
});

const figure = fc.oneof(
  fc.record({
    value: amount,
    status: fc.constantFrom('final', 'provisional'),
    n: maybe(fc.integer({ min: 0, max: 9999 })),
  }),
  fc
    .tuple(amount, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([value, down, up]) => ({ value, lower: value - down, upper: value + up, status: 'provisional' })),
  fc.record({ value: fc.constant(null), missing: fc.constantFrom('suppressed', 'unknown', 'not-asked', 'not-yet') }),
);
const periods = ['2021', '2022', '2023', '2024'];
const quarters = ['2023-Q4', '2024-Q1', '2024-Q2'];
const seriesOf = (of: readonly string[], minLength = 0) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...of), figure), {
      minLength,
      maxLength: of.length,
      selector: ([period]) => period,
    })
    .map((list) => list.map(([period, rest]) => ({ period, ...rest })));

const reference = fc
  .tuple(
    fc.oneof(
      fc.record({ value: amount }),
      fc.tuple(amount, fc.integer({ min: 1, max: 9 })).map(([from, length]) => ({ from, to: from + length })),
    ),
    fc.record({
      kind: fc.constantFrom('reference', 'target', 'standard'),
      label: maybe(name),
      agreedBy: fc.array(person, { maxLength: 3 }),
      agreedOn: maybe(date),
      why: maybe(text),
    }),
  )
  .map(([at, rest]) => ({ ...at, ...rest }));

const indicator = fc.constantFrom(periods, quarters).chain((of) =>
  fc.record({
    id: name,
    label: name,
    plainLabel: maybe(name),
    definition: maybe(text),
    unit: maybe(name.filter((value) => !/^(?:€|eur|euro's)$/i.test(value))),
    decimals: maybe(fc.integer({ min: 0, max: 6 })),
    kind: maybe(fc.constantFrom('input', 'output', 'effect', 'key-figure')),
    direction: fc.constantFrom('higher', 'lower', 'neutral'),
    lever: maybe(fc.constantFrom('beliefs', 'boundaries', 'diagnostic', 'interactive')),
    theme: maybe(name),
    method: maybe(fc.constantFrom('counted', 'survey', 'modelled', 'registered')),
    range: fc.record({ min: maybe(fc.constant(-2e15 / 2)), max: maybe(fc.constant(1e15)) }),
    source,
    observations: seriesOf(of),
    comparisons: fc.uniqueArray(
      fc.record({
        label: name,
        area: maybe(fc.record({ code: maybe(name), name }, { requiredKeys: ['name'] })),
        definition: maybe(text),
        method: maybe(fc.constantFrom('counted', 'survey')),
        source: maybe(source),
        observations: seriesOf(of),
      }),
      { maxLength: 2, selector: ({ label }) => label },
    ),
    reference: fc.uniqueArray(reference, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
    explanation: maybe(text),
    contact: maybe(fc.oneof(text, fc.record({ name: text, url: link }))),
    suppressBelow: fc.constantFrom(null, 0),
  }),
);

const document = fc.record({
  schema: fc.constant('veerkracht/indicators@1'),
  language: fc.constantFrom('nl', 'en'),
  area: maybe(fc.record({ code: maybe(name), name })),
  indicators: fc.uniqueArray(indicator, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
});

describe('own JSON → CSV → JSON', () => {
  it('loses nothing that the table can hold', () => {
    fc.assert(
      fc.property(document, (made) => {
        const before = readIndicators(made);
        expect(before.problems).to.deep.equal([]);
        const csv = indicatorsToCsv(before.value!);
        const back = indicatorsFromCsv(csv, { language: made.language });
        // The only thing to tell: figures of which none shows the decimal mark for sure.
        expect(back.warnings.filter(({ code }) => code !== 'decimal-ambiguous')).to.deep.equal([]);
        const after = readIndicators(back.document);
        expect(after.problems).to.deep.equal([]);
        expect(after.value).to.deep.equal(before.value);
      }),
      runs(100),
    );
  });

  it('the example of Saniveld comes back whole, in Dutch and in English', async () => {
    const raw = await (await fetch(new URL('../../../demo/data/indicators-saniveld.json', import.meta.url))).json();
    for (const language of ['nl', 'en']) {
      const inOne = (value: any): any => {
        if (Array.isArray(value)) return value.map(inOne);
        if (value === null || typeof value !== 'object') return value;
        if ('nl' in value) return value[language] ?? value.nl;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOne(inner)]));
      };
      const before = readIndicators({ ...inOne(raw), language, title: null, asOf: null }).value!;
      const csv = indicatorsToCsv(readIndicators(raw).value!, { language });
      expect(csv.slice(0, 18)).to.equal(language === 'nl' ? '\ufeffid;indicator;in g' : '\ufeffid,indicator,plai');
      const back = indicatorsFromCsv(csv, { language });
      expect(back.warnings).to.deep.equal([]);
      expect(readIndicators(back.document).value).to.deep.equal(before);
    }
  });

  it('is safe in a spreadsheet, and numbers stay numbers', () => {
    const csv = indicatorsToCsv(
      readIndicators({
        schema: 'veerkracht/indicators@1',
        indicators: [
          {
            id: 'a',
            label: '=HYPERLINK("x")',
            unit: '@',
            definition: "'=1",
            observations: [
              { period: '2024', value: -1e21 / 1e7 },
              { period: '2025', value: -5.5 },
            ],
          },
        ],
      }).value!,
      { bom: false },
    );
    expect(csv.split('\r\n')).to.deep.equal([
      'id;indicator;periode;waarde;eenheid;status;definitie;richting',
      `a;"'=HYPERLINK(""x"")";2024;-100000000000000;'@;definitief;''=1;neutraal`,
      `a;"'=HYPERLINK(""x"")";2025;-5,5;'@;definitief;''=1;neutraal`,
      '',
    ]);
  });

  it('a plan stays a plan', () => {
    const observations = [
      { period: '2024', value: 5 },
      { period: '2026', value: 4 },
    ];
    const given = {
      schema: 'veerkracht/indicators@1',
      asOf: '2025-03-01',
      indicators: [{ id: 'a', label: 'A', observations }],
    };
    const csv = indicatorsToCsv(readIndicators(given).value!);
    expect(csv).to.include('a;A;2026;4;plan');
    const { document } = indicatorsFromCsv(csv);
    expect(document?.asOf).to.equal('2024');
    expect(document?.indicators[0]?.observations).to.deep.include({ period: '2026', value: 4 });
  });

  it('a hidden figure of the newest year is not covered up by that of the year before', () => {
    const observations = [
      { period: '2023', value: 5 },
      { period: '2024', missing: 'suppressed' },
      { period: '2026', value: 4 },
    ];
    const given = {
      schema: 'veerkracht/indicators@1',
      asOf: '2024',
      indicators: [{ id: 'a', label: 'A', observations }],
    };
    for (const language of ['nl', 'en'])
      expect(indicatorsFromCsv(indicatorsToCsv(readIndicators(given).value!, { language })).document?.asOf).to.equal(
        '2024',
      );
  });

  it('a plan of which the figure is not known yet stays a plan, and keeps the day', () => {
    const observations = [
      { period: '2023', value: 5 },
      { period: '2024', value: null, missing: 'not-yet' },
    ];
    const given = {
      schema: 'veerkracht/indicators@1',
      asOf: '2023',
      indicators: [{ id: 'a', label: 'A', observations }],
    };
    for (const language of ['nl', 'en']) {
      const csv = indicatorsToCsv(readIndicators(given).value!, { language });
      expect(csv).to.match(language === 'nl' ? /2024;;plan;nog niet bekend/ : /2024,,plan,not-yet/);
      const { document } = indicatorsFromCsv(csv);
      expect(document?.asOf).to.equal('2023');
      expect(document?.indicators[0]?.observations.at(-1)).to.deep.equal(observations[1]);
    }
  });

  it('holds only what the audience may see', () => {
    const observations = [
      { period: '2024', value: 41 },
      { period: '2025', value: 42, visibility: 'internal' },
    ];
    const hidden = { id: 'b', label: 'B', observations, visibility: 'partners' };
    const given = { schema: 'veerkracht/indicators@1', indicators: [{ id: 'a', label: 'A', observations }, hidden] };
    const read = readIndicators(given).value!;
    expect(indicatorsToCsv(read)).to.match(/41/).and.not.match(/42|B/);
    expect(indicatorsToCsv(read, { audience: 'internal' }))
      .to.match(/42/)
      .and.match(/B/);
  });

  it('reads what was written in the other language, and a document in a file has the type that is given back', () => {
    const given: IndicatorsJson = {
      schema: 'veerkracht/indicators@1',
      indicators: [
        {
          id: 'a',
          label: 'A',
          kind: 'key-figure',
          lever: 'boundaries',
          observations: [{ period: '2024', value: 1.5 }],
        },
      ],
    };
    const csv = indicatorsToCsv(readIndicators(given).value!, { language: 'en' });
    expect(csv).to.equal(
      '\ufeffid,indicator,period,value,status,kind,direction,lever\r\na,A,2024,1.5,final,key-figure,neutral,boundaries\r\n',
    );
    expect(indicatorsFromCsv(csv).document?.indicators[0]).to.include({ kind: 'key-figure', lever: 'boundaries' });
  });
});
