/** Dates as documents give them: ISO, exact or less exact. Pure: no clock, no time zone, no locale. */

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** The days a date covers, as day numbers: days since 1970-01-01, both ends included. */
export interface DateSpan {
  readonly precision: Precision;
  readonly first: number;
  readonly last: number;
}

/** `2026-03-03`, `2026-03`, `2026-Q1`, `2026-H1` or `2026`; the calendar is checked by `parseDate`. */
export const datePattern = /^\d{4}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12]))?$/;
/** `2026-03-03`. */
export const exactDatePattern = /^\d{4}-\d\d-\d\d$/;
/** `2026-03-03T14:05:00Z`, seconds and their fraction optional, offset or `Z` required. */
export const dateTimePattern =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

const floor = Math.floor;

/** Day number of a date of the (proleptic) Gregorian calendar; `month` 1–13, for 13 is January of the next year. */
const dayNumber = (year: number, month: number, day: number): number => {
  // Years start in March here, so that the leap day is the last of the year.
  const late = month < 3 ? 1 : 0;
  const from = year - late;
  const leapDays = floor(from / 4) - floor(from / 100) + floor(from / 400);
  return from * 365 + leapDays + floor((153 * (month + late * 12 - 3) + 2) / 5) + day - 719469;
};

/** The day with this number, `2026-03-03`. */
export const isoOf = (days: number): string => {
  const shifted = days + 719468;
  const era = floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36524) - floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const part = floor((5 * dayOfYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return iso(year, month, dayOfYear - floor((153 * part + 2) / 5) + 1);
};

/** A whole number of at least so many digits. */
export const digits = (value: number, count: number): string => String(value).padStart(count, '0');
const iso = (year: number, month: number, day: number): string =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;

const daysIn = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** What is read behind the year: how exact it is, its first month and how many there are. */
const partOf = (rest: string): { readonly precision: Precision; readonly month: number; readonly count: number } => {
  const part = Number(rest[1]);
  if (rest === '') return { precision: 'year', month: 1, count: 12 };
  if (rest[0] === 'Q') return { precision: 'quarter', month: part * 3 - 2, count: 3 };
  return rest[0] === 'H'
    ? { precision: 'half', month: part * 6 - 5, count: 6 }
    : { precision: 'month', month: Number(rest.slice(0, 2)), count: 1 };
};

/** The days a date covers; null when it is not one of the forms, or not in the calendar (30 February, month 13, year 0). */
export const parseDate = (text: string): DateSpan | null => {
  if (!datePattern.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const rest = text.slice(5);
  const { precision, month, count } = partOf(rest);
  if (year < 1 || month < 1 || month > 12) return null;
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month + count, 1) - 1;
  if (rest.length < 3) return { precision, first, last };
  const day = first + Number(rest.slice(3)) - 1;
  return day < first || day > last ? null : { precision: 'day', first: day, last: day };
};

/** Whether it is a date, exact or less exact. */
export const isDate = (text: string): boolean => parseDate(text) !== null;

/** Whether it is a day of the calendar, `2026-03-03`. */
export const isExactDate = (text: string): boolean => parseDate(text)?.precision === 'day';

/** Whether it is a moment, `2026-03-03T14:05:00Z`. */
export const isDateTime = (text: string): boolean => dateTimePattern.test(text) && isExactDate(text.slice(0, 10));

/** Where a date is drawn: the middle of the days it covers, as a day number (may end in .5); null when it is no date. */
export const dateMiddle = (text: string): number | null => {
  const span = parseDate(text);
  return span && (span.first + span.last) / 2;
};

/**
 * In order of date, each at its middle. What has no date keeps its place in the row: the dated ones are put in order
 * around it. Equal dates stay in the order given.
 */
export const inDateOrder = <T>(list: readonly T[], dateOf: (entry: T) => string | null): readonly T[] => {
  const middle = (entry: T): number | null => {
    const date = dateOf(entry);
    return date === null ? null : dateMiddle(date);
  };
  const dated = list.flatMap((entry) => {
    const at = middle(entry);
    return at === null ? [] : [{ entry, at }];
  });
  dated.sort((a, b) => a.at - b.at);
  let next = 0;
  return list.map((entry) => (middle(entry) === null ? entry : (dated[next++]?.entry ?? entry)));
};

const exact = (date: string): number => {
  if (!isExactDate(date)) throw new RangeError(`Not an ISO date: ${date}`);
  return parseDate(date)?.first ?? 0;
};

/**
 * @param date ISO date, `2026-03-03`
 * @param days whole number, may be negative
 * @throws RangeError when `date` is not an exact date
 */
export const addDays = (date: string, days: number): string => isoOf(exact(date) + days);

/**
 * The same day some months on; the last day of a month that is too short for it (31 January + 1 = 28 February).
 *
 * @param date ISO date, `2026-03-03`
 * @param count whole number of months, may be negative
 * @throws RangeError when `date` is not an exact date
 */
export const addMonths = (date: string, count: number): string => {
  exact(date);
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const year = floor(total / 12);
  const month = total - year * 12 + 1;
  return iso(year, month, Math.min(Number(date.slice(8)), daysIn(year, month)));
};
