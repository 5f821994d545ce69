import { joinedPeriod, type YearPart } from './periods.js';
import { plainHeading, type Field } from './vocabulary.js';

/** A year and its quarter, month or half in columns of their own: one period. The year alone would be another one. */

/** The finest first. */
const parts: readonly (readonly [YearPart, RegExp])[] = [
  ['day', /^(?:dag|day|week|weeknummer|week number)$/],
  ['month', /^(?:maand|month)$/],
  ['quarter', /^(?:kwartaal|quarter)$/],
  ['half', /^(?:halfjaar|half year)$/],
];

interface Heading {
  readonly index: number;
  readonly heading: string;
  readonly field: Field | null;
}

interface Joined<Column extends Heading> {
  readonly columns: readonly Column[];
  /** Puts what the cells of a row say together in that of the period. */
  readonly join: (cells: readonly string[]) => readonly string[];
}

export const joinPeriods = <Column extends Heading>(columns: readonly Column[]): Joined<Column> => {
  const found = parts.flatMap(([kind, pattern]) =>
    columns.filter(({ heading }) => pattern.test(plainHeading(heading))).map(({ index }) => ({ kind, index })),
  );
  const isPart = (index: number): boolean => found.some((part) => part.index === index);
  const year = columns.find(({ field, index }) => field === 'period' && !isPart(index));
  if (year === undefined || found.length === 0) return { columns, join: (cells) => cells };
  const join = (cells: readonly string[]): readonly string[] => {
    const part = found.find(({ index }) => (cells[index] ?? '').trim() !== '');
    const whole = cells[year.index];
    if (part === undefined || whole === undefined) return cells;
    const period = joinedPeriod(whole, cells[part.index]!, part.kind);
    return cells.map((cell, index) => (index === year.index ? period : isPart(index) ? '' : cell));
  };
  const blank = { heading: '', field: null, period: null };
  return { columns: columns.map((column) => (isPart(column.index) ? { ...column, ...blank } : column)), join };
};
