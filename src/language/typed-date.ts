import { isDate } from '../domain/document/dates.js';
import type { Formats } from './format.js';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A template with `{q}` and `{year}` as a rule that finds them back. */
const found = (template: string, text: string): { readonly q: string; readonly year: string } | null => {
  const rule = escaped(template.toLowerCase())
    .replace('\\{q\\}', '(?<q>[1-4])')
    .replace('\\{year\\}', '(?<year>\\d{4})');
  const { q = '', year = '' } = new RegExp(`^${rule}$`, 'u').exec(text)?.groups ?? {};
  return year === '' ? null : { q, year };
};

/** The month a word stands for, 1–12: its name, or the first three letters or more of it; 0 for none. */
const monthOf = (word: string, { months, shortMonths }: TypedFormats): number => {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const names = months.toLowerCase().split('|');
  const whole = names.findIndex((name) => name === plain || (plain.length > 2 && name.startsWith(plain)));
  return (whole < 0 ? shortMonths.toLowerCase().split('|').indexOf(plain) : whole) + 1;
};

export type TypedFormats = Pick<Formats, 'months' | 'dateQuarter' | 'dateHalf'> & {
  /** Twelve short names, joined by `|`. */
  readonly shortMonths: string;
};

/**
 * A date as people write it, exact or less exact, as ISO: `14-3-2026`, `14 maart 2026`, `maart 2026`, `3-2026`, `2026`,
 * a quarter or a half as `formatDate` writes them, or ISO itself. Null when it is none of these, or not in the calendar.
 */
export const typedDate = (text: string, formats: TypedFormats): string | null => {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const iso = isoOf(trimmed, formats);
  return iso !== null && isDate(iso) ? iso : null;
};

const isoOf = (text: string, formats: TypedFormats): string | null => {
  if (/^\d{4}(?:-|$)/.test(text)) return text.toUpperCase();
  const day = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (day) return `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`;
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${month[1]?.padStart(2, '0')}`;
  const named = /^(?:(\d{1,2}) )?([^\d\s]+) (\d{4})$/u.exec(text);
  const number = named ? monthOf(named[2] ?? '', formats) : 0;
  if (named && number > 0) {
    const ym = `${named[3]}-${String(number).padStart(2, '0')}`;
    return named[1] === undefined ? ym : `${ym}-${named[1].padStart(2, '0')}`;
  }
  const part = /^([qh])([1-4]) (\d{4})$/i.exec(text);
  if (part) return `${part[3]}-${part[1]?.toUpperCase()}${part[2]}`;
  const lower = text.toLowerCase();
  const quarter = found(formats.dateQuarter, lower);
  if (quarter) return `${quarter.year}-Q${quarter.q}`;
  const half = found(formats.dateHalf, lower);
  return half ? `${half.year}-H${half.q}` : null;
};
