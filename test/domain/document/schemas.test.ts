import { expect } from '@open-wc/testing';

import { readAssessment } from '../../../src/domain/document/assessment.js';
import { readInstrument } from '../../../src/domain/document/instrument.js';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import { plainCopy } from '../../../src/domain/document/plain-copy.js';
import { schemas } from '../../../src/domain/document/schemas.js';
import type { Parsed } from '../../../src/domain/document/types.js';
import { readWeb } from '../../../src/domain/document/web.js';
import { bundledIds, loadInstrument } from '../../../src/instruments/index.js';
import * as samples from './samples.js';
import { plain } from './samples.js';
import { anything, placesOf, put } from './spoil.js';
import fc, { runs } from '../../support/property.js';

const readers = {
  instrument: readInstrument,
  web: readWeb,
  assessment: readAssessment,
  indicators: readIndicators,
  network: readNetwork,
} as const;
type Name = keyof typeof readers;

/** What zod cannot see (other parts of the document), or is told without being wrong. */
const notOfShape = new Set(['unknown-key', 'unknown-reference', 'not-allowed bands', 'missing items']);
const shapeProblems = ({ problems }: Parsed<unknown>): string[] =>
  problems
    .filter(({ code, path }) => !notOfShape.has(code) && !notOfShape.has(`${code} ${path}`))
    .filter(({ code, path }) => code !== 'out-of-range' || !path.includes('.scores.'))
    .filter(({ kept }) => !kept)
    .map(({ path, code }) => `${path} ${code}`);

const accepts = (name: Name, raw: unknown): boolean => {
  const copied = plainCopy(raw);
  if (copied.problems.length > 0) return false;
  try {
    return schemas[name]().safeParse(copied.value).success;
  } catch (error) {
    // zod 4.1.12 holds `length` against the longest text even of what is no text: `{"length":{}}` cannot be compared.
    if (error instanceof TypeError) return false;
    throw error;
  }
};

/** The samples with every field that may be there. */
const full = (): Record<Name, any> => ({
  instrument: {
    ...samples.instrument(),
    version: '1.2.3',
    kind: 'measure',
    intro: { nl: { u: 'U', je: 'Je' }, en: 'You' },
    language: 'nl',
    languages: ['nl', 'en'],
    source: { name: 'Bron', url: 'https://x.example', licence: { name: 'CC', url: null }, retrieved: '2026-03' },
    licence: { name: 'CC', url: null, notice: 'x', verbatim: true, commercial: false },
    linkOut: { label: 'Meer', url: 'tel:112' },
    crisisText: 'Bel 113',
    period: 'Deze week',
    scoring: { method: 'sum', factor: 4, minimumAnswered: 1, decimals: 0, table: { '1': 2 } },
    scale: { min: 0, max: 5, step: 1, labels: { min: 'Nooit', max: 'Altijd' } },
    bands: [{ axis: 'body', from: 0, to: 50, label: 'Lager', source: { name: 'Bron', licence: 'CC' } }],
    variants: [
      { id: 'all', title: 'Alles', items: ['b1', 'h1'] },
      { id: 'quick', title: 'Kort', items: 'axes' },
    ],
  },
  web: {
    ...samples.web(),
    title: 'Web',
    language: 'en',
    instrument: samples.instrument(),
    moments: [
      { id: 'a', date: '2026-Q1', label: 'Nu', scores: { body: 1, home: null }, discuss: ['body'], important: [] },
      { id: 'b', scores: {} },
    ],
  },
  assessment: samples.assessment(),
  network: {
    ...samples.network(),
    title: 'Samen',
    language: 'nl',
    source: { name: 'Bron' },
    asOf: '2026-03-01',
    ambition: { text: 'Verder', since: '2023', source: { name: 'Manifest' } },
    partners: [
      { id: 'a', name: 'A', aliases: ['AA'], kind: 'gp', area: 'Noord', since: '2020', until: '2025', url: 'tel:1' },
      { id: 'b', name: { nl: 'B', en: 'B' }, contactRole: 'leider', visibility: 'partners' },
    ],
    issues: [{ id: 'i', title: 'I', why: 'x', theme: 't', area: 'n', status: 'moving', since: '2024-Q1' }],
    commitments: [
      { partner: 'a', issue: 'i', level: 'helps', needed: 'leads', by: 'person', statedBy: 'x', at: '2025', note: 'n' },
      { partner: 'b', issue: 'i', level: 'against' },
    ],
    steps: [
      { id: 's', issue: 'i', title: 'S', by: ['a'], planned: '2025', done: '2025-02', status: 'done' },
      { issue: 'i', title: 'T', dependsOn: ['s'], result: { text: 'R', forWhom: 'w', indicator: 'x', date: '2025' } },
    ],
    groups: [{ id: 'g', kind: 'cluster', title: 'G', members: ['a', 'b'], coordinator: 'a' }],
    roles: [
      { role: 'adviser', partner: 'a', group: 'g' },
      { role: 'own', label: 'Eigen', issue: 'i' },
    ],
    relations: [{ from: 'a', to: 'b', kind: 'funds', strength: 2, since: '2020', until: '2021' }],
    events: [{ id: 'e', at: '2025-H1', title: 'E', kind: 'brake', issue: 'i', text: 'x' }],
  },
  indicators: {
    ...samples.indicators(),
    title: 'Cijfers',
    language: 'nl',
    source: { name: 'Bron' },
    asOf: '2026-02-20',
    area: { code: 'GM9999', name: 'Saniveld' },
    indicators: [
      {
        ...samples.indicators().indicators[0],
        plainLabel: { nl: 'Eenzaam', en: 'Lonely' },
        definition: 'Deel van de inwoners',
        unit: '%',
        decimals: 1,
        kind: 'effect',
        direction: 'lower',
        lever: 'diagnostic',
        theme: 'Contact',
        method: 'modelled',
        range: { min: 0, max: 100 },
        source: { name: 'Bron', url: 'https://x.example' },
        comparisons: [
          {
            label: 'Nederland',
            area: { code: 'NL01' },
            definition: 'x',
            method: 'survey',
            source: { name: 'Bron' },
            observations: [{ period: '2024', value: 46, lower: 45, upper: 47, n: 12, status: 'final' }],
          },
        ],
        reference: { value: 40, kind: 'target', label: 'x', agreedBy: ['a', 'b'], agreedOn: '2024-02', why: 'x' },
        explanation: 'x',
        contact: { name: 'Team', url: 'mailto:a@x.example' },
        suppressBelow: 10,
        visibility: 'partners',
      },
      {
        id: 'b',
        label: 'B',
        observations: [{ period: '2025/2026', missing: 'suppressed' }],
        reference: [{ from: 1, to: 3, agreedBy: 'x' }],
        contact: 'Team',
      },
    ],
  },
});

describe('zod schemas', () => {
  it('refuse an object that has a length of its own', () => {
    for (const length of [3, {}])
      expect(accepts('instrument', { ...samples.instrument(), title: { length } }), String(length)).to.equal(false);
  });

  it('read what may be a text or a name with a link the way the readers do', () => {
    const source = (licence: unknown): any => ({ ...samples.instrument(), source: { name: 'Bron', licence } });
    expect(accepts('instrument', source({ name: 'CC', url: 'https://x.example' }))).to.be.true;
    expect(accepts('instrument', source({ nl: 'vrij' }))).to.be.true;
    // A key that could be a language tag makes no text of it.
    expect(accepts('instrument', source({ url: 'axes' }))).to.be.false;

    const indicators = samples.indicators();
    const withContact = (contact: unknown): any => ({
      ...indicators,
      indicators: [{ ...indicators.indicators[0], contact }],
    });
    expect(accepts('indicators', withContact({ nl: 'Team' }))).to.be.true;
    expect(accepts('indicators', withContact({ url: 'Team' }))).to.be.false;
  });

  it('accept the samples and the bundled instruments', async () => {
    for (const name of Object.keys(readers) as Name[]) {
      expect(accepts(name, samples[name]()), name).to.be.true;
      expect(accepts(name, full()[name]), `full ${name}`).to.be.true;
      expect(readers[name](full()[name]).problems, `full ${name}`).to.deep.equal([]);
    }
    for (const id of bundledIds) expect(accepts('instrument', (await loadInstrument(id)).value), id).to.be.true;
    expect(
      schemas['own-file']().safeParse(
        plainCopy({ schema: 'veerkracht/own-file@1', assessments: [samples.assessment()] }).value,
      ).success,
    ).to.be.true;
  });

  it('accept what is kept all the same: a number outside its range', () => {
    const raw = samples.indicators();
    raw['indicators'][0].range = { min: 0, max: 10 };
    const { problems } = readIndicators(raw);
    expect(problems.map(({ code, kept }) => [code, kept])).to.deep.equal([
      ['out-of-range', true],
      ['out-of-range', true],
    ]);
    expect(accepts('indicators', raw)).to.equal(true);
  });

  it('fill in what is absent just as the readers do', () => {
    const raw = samples.assessment();
    for (const key of ['revision', 'wording', 'language', 'discuss', 'notes', 'change', 'step']) delete raw[key];
    expect(plain(schemas.assessment().parse(plainCopy(raw).value))).to.deep.equal(plain(readAssessment(raw).value));
  });

  for (const name of Object.keys(readers) as Name[]) {
    it(`refuse a spoilt ${name} exactly when its reader tells a problem`, () => {
      const document = full()[name];
      const places = placesOf(document);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...places), anything), { minLength: 1, maxLength: 3 }),
          (changes) => {
            const spoilt = changes.reduce((raw, [path, value]) => {
              try {
                return put(raw, path, value);
              } catch {
                return raw;
              }
            }, document as unknown);
            const parsed = readers[name](spoilt);
            // What refers to nothing is not looked at any further; zod looks at all of it.
            fc.pre(!parsed.problems.some(({ code }) => code === 'unknown-reference'));
            fc.pre(
              !parsed.problems.some(({ path, code }) => code === 'missing' && /^variants\[\d+\]\.items$/.test(path)),
            );
            const told = shapeProblems(parsed);
            expect(accepts(name, spoilt), told.join('; ') || 'no problem told').to.equal(told.length === 0);
          },
        ),
        runs(name === 'indicators' || name === 'network' ? 600 : 1500),
      );
    }).timeout(60_000);
  }
});
