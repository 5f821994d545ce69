// Made-up indicators@1 documents.
import saniveld from '../../demo/data/indicators-saniveld.json';

export { saniveld };

/** A document of one indicator. */
export const figure = (more: object = {}): object => ({
  schema: 'veerkracht/indicators@1',
  area: { code: 'GM9999', name: 'Saniveld' },
  indicators: [
    {
      id: 'voorbeeld',
      label: 'Dagen tot een eerste gesprek',
      plainLabel: 'Hoe lang duurt het tot een eerste gesprek?',
      unit: 'dagen',
      decimals: 0,
      method: 'registered',
      range: { min: 0, max: 40 },
      source: { name: 'Verzonnen voorbeeld', licence: 'CC BY 4.0', retrieved: '2026-02-20' },
      observations: [
        { period: '2023', value: 18 },
        { period: '2024', value: 15 },
        { period: '2025', value: 12 },
      ],
      reference: {
        value: 10,
        label: 'Binnen tien dagen',
        agreedBy: ['wijkteam', 'huisartsen'],
        agreedOn: '2025-03-12',
        why: 'Dan is een vraag vaak nog klein.',
      },
      explanation: 'Het gaat om gewone vragen. Bij spoed is er dezelfde dag iemand.',
      contact: 'Gemeente Saniveld, team cijfers (verzonnen)',
      ...more,
    },
  ],
});

const now = (one: object): object =>
  figure({
    observations: [
      { period: '2023', value: 18 },
      { period: '2025', ...one },
    ],
  });

export const zero = now({ value: 0 });
export const suppressed = now({ missing: 'suppressed' });
export const unknown = now({ missing: 'unknown' });
export const notAsked = now({ missing: 'not-asked' });
export const notYet = figure({ observations: [{ period: '2026', missing: 'not-yet' }] });
export const nothing = figure({ observations: [] });
export const provisional = now({ value: 12, status: 'provisional' });
export const margin = now({ value: 12, lower: 9, upper: 15 });
export const modelled = figure({
  method: 'modelled',
  observations: [{ period: '2025', value: 12, lower: 9, upper: 15 }],
});
export const band = figure({ reference: { from: 5, to: 10, label: 'Tussen vijf en tien dagen' } });
export const target = figure({ direction: 'lower', reference: { value: 14, kind: 'target', label: 'Streefwaarde' } });
export const standard = figure({ reference: { value: 8, kind: 'standard', label: 'Norm' } });
export const twoReferences = figure({
  reference: [
    { value: 10, label: 'Afgesproken' },
    { value: 14, kind: 'target', label: 'Streefwaarde van de raad' },
  ],
});
export const otherYears = figure({
  definition: 'Dagen tussen de vraag en het eerste gesprek.',
  comparisons: [
    { label: 'Nederland', observations: [{ period: '2022', value: 21 }] },
    {
      label: 'Regio Duinrand',
      definition: 'Weken tussen de vraag en de intake.',
      observations: [{ period: '2025', value: 17 }],
    },
    { label: 'Buurt Molenhof', observations: [{ period: '2025', missing: 'suppressed' }] },
  ],
});
export const clearDifference = figure({
  observations: [{ period: '2025', value: 12, lower: 11, upper: 13 }],
  comparisons: [
    { label: 'Nederland', observations: [{ period: '2025', value: 17, lower: 16, upper: 18 }] },
    { label: 'Regio Duinrand', observations: [{ period: '2025', value: 13, lower: 12, upper: 14 }] },
  ],
});
export const negative = figure({
  label: 'Saldo van de buurtbegroting',
  plainLabel: null,
  unit: '€',
  range: { min: -50000, max: 50000 },
  reference: null,
  observations: [
    { period: '2024', value: 12500 },
    { period: '2025', value: -18250 },
  ],
});
export const large = figure({
  label: 'Uitgaven',
  plainLabel: null,
  unit: '€',
  range: null,
  reference: null,
  observations: [{ period: '2025', value: 1e12 }],
});
export const withoutUnit = figure({ unit: null, range: { min: 0 }, reference: null });
export const outside = figure({ range: { min: 0, max: 10 } });
export const gaps = figure({
  observations: [
    { period: '2018', value: 0 },
    { period: '2019', value: 14, status: 'final' },
    { period: '2020', missing: 'unknown' },
    { period: '2021', missing: 'not-asked' },
    { period: '2022', missing: 'suppressed' },
    { period: '2024', value: 15 },
    { period: '2025', value: 12, status: 'provisional' },
    { period: '2026', missing: 'not-yet' },
  ],
});
export const sixty = figure({
  observations: Array.from({ length: 60 }, (_, i) => ({
    period: `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: 12 + Math.round(6 * Math.sin(i / 5)),
  })),
});
export const plan = { ...figure(), asOf: '2024-12-31' };
export const markup = figure({
  plainLabel: 'Wat kost <b>een dag</b>?',
  explanation: 'Tekst met <script>alert(1)</script> erin.',
});
export const wrong = figure({
  range: { min: 40, max: 0 },
  observations: [
    { period: 'gisteren', value: 3 },
    { period: '2025', value: 12 },
  ],
  reference: { from: 10, to: 5 },
});
export const newerVersion = { schema: 'veerkracht/indicators@9', indicators: [] };
