import { parseDate } from '../document/dates.js';

/** From when until when, as exactly as a document says; null = since always, and still going. */
export interface Lasting {
  readonly since: string | null;
  readonly until: string | null;
}

const firstDay = (date: string): number => parseDate(date)?.first ?? 0;
const lastDay = (date: string): number => parseDate(date)?.last ?? 0;

/**
 * What is made of two lasts as long as one of them does: from the earliest first day to the latest last day, so never
 * with an end before its beginning. Of two that reach the same day the first is kept as it says it.
 */
export const lastingOfBoth = (a: Lasting, b: Lasting): Lasting => ({
  since: a.since === null || b.since === null ? null : firstDay(b.since) < firstDay(a.since) ? b.since : a.since,
  until: a.until === null || b.until === null ? null : lastDay(b.until) > lastDay(a.until) ? b.until : a.until,
});
