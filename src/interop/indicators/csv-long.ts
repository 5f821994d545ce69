import { given, Series, type Draft } from './build.js';
import { chooseCategory, chooseRegions, folded, Ids, marginOf, Names, type Regions } from './choose.js';
import { Drafts, RowReader } from './csv-about.js';
import type { Row, Table } from './csv-table.js';
import { asOfOf, isAfter, periodOf } from './periods.js';
import type { AreaJson, ComparisonJson, ConversionOptions, ObservationJson } from './types.js';
import { choiceOf, type Field } from './vocabulary.js';

/** One row per indicator and period. Rows with a comparison are about another area. */

const figures: readonly Field[] = [
  'value',
  'lower',
  'upper',
  'n',
  'min',
  'max',
  'decimals',
  'suppressBelow',
  'referenceValue',
  'referenceFrom',
  'referenceTo',
  'target',
  'standard',
];

const areaKey = (area: AreaJson | undefined): string => area?.code ?? String(area?.name ?? '');

export interface ReadDrafts {
  readonly drafts: readonly Draft[];
  readonly area?: AreaJson;
  /** Set when the file has plans. */
  readonly asOf?: string | null;
}

/** Null when the area the host wants is not in the file. */
export const readLong = (table: Table, options: ConversionOptions): ReadDrafts | null => {
  table.setDecimal(figures.flatMap((field) => table.column(field) ?? []));
  const reader = new RowReader(table);
  const regions = ownRegions(table, reader, options);
  if (regions === null) return null;
  const { main, compared, areas, names } = regions;
  const rows = ofCategories(table, options);
  if (rows === null) return null;
  const asOf = asOfRows(table, reader, rows, options);
  const drafts = new Drafts(reader, new Ids());
  for (const row of rows) {
    const area = reader.area(row);
    const key = areaKey(area);
    const comparison = reader.text(row, 'comparison');
    if (comparison === undefined && key !== '' && key !== main && !compared.includes(key)) continue;
    const draft = drafts.of(row);
    if (!draft) continue;
    if (comparison === undefined && (key === '' || key === main)) {
      drafts.learn(draft, row);
      observe(table, reader, row, draft.own, asOf);
      continue;
    }
    const label = comparison ?? names.get(key) ?? key;
    const about = given<Omit<ComparisonJson, 'observations'>>({
      label,
      area,
      definition: reader.text(row, 'definition'),
      method: reader.choice(row, 'method'),
      source: reader.source(row),
    });
    const name = `${label}\0${key}`;
    const series = draft.comparisons.get(name) ?? new Series(about);
    draft.comparisons.set(name, series);
    observe(table, reader, row, series, asOf);
  }
  const area = areas.get(main);
  return { drafts: drafts.list, asOf, ...(area ? { area } : {}) };
};

/** The rows of the groups the host wants, where a column we do not know divides them; other such columns are told. */
const ofCategories = (table: Table, options: ConversionOptions): readonly Row[] | null => {
  let { rows } = table;
  for (const column of table.columns) {
    const { field, heading, index } = column;
    if (field !== null || heading === '') continue;
    if (!Object.keys(options.dimensions ?? {}).some((name) => folded(name) === folded(heading))) {
      table.notes.add('unknown-column', { column: index + 1, heading });
      continue;
    }
    const found = [...new Set(rows.map((row) => table.text(row, column)))];
    const chosen = chooseCategory([heading], found, new Names(options), options, table.notes);
    if (chosen === null) return null;
    rows = rows.filter((row) => table.text(row, column) === chosen);
  }
  return rows;
};

/** The areas of the rows that are no comparison by their own word. */
const ownRegions = (
  table: Table,
  reader: RowReader,
  options: ConversionOptions,
): (Regions & { readonly areas: ReadonlyMap<string, AreaJson>; readonly names: Names }) | null => {
  const names = new Names(options);
  const areas = new Map<string, AreaJson>();
  for (const row of table.rows) {
    const area = reader.area(row);
    if (!area || reader.text(row, 'comparison') !== undefined) continue;
    const key = areaKey(area);
    if (!areas.has(key)) areas.set(key, area);
    if (area.name) names.set(key, String(area.name));
  }
  if (areas.size === 0) return { main: '', compared: [], areas, names };
  const chosen = chooseRegions([...areas.keys()], names, options, table.notes);
  return chosen && { ...chosen, areas, names };
};

const isPlan = (reader: RowReader, row: Row): boolean =>
  choiceOf('status', reader.text(row, 'status') ?? '') === 'plan';

/** Null when no row is a plan. */
const asOfRows = (
  table: Table,
  reader: RowReader,
  rows: readonly Row[],
  { asOf }: ConversionOptions,
): string | null => {
  const column = table.column('period');
  const periods = (of: readonly Row[]): string[] =>
    of.flatMap((row) => periodOf(table.text(row, column))?.period ?? []);
  const plans = rows.filter((row) => isPlan(reader, row));
  if (plans.length === 0) return null;
  const value = table.column('value');
  const known = rows.filter((row) => !isPlan(reader, row) && /\d/.test(table.text(row, value)));
  return asOf ?? asOfOf(periods(known), periods(plans));
};

const observe = (table: Table, reader: RowReader, row: Row, series: Series, asOf: string | null): void => {
  const column = table.column('period');
  const written = table.text(row, column);
  if (column === null || written === '') {
    const value = table.column('value');
    if (column && value && table.text(row, value) !== '') {
      table.notes.add('period', table.place(row, column), { found: '' });
    }
    return;
  }
  const read = periodOf(written);
  if (!read) {
    table.notes.add('period', table.place(row, column), { found: written });
    return;
  }
  const plan = isPlan(reader, row);
  if (plan && asOf !== null && !isAfter(read.period, asOf)) {
    table.notes.add('plan-past', table.place(row, column), { found: written });
    return;
  }
  const valueColumn = table.column('value')!;
  const cell = table.figure(row, valueColumn);
  const margin = marginOf(table.text(row, table.column('margins')));
  if (margin === 'lower' || margin === 'upper') {
    if (cell.value !== null) series.setEnd(read.period, margin, cell.value);
    return;
  }
  const reason = reader.choice(row, 'missing');
  if (reason !== undefined && cell.value !== null) {
    table.notes.add('value-and-reason', table.place(row, valueColumn), { found: String(cell.value), expected: reason });
  }
  const value = reason === undefined ? cell.value : null;
  const said = plan ? undefined : reader.choice(row, 'status');
  const status = said ?? (!plan && (read.provisional || cell.provisional) ? 'provisional' : undefined);
  const observation: ObservationJson = {
    period: read.period,
    value,
    ...given<Partial<ObservationJson>>({
      lower: reader.number(row, 'lower'),
      upper: reader.number(row, 'upper'),
      status,
      missing: value === null ? (reason ?? cell.missing) : undefined,
      n: reader.number(row, 'n'),
    }),
  };
  if (!series.add(observation)) table.notes.add('period-twice', table.place(row, column), { found: written });
};
