// Made-up flywheel@1 documents.

const names = [
  'Luisteren',
  'Ruimte geven',
  'Samen doen',
  'Vertellen',
  'Vertrouwen',
  'Leren',
  'Delen',
  'Vieren',
  'Rusten',
];

const stagesOf = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    label: names[i],
    leadsTo: 'Wie dit meemaakt, doet sneller mee aan de volgende stap.',
  }));

/** Spread over two years, the same each time; few on the fourth step. */
const experiencesOf = (count: number, stages: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => {
    const month = (i * 7) % 24;
    const stage = (i * 7) % stages;
    return {
      id: `e${i}`,
      date: `202${4 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String((i % 27) + 1).padStart(2, '0')}`,
      title: 'Het lukte',
      story: 'We dronken eerst koffie. Daarna ging de rest vanzelf.',
      stage: stage === 3 && i % 4 !== 0 ? 's0' : `s${stage}`,
      drivers: [['needs'], ['values'], ['needs', 'values'], []][i % 4],
      teller: (['resident', 'peer', 'professional', 'volunteer'] as const)[i % 4],
      visibility: i % 13 === 0 ? 'internal' : 'public',
    };
  });

const wheel = (stages: number, experiences: readonly object[], more: object = {}): object => ({
  schema: 'veerkracht/flywheel@1',
  title: 'Vliegwiel van de buurt',
  purpose: 'Mensen merken dat het weer lukt.',
  asOf: '2025-12-31',
  source: { name: 'Verzonnen voorbeeld' },
  stages: stagesOf(stages),
  experiences,
  roles: [{ role: 'adviser', holder: 'Ervaringshuis' }, { role: 'engaged-neighbourhood' }],
  pauses: [{ from: '2025-07-14', to: '2025-08-31', reason: 'Zomer.' }],
  reviews: [{ date: '2025-11-04', decision: 'De koffietafel begint voortaan met een verhaal.' }],
  ...more,
});

export const withStages = (count: number): object => wheel(count, experiencesOf(48, count));
export const usual = withStages(5);
export const empty = wheel(5, []);
export const atRest = wheel(5, experiencesOf(48, 5), { pauses: [{ from: '2025-12-01', reason: 'Verhuizing.' }] });
export const many = wheel(5, experiencesOf(500, 5));
export const faulty = wheel(
  5,
  [...experiencesOf(20, 5), { id: 'x', date: '2025-13-01' }, { id: 'y', stage: 'nergens' }, { story: '<b>vet</b>' }],
  { halfLifeDays: 0 },
);

/** What a team made of the same wheel: one entry changed more often, one that only differs, one that is new, one step more. */
export const ofTeam = wheel(
  6,
  [
    { ...experiencesOf(1, 5)[0], title: 'Het lukte, met koffie', revision: 3 },
    { ...experiencesOf(2, 5)[1], story: 'We dronken eerst thee.' },
    ...experiencesOf(12, 5).slice(2),
    { id: 'noord-1', title: 'De sleutel van het buurthuis', date: '2025-12-03', stage: 's5', drivers: ['values'] },
  ],
  { reviews: [{ date: '2025-12-10', decision: 'De sleutel blijft bij de buurt.' }] },
);
