import { momentAt } from '../domain/own/records.js';

/** How long a record is kept after its last write, when the host says nothing or something unreadable. */
export const defaultExpiry = 'P1Y';

const durations =
  /^P(?=.)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=.)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:\d{1,9}S)?)?$/;
const year = 366 * 86_400_000;

/** Whether a text is a duration that {@link addDuration} can read, of any length: nothing is kept for no time at all. */
export const isDuration = (text: string): boolean => durations.test(text) && /[1-9]/.test(text);

/** The calendar date of a moment by the reader's own clock, as ISO. */
export const localDate = (moment: Date): string =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** A moment as the resident's own clock shows it, with the offset: `2026-03-03T14:05:00+01:00`. */
export const momentOf = (moment: Date): string => momentAt(moment.getTime(), moment.getTimezoneOffset());

/**
 * A date plus a duration. Months end on their last day (31 January + 1 month = 28 February); hours and minutes count
 * as whole days, rounded up.
 *
 * @param date ISO date (`2026-03-03`)
 * @param duration ISO 8601 duration (`P1Y`, `P6M`, `PT12H`); an unreadable one, or one of no length, counts as {@link defaultExpiry}
 * @returns ISO date
 */
export const addDuration = (date: string, duration: string): string => {
  const match = durations.exec(isDuration(duration) ? duration : defaultExpiry)!;
  const parts = match.slice(1).map((part) => Number(part ?? 0));
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = parts;
  const result = new Date(`${date}T00:00:00Z`);
  const day = result.getUTCDate();
  result.setUTCMonth(result.getUTCMonth() + years * 12 + months);
  if (result.getUTCDate() !== day) result.setUTCDate(0);
  const timed = match[0].includes('T') ? Math.max(1, Math.ceil((hours * 60 + minutes) / 1440)) : 0;
  result.setUTCDate(result.getUTCDate() + weeks * 7 + days + timed);
  // A host may ask for longer than calendars go; four-digit years keep ISO dates comparable as text.
  return result.getUTCFullYear() > 9999 || Number.isNaN(result.getTime())
    ? '9999-12-31'
    : result.toISOString().slice(0, 10);
};

/** True after the day: what was kept late in the evening has its whole days too. @param expiresOn ISO date @param today ISO date */
export const hasExpired = (expiresOn: unknown, today: string): boolean =>
  typeof expiresOn === 'string' && expiresOn !== '' && today > expiresOn;

/** True when the clock can be believed: not before the last time it was read, and less than a year after it. */
export const isSane = (now: number, seen: number): boolean => now >= seen && now - seen < year;

/** What is kept about the clock from one page to the next. */
export interface Watch {
  /** The latest time that was believed, in milliseconds since 1970. */
  readonly seen: number;
  /** A clock that is not believed: when it was first read as it goes now, and last. Absent when there is no doubt. */
  readonly doubt?: { readonly since: number; readonly seen: number } | undefined;
}

/** Milliseconds that a clock has to go on steadily before it is believed after a jump. */
export const doubtFor = 30 * 86_400_000;

/**
 * The watch after one more reading. A clock that jumped is believed when it is back where it should be, or when it went
 * on from there for thirty days; `seen` never goes back before that. One more jump begins the thirty days anew.
 */
export const watched = <T extends Watch>({ doubt, ...watch }: T, at: number): Omit<T, 'doubt'> & Watch => {
  if (isSane(at, watch.seen)) return { ...watch, seen: at };
  const since = doubt && at >= doubt.since && isSane(at, doubt.seen) ? doubt.since : at;
  return at - since < doubtFor ? { ...watch, doubt: { since, seen: at } } : { ...watch, seen: at };
};

/** When a record is written, and when it goes. */
export interface Stamp {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** ISO date-time. */
  readonly updated: string;
  /** ISO date. */
  readonly expiresOn: string;
}

/**
 * The device's clock, watched. Once it was seen to go back, or to jump a year, nothing expires any more while this
 * page lives: a wrong clock must not remove records.
 */
export class WatchedClock {
  trusted = true;
  #seen = 0;
  #duration = defaultExpiry;
  #expiresOn = '';
  /** Minute for which `#expiresOn` was worked out. */
  #minute = -1;

  constructor(private readonly source: () => Date) {}

  /** Tells what earlier pages, and this one at its start, found of the clock. */
  remember({ doubt }: Watch): void {
    if (doubt) this.trusted = false;
  }

  read(): Date {
    const now = this.source();
    const time = now.getTime();
    if (this.#seen > 0 && !isSane(time, this.#seen)) this.trusted = false;
    this.#seen = time;
    return now;
  }

  /** @param duration ISO 8601 duration, for what is written from now on */
  keepFor(duration: string): void {
    this.#duration = duration;
    this.#minute = -1;
  }

  /** @param seen the latest time that was believed: a clock that is behind it shortens no life */
  stamp(seen = 0): Stamp {
    const now = this.read();
    const at = now.getTime();
    const from = Math.max(at, seen);
    const minute = Math.floor(from / 60_000);
    // Calendars are dear, and a resident must not wait for them with every answer.
    if (minute !== this.#minute) this.#expiresOn = addDuration(localDate(new Date(from)), this.#duration);
    this.#minute = minute;
    return { at, updated: now.toISOString(), expiresOn: this.#expiresOn };
  }
}
