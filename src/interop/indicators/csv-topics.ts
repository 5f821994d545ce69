import { given } from './build.js';
import { chooseRegions, dimensionAsked, folded, marginOf, Names, slug } from './choose.js';
import { unitName } from './csv-about.js';
import { rowsOfGroups, type ReadDrafts } from './csv-rows.js';
import type { Column, Row, Table } from './csv-table.js';
import { draftsOf, type Figure, type Topic } from './figures.js';
import { periodOf } from './periods.js';
import type { AreaJson, ConversionOptions } from './types.js';
import { fieldOf, type Field } from './vocabulary.js';

/** One row per area and period, one column per topic, and categories between: a StatLine download. */

/** What people are divided by, also when it is written in numbers. */
const isCategory = /^(?:leeftijd|geslacht|herkomst|opleiding|huishoud|kenmerken|age|sex|gender)/i;

/** `Eenzaam (%)` → name and unit. */
const topicOf = ({ heading, index }: Column): Topic => {
  const match = heading.length > 200 ? null : /^(.*\S)\s*\(([^()]+)\)$/.exec(heading);
  const label = match?.[1] ?? heading;
  const unit = unitName(match?.[2]?.trim());
  return {
    names: [heading, label, slug(label)],
    id: slug(label),
    label,
    about: unit === undefined ? {} : { unit },
    place: { column: index + 1, heading },
  };
};

const withLeast = (topic: Topic, suppressBelow: number | undefined): Topic =>
  suppressBelow === undefined ? topic : { ...topic, about: { ...topic.about, suppressBelow } };

/** Columns that tell more about the figure beside them, and are no topic. */
const ofOneTopic: ReadonlySet<Field | null> = new Set(['lower', 'upper', 'n', 'suppressBelow']);

/** `Ondergrens (%)` means what `Ondergrens` means. */
const meaningOf = (column: Column): Field | null => column.field ?? fieldOf(topicOf(column).label);

interface Beside {
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  /** Null: there is something, and no number. */
  readonly n?: number | null | undefined;
}

/**
 * Below which size no figure may be shown; undefined when no column says so. Null, told, when a cell that should say it
 * holds no number.
 */
const leastOf = (table: Table, columns: readonly Column[]): number | null | undefined => {
  const column = columns.find((one) => meaningOf(one) === 'suppressBelow');
  if (column === undefined) return undefined;
  let least: number | undefined;
  for (const row of table.rows) {
    const found = table.text(row, column);
    if (found === '') continue;
    if (!table.isFigure(row, column)) {
      table.notes.add('suppress-unread', table.place(row, column), { found });
      return null;
    }
    const { value } = table.figure(row, column);
    least = Math.max(least ?? 0, value ?? 0);
  }
  return least;
};

/**
 * What a row tells besides its figures. Of several topics nobody can tell which one an interval or a size is about: those
 * columns are not used, and that is told; only when a group may be too small to show, that holds for all of them.
 */
const columnsBeside = (
  table: Table,
  columns: readonly Column[],
  topics: number,
  least: number | undefined,
): ((row: Row) => Beside) => {
  const cell = (row: Row, field: Field): number | null | undefined => {
    const column = columns.find((one) => meaningOf(one) === field);
    return column === undefined || table.text(row, column) === '' ? undefined : table.figure(row, column).value;
  };
  if (topics === 1) return (row) => ({ lower: cell(row, 'lower'), upper: cell(row, 'upper'), n: cell(row, 'n') });
  for (const column of columns) {
    if (meaningOf(column) === 'suppressBelow') continue;
    table.notes.add('topics-several', { column: column.index + 1, heading: column.heading }, { count: topics });
  }
  return (row) => {
    const n = least === undefined ? undefined : cell(row, 'n');
    return { n: n === undefined || (n !== null && (n <= 0 || n >= (least ?? 0))) ? undefined : null };
  };
};

/** Null when the area or the category the host wants is not in the file. */
export const readTopics = (table: Table, options: ConversionOptions): ReadDrafts | null => {
  const periodColumn = table.column('period')!;
  const areaColumn = table.column('areaCode') ?? table.column('areaName');
  const nameColumn = table.column('areaCode') ? table.column('areaName') : null;
  const others = table.columns.filter(
    (column) =>
      ![periodColumn, areaColumn, nameColumn].includes(column) && column.heading !== '' && column.field !== 'id',
  );
  const named = Object.keys(options.dimensions ?? {}).map(folded);
  const besides = others.filter((column) => ofOneTopic.has(meaningOf(column)));
  const isTopic = (column: Column): boolean =>
    column.field !== 'margins' &&
    !besides.includes(column) &&
    !isCategory.test(column.heading) &&
    !named.includes(folded(column.heading)) &&
    table.holdsFigures(column);
  const topicColumns = others.filter(isTopic);
  table.setDecimal([...topicColumns, ...besides]);
  const least = leastOf(table, besides);
  if (least === null) return { drafts: [] };
  const beside = columnsBeside(table, besides, topicColumns.length, least);
  const isMargins = (column: Column): boolean => table.rows.every((row) => marginOf(table.text(row, column)) !== null);
  const dividing = others.filter((column) => !topicColumns.includes(column) && !besides.includes(column));
  const margins = dividing.find(isMargins) ?? null;
  const isAsked = ({ heading }: Column): boolean => dimensionAsked([heading], options) !== null;
  const groups = rowsOfGroups(
    table,
    table.columns.filter((column) => isAsked(column) || (dividing.includes(column) && !isMargins(column))),
    'choose',
    options,
  );
  if (groups === null) return null;
  const { rows, categories } = groups;
  const names = new Names(options);
  const regionOf = (row: Row): string => table.text(row, areaColumn);
  for (const row of rows) if (nameColumn) names.set(regionOf(row), table.text(row, nameColumn));
  const found = [...new Set(rows.map(regionOf))];
  const regions = areaColumn ? chooseRegions(found, names, options, table.notes) : { main: '', compared: [] };
  if (regions === null) return null;
  const wanted = new Set([regions.main, ...regions.compared]);
  const figures: Figure[] = [];
  for (const row of rows) {
    const region = regionOf(row);
    if (!wanted.has(region)) continue;
    const written = table.text(row, periodColumn);
    const period = periodOf(written);
    if (!period) {
      table.notes.add('period', table.place(row, periodColumn), { found: written });
      continue;
    }
    const { n, ...ends } = beside(row);
    const margin = (margins && marginOf(table.text(row, margins))) ?? 'value';
    for (const [topic, column] of topicColumns.entries()) {
      const { value, missing, provisional } = table.figure(row, column);
      const status: Figure['status'] = value !== null && (provisional || period.provisional) ? 'provisional' : null;
      const figure = { topic, region, period: period.period, missing, status, place: table.place(row, column) };
      figures.push({ ...figure, margin, value, ...(n === undefined ? {} : { n }) });
      for (const end of ['lower', 'upper'] as const) {
        const at = ends[end];
        if (margin === 'value' && at != null) figures.push({ ...figure, margin: end, value: at });
      }
    }
  }
  const drafts = draftsOf(
    topicColumns.map((column) => withLeast(topicOf(column), least)),
    figures,
    regions,
    names,
    categories,
    options,
    table.notes,
  );
  const { main } = regions;
  const area = given<AreaJson>(
    nameColumn ? { code: main, name: names.get(main) } : table.column('areaCode') ? { code: main } : { name: main },
  );
  return { drafts, ...(areaColumn ? { area } : {}) };
};
