import type { Draft } from './build.js';
import { categoryOf, chooseCategory, chooseRegions, dimensionAsked, folded, isThere, Names } from './choose.js';
import { unitName, type RowReader } from './csv-about.js';
import type { CellFigure, Column, Row, Table } from './csv-table.js';
import { chooseTopics } from './figures.js';
import type { AreaJson, ConversionOptions } from './types.js';
import type { Field } from './vocabulary.js';
import type { Notes } from './warnings.js';

/** What the forms of CSV share: which rows are about which area and group, and what a reader of a form gives. */

export interface ReadDrafts {
  readonly drafts: readonly Draft[];
  readonly area?: AreaJson;
  /** Set when the file has plans. */
  readonly asOf?: string | null;
}

export const areaKey = (area: AreaJson | undefined): string => area?.code ?? String(area?.name ?? '');

export interface RowRegions {
  /** Key of the area itself; '' when the rows name no areas. */
  readonly main: string;
  readonly compared: ReadonlySet<string>;
  readonly areas: ReadonlyMap<string, AreaJson>;
  readonly names: Names;
}

/**
 * The areas of the rows that are no comparison by their own word. Null, told, when the one wanted is not there, or only
 * to compare with.
 */
export const regionsOfRows = (table: Table, reader: RowReader, options: ConversionOptions): RowRegions | null => {
  const names = new Names(options);
  const areas = new Map<string, AreaJson>();
  for (const row of table.rows) {
    const area = reader.area(row);
    if (!area || reader.text(row, 'comparison') !== undefined) continue;
    const key = areaKey(area);
    if (!areas.has(key)) areas.set(key, area);
    if (area.name) names.set(key, String(area.name));
  }
  if (areas.size === 0) {
    if (onlyCompared(table, reader, names, options)) return null;
    return { main: '', compared: new Set(), areas, names };
  }
  const chosen = chooseRegions([...areas.keys()], names, options, table.notes);
  return chosen && { main: chosen.main, compared: new Set(chosen.compared), areas, names };
};

/** Whether the area wanted is the one of a comparison, in a file that does not say whose its other rows are. */
const onlyCompared = (table: Table, reader: RowReader, names: Names, { region }: ConversionOptions): boolean => {
  if (region === undefined) return false;
  const found = table.rows.some((row) => {
    const label = reader.text(row, 'comparison');
    const { code, name } = reader.area(row) ?? {};
    const called = label === undefined ? [] : [label, code ?? label, String(name ?? label)];
    return called.some((one) => names.matches(region, one) || names.matches(one, region));
  });
  if (found) table.notes.add('region-unknown', {}, { found: region, expected: table.column('value')?.heading ?? '–' });
  return found;
};

/** The columns that may divide the rows: those of which we know no other meaning, and those the host names. */
export const dividing = (columns: readonly Column[], options: ConversionOptions): readonly Column[] =>
  columns.filter(({ field, heading }) => heading !== '' && (field === null || isAsked(heading, options)));

const isAsked = (heading: string, options: ConversionOptions): boolean => dimensionAsked([heading], options) !== null;

/**
 * The indicators the host wants, all when it names none. A name that is none is told.
 *
 * @param others what else may be named as wanted: sorts of figures
 */
export const draftsAsked = (
  drafts: readonly Draft[],
  { measures }: ConversionOptions,
  notes: Notes,
  others: readonly string[] = [],
): readonly Draft[] => {
  const wanted = measures?.filter((one) => !others.some((other) => folded(other) === folded(one)));
  if (wanted === undefined || wanted.length < Math.min(1, measures?.length ?? 0)) return drafts;
  const chosen = chooseTopics(
    drafts.map(({ about }) => ({ names: [String(about.label), about.id], label: String(about.label) })),
    { measures: wanted },
    notes,
  );
  return drafts.filter((_, index) => chosen.has(index));
};

/** What a row is about besides a group of people. */
const noGroup: ReadonlySet<Field | null> = new Set(['areaCode', 'areaName', 'period', 'margins']);

export interface Chosen {
  readonly rows: readonly Row[];
  /** What was chosen, in words: `Leeftijd: 65 jaar of ouder`. */
  readonly categories: readonly string[];
}

/**
 * The rows of the groups wanted.
 *
 * @param columns those that may divide the rows
 * @param unasked what to do with a column the host does not name: choose a group, or tell that it is not used
 * @returns null, told, when a group the host wants is not there
 */
export const rowsOfGroups = (
  table: Table,
  columns: readonly Column[],
  unasked: 'choose' | 'tell',
  options: ConversionOptions,
): Chosen | null => {
  let { rows } = table;
  const categories: string[] = [];
  const titles = columns.map(({ heading }) => [heading]);
  if (!isThere(titles, options, table.notes)) return null;
  for (const column of columns) {
    const found = [...new Set(rows.map((row) => table.text(row, column)))];
    // What divides the rows stands in each of them; remarks do not.
    if (!isAsked(column.heading, options) && (unasked === 'tell' || found.includes(''))) {
      table.notes.add('unknown-column', { column: column.index + 1, heading: column.heading });
      continue;
    }
    const names = new Names(options);
    const chosen = chooseCategory([column.heading], found, names, options, table.notes);
    if (chosen === null) return null;
    const category = categoryOf(column.heading, chosen, found, names);
    // The same source or remark in every row is no group.
    if (category !== null && !noGroup.has(column.field) && (found.length > 1 || column.field === null))
      categories.push(category);
    rows = rows.filter((row) => table.text(row, column) === chosen);
  }
  return { rows, categories };
};

/** Whether a sign in a cell goes with a unit: `%` with `procent`, `euro` with `€ per inwoner`. */
const fitsSign = (sign: string, unit: string): boolean => (sign === '%' ? /%|procent|percent/i : /€|\beur/i).test(unit);

const plainUnit = (unit: string): string =>
  /^(?:procent|percent|percentage)$/i.test(unit.trim()) ? '%' : folded(unitName(unit) ?? '');

/**
 * Whether a figure of another area is in the unit of the indicator. Beside figures in another unit it would be read
 * wrongly: then it is told, and to be left out.
 *
 * @param unit what the row says
 */
export const sameUnit = (
  table: Table,
  row: Row,
  column: Column,
  { about }: Draft,
  { sign }: CellFigure,
  unit?: string,
): boolean => {
  if (about.unit == null) return true;
  const expected = String(about.unit);
  const other =
    unit !== undefined && plainUnit(unit) !== plainUnit(expected)
      ? unit
      : sign !== null && !fitsSign(sign, expected)
        ? sign
        : null;
  if (other !== null) table.notes.add('other-unit', table.place(row, column), { found: other, expected });
  return other === null;
};

/** A sign in the cell names the unit where no column does; where one does, another sign is told. */
export const checkSign = (table: Table, row: Row, column: Column, draft: Draft, { sign }: CellFigure): void => {
  if (sign === null) return;
  const { unit } = draft.about;
  if (unit === undefined) draft.about = { ...draft.about, unit: sign };
  else if (!fitsSign(sign, String(unit))) {
    table.notes.add('sign', table.place(row, column), { found: sign, expected: String(unit) });
  }
};
