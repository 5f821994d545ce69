// Made-up network@1 documents.

const kinds = [
  'municipality',
  'care',
  'welfare',
  'mental-health',
  'youth',
  'gp',
  'housing',
  'informal',
  'neighbourhood',
];
const levels = ['allows', 'helps', 'none', 'helps', 'leads'] as const;
const names = ['Buurthuis', 'Stichting', 'Praktijk', 'Huis', 'Groep', 'Team', 'Steunpunt', 'Werkplaats', 'Tuin'];
const places = ['Noord', 'Zuid', 'Oost', 'West', 'Midden', 'aan de Vaart', 'bij de Molen'];

const month = (i: number): string => `2025-${String((i % 12) + 1).padStart(2, '0')}`;

/** A network of a size, the same each time. */
const network = (partners: number, issues: number, more: object = {}): object => ({
  schema: 'veerkracht/network@1',
  title: 'Samen in de wijk',
  asOf: '2025-12-31',
  source: { name: 'Verzonnen voorbeeld' },
  ambition: { text: 'Iedereen kan dicht bij huis op iemand rekenen.', since: '2024-03-12' },
  partners: Array.from({ length: partners }, (_, i) => ({
    id: `p${i}`,
    name: `${names[i % names.length]} ${places[i % places.length]}${i >= 63 ? ` ${Math.floor(i / 63) + 1}` : ''}`,
    kind: kinds[i % kinds.length],
    area: places[i % places.length],
  })),
  issues: Array.from({ length: issues }, (_, i) => ({
    id: `i${i}`,
    title:
      ['Een open deur', 'Hulp bij post', 'Samen bewegen', 'Een eigen huis', 'Tijd bij de huisarts'][i % 5] +
      (i >= 5 ? ` ${Math.floor(i / 5) + 1}` : ''),
    why: 'Bewoners vroegen hierom.',
    theme: ['Meedoen', 'Geld', 'Wonen'][i % 3],
    status: 'moving',
  })),
  commitments: Array.from({ length: Math.min(3 * partners, 2400) }, (_, i) => ({
    partner: `p${i % partners}`,
    issue: `i${(i * 3 + Math.floor(i / partners)) % Math.max(1, issues)}`,
    level: levels[(i * 7) % 5],
    at: month(i),
  })).slice(0, issues === 0 ? 0 : undefined),
  steps: Array.from({ length: issues * 3 }, (_, i) => ({
    issue: `i${i % issues}`,
    title: ['Vragen wat nodig is', 'Een plek zoeken', 'Beginnen'][Math.floor(i / issues)],
    by: [`p${i % partners}`],
    ...(i >= issues * 2 ? { planned: '2026-03' } : { done: month(i) }),
    ...(i >= issues && i < issues * 2 ? { result: { text: 'Elke week komen er mensen.', date: month(i) } } : {}),
  })),
  roles: [{ role: 'purpose-leader', partner: 'p0' }, { role: 'coordinator' }],
  events: [
    { at: '2024-03-12', title: 'Manifest getekend', kind: 'start', text: 'Wij willen samen verder.' },
    { at: '2025-02', title: 'Nieuw college', kind: 'brake', text: 'Gesprekken over geld wachten.' },
    { at: '2025-06', title: 'Afspraken rond', kind: 'restart', text: 'De stappen gaan verder.' },
  ],
  ...more,
});

export const small = network(4, 2);
export const usual = network(12, 4);
export const paged = network(20, 9);
export const large = network(400, 25);
export const of25 = network(20, 5);
export const of300 = network(260, 40);
export const tooMany = network(990, 25);
export const noIssues = network(8, 0, { commitments: [], steps: [] });
export const empty = network(0, 0, { commitments: [], steps: [], roles: [] });

/** What is only for inside: who is against, what is needed. */
export const inside = network(6, 2, {
  commitments: [
    { partner: 'p0', issue: 'i0', level: 'helps', needed: 'leads', at: '2025-03' },
    { partner: 'p1', issue: 'i0', level: 'against', at: '2025-04' },
    { partner: 'p2', issue: 'i0', level: 'allows', needed: 'helps', at: '2025-04' },
    { partner: 'p3', issue: 'i1', level: 'leads', at: '2025-05' },
    { partner: 'p4', issue: 'i1', level: 'none', needed: 'allows', at: '2025-05' },
  ],
});

/** Long Dutch names. */
export const long = network(10, 3, {
  issues: [
    { id: 'i0', title: 'Samenwerkingsafspraken over gebiedsgebonden basisondersteuning in alle wijken' },
    { id: 'i1', title: 'Onafhankelijkecliëntondersteuningsbijeenkomsten' },
    { id: 'i2', title: 'Eén' },
  ],
});

/** Three organisations become one. */
export const merged = network(5, 2, {
  relations: ['p0', 'p1', 'p2'].map((from) => ({ from, to: 'p3', kind: 'merged-into', since: '2025-06' })),
});

export const faulty = network(6, 2, {
  commitments: [
    { partner: 'weg', issue: 'i0', level: 'helps' },
    { partner: 'p1', issue: 'i0', level: 'helps', at: '2025-04' },
  ],
  relations: [
    { from: 'p0', to: 'p1', kind: 'merged-into' },
    { from: 'p1', to: 'p0', kind: 'merged-into' },
  ],
  events: [{ at: 'ooit', title: '<b>vet</b>', kind: 'start' }],
});
