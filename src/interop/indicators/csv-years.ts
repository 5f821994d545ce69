import { given, Series, type Draft } from './build.js';
import { folded, Ids } from './choose.js';
import { Drafts, RowReader } from './csv-about.js';
import { areaKey, checkSign, regionsOfRows, rowsOfGroups, type ReadDrafts } from './csv-rows.js';
import type { CellFigure, Column, Row, Table } from './csv-table.js';
import type { ConversionOptions, ObservationJson } from './types.js';
import { asOfOf, isAfter } from './periods.js';
import { columnRole } from './vocabulary.js';
import type { Notes } from './warnings.js';

/** One row per indicator, one column per period: the table of a budget. */

const observation = (period: string, { value, missing, provisional }: CellFigure): ObservationJson => ({
  period,
  value,
  ...(provisional ? { status: 'provisional' } : {}),
  ...(missing ? { missing } : {}),
});

/** Null when the area or the group the host wants is not there, or only to compare with. */
export const readYears = (table: Table, options: ConversionOptions): ReadDrafts | null => {
  const reader = new RowReader(table);
  const columns = table.columns.filter((column) => column.period !== null && table.holdsFigures(column));
  table.setDecimal(columns);
  const own = ownWords(columns, options, table.notes);
  if (own === undefined) return null;
  const roleOf = ({ period }: Column): Role => (period?.words === own ? 'actual' : columnRole(period?.words ?? ''));
  const asOf = (options.plans ?? 'plan') === 'plan' ? (options.asOf ?? asOfColumns(table, columns, roleOf)) : null;
  for (const column of columns) tell(table, column, roleOf(column), asOf, options);
  const regions = regionsOfRows(table, reader, own === null ? options : withoutRegion(options));
  if (regions === null) return null;
  const nameless = table.column('label')
    ? null
    : (table.columns.find(({ field, period, heading }) => field === null && period === null && heading !== '') ??
      table.columns.find(({ field, period }) => field === null && period === null) ??
      null);
  const unknown = table.columns.filter(
    (column) => column.field === null && !columns.includes(column) && column !== nameless && column.heading !== '',
  );
  const groups = rowsOfGroups(table, unknown, 'tell', options);
  if (groups === null) return null;
  const drafts = new Drafts(reader, new Ids(), apart);
  for (const row of groups.rows) {
    const key = areaKey(reader.area(row));
    if (key !== regions.main && key !== '' && !regions.compared.has(key)) continue;
    const draft = drafts.of(row, nameless);
    if (!draft) continue;
    if (key !== regions.main && key !== '') {
      takeOther(
        table,
        row,
        columns.filter((column) => /actual|provisional/.test(roleOf(column) ?? '')),
        draft,
        {
          label: regions.names.get(key) ?? key,
          ...given({ area: regions.areas.get(key) }),
        },
      );
      continue;
    }
    drafts.learn(draft, row);
    for (const column of columns) take(table, row, column, roleOf(column), draft, asOf, options);
  }
  for (const { comparisons } of drafts.list) {
    // A blank in the column of another area says only that it is not compared.
    for (const [key, series] of comparisons)
      if (!series.hasValue && series.observations.every(({ missing }) => missing === 'unknown'))
        comparisons.delete(key);
  }
  const area = own === null ? regions.areas.get(regions.main) : { name: own };
  return { drafts: drafts.list, asOf, ...given({ area }) };
};

/** Two rows with the same name and another of these are two indicators. */
const apart = ['theme', 'programme', 'definition', 'unit'] as const;

/** The area asked for was found in the headings, and is not looked for in the rows. */
const withoutRegion = ({ region: _region, ...rest }: ConversionOptions): ConversionOptions => rest;

/** A row about another area: its figures beside those of the area itself. */
const takeOther = (table: Table, row: Row, columns: readonly Column[], draft: Draft, about: Series['about']): void => {
  const key = String(about.label);
  const series = draft.comparisons.get(key) ?? new Series(about);
  draft.comparisons.set(key, series);
  for (const column of columns) {
    const cell = table.figure(row, column);
    const provisional = cell.value !== null && (cell.provisional || column.period!.provisional);
    series.add(observation(column.period!.period, { ...cell, provisional }));
  }
};

type Role = ReturnType<typeof columnRole>;

/** The newest year with a figure that is no plan; null when no column is a plan. */
const asOfColumns = (table: Table, columns: readonly Column[], roleOf: (column: Column) => Role): string | null => {
  const periods = (of: readonly Column[]): string[] => of.map(({ period }) => period!.period);
  const filled = (column: Column): boolean => table.rows.some((row) => /\d/.test(table.text(row, column)));
  const known = columns.filter((column) => ['actual', 'provisional', null].includes(roleOf(column)));
  return asOfOf(
    periods(known.some(filled) ? known.filter(filled) : known),
    periods(columns.filter((column) => roleOf(column) === 'plan')),
  );
};

/** Names of areas in the headings. */
const namesIn = (columns: readonly Column[]): readonly string[] =>
  columns.flatMap(({ period }) => (period && columnRole(period.words) === null ? [period.words] : []));

/**
 * The words of the columns that are about the area itself, when no column is plainly so: `Saniveld 2023`, `Saniveld
 * 2024`. The area the host asks for, else the one with most columns. Null: the columns are plain.
 *
 * @returns undefined, told, when the host asks for an area that is only there to compare with
 */
const ownWords = (
  columns: readonly Column[],
  { region }: ConversionOptions,
  notes: Notes,
): string | null | undefined => {
  const names = namesIn(columns);
  const asked = region === undefined ? undefined : names.find((name) => folded(name) === folded(region));
  const isPlain = ({ period }: Column): boolean => /actual|provisional/.test(columnRole(period?.words ?? '') ?? '');
  if (columns.some(isPlain)) {
    if (asked === undefined) return null;
    notes.add('region-unknown', {}, { found: asked, expected: columns.find(isPlain)?.heading ?? '' });
    return undefined;
  }
  const count = (name: string): number => names.filter((other) => other === name).length;
  return asked ?? [...new Set(names)].sort((a, b) => count(b) - count(a))[0] ?? null;
};

/** A column that is not simply the figure of a year is told once: the reader of the file has to agree. */
const tell = (
  table: Table,
  { index, heading, period }: Column,
  role: Role,
  asOf: string | null,
  { plans = 'plan' }: ConversionOptions,
): void => {
  const place = { column: index + 1, heading };
  if (role === null) table.notes.add('compared-column', place, { found: period?.words ?? '' });
  else if (role === 'plan' && plans === 'plan' && period && asOf !== null && !isAfter(period.period, asOf)) {
    table.notes.add('plan-past', place);
  } else if (role === 'plan') table.notes.add('plan-column', place, { expected: plans });
};

const take = (
  table: Table,
  row: Row,
  column: Column,
  role: Role,
  draft: Draft,
  asOf: string | null,
  { plans = 'plan' }: ConversionOptions,
): void => {
  const { period, provisional, words } = column.period!;
  const cell = table.figure(row, column);
  checkSign(table, row, column, draft, cell);
  if (role === 'actual' || role === 'provisional') {
    const seen = {
      ...cell,
      provisional: cell.value !== null && (cell.provisional || provisional || role === 'provisional'),
    };
    if (!draft.own.add(observation(period, seen))) {
      table.notes.add('period-twice', table.place(row, column), { found: String(draft.about.label) });
    }
  } else if (role === null) {
    const series = draft.comparisons.get(words) ?? new Series({ label: words });
    draft.comparisons.set(words, series);
    series.add(observation(period, { ...cell, provisional: cell.value !== null && (cell.provisional || provisional) }));
  } else if (cell.value === null) return;
  else if (role !== 'plan') draft.references.push({ value: cell.value, kind: role, label: column.heading });
  else if (plans === 'target' || plans === 'reference') {
    draft.references.push({ value: cell.value, kind: plans, label: column.heading });
  } else if (plans === 'plan' && asOf !== null && isAfter(period, asOf)) {
    if (!draft.own.add({ period, value: cell.value })) {
      table.notes.add('period-twice', table.place(row, column), { found: String(draft.about.label) });
    }
  }
};
