import { Series, type Draft } from './build.js';
import { Ids } from './choose.js';
import { Drafts, RowReader } from './csv-about.js';
import type { ReadDrafts } from './csv-long.js';
import type { CellFigure, Column, Row, Table } from './csv-table.js';
import type { ConversionOptions, ObservationJson } from './types.js';
import { columnRole } from './vocabulary.js';

/** One row per indicator, one column per period: the table of a budget. */

const observation = (period: string, { value, missing, provisional }: CellFigure): ObservationJson => ({
  period,
  value,
  ...(provisional ? { status: 'provisional' } : {}),
  ...(missing ? { missing } : {}),
});

export const readYears = (table: Table, options: ConversionOptions): ReadDrafts => {
  const columns = table.columns.filter(({ period }) => period !== null);
  table.setDecimal(columns);
  for (const column of columns) tell(table, column, options);
  const nameless = table.columns.find(({ field, period }) => field === null && period === null) ?? null;
  const unused = table.columns.filter(
    (column) => column.field === null && column.period === null && column.heading !== '',
  );
  for (const column of table.column('label') ? unused : unused.filter((other) => other !== nameless)) {
    table.notes.add('unknown-column', { column: column.index + 1, heading: column.heading });
  }
  const drafts = new Drafts(new RowReader(table), new Ids());
  for (const row of table.rows) {
    const draft = drafts.of(row, nameless);
    if (!draft) continue;
    drafts.learn(draft, row);
    for (const column of columns) take(table, row, column, draft, options);
  }
  for (const { comparisons } of drafts.list) {
    // A blank in the column of another area says only that it is not compared.
    for (const [key, series] of comparisons)
      if (!series.hasValue && series.observations.every(({ missing }) => missing === 'unknown'))
        comparisons.delete(key);
  }
  return { drafts: drafts.list };
};

/** A column that is not simply the figure of a year is told once: the reader of the file has to agree. */
const tell = (table: Table, { index, heading, period }: Column, { plans }: ConversionOptions): void => {
  const role = columnRole(period?.words ?? '');
  const place = { column: index + 1, heading };
  if (role === null) table.notes.add('compared-column', place, { found: period?.words ?? '' });
  else if (role === 'plan') table.notes.add('plan-column', place, { expected: plans ?? 'target' });
};

const take = (table: Table, row: Row, column: Column, draft: Draft, { plans = 'target' }: ConversionOptions): void => {
  const { period, provisional, words } = column.period!;
  const role = columnRole(words);
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
  } else if (cell.value !== null && (role !== 'plan' || plans !== 'leave-out')) {
    draft.references.push({ value: cell.value, kind: role === 'plan' ? plans : role, label: column.heading });
  }
};

/** A sign in the cell names the unit where no column does; where one does, another sign is told. */
const checkSign = (table: Table, row: Row, column: Column, draft: Draft, { sign }: CellFigure): void => {
  if (sign === null) return;
  const { unit } = draft.about;
  if (unit === undefined) draft.about = { ...draft.about, unit: sign };
  else if (!String(unit).toLowerCase().includes(sign)) {
    table.notes.add('sign', table.place(row, column), { found: sign, expected: String(unit) });
  }
};
