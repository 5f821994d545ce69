import { digits, isDate, isoOf } from '../../domain/document/dates.js';
import { isPeriod, parsePeriod } from '../../domain/document/periods.js';
import { monthLike } from '../month-names.js';
import type { PeriodKind } from './types.js';

/** Periods as suppliers write them, and as the contract does. */

export interface PeriodRead {
  /** `2024`, `2024-Q1`, `2024-H1`, `2024-05`, `2024-05-31`, `2024/2025`. */
  readonly period: string;
  /** A star behind it: the figures are provisional. */
  readonly provisional: boolean;
}

const two = (value: number | string): string => digits(Number(value), 2);

/** Two years in a row; the second may be short: 24/25. */
const spanOf = (first: number, second: number): string | null => {
  const text = `${first}/${first + 1}`;
  return (second === first + 1 || second === (first + 1) % 100) && isPeriod(text) ? text : null;
};

/** The code of a statistics office: `2024JJ00`, `2025KW01`, `2025HJ01`, `2025MM05`, `2024SJ00`; null for another one. */
export const codedPeriod = (code: string): string | null => {
  const match = /^(\d{4})(JJ|KW|HJ|MM|SJ)(\d\d)$/.exec(code.trim());
  if (!match) return null;
  const [year, kind, part] = [Number(match[1]), match[2], Number(match[3])];
  if (year < 1) return null;
  if (kind === 'JJ') return match[1]!;
  if (kind === 'SJ') return spanOf(year, year + 1);
  const text = `${match[1]}-${kind === 'MM' ? two(part) : kind === 'KW' ? `Q${part}` : `H${part}`}`;
  return isDate(text) ? text : null;
};

const plainPeriod = (text: string): string | null => {
  const coded = codedPeriod(text.toUpperCase());
  if (coded) return coded;
  const span = /^(?:schooljaar |seizoen )?(\d{4}) ?[/\-\u2013] ?'?(\d{4}|\d\d)$/.exec(text);
  if (span) return spanOf(Number(span[1]), Number(span[2]));
  const day = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? /^(1[3-9]|2\d|3[01])[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (day) {
    const iso = `${day[3]}-${two(day[2]!)}-${two(day[1]!)}`;
    return isDate(iso) ? iso : null;
  }
  const year = /(?:^|[^\d])((?:1[6-9]|20|21)\d\d)(?!\d)/.exec(text)?.[1];
  if (!year) return null;
  const rest = text
    .replace(year, ' ')
    .replace(/[-_,.()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const part = /^(?:(\d)(?:e|de|ste|st|nd|rd|th)? ?)?(kwartaal|kw|k|quarter|q|halfjaar|hj|half|h)(?: ?(\d))?$/.exec(
    rest,
  );
  if (part) {
    const number = part[1] ?? part[3];
    const iso = `${year}-${/^[kq]/.test(part[2]!) ? 'Q' : 'H'}${number}`;
    return number !== undefined && isDate(iso) ? iso : null;
  }
  const named = /^(?:(\d{1,2}) )?([a-z]{3,9})$/.exec(rest);
  const month = named ? monthLike(named[2]!) : 0;
  if (month === 0) return null;
  const iso = `${year}-${two(month)}${named?.[1] ? `-${two(named[1])}` : ''}`;
  return isDate(iso) ? iso : null;
};

/**
 * A period as a person or a program wrote it: `2024*`, `1e kwartaal 2025`, `2025 mei`, `2024JJ00`, `31-12-2024`
 * (day first), `2024/25`. Null when it cannot be told; nothing is guessed.
 */
export const periodOf = (written: string): PeriodRead | null => {
  if (written.length > 60) return null;
  const text = written
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .toLowerCase();
  const bare = text.replace(/\s*\*{1,2}$/, '').replace(/\s*\((?:voorlopig|provisional)\)$/, '');
  const period = isPeriod(bare.toUpperCase()) ? bare.toUpperCase() : plainPeriod(bare);
  return period === null ? null : { period, provisional: bare !== text };
};

/** How exact a period of the contract is. */
export const kindOfPeriod = (period: string): PeriodKind => parsePeriod(period)?.precision ?? 'year';

/** Parts of a year that may have a column of their own. A week is no period of the contract, nor is a day by itself. */
export type YearPart = 'half' | 'quarter' | 'month' | 'day';

const fineness: readonly PeriodKind[] = ['years', 'year', 'half', 'quarter', 'month', 'day'];

const partNumber = /^(?:q|k|kw|h|hj)?0?(\d{1,2})(?:e|de|ste|st|nd|rd|th)?(?: ?(?:kwartaal|quarter|halfjaar|half))?$/i;

/**
 * A year and a part of it that stand in two cells: `2024*` and `1e kwartaal` → `2024-Q1*`. Without a part it is what
 * the first says; what cannot be told becomes a text that is no period.
 */
export const joinedPeriod = (year: string, part: string, kind: YearPart): string => {
  const [whole, of] = [year.trim(), part.trim()];
  const base = periodOf(whole);
  if (of === '' || base === null) return whole;
  const unread = `${whole} ${of}`;
  const exact = kindOfPeriod(base.period);
  if (exact !== 'year') return fineness.indexOf(exact) >= fineness.indexOf(kind) ? whole : unread;
  const number = partNumber.exec(of)?.[1];
  const ends = { half: `H${number}`, quarter: `Q${number}`, month: two(number ?? ''), day: '' };
  // The part may name its year as well: then it has to be this one.
  const read = periodOf(of) ?? periodOf(number && ends[kind] ? `${base.period}-${ends[kind]}` : `${base.period} ${of}`);
  if (!read?.period.startsWith(base.period)) return unread;
  return `${read.period}${base.provisional || read.provisional ? '*' : ''}`;
};

/**
 * A day before which everything has happened: the end of the newest of the periods that are no plan.
 *
 * @param more periods that count as long as that makes no plan one of the past
 */
export const asOfOf = (
  known: readonly string[],
  plans: readonly string[],
  more: readonly string[] = [],
): string | null => {
  if (plans.length === 0) return null;
  const newest = [...known].sort((a, b) => endOfPeriod(b) - endOfPeriod(a))[0];
  if (newest !== undefined) {
    // Two years in a row are no date; the second of them is.
    const at = newest.includes('/') ? newest.slice(5) : newest;
    const coming = plans.filter((plan) => isAfter(plan, at));
    const before = more.filter((period) => coming.every((plan) => isAfter(plan, period)));
    return before.length > 0 ? asOfOf([...known, ...before], plans) : at;
  }
  const first = Math.min(...plans.map((period) => parsePeriod(period)?.first ?? Infinity));
  return Number.isFinite(first) ? isoOf(first - 1) : null;
};

/** Whether a period begins after a date, possibly less exact. */
export const isAfter = (period: string, date: string): boolean => (parsePeriod(period)?.first ?? 0) > endOfPeriod(date);

/** Where a period ends, as a day number. */
export const endOfPeriod = (period: string): number => parsePeriod(period)?.last ?? 0;
