import { given } from './build.js';
import { chooseCategory, chooseRegions, folded, marginOf, Names, slug } from './choose.js';
import { unitName } from './csv-about.js';
import type { ReadDrafts } from './csv-long.js';
import type { Column, Row, Table } from './csv-table.js';
import { draftsOf, type Figure, type Topic } from './figures.js';
import { figureOf } from './numbers.js';
import { periodOf } from './periods.js';
import type { AreaJson, ConversionOptions } from './types.js';

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

/** Null when the area or the category the host wants is not in the file. */
export const readTopics = (table: Table, options: ConversionOptions): ReadDrafts | null => {
  const periodColumn = table.column('period')!;
  const areaColumn = table.column('areaCode') ?? table.column('areaName');
  const nameColumn = table.column('areaCode') ? table.column('areaName') : null;
  const others = table.columns.filter(
    (column) =>
      ![periodColumn, areaColumn, nameColumn].includes(column) && column.heading !== '' && column.field !== 'id',
  );
  const asked = (column: Column): boolean =>
    Object.keys(options.dimensions ?? {}).some((name) => folded(name) === folded(column.heading));
  const isTopic = (column: Column): boolean => {
    if (column.field === 'margins' || isCategory.test(column.heading) || asked(column)) return false;
    return table.rows.every((row) => {
      const cell = row.cells[column.index] ?? '';
      return table.marks.reason(cell) !== null || figureOf(cell, ',') !== null || figureOf(cell, '.') !== null;
    });
  };
  const topicColumns = others.filter(isTopic);
  table.setDecimal(topicColumns);
  let rows = table.rows;
  const categories: string[] = [];
  let margins: Column | null = null;
  for (const column of others.filter((other) => !topicColumns.includes(other))) {
    const found = [...new Set(rows.map((row) => table.text(row, column)))];
    if (found.every((category) => marginOf(category) !== null)) {
      margins ??= column;
      continue;
    }
    const chosen = chooseCategory([column.heading], found, new Names(options), options, table.notes);
    if (chosen === null) return null;
    if (found.length > 1) categories.push(`${column.heading}: ${chosen}`);
    rows = rows.filter((row) => table.text(row, column) === chosen);
  }
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
    const margin = (margins && marginOf(table.text(row, margins))) ?? 'value';
    for (const [topic, column] of topicColumns.entries()) {
      const { value, missing, provisional } = table.figure(row, column);
      const status = value !== null && (provisional || period.provisional) ? 'provisional' : null;
      figures.push({
        topic,
        region,
        period: period.period,
        margin,
        value,
        missing,
        status,
        place: table.place(row, column),
      });
    }
  }
  const drafts = draftsOf(topicColumns.map(topicOf), figures, regions, names, categories, options, table.notes);
  const { main } = regions;
  const area = given<AreaJson>(
    nameColumn ? { code: main, name: names.get(main) } : table.column('areaCode') ? { code: main } : { name: main },
  );
  return { drafts, ...(areaColumn ? { area } : {}) };
};
