import { parseDate } from '../domain/document/dates.js';
import type { Words } from './words.js';

/** "Zaterdag 14 november 2026"; a date that is less exact has no day of the week. Apart: most widgets never say one. */
export const longDate = (iso: string, words: Words<'weekdays' | 'dateLong'>): string => {
  const date = words.date(iso);
  const span = parseDate(iso.slice(0, 10));
  if (span?.precision !== 'day') return date;
  // Day 0 was a Thursday; days before it are negative.
  const weekday = (((span.first + 4) % 7) + 7) % 7;
  return words.say('dateLong', { weekday: words.say('weekdays').split('|')[weekday] ?? '', date });
};
