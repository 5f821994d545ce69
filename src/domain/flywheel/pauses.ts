import { parseDate } from '../document/dates.js';
import type { FlywheelPause, Text } from '../document/types.js';

/** Days that do not count, as day numbers (days since 1970-01-01), both ends included. */
export interface Rest {
  readonly first: number;
  /** Infinity = still going. */
  readonly last: number;
  /** Why, each pause that is part of it. */
  readonly reasons: readonly Text[];
}

/** Pauses in order of time; those that overlap are one. A pause without an end is still going. */
export const restsOf = (pauses: readonly FlywheelPause[]): readonly Rest[] => {
  const spans = pauses
    .map(({ from, to, reason }) => ({
      first: parseDate(from)?.first ?? NaN,
      last: to === null ? Infinity : (parseDate(to)?.last ?? NaN),
      reasons: reason === null ? [] : [reason],
    }))
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first);
  const rests: Rest[] = [];
  for (const span of spans) {
    const before = rests.at(-1);
    if (before && span.first <= before.last)
      rests[rests.length - 1] = {
        first: before.first,
        last: Math.max(before.last, span.last),
        reasons: [...before.reasons, ...span.reasons],
      };
    else rests.push(span);
  }
  return rests;
};

/**
 * Days from one day to a later one, without days of rest: contract flywheel@1, "days within pauses not counted".
 * A day of rest takes away the step onto it, so on every day of a pause an experience is as old as on the day before.
 *
 * @param from day number, may end in .5 (the middle of a less exact date)
 * @param to day number, not before `from`
 * @param rests from `restsOf`: in order, none overlapping
 */
export const activeDays = (from: number, to: number, rests: readonly Rest[]): number => {
  let days = to - from;
  for (const { first, last } of rests) days -= Math.max(0, Math.min(to, last) - Math.max(from, first - 1));
  return days;
};

/**
 * The first day from which at most so many days count up to `to`: the other way round of `activeDays`.
 *
 * @param days at least 0
 */
export const dayBefore = (to: number, days: number, rests: readonly Rest[]): number => {
  let day = to - days;
  for (const { first, last } of [...rests].reverse()) {
    if (first > to) continue;
    const length = Math.min(to, last) - first + 1;
    if (day <= Math.min(to, last)) day -= length;
  }
  return day;
};
