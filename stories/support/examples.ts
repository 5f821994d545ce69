import type { Assessment } from '../../src/domain/document/types.js';
import type { KeptRecords } from '../../src/storage/port.js';

const items: Readonly<Record<string, readonly string[]>> = {
  body: ['energy', 'rest', 'move', 'room'],
  mental: ['calm', 'carry-on', 'focus', 'kind'],
  meaning: ['matters', 'ahead', 'fits', 'discover'],
  quality: ['moment', 'home', 'safe', 'closeness'],
  participation: ['someone', 'often', 'welcome', 'give'],
  daily: ['house', 'rhythm', 'money', 'ask'],
};

/** A made-up assessment of the bundled instrument; `null` for an axis leaves all its items out. */
export const exampleAssessment = (id: string, date: string, axes: Readonly<Record<string, number | null>>): Assessment => ({
  schema: 'veerkracht/assessment@1',
  id,
  revision: 3,
  instrument: { id: 'positive-health', version: '1.0.0', variant: 'standard' },
  wording: { 'participation-often': 'Ik zie of spreek anderen zo vaak als ik wil.' },
  language: 'nl',
  startedAt: `${date}T10:00:00.000Z`,
  completedAt: `${date}T10:09:00.000Z`,
  answers: Object.fromEntries(
    Object.entries(items).flatMap(([axis, names]) => names.map((name) => [`${axis}-${name}`, axes[axis] ?? null])),
  ),
  discuss: ['participation-often'],
  notes: {},
  important: ['daily'],
  change: 'yes',
  step: { what: 'Koffie drinken in De Linde', when: 'dinsdag om 10 uur', withWhom: 'Fatma', reviewOn: '2026-12-14' },
});

export const then = exampleAssessment('11111111-1111-4111-8111-111111111111', '2026-05-02', {
  body: 6,
  mental: 5,
  meaning: 8,
  quality: 7,
  participation: 4,
  daily: 7,
});

export const now = exampleAssessment('22222222-2222-4222-8222-222222222222', '2026-11-14', {
  body: 7,
  mental: 7,
  meaning: 8,
  quality: null,
  participation: 5,
  daily: 7,
});

export const kept: KeptRecords = {
  assessments: [
    { assessment: now, expiresOn: '2027-11-14', readOnly: false },
    { assessment: then, expiresOn: '2027-05-02', readOnly: false },
  ],
  drafts: [],
  quarantined: [],
};

/** A web@1 document; `scores` per moment, oldest first. */
export const webDocument = (moments: readonly { readonly date: string; readonly scores: object; readonly discuss?: readonly string[]; readonly important?: readonly string[] }[]): object => ({
  schema: 'veerkracht/web@1',
  title: 'Voorbeeld',
  source: { name: 'Verzonnen voorbeeld' },
  instrument: 'positive-health',
  moments: moments.map((moment, i) => ({ id: `m${i}`, ...moment })),
});

/** An instrument with `count` axes whose labels have about `length` characters. */
export const wideInstrument = (count: number, length = 10): object => ({
  schema: 'veerkracht/instrument@1',
  id: 'wide',
  version: '1.0.0',
  title: 'Voorbeeld',
  scale: { min: 0, max: 10, step: 1 },
  axes: Array.from({ length: count }, (_, i) => ({ id: `axis-${i}`, label: label(i, length), question: `${label(i, length)}?` })),
  variants: [{ id: 'quick', title: 'Kort', items: 'axes' }],
});

const words = ['Lichamelijke belastbaarheid', 'Emotieregulatie', 'Levensbeschouwing', 'Woonomgeving', 'Vrijetijdsbesteding', 'Dagbesteding'];
const label = (i: number, length: number): string => {
  let text = words[i % words.length] ?? '';
  while (text.length < length) text += ` en ${(words[(i + 1) % words.length] ?? '').toLowerCase()}`;
  return text.slice(0, Math.max(length, 6));
};
