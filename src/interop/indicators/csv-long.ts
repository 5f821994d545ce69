import { given, Series, type Draft } from './build.js';
import { marginOf, nameAmong } from './choose.js';
import { Drafts, RowReader } from './csv-about.js';
import {
  areaKey,
  checkSign,
  dividing,
  draftsAsked,
  regionsOfRows,
  rowsOfGroups,
  sameUnit,
  type ReadDrafts,
} from './csv-rows.js';
import type { Row, Table } from './csv-table.js';
import { asOfOf, isAfter, periodOf } from './periods.js';
import type { ComparisonJson, ConversionOptions, ObservationJson } from './types.js';
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

/** Null when the area the host wants is not in the file. */
export const readLong = (table: Table, options: ConversionOptions): ReadDrafts | null => {
  table.setDecimal(figures.flatMap((field) => table.column(field) ?? []));
  const reader = new RowReader(table);
  const regions = regionsOfRows(table, reader, options);
  if (regions === null) return null;
  const { main, compared, areas, names } = regions;
  const shown = [main, ...compared];
  const groups = rowsOfGroups(table, dividing(table.columns, options), 'tell', options);
  if (groups === null) return null;
  const rows = valuesFirst(table, groups.rows);
  const asOf = asOfRows(table, reader, rows, options);
  const drafts = new Drafts(reader);
  const others: (() => void)[] = [];
  for (const row of rows) {
    const area = reader.area(row);
    const key = areaKey(area);
    const comparison = reader.text(row, 'comparison');
    if (comparison === undefined && key !== '' && key !== main && !compared.has(key)) continue;
    const draft = drafts.of(row);
    if (!draft) continue;
    if (comparison === undefined && (key === '' || key === main)) {
      drafts.learn(draft, row);
      observe(table, reader, row, draft.own, asOf, draft);
      continue;
    }
    drafts.learnLimit(draft, row);
    const label = comparison ?? nameAmong(key, shown, names) ?? key;
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
    // Whether it is in the same unit can be told when all rows of the area itself have been read.
    others.push(() => {
      const fits = observe(table, reader, row, series, asOf, draft);
      if (!fits && series.observations.length === 0) draft.comparisons.delete(name);
      else draft.comparisons.set(name, series);
    });
  }
  drafts.learnLimits();
  for (const observeOther of others) observeOther();
  const area = areas.get(main);
  const made = isLost(table, rows, drafts.list) ? [] : draftsAsked(drafts.list, options, table.notes);
  return { drafts: made, asOf, ...(area ? { area } : {}) };
};

/** Whether there are figures and not one of them has a period: a document of them would be empty. */
const isLost = (table: Table, rows: readonly Row[], drafts: readonly Draft[]): boolean =>
  drafts.every(({ own, comparisons }) =>
    [own, ...comparisons.values()].every(({ observations }) => observations.length === 0),
  ) && rows.some((row) => table.text(row, table.column('value')) !== '');

/** The ends of an interval may come before their value. */
const valuesFirst = (table: Table, rows: readonly Row[]): readonly Row[] => {
  const column = table.column('margins');
  if (column === null) return rows;
  const isEnd = (row: Row): boolean => /lower|upper/.test(marginOf(table.text(row, column)) ?? '');
  return [...rows.filter((row) => !isEnd(row)), ...rows.filter(isEnd)];
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
  const past = rows.filter((row) => !isPlan(reader, row));
  const known = past.filter((row) => table.hasDigits(row, value));
  // A period with a reason to have no figure is over too, unless the figure is still to come.
  const isOver = (row: Row): boolean => {
    const reason = choiceOf('missing', reader.text(row, 'missing') ?? '');
    return reason === null ? table.isOver(row, value) : reason !== 'not-yet';
  };
  return asOf ?? asOfOf(periods(known), periods(plans), periods(past.filter(isOver)));
};

/** What people write where there is nothing to say. */
const nothingSaid = /^(?:nee|no|n\.?v\.?t\.?|[-.]+)$/i;

/** False when the figure is in another unit than those it would stand beside. */
const observe = (
  table: Table,
  reader: RowReader,
  row: Row,
  series: Series,
  asOf: string | null,
  draft: Draft,
): boolean => {
  const column = table.column('period');
  const written = table.text(row, column);
  if (column === null || written === '') {
    const value = table.column('value');
    if (column && value && table.text(row, value) !== '') {
      table.notes.add('period', table.place(row, column), { found: '' });
    }
    return true;
  }
  const read = periodOf(written);
  if (!read) {
    table.notes.add('period', table.place(row, column), { found: written });
    return true;
  }
  const plan = isPlan(reader, row);
  if (plan && asOf !== null && !isAfter(read.period, asOf)) {
    table.notes.add('plan-past', table.place(row, column), { found: written });
    return true;
  }
  const valueColumn = table.column('value')!;
  const cell = table.figure(row, valueColumn);
  if (series === draft.own) checkSign(table, row, valueColumn, draft, cell);
  else if (!sameUnit(table, row, valueColumn, draft, cell, reader.text(row, 'unit'))) return false;
  const margin = marginOf(table.text(row, table.column('margins')));
  if (margin === 'lower' || margin === 'upper') {
    if (cell.value !== null) series.setEnd(read.period, margin, cell.value);
    series.setSize(read.period, reader.number(row, 'n'), reader.isUnread(row, 'n'));
    return true;
  }
  const reason = reader.choice(row, 'missing');
  // A reason in words we do not know is a reason all the same.
  const said = reader.text(row, 'missing');
  const why = reason ?? (said !== undefined && !nothingSaid.test(said) ? said : undefined);
  if (why !== undefined && cell.value !== null) {
    table.notes.add('value-and-reason', table.place(row, valueColumn), { found: String(cell.value), expected: why });
  }
  const value = why === undefined ? cell.value : null;
  const missing = value === null ? (reason ?? cell.missing ?? 'unknown') : undefined;
  const word = plan ? undefined : reader.choice(row, 'status');
  // A status in words we do not know is not final, as to the reader of a document.
  const unsure = !plan && !nothingSaid.test(reader.text(row, 'status') ?? '-');
  const status = word ?? (!plan && (unsure || read.provisional || cell.provisional) ? 'provisional' : undefined);
  const observation: ObservationJson = {
    period: read.period,
    value,
    ...given<Partial<ObservationJson>>({
      lower: reader.number(row, 'lower'),
      upper: reader.number(row, 'upper'),
      status,
      missing,
      n: reader.number(row, 'n'),
    }),
  };
  if (!series.add(observation, reader.isUnread(row, 'n')))
    table.notes.add('period-twice', table.place(row, column), { found: written });
  return true;
};
