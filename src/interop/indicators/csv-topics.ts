import { given } from './build.js';
import { chooseRegions, folded, marginOf, Names, slug } from './choose.js';
import { unitName } from './csv-about.js';
import { rowsOfGroups, type ReadDrafts } from './csv-rows.js';
import type { Column, Row, Table } from './csv-table.js';
import { draftsOf, type Figure, type Topic } from './figures.js';
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
  const named = Object.keys(options.dimensions ?? {}).map(folded);
  const isTopic = (column: Column): boolean =>
    column.field !== 'margins' &&
    !isCategory.test(column.heading) &&
    !named.includes(folded(column.heading)) &&
    table.holdsFigures(column);
  const topicColumns = others.filter(isTopic);
  table.setDecimal(topicColumns);
  const isMargins = (column: Column): boolean => table.rows.every((row) => marginOf(table.text(row, column)) !== null);
  const dividing = others.filter((column) => !topicColumns.includes(column));
  const margins = dividing.find(isMargins) ?? null;
  const groups = rowsOfGroups(
    table,
    dividing.filter((column) => !isMargins(column)),
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
