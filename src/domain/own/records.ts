import { digits } from '../document/dates.js';
import type { CheckIn, OwnExperience, OwnRecord } from '../document/own-types.js';

/** What a resident fills in; the rest of the record is the library's. */
export type CheckInEntry = Omit<CheckIn, 'schema' | 'id' | 'revision' | 'at'>;
export type ExperienceEntry = Omit<OwnExperience, 'schema' | 'id' | 'revision'>;

export const emptyCheckIn: CheckInEntry = {
  feelings: {},
  doing: null,
  place: null,
  company: null,
  energy: null,
  note: null,
  experience: null,
  axis: null,
};

export const emptyExperience: ExperienceEntry = {
  date: null,
  title: null,
  story: null,
  stage: null,
  drivers: [],
  teller: 'resident',
  group: null,
  company: null,
  visibility: 'private',
  axis: null,
  assessment: null,
};

export const isCheckIn = (record: OwnRecord): record is CheckIn => record.schema === 'veerkracht/check-in@1';
export const isExperience = (record: OwnRecord): record is OwnExperience => !isCheckIn(record);

/** Text as it is kept: without blanks around it; nothing written is null. */
const written = (text: string | null): string | null => text?.trim() || null;

/** Whether anything at all was filled in. */
export const saysSomething = ({ feelings, doing, place, company, energy, note }: CheckInEntry): boolean =>
  [...Object.values(feelings), energy, doing, place, company, written(note)].some((value) => value !== null);

/** Whether it was said what happened; a stage or a driver alone tells nothing. */
export const tellsSomething = ({ title, story }: ExperienceEntry): boolean =>
  written(title) !== null || written(story) !== null;

/** @param at date-time with the offset of the device, `2026-03-03T14:05:00+01:00` */
export const newCheckIn = (entry: CheckInEntry, id: string, at: string): CheckIn => ({
  ...entry,
  schema: 'veerkracht/check-in@1',
  id,
  revision: 1,
  at,
  note: written(entry.note),
});

export const newExperience = (entry: ExperienceEntry, id: string): OwnExperience => ({
  ...entry,
  schema: 'veerkracht/experience@1',
  id,
  revision: 1,
  title: written(entry.title),
  story: written(entry.story),
  group: written(entry.group),
});

/** What is filled in, place by place; null is not. */
const filledIn = (value: unknown, place = ''): readonly string[] => {
  if (value === null) return [];
  if (typeof value !== 'object') return [`${place} ${String(value)}`];
  return Object.entries(value as object).flatMap(([key, inner]) => filledIn(inner, `${place}/${key}`));
};
const differ = (now: OwnRecord, before: OwnRecord): boolean =>
  [...filledIn(now)].sort().join('\n') !== [...filledIn(before)].sort().join('\n');

/** Whether a form holds something else than it began with: what would be kept the same is the same. */
export const isCheckInChanged = (entry: CheckInEntry, before: CheckInEntry): boolean =>
  differ(newCheckIn(entry, '', ''), newCheckIn(before, '', ''));

export const isExperienceChanged = (entry: ExperienceEntry, before: ExperienceEntry): boolean =>
  differ(newExperience(entry, ''), newExperience(before, ''));

/** The record with another content, one revision on. When it happened, and which record it is, stays. */
export const changedCheckIn = (record: CheckIn, entry: CheckInEntry): CheckIn => ({
  ...newCheckIn(entry, record.id, record.at),
  revision: record.revision + 1,
});

export const changedExperience = (record: OwnExperience, entry: ExperienceEntry): OwnExperience => ({
  ...newExperience(entry, record.id),
  revision: record.revision + 1,
});

/**
 * A moment as the resident's own clock shows it, with the offset, so that "in the evening" stays the evening.
 *
 * @param moment milliseconds since 1970
 * @param offset minutes that the local clock is behind UTC, as `Date#getTimezoneOffset` gives it
 */
export const momentAt = (moment: number, offset: number): string => {
  const local = new Date(moment - offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const two = (n: number): string => digits(Math.floor(n), 2);
  return `${local}${offset > 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
};
