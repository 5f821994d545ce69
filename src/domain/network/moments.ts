import { dateMiddle, parseDate } from '../document/dates.js';
import type { NetworkAt } from './at.js';

/** More quarters than this are given as years. */
const mostQuarters = 24;

const known = new WeakMap<object, readonly string[]>();

/**
 * Times a reader can go back to, the oldest first: quarters (or years), from the one before the first thing that
 * happened up to the last one that is over on `asOf`. Partners and relations may be older than all that; they are no
 * reason to go back.
 */
export const momentsOf = ({ seen }: Pick<NetworkAt, 'seen'>): readonly string[] => {
  const found = known.get(seen);
  if (found) return found;
  const made = make(seen);
  known.set(seen, made);
  return made;
};

const make = ({ asOf, events, commitments, steps, relations }: NetworkAt['seen']): readonly string[] => {
  const today = asOf === null ? null : parseDate(asOf);
  if (!today) return [];
  let first = Infinity;
  const look = (date: string | null): void => {
    const day = date === null ? null : dateMiddle(date);
    if (day !== null && day < first) first = day;
  };
  for (const { at } of events) look(at);
  for (const { at, level } of commitments) if (level !== null) look(at);
  for (const { done } of steps) look(done);
  for (const { kind, since } of relations) if (kind === 'merged-into') look(since);
  if (first >= today.last) return [];
  const inQuarters = (today.last - first) / 91.3 <= mostQuarters;
  const start = Math.max(1, Math.floor(1970 + first / 365.2425) - 1);
  const moments: string[] = [];
  let before: string | null = null;
  for (let year = start; year <= 9999; year++) {
    const name = String(year).padStart(4, '0');
    for (const moment of inQuarters ? [1, 2, 3, 4].map((quarter) => `${name}-Q${quarter}`) : [name]) {
      const span = parseDate(moment);
      if (!span || span.last >= today.last) return moments;
      if (span.last < first) before = moment;
      else {
        if (before !== null) moments.push(before);
        before = null;
        moments.push(moment);
      }
    }
  }
  return moments;
};
