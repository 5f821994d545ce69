// Made-up records of a resident, for stories.
import {
  emptyCheckIn,
  emptyExperience,
  newCheckIn,
  newExperience,
  type CheckInEntry,
  type ExperienceEntry,
} from '../../src/domain/own/records.js';
import type { KeptOwn, KeptRecords } from '../../src/storage/port.js';
import { kept as webs } from './examples.js';

const expiresOn = '2027-11-14';
const onDevice = (record: KeptOwn['record']): KeptOwn => ({ record, expiresOn, readOnly: false });

const told = (n: number, date: string, story: string, entry: Partial<ExperienceEntry> = {}): KeptOwn =>
  onDevice(newExperience({ ...emptyExperience, date, story, ...entry }, `told-${n}`));

const felt = (n: number, at: string, entry: Partial<CheckInEntry>): KeptOwn =>
  onDevice(newCheckIn({ ...emptyCheckIn, ...entry }, `felt-${n}`, at));

/** Four experiences over a year; one may be read by everyone. */
export const experiences: readonly KeptOwn[] = [
  told(4, '2026-11-10', 'We kookten met zijn vieren. Ik deed de uien.', {
    stage: 'together',
    drivers: ['values'],
    company: 'neighbours',
    visibility: 'public',
  }),
  told(3, '2026-10-02', 'Ik zei dat ik later wilde beginnen. Dat mocht.', {
    stage: 'room',
    drivers: ['needs', 'values'],
    company: 'helpers',
    axis: 'daily',
  }),
  told(2, '2026-08-19', 'De fiets is weer heel. Mijn neef hielp.', { stage: 'together', company: 'family' }),
  told(1, '2026-03-01', 'Ik belde zelf.', { stage: 'connecting', drivers: ['needs'], company: 'alone' }),
];

const days = Array.from({ length: 14 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}`);

/** Two weeks of moments, some with little filled in. */
export const moments: readonly KeptOwn[] = days
  .map((day, i) =>
    felt(i, `${day}T${['08', '13', '20'][i % 3]}:${i % 2 ? '40' : '05'}:00+01:00`, {
      feelings: {
        cheerful: ((i * 3) % 7) + 1,
        calm: i % 5 === 4 ? null : ((i * 2) % 6) + 1,
        tense: (6 - ((i * 3) % 7) + 1) % 7 || 1,
        sad: i % 4 === 0 ? 2 : 1,
      },
      energy: i % 6 === 5 ? null : ((i * 5) % 7) + 1,
      doing: (['moving', 'household', 'meeting', 'resting', null] as const)[i % 5] ?? null,
      place: (['outside', 'home', 'club'] as const)[i % 3] ?? null,
      company: (['alone', 'friends', 'family', null] as const)[i % 4] ?? null,
      note: i === 12 ? 'De zon scheen. Ik bleef langer zitten dan ik dacht.' : null,
      experience: i === 9 ? 'told-4' : null,
    }),
  )
  .reverse();

export const keptOwn: KeptRecords = { ...webs, own: [...experiences, ...moments] };
export const onlyExperiences: KeptRecords = { ...webs, own: experiences };
export const onlyMoments: KeptRecords = { assessments: [], drafts: [], own: moments, quarantined: [] };

/** One that cannot be read, one of a newer version, one of another list. */
export const damagedOwn: KeptRecords = {
  assessments: [],
  drafts: [],
  own: [
    { ...felt(20, '2026-11-14T10:00:00+01:00', { energy: 4 }), readOnly: true },
    felt(21, '2026-11-13T10:00:00+01:00', { energy: 12, doing: 'zeilen' }),
    { ...told(20, '2026-11-12', 'Dit schreef een nieuwere versie.'), readOnly: true },
    told(21, '2026-11-11', 'Dit hoort bij een stap van een ander wiel.', { stage: 'elders', drivers: ['anders'] }),
  ],
  quarantined: [{ key: 'c:2026:x', reason: 'unreadable', raw: { v: 1 } }],
};
