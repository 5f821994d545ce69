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
export const exampleAssessment = (
  id: string,
  date: string,
  axes: Readonly<Record<string, number | null>>,
): Assessment => ({
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

const whole = exampleAssessment('44444444-4444-4444-8444-444444444444', '2026-11-14', {
  body: 6,
  mental: 7,
  meaning: 8,
  daily: 7,
});

/** One of four statements answered on one topic, none on another. */
export const fewAnswers: Assessment = { ...whole, answers: { ...whole.answers, 'quality-home': 7 } };

export const kept: KeptRecords = {
  assessments: [
    { assessment: now, expiresOn: '2027-11-14', readOnly: false },
    { assessment: then, expiresOn: '2027-05-02', readOnly: false },
  ],
  drafts: [],
  own: [],
  quarantined: [],
};

/** Seven statements of 24 answered, and not finished. */
export const unfinished: KeptRecords = {
  ...kept,
  drafts: [
    {
      id: 'd',
      revision: 8,
      base: 8,
      instrument: then.instrument,
      language: 'nl',
      startedAt: '2026-11-12T10:00:00Z',
      screen: 'body-move',
      answers: Object.fromEntries(
        Object.keys(then.answers)
          .slice(0, 7)
          .map((id, i) => [id, { value: i, revision: i + 1 }]),
      ),
      discuss: {},
    },
  ],
};
