import { joinPeriods } from './csv-periods.js';
import { readCsv, type Separator } from '../csv-read.js';
import { unguarded } from '../csv.js';
import { Marks } from './marks.js';
import { decimalTold, figureOf, type Decimal, type Figure } from './numbers.js';
import { periodOf } from './periods.js';
import type { Missing } from '../../domain/document/indicator-types.js';
import type { ConversionOptions } from './types.js';
import { fieldOf, plainHeading, type Field } from './vocabulary.js';
import { some, type Notes, type Place } from './warnings.js';

/** Most rows with figures that are read from one CSV. */
export const mostRows = 20_000;
/** A longer cell is a text, and no heading with a period in it. */
const longestHeading = 200;
/** Rows above the headings in which a title and a source may stand. */
const mostBefore = 30;

/** A heading that ends or starts with a period: `Realisatie 2024`, `2024*`. */
export interface PeriodHeading {
  readonly period: string;
  readonly provisional: boolean;
  /** What else it says. */
  readonly words: string;
}

export interface Column {
  /** From 0. */
  readonly index: number;
  readonly heading: string;
  readonly field: Field | null;
  readonly period: PeriodHeading | null;
}

export interface Row {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * `long`: a row per indicator and period. `years`: a row per indicator, a column per period. `topics`: a row per area
 * and period, a column per indicator.
 */
export type Layout = 'long' | 'years' | 'topics';

/** What stands in a cell that should hold a figure. */
export interface CellFigure {
  readonly value: number | null;
  readonly missing: Missing | null;
  readonly provisional: boolean;
  /** `%` or `euro`, when the cell says so. */
  readonly sign: string | null;
  readonly blank: boolean;
}

const headingPeriod = (heading: string): PeriodHeading | null => {
  if (heading.length > longestHeading) return null;
  const words = heading.replace(/[()]/g, ' ').trim().split(/\s+/);
  for (let i = 0; i < words.length; i++) {
    const last = periodOf(words.slice(i).join(' '));
    if (last) return { ...last, words: words.slice(0, i).join(' ') };
    const first = periodOf(words.slice(0, words.length - i).join(' '));
    if (first) return { ...first, words: words.slice(words.length - i).join(' ') };
  }
  return null;
};

const columnOf = (heading: string, index: number): Column => {
  const field = fieldOf(heading);
  return { index, heading, field, period: field === null ? headingPeriod(heading) : null };
};

const layoutOf = (columns: readonly Column[]): Layout | null => {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const periods = columns.filter(({ period }) => period !== null).length;
  if (has('period')) {
    if (has('value') && (has('label') || has('id'))) return 'long';
    // Names of indicators without a column of figures that is called so: nothing is guessed.
    return columns.length > 1 && !has('label') ? 'topics' : null;
  }
  const texts = columns.some(({ period, heading }) => period === null && heading !== '');
  return (has('label') && periods > 0) || (periods > 1 && texts) ? 'years' : null;
};

/** Text a spreadsheet would run has a quote before it in the file; that quote is not part of the text. */
const plainText = (cell: string): string => unguarded(cell).trim();

/** They tell about the indicator and are no figure of it: a nought there is a nought, whatever a footnote says of one. */
const settings: ReadonlySet<Field | null> = new Set(['decimals', 'min', 'max', 'suppressBelow']);

const sourceLine = /^(?:bron|bronnen|source|sources)\s*:\s*/i;

/** A CSV text with its headings found, its footnotes read and its cells explained. */
export class Table {
  /** Title line above the headings. */
  readonly title: string | null;
  /** What a line `Bron: …` says. */
  readonly source: string | null;
  readonly rows: readonly Row[];
  readonly marks: Marks;
  readonly #byField = new Map<Field, Column>();
  #decimal: Decimal = ',';

  private constructor(
    readonly layout: Layout,
    readonly columns: readonly Column[],
    before: readonly Row[],
    after: readonly Row[],
    private readonly separator: Separator,
    private readonly options: ConversionOptions,
    readonly notes: Notes,
  ) {
    this.marks = new Marks(options, notes);
    for (const column of columns) {
      if (column.field !== null && !this.#byField.has(column.field)) this.#byField.set(column.field, column);
    }
    const lines = before
      .filter(({ cells }) => cells.filter(Boolean).length === 1)
      .map(({ cells }) => cells.find(Boolean) ?? '');
    let source = lines.find((line) => sourceLine.test(line)) ?? null;
    this.title = lines.find((line) => !sourceLine.test(line)) ?? null;
    const rows: Row[] = [];
    for (const entry of after) {
      const filled = entry.cells.filter((cell) => cell.trim() !== '');
      if (filled.length === 0) continue;
      if (filled.length > 1 || columns.length < 3) {
        const whole = this.#whole(entry);
        if (whole) rows.push(whole);
        continue;
      }
      const text = filled[0]!.trim();
      if (sourceLine.test(text)) source ??= text;
      else {
        this.marks.learn(text, entry.row);
        notes.add('footnote', { row: entry.row }, { found: text });
      }
    }
    this.rows = rows;
    this.source = source && source.replace(sourceLine, '').trim();
  }

  /** Null, told in `notes`, when there are no headings to go by. */
  static read(text: string, options: ConversionOptions, notes: Notes): Table | null {
    if (text.trim() === '') {
      notes.add('empty');
      return null;
    }
    if (text.includes('\ufffd')) notes.add('encoding');
    const limit = mostRows + mostBefore;
    const { separator, rows, count, flaws } = readCsv(text, {
      ...(options.separator ? { separator: options.separator } : {}),
      limit,
    });
    for (const { kind, row, column } of flaws)
      notes.add(kind === 'open' ? 'quote-open' : 'quote-text', { row, column });
    for (const [index, cells] of rows.slice(0, mostBefore).entries()) {
      const found = trimmed(cells).map((cell, i) => columnOf(plainText(cell), i));
      const layout = layoutOf(found);
      if (!layout) continue;
      const { columns, join } = joinPeriods(found);
      const numbered = (list: readonly (readonly string[])[], from: number): Row[] =>
        list.map((row, i) => ({ row: from + i + 1, cells: row }));
      const body = rows.slice(index + 1, index + 1 + mostRows);
      const all = count - index - 1;
      if (all > mostRows)
        notes.add('too-many-rows', { row: index + 1 + mostRows + 1 }, { expected: String(mostRows), count: all });
      tellHeadings(columns, notes);
      return new Table(
        layout,
        columns,
        numbered(rows.slice(0, index), 0),
        numbered(body.map(join), index + 1),
        separator,
        options,
        notes,
      );
    }
    notes.add('not-a-table', {}, { found: trimmed(rows.find((row) => row.some(Boolean)) ?? []).join(' | ') });
    return null;
  }

  column(field: Field): Column | null {
    return this.#byField.get(field) ?? null;
  }

  /** The text of a cell; '' when the row or the column has none. */
  text(row: Row, column: Column | null): string {
    return column === null ? '' : plainText(row.cells[column.index] ?? '');
  }

  place({ row }: Row, { index, heading }: Column): Place {
    return { row, column: index + 1, ...(heading === '' ? {} : { heading }) };
  }

  /** Whether a column is of figures: at least half of what is no blank and no mark can be a number. */
  holdsFigures({ index }: Column): boolean {
    let [numbers, others] = [0, 0];
    for (const { cells } of this.rows) {
      const cell = cells[index] ?? '';
      if (figureOf(cell, ',') !== null || figureOf(cell, '.') !== null) numbers++;
      else if (this.marks.reason(cell) === null) others++;
    }
    return numbers >= others;
  }

  /** Finds out which decimal mark these columns have; before any figure is read. */
  setDecimal(columns: readonly Column[]): void {
    const fallback: Decimal = this.separator === ',' ? '.' : ',';
    const seen = { ',': 0, '.': 0 };
    let unsure: { readonly place: Place; readonly found: string } | null = null;
    let conflict: { readonly place: Place; readonly found: string } | null = null;
    for (const row of this.rows) {
      for (const column of columns) {
        const cell = row.cells[column.index] ?? '';
        const told = decimalTold(cell);
        if (told === 'either') unsure ??= { place: this.place(row, column), found: cell.trim() };
        else if (told !== null && ++seen[told] === 1 && seen[told === ',' ? '.' : ','] > 0) {
          conflict = { place: this.place(row, column), found: cell.trim() };
        }
      }
    }
    const { decimal } = this.options;
    this.#decimal = decimal ?? (seen[','] === seen['.'] ? fallback : seen[','] > seen['.'] ? ',' : '.');
    if (decimal) return;
    if (conflict) this.notes.add('decimal-mixed', conflict.place, { found: conflict.found, expected: this.#decimal });
    else if (unsure && seen[','] + seen['.'] === 0) {
      const read = figureOf(unsure.found, this.#decimal)?.value;
      this.notes.add('decimal-ambiguous', unsure.place, { found: unsure.found, expected: String(read) });
    }
  }

  /** Whether a cell holds a figure, or a mark that the host or the file calls a nought. */
  isFigure(row: Row, column: Column): boolean {
    const read = this.#read(row, column);
    return read === 0 || (typeof read === 'object' && read !== null);
  }

  /** Whether a cell has digits that are no mark of the host or the file. */
  hasDigits(row: Row, column: Column | null): boolean {
    const text = this.text(row, column);
    return /\d/.test(text) && this.marks.said(text, figureOf(text, this.#decimal)?.value) === undefined;
  }

  /** Whether a cell says that there is no figure of a period that is over. A blank one may be of one to come. */
  isOver(row: Row, column: Column | null): boolean {
    if (this.text(row, column) === '') return false;
    const read = this.#read(row, column!);
    return typeof read === 'string' && read !== 'not-yet';
  }

  /** The figure in a cell, or what stands there instead of one; null when it is neither. */
  #read(row: Row, column: Column): Figure | Missing | 0 | null {
    const cell = row.cells[column.index] ?? '';
    const figure = figureOf(cell, this.#decimal);
    const said = settings.has(column.field) ? undefined : this.marks.said(plainText(cell), figure?.value);
    return said ?? figure ?? this.marks.reason(plainText(cell));
  }

  /** The figure in a cell, or why there is none. What is neither is told and not a figure: it is never 0. */
  figure(row: Row, column: Column): CellFigure {
    const cell = row.cells[column.index] ?? '';
    const blank = cell.trim() === '';
    const reason = this.#read(row, column);
    if (typeof reason === 'object' && reason !== null) {
      const { value, star, sign } = reason;
      return { value, missing: null, provisional: star, sign, blank };
    }
    if (reason === 0) return { value: 0, missing: null, provisional: false, sign: null, blank };
    if (reason === null)
      this.notes.add('number', this.place(row, column), { found: cell, expected: `1234${this.#decimal}5` });
    else if (this.marks.isUnsure(cell)) this.notes.once('', 'dash', this.place(row, column), { found: cell.trim() });
    return { value: null, missing: reason ?? 'unknown', provisional: false, sign: null, blank };
  }

  /** A row with as many cells as there are headings; null when it cannot be told which cell belongs where. */
  #whole({ row, cells }: Row): Row | null {
    const { length } = this.columns;
    const extra = cells.findIndex((cell, i) => i >= length && cell.trim() !== '');
    if (extra >= 0) {
      this.notes.add('row-long', { row, column: extra + 1 }, { found: String(cells.length), expected: String(length) });
      return null;
    }
    if (cells.length < length) {
      const column = this.columns[cells.length]!;
      const place = { row, column: cells.length + 1, ...(column.heading === '' ? {} : { heading: column.heading }) };
      this.notes.add('row-short', place, { found: String(cells.length), expected: String(length) });
    }
    return { row, cells };
  }
}

/** Without empty cells at the end. */
const trimmed = (cells: readonly string[]): readonly string[] => {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.trim() === '') end--;
  return cells.slice(0, end);
};

const tellHeadings = (columns: readonly Column[], notes: Notes): void => {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { heading, field } of columns) {
    const name = field ?? plainHeading(heading);
    if (name !== '' && seen.has(name)) twice.push(heading);
    seen.add(name);
  }
  if (twice.length > 0) notes.add('heading-twice', {}, { found: some(twice) });
};
