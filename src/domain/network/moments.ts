import { dateMiddle, digits, parseDate } from '../document/dates.js';
import type { NetworkAt } from './at.js';

/** More quarters than this are given as years. */
const mostQuarters = 24;
/** More choices than this nobody looks through. */
const mostMoments = 60;

const known = new WeakMap<object, readonly string[]>();

/**
 * Times a reader can go back to, the oldest first: quarters (or years), from the one before the first thing that
 * happened up to the one in which the last thing did; after that all is as on `asOf`, which is no part of these. Partners
 * and relations may be older than all that; they are no reason to go back. At most 60: of more years those in which
 * something happened, and of still more some, evenly.
 */
export const momentsOf = ({ seen }: Pick<NetworkAt, 'seen'>): readonly string[] => {
  const found = known.get(seen);
  if (found) return found;
  const made = make(seen);
  known.set(seen, made);
  return made;
};

interface Happenings {
  /** Days at which something happened, in the order of the document. */
  readonly days: readonly number[];
  readonly first: number;
  /** The newest of them, and of what began or ended; not after `today`. */
  readonly last: number;
}

const happeningsIn = (
  { events, commitments, steps, relations, partners, issues }: NetworkAt['seen'],
  today: number,
): Happenings => {
  const days: number[] = [];
  let last = -Infinity;
  const ended = (day: number | null | undefined): void => {
    if (day != null && day <= today && day > last) last = day;
  };
  const look = (day: number | null | undefined): void => {
    if (day != null && day <= today) days.push(day);
    ended(day);
  };
  const middle = (date: string | null | undefined): number | null => (date == null ? null : dateMiddle(date));
  const begun = (since: string | null): number | null => (since === null ? null : (parseDate(since)?.first ?? null));
  for (const { at } of events) look(middle(at));
  for (const { at, level } of commitments) if (level !== null) look(middle(at));
  for (const { done } of steps) look(middle(done));
  for (const { kind, since } of relations) if (kind === 'merged-into') look(begun(since));
  for (const { result } of steps) ended(middle(result?.date));
  for (const { since, until } of [...partners, ...issues, ...relations]) {
    ended(begun(since));
    ended(until === null ? null : parseDate(until)?.last);
  }
  return { days, first: days.reduce((least, day) => Math.min(least, day), Infinity), last };
};

const yearOf = (day: number): number => {
  const near = Math.max(1, Math.floor(1970 + day / 365.2425));
  const span = parseDate(digits(near, 4));
  if (!span) return near;
  return day < span.first ? near - 1 : day > span.last ? near + 1 : near;
};

const make = (seen: NetworkAt['seen']): readonly string[] => {
  const today = seen.asOf === null ? null : parseDate(seen.asOf);
  if (!today) return [];
  const { days, first, last } = happeningsIn(seen, today.last);
  if (first >= today.last) return [];
  const inQuarters = (last - first) / 91.3 <= mostQuarters;
  const happened = new Set(days.map(yearOf));
  const some = !inQuarters && yearOf(last) - yearOf(first) >= mostMoments;
  const moments: string[] = [];
  let before: string | null = null;
  for (let year = Math.max(1, yearOf(first) - 1); year <= 9999; year++) {
    const name = digits(year, 4);
    for (const moment of inQuarters ? [1, 2, 3, 4].map((quarter) => `${name}-Q${quarter}`) : [name]) {
      const span = parseDate(moment);
      if (!span || span.last >= today.last) return thinned(moments);
      if (span.last < first) before = moment;
      else {
        if (before !== null) moments.push(before);
        before = null;
        if (!some || happened.has(year) || span.last >= last) moments.push(moment);
      }
      if (span.last >= last) return thinned(moments);
    }
  }
  return thinned(moments);
};

/** The first and the last, and of those between them as many as there is room for, evenly. */
const thinned = (moments: readonly string[]): readonly string[] => {
  const most = Math.min(mostMoments, moments.length);
  return Array.from(
    { length: most },
    (_, place) => moments[Math.round((place * (moments.length - 1)) / Math.max(1, most - 1))] ?? '',
  );
};
