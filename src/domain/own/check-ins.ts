import { parseDate } from '../document/dates.js';
import type { CheckIn, CheckInList } from '../document/own-types.js';
import { clamp } from '../draw/scale.js';

/** A number that was given, as it was given. */
export interface Point {
  /** Which check-in, from 0, the oldest first. */
  readonly index: number;
  readonly value: number;
}

/** One feeling, or energy, over time: what was given, nothing between. */
export interface Line {
  /** Id of the feeling; `energy` for energy. */
  readonly id: string;
  readonly energy: boolean;
  readonly points: readonly Point[];
  /** Given on another scale than this list has: told, not drawn. */
  readonly outside: number;
}

export type GroupKind = 'doing' | 'company';

/** Check-ins with the same activity or company. */
export interface Group {
  /** Null: not filled in. */
  readonly id: string | null;
  readonly count: number;
  /** For each line of the scene, every number that was given, in the order of time. */
  readonly values: readonly (readonly number[])[];
}

/** Everything that is shown of check-ins; picture, table and sentences read this and count nothing themselves. */
export interface CheckInScene {
  readonly list: CheckInList;
  /** Oldest first. */
  readonly entries: readonly CheckIn[];
  readonly total: number;
  /** First and last day, ISO; null when there is none. */
  readonly first: string | null;
  readonly last: string | null;
  /** How many days have at least one. */
  readonly days: number;
  /** Place of each check-in in time, 0 (the oldest) to 1 (the newest), by the resident's own clock. */
  readonly places: readonly number[];
  readonly lines: readonly Line[];
  readonly doing: readonly Group[];
  readonly company: readonly Group[];
  /** How many have a note. */
  readonly notes: number;
}

/** Minutes since 1970 on the clock of the resident: the offset is not taken away, so evening is evening. */
export const localMinutes = (at: string): number =>
  (parseDate(at.slice(0, 10))?.first ?? 0) * 1440 + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));

/** Hour and minute as the resident's clock showed them. */
export const timeOfDay = (at: string): string => at.slice(11, 16);

/**
 * Groups by one choice: the order of the list, then ids of other lists in the order in which they first came, last
 * what was not filled in. Only what occurs; never in the order of a value, for that would be a ranking.
 */
const groupsBy = (
  kind: GroupKind,
  entries: readonly CheckIn[],
  list: CheckInList,
  lines: readonly Line[],
): readonly Group[] => {
  const ids = new Set<string | null>(list[kind].map(({ id }) => id));
  for (const entry of entries) if (entry[kind] !== null) ids.add(entry[kind]);
  ids.add(null);
  return [...ids].flatMap((id) => {
    const here = new Set(entries.flatMap((entry, i) => (entry[kind] === id ? [i] : [])));
    if (here.size === 0) return [];
    const values = lines.map(({ points }) => points.filter(({ index }) => here.has(index)).map(({ value }) => value));
    return [{ id, count: here.size, values }];
  });
};

/** Lays check-ins out: by time first, then by activity and by company. Pure: no clock, no mean, no cause. */
export const checkInScene = (records: readonly CheckIn[], list: CheckInList): CheckInScene => {
  const entries = [...records].sort((a, b) => localMinutes(a.at) - localMinutes(b.at) || (a.id < b.id ? -1 : 1));
  const minutes = entries.map(({ at }) => localMinutes(at));
  const [from = 0, to = 0] = [minutes[0], minutes.at(-1)];
  const { min, max } = list.scale;
  const lineOf = (id: string, energy: boolean): Line => {
    const points: Point[] = [];
    let outside = 0;
    entries.forEach((entry, index) => {
      const value = energy ? entry.energy : Object.hasOwn(entry.feelings, id) ? entry.feelings[id] : null;
      if (value === null || value === undefined) return;
      if (value === clamp(value, min, max)) points.push({ index, value });
      else outside++;
    });
    return { id, energy, points, outside };
  };
  const lines = [...list.feelings.map(({ id }) => lineOf(id, false)), lineOf('energy', true)];
  return {
    list,
    entries,
    total: entries.length,
    first: entries[0]?.at.slice(0, 10) ?? null,
    last: entries.at(-1)?.at.slice(0, 10) ?? null,
    days: new Set(entries.map(({ at }) => at.slice(0, 10))).size,
    places: minutes.map((minute) => (to > from ? (minute - from) / (to - from) : 0.5)),
    lines,
    doing: groupsBy('doing', entries, list, lines),
    company: groupsBy('company', entries, list, lines),
    notes: entries.filter(({ note }) => note !== null).length,
  };
};

export type CheckInSentenceKey = 'saidNone' | 'saidOne' | 'saidTotal' | 'saidMost' | 'saidMostCompany' | 'saidNoCause';

export interface CheckInSentence {
  readonly key: CheckInSentenceKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The one group that was filled in most often; null when two were, or when it is one of one. */
const oftenest = (groups: readonly Group[]): Group | null => {
  const named = groups.filter(({ id }) => id !== null);
  const most = Math.max(0, ...named.map(({ count }) => count));
  const leading = named.filter(({ count }) => count === most);
  return leading.length === 1 && named.length > 1 ? (leading[0] ?? null) : null;
};

/** What the check-ins say in words: only counts and days, never why. */
export const checkInSentences = (
  { total, first, last, days, doing, company }: CheckInScene,
  names: { readonly choice: (kind: GroupKind, id: string) => string; readonly date: (iso: string) => string },
): readonly CheckInSentence[] => {
  if (total === 0 || first === null || last === null) return [{ key: 'saidNone', params: {} }];
  const said: CheckInSentence[] = [];
  if (days === 1) said.push({ key: 'saidOne', params: { n: total, date: names.date(first) } });
  else said.push({ key: 'saidTotal', params: { n: total, days, first: names.date(first), last: names.date(last) } });
  const [most, with_] = [oftenest(doing), oftenest(company)];
  if (most?.id) said.push({ key: 'saidMost', params: { n: most.count, what: names.choice('doing', most.id) } });
  if (with_?.id)
    said.push({ key: 'saidMostCompany', params: { n: with_.count, who: names.choice('company', with_.id) } });
  if (total > 1) said.push({ key: 'saidNoCause', params: {} });
  return said;
};
