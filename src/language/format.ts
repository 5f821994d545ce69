import { toDecimals } from '../domain/draw/decimals.js';
import { phrase } from './phrase.js';

/**
 * Numbers and dates in the words of a dictionary: the same in every browser, and no space inside a number
 * (screen readers read "11 700" as two numbers). No `Intl`: its first use costs more than a whole drawing.
 */

/** What a language must say about numbers and dates; part of its `common` words. */
export interface Formats {
  /** Decimal mark. */
  readonly decimal: string;
  /** Twelve names, joined by `|`. */
  readonly months: string;
  /** `{day}`, `{month}`, `{year}`. */
  readonly dateDay: string;
  readonly dateMonth: string;
  /** `{q}`, `{year}`. */
  readonly dateQuarter: string;
  readonly dateHalf: string;
}

/** @param decimals fixed number of decimals; without it as many as the number has (at most 3). */
export const formatNumber = (value: number, formats: Pick<Formats, 'decimal'>, decimals?: number): string => {
  // Rounded to nothing, it has no sign any more.
  const rounded = toDecimals(value, decimals ?? 3);
  const text = decimals === undefined ? String(rounded) : rounded.toFixed(decimals);
  return text.replace('.', formats.decimal).replace(/^-/, '\u2212');
};

/**
 * A date as exactly as it was given: `2026-03-03` → "3 maart 2026", `2026-03`, `2026-Q1`, `2026-H1`, `2026`.
 * An ISO date-time gives its date. Anything else is returned as it is.
 */
export const formatDate = (iso: string, formats: Formats): string => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d|Q[1-4]|H[12]))?(?:-(\d\d))?(?:T.*)?$/.exec(iso) ?? [];
  if (year === '') return iso;
  if (month === undefined) return year;
  if (month.startsWith('Q')) return phrase(formats.dateQuarter, { q: month.slice(1), year });
  if (month.startsWith('H')) return phrase(formats.dateHalf, { q: month.slice(1), year });
  const name = formats.months.split('|')[Number(month) - 1] ?? month;
  return day === undefined
    ? phrase(formats.dateMonth, { month: name, year })
    : phrase(formats.dateDay, { day: String(Number(day)), month: name, year });
};
