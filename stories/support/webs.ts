// Made-up web@1 and instrument@1 documents.

export type Scores = Readonly<Record<string, number | null>>;

interface MomentInput {
  readonly id?: string;
  readonly date?: string;
  readonly label?: string;
  readonly scores: Scores;
  readonly discuss?: readonly string[];
  readonly important?: readonly string[];
}

/** A web@1 document of the given moments, oldest first. */
export const webDocument = (
  moments: readonly MomentInput[],
  { instrument = 'positive-health', title }: { instrument?: string | object; title?: string } = {},
): object => ({
  schema: 'veerkracht/web@1',
  ...(title ? { title } : {}),
  source: { name: 'Verzonnen voorbeeld' },
  instrument,
  moments: moments.map((moment, i) => ({ id: `m${i + 1}`, ...moment })),
});

export const scores: Scores = { body: 6.5, mental: 7, meaning: 8.3, quality: 7.5, participation: 5, daily: 6 };
const earlier: Scores = { body: 6.5, mental: 4.8, meaning: 8, quality: 7.8, participation: 3.5, daily: 6.3 };

export const one = webDocument([{ date: '2026-03-03', scores }]);
export const two = webDocument([
  { date: '2025-09-09', scores: earlier },
  { date: '2026-03-03', scores, discuss: ['participation'], important: ['daily'] },
]);
export const four = webDocument([
  { date: '2024-Q4', scores: { body: 4, mental: 3.5, meaning: 7, quality: 5, participation: 3, daily: 4 } },
  { date: '2025-04', scores: { body: 5, mental: 4, meaning: null, quality: 6.5, participation: 3, daily: 5.5 } },
  { date: '2025-09-09', scores: earlier },
  { date: '2026-03-03', scores },
]);
export const gap = webDocument([{ date: '2026-03-03', scores: { ...scores, quality: null } }]);
export const twoWithGaps = webDocument([
  { date: '2025-09-09', scores: { ...earlier, meaning: null, daily: null } },
  { date: '2026-03-03', scores: { ...scores, quality: null, daily: null } },
]);
export const zeroAndMissing = webDocument([
  { date: '2026-03-03', scores: { ...scores, participation: 0, quality: null } },
]);
export const allMissing = webDocument([
  {
    date: '2026-03-03',
    scores: { body: null, mental: null, meaning: null, quality: null, participation: null, daily: null },
  },
]);
export const oneFilled = webDocument([{ date: '2026-03-03', scores: { meaning: 8 } }]);
export const marked = webDocument([
  { date: '2026-03-03', scores, discuss: ['participation', 'mental'], important: ['daily', 'participation'] },
]);

const short = ['Slapen', 'Bewegen', 'Eten', 'Wonen', 'Werk', 'Leren', 'Geld', 'Vrienden', 'Familie', 'Buurt', 'Rust'];
const many = [...short, 'Plezier', 'Natuur'];
/** About 40 characters each. */
const long = [
  'Lichamelijke belastbaarheid en vermoeidheid',
  'Emotieregulatie en omgaan met tegenslagen',
  'Levensbeschouwing en zin in het leven',
  'Woonomgeving en veiligheidsbeleving thuis',
  'Vrijetijdsbesteding en verenigingsleven',
  'Dagbesteding en arbeidsmarktparticipatie',
  'Administratieve zelfredzaamheid en geld',
  'Mantelzorgverantwoordelijkheden verdelen',
  'Toekomstverwachtingen en nieuwe plannen',
  'Gezondheidsvaardigheden en informatie',
  'Ontwikkelingsmogelijkheden in de buurt',
  'Gemeenschapszin en onderlinge hulpvaardigheid',
];

/** An instrument with `count` axes: one question per axis, no statements. */
export const instrumentOf = (count: number, labels: 'short' | 'long' = 'short', more: object = {}): object => ({
  schema: 'veerkracht/instrument@1',
  id: 'example',
  version: '1.0.0',
  title: 'Voorbeeld',
  scale: { min: 0, max: 10, step: 1 },
  axes: (labels === 'long' ? long : many)
    .slice(0, count)
    .map((label, i) => ({ id: `axis-${i + 1}`, label, question: `Welk cijfer geeft u aan: ${label.toLowerCase()}?` })),
  variants: [{ id: 'quick', title: 'Kort', items: 'axes' }],
  ...more,
});

/** One moment of such an instrument; the number of each axis is made from its place. */
export const webOf = (count: number, labels: 'short' | 'long' = 'short', more: object = {}): object =>
  webDocument(
    [
      {
        date: '2026-03-03',
        scores: Object.fromEntries(
          Array.from({ length: count }, (_, i) => [
            `axis-${i + 1}`,
            count > 4 && i === 4 ? null : ((i * 7 + 5) % 9) + 2,
          ]),
        ),
      },
    ],
    { instrument: instrumentOf(count, labels, more) },
  );

/** Named ranges of a list made to measure; the second axis has none. */
export const bands = {
  kind: 'measure',
  bands: [
    { axis: 'axis-1', from: 0, to: 5, label: 'Onderste helft van de schaal', source: { name: 'Verzonnen bron' } },
    { axis: 'axis-1', from: 5, to: 10, label: 'Bovenste helft van de schaal', source: { name: 'Verzonnen bron' } },
    { axis: 'axis-3', from: 0, to: 10, label: 'Hele schaal', source: { name: 'Verzonnen bron' } },
  ],
};

/** Ways a document can be wrong. */
export const wrong = {
  newer: { schema: 'veerkracht/web@9', instrument: 'positive-health', moments: [] },
  foreign: { schema: 'veerkracht/network@1', partners: [], issues: [] },
  entries: webDocument([
    { date: '2025-09-09', scores: earlier, important: ['garden'] },
    { id: 'm1', date: '2025-12-01', scores: earlier },
    { date: 'gisteren', scores: { ...scores, body: 12, garden: 6 } },
  ]),
  texts: webDocument(
    [{ date: '2026-03-03', label: 'Nu </script><b>vet</b>', scores: { 'axis-1': 6, 'axis-2': 4, 'axis-3': 8 } }],
    {
      title: '<img src=x onerror=alert(1)> en \u202ettenbmo\u202c tekst',
      instrument: {
        ...instrumentOf(3),
        axes: [
          { id: 'axis-1', label: '<b>Slapen</b> & "rusten"' },
          { id: 'axis-2', label: 'Bewegen \u202enegeweb' },
          { id: 'axis-3', label: '&lt;script&gt;' },
        ],
      },
    },
  ),
};
