import { digits, parseDate, type DateSpan, type Precision } from './dates.js';

/** The days a period covers; `years` is a season or school year, `2025/2026`. */
export interface PeriodSpan extends Omit<DateSpan, 'precision'> {
  readonly precision: Precision | 'years';
  /** Which one it is, counted in its own precision: two that follow each other differ by 1. */
  readonly order: number;
}

/** A date, exact or less exact, or two years in a row; the calendar is checked by `parsePeriod`. */
export const periodPattern = /^\d{4}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12])|\/\d{4})?$/;

/** A page of gauges names the same few periods thousands of times. */
const remembered = new Map<string, PeriodSpan | null>();
const mostRemembered = 500;

/** The days a period covers; null when it is not one of the forms, or not in the calendar. */
export const parsePeriod = (text: string): PeriodSpan | null => {
  let span = remembered.get(text);
  if (span === undefined) {
    span = parse(text);
    if (remembered.size < mostRemembered) remembered.set(text, span);
  }
  return span;
};

const parse = (text: string): PeriodSpan | null => {
  const year = Number(text.slice(0, 4));
  if (text[4] === '/') {
    const first = periodPattern.test(text) ? parseDate(text.slice(0, 4)) : null;
    const last = first && Number(text.slice(5)) === year + 1 ? parseDate(text.slice(5)) : null;
    return first && last && { precision: 'years', first: first.first, last: last.last, order: year };
  }
  const span = parseDate(text);
  if (!span) return null;
  const { precision, first } = span;
  // What stands behind the year: nothing, 03, Q1, H2.
  const part = Number(text.slice(5).replace(/\D/, '')) || 1;
  return { ...span, order: precision === 'day' ? first : year * partsIn(precision) + part - 1 };
};

/** How many of them are in a year. */
const partsIn = (precision: PeriodSpan['precision']): number =>
  precision === 'month' ? 12 : precision === 'quarter' ? 4 : precision === 'half' ? 2 : 1;

/** The period with this order in a precision: the way back from `order`. @param precision not `day` */
export const periodAt = (precision: PeriodSpan['precision'], order: number): string => {
  const parts = partsIn(precision);
  const at = Math.floor(order / parts);
  const part = order - at * parts + 1;
  const year = digits(at, 4);
  if (precision === 'years') return `${year}/${digits(at + 1, 4)}`;
  if (parts === 1) return year;
  return `${year}-${precision === 'month' ? digits(part, 2) : (precision === 'quarter' ? 'Q' : 'H') + part}`;
};

/** Whether it is a period: a date, exact or less exact, or `2025/2026`. */
export const isPeriod = (text: string): boolean => parsePeriod(text) !== null;

/** Where a period is drawn: the middle of its days, as a day number (may end in .5); null when it is no period. */
export const periodMiddle = (text: string): number | null => {
  const span = parsePeriod(text);
  return span && (span.first + span.last) / 2;
};
