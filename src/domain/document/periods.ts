import { parseDate, type DateSpan, type Precision } from './dates.js';

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
  return span && { ...span, order: orderOf(span, year, text.slice(5)) };
};

const orderOf = ({ precision, first }: DateSpan, year: number, rest: string): number => {
  if (precision === 'day') return first;
  if (precision === 'year') return year;
  if (precision === 'month') return year * 12 + Number(rest) - 1;
  return year * (precision === 'quarter' ? 4 : 2) + Number(rest[1]) - 1;
};

/** The period with this order in a precision: the way back from `order`. @param precision not `day` */
export const periodAt = (precision: PeriodSpan['precision'], order: number): string => {
  const within = (parts: number): [string, number] => [
    String(Math.floor(order / parts)).padStart(4, '0'),
    order - Math.floor(order / parts) * parts + 1,
  ];
  if (precision === 'month') {
    const [year, month] = within(12);
    return `${year}-${String(month).padStart(2, '0')}`;
  }
  if (precision === 'quarter' || precision === 'half') {
    const [year, part] = within(precision === 'quarter' ? 4 : 2);
    return `${year}-${precision === 'quarter' ? 'Q' : 'H'}${part}`;
  }
  const year = String(order).padStart(4, '0');
  return precision === 'years' ? `${year}/${String(order + 1).padStart(4, '0')}` : year;
};

/** Whether it is a period: a date, exact or less exact, or `2025/2026`. */
export const isPeriod = (text: string): boolean => parsePeriod(text) !== null;

/** Where a period is drawn: the middle of its days, as a day number (may end in .5); null when it is no period. */
export const periodMiddle = (text: string): number | null => {
  const span = parsePeriod(text);
  return span && (span.first + span.last) / 2;
};
