import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import { quickIndicators } from '../../../src/domain/document/indicators-shape.js';
import { anything, placesOf, put } from './spoil.js';

const full = (): Record<string, any> => ({
  schema: 'veerkracht/indicators@1',
  title: { nl: 'Cijfers', en: 'Figures' },
  language: 'nl',
  source: { name: 'CBS', url: 'https://x.example', licence: { name: 'CC', url: null }, retrieved: '2026-03' },
  asOf: '2026-03-03',
  area: { code: 'GM1', name: 'Saniveld' },
  indicators: [
    {
      id: 'a',
      label: 'Eenzaam',
      unit: '%',
      decimals: 1,
      direction: 'lower',
      lever: 'diagnostic',
      method: 'survey',
      range: { min: 0, max: 100 },
      observations: [
        { period: '2025', value: 62, lower: 59, upper: 65, status: 'provisional', n: 240 },
        { period: '2021/2022', value: 7, n: 3 },
        { period: '2024-Q1', missing: 'not-asked' },
        { period: '2020', value: 0, visibility: 'internal' },
      ],
      comparisons: [{ label: 'landelijk', area: { code: 'NL' }, observations: [{ period: '2025', value: 58 }] }],
      reference: [{ value: 60, label: 'Samen', agreedBy: ['wij', 'zij'], agreedOn: '2025-03', why: 'Daarom.' }],
      contact: { name: 'Team', url: 'mailto:a@x.example' },
      suppressBelow: 5,
    },
    { id: 'b', label: 'Weken', observations: [], reference: { from: 1, to: 3, agreedBy: 'wij' }, contact: 'Team' },
  ],
});

describe('the quick reader of indicators', () => {
  it('reads documents without a fault to what the whole reader makes of them', async () => {
    const saniveld: unknown = await (await fetch('/demo/data/indicators-saniveld.json')).json();
    for (const raw of [full(), { schema: 'veerkracht/indicators@1', indicators: [] }, saniveld]) {
      const { value, problems } = readIndicators(raw);
      expect(problems).to.deep.equal([]);
      expect(quickIndicators(raw)).to.deep.equal(value);
    }
  });

  it('never makes anything else of a document than the whole reader, and leaves every fault to it', () => {
    const places = placesOf(full());
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const raw = put(full(), place, value);
        const quick = quickIndicators(raw);
        if (quick === null) return;
        read++;
        const { value: told, problems } = readIndicators(raw);
        expect(problems).to.deep.equal([]);
        expect(quick).to.deep.equal(told);
      }),
      runs(400),
    );
    expect(read).to.be.greaterThan(0);
  });

  it('leaves what fields have to do with each other, and too much of it, to the whole reader', () => {
    const one = (rest: object): unknown => ({
      ...full(),
      indicators: [{ id: 'a', label: 'A', observations: [], ...rest }],
    });
    const observed = (rest: object): unknown => one({ range: { min: 0 }, observations: [{ period: '2025', ...rest }] });
    const heavy = Array.from({ length: 200 }, (_, i) => ({
      id: `i${i}`,
      label: 'A',
      observations: [],
      explanation: 'x'.repeat(3900),
      definition: 'x'.repeat(3900),
      comparisons: [{ label: 'B', definition: 'x'.repeat(3900) }],
    }));
    const cases: unknown[] = [
      observed({ value: 1, missing: 'unknown' }),
      observed({ value: 1, lower: 2, upper: 3 }),
      observed({ value: -1 }),
      one({ range: { min: 1, max: 1 } }),
      one({ reference: { from: 2, to: 1 } }),
      one({ observations: [{ period: '2025' }, { period: '2025' }] }),
      { ...full(), indicators: heavy },
    ];
    for (const raw of cases) {
      expect(readIndicators(raw).problems).not.to.deep.equal([]);
      expect(quickIndicators(raw)).to.equal(null);
    }
  });
});
