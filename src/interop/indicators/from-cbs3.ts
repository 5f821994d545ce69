import { buildDocument, given } from './build.js';
import { cbsInfo, cbsRows, lineOf, provisionalStatus, trimmedText, type CbsAnswer, type CbsRow } from './cbs.js';
import {
  categoryOf,
  chooseCategory,
  chooseRegions,
  dimensionAsked,
  isThere,
  marginOf,
  NamesOfLists,
  type Names,
} from './choose.js';
import { draftsOf, type Figure, type Topic } from './figures.js';
import { Marks } from './marks.js';
import { figureOf } from './numbers.js';
import { codedPeriod } from './periods.js';
import type { AreaJson, ConversionOptions } from './types.js';
import { Notes, type Conversion } from './warnings.js';

/** Answers of a table of CBS OData v3, also those of RIVM at dataderden.cbs.nl. */
export interface Cbs3 {
  /** `TypedDataSet` or `UntypedDataSet`. */
  readonly rows: CbsAnswer;
  /** `DataProperties`. */
  readonly properties: CbsAnswer;
  /** The lists of the dimensions by key, with words for codes: `{ WijkenEnBuurten: … }`. */
  readonly lists?: Readonly<Record<string, CbsAnswer>>;
  /** `TableInfos`. */
  readonly info?: CbsAnswer;
}

interface Dimension {
  readonly key: string;
  readonly title: string;
  readonly sort: 'region' | 'period' | 'margin' | 'other';
}

const regionType = /^Geo/;

/** Keys are `Eenzaam_27`; the number changes from table to table. */
const withoutNumber = (key: string): string => key.replace(/_\d+$/, '');

const readTopics = (properties: readonly CbsRow[], notes: Notes): readonly (Topic & { readonly key: string })[] => {
  const groups = new Map<unknown, string>();
  for (const { row } of properties) if (row['Type'] === 'TopicGroup') groups.set(row['ID'], lineOf(row['Title']));
  const topics = properties.filter(({ row }) => row['Type'] === 'Topic' && trimmedText(row['Key']) !== '');
  const counts = new Map<string, number>();
  for (const { row } of topics) {
    const bare = withoutNumber(trimmedText(row['Key']));
    counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  return topics.flatMap(({ row, path }) => {
    const key = trimmedText(row['Key']);
    const bare = withoutNumber(key);
    const label = lineOf(row['Title']) || bare;
    if (/^string$/i.test(trimmedText(row['Datatype']))) {
      notes.add('text-topic', { path }, { found: label });
      return [];
    }
    const decimals = row['Decimals'];
    const about = given<Topic['about']>({
      definition: trimmedText(row['Description']) || undefined,
      unit: lineOf(row['Unit']) || undefined,
      decimals: typeof decimals === 'number' ? decimals : undefined,
      theme: groups.get(row['ParentID']) || undefined,
    });
    // The number is left out of the id, unless two topics would then have the same.
    const id = counts.get(bare) === 1 ? bare : key;
    return [{ key, names: [key, bare, label], id, label, about, place: { path } }];
  });
};

const readDimensions = (properties: readonly CbsRow[], rows: readonly CbsRow[]): readonly Dimension[] =>
  properties.flatMap(({ row }): Dimension[] => {
    const type = trimmedText(row['Type']);
    const key = trimmedText(row['Key']);
    if (key === '' || !/Dimension$|^Geo/.test(type)) return [];
    const title = lineOf(row['Title']) || key;
    if (type === 'TimeDimension') return [{ key, title, sort: 'period' }];
    if (regionType.test(type)) return [{ key, title, sort: 'region' }];
    const margin = rows.every((entry) => marginOf(trimmedText(entry.row[key])) !== null);
    return [{ key, title, sort: margin ? 'margin' : 'other' }];
  });

/**
 * Indicators from the answers of a CBS OData v3 table: one per topic. Codes are trimmed, the rows of a margin dimension
 * become intervals, `null` and marks are no figure and never 0. Calls nobody, never throws.
 */
export const indicatorsFromCbs3 = (
  { rows: answer, properties: columns, lists = {}, info }: Cbs3,
  options: ConversionOptions = {},
): Conversion => {
  const notes = new Notes();
  const all = cbsRows(answer, 'rows', notes);
  const properties = cbsRows(columns, 'properties', notes);
  const topics = readTopics(properties, notes);
  const dimensions = readDimensions(properties, all);
  const keyOf = (sort: Dimension['sort']): string | undefined =>
    dimensions.find((dimension) => dimension.sort === sort)?.key;
  const [regionKey, periodKey, marginKey] = [keyOf('region'), keyOf('period'), keyOf('margin')];
  if (topics.length === 0 || periodKey === undefined || all.length === 0) {
    notes.add('not-cbs', { path: all.length === 0 ? 'rows' : 'properties' });
    return notes.finish(null);
  }
  const listed = new NamesOfLists(options);
  const names = listed.of(regionKey ?? '');
  const statuses = new Map<string, 'final' | 'provisional' | null>();
  for (const key of Object.keys(lists)) {
    for (const { row } of cbsRows(lists[key], key, notes)) {
      const code = trimmedText(row['Key']);
      if (key === periodKey) statuses.set(code, provisionalStatus(row['Status'], row['Title']));
      else listed.of(key).set(code, lineOf(row['Title']));
    }
  }
  if (statuses.size === 0) notes.add('no-periods');
  const titles = dimensions.map(({ key, title }) => [title, key]);
  if (!isThere(titles, options, notes)) return notes.finish(null);
  let rows = all;
  const categories: string[] = [];
  for (const { key, title, sort } of dimensions) {
    if (sort !== 'other' && dimensionAsked([title, key], options) === null) continue;
    const found = [...new Set(rows.map(({ row }) => trimmedText(row[key])))];
    const chosen = chooseCategory([title, key], found, listed.of(key), options, notes);
    if (chosen === null) return notes.finish(null);
    const category = categoryOf(title, chosen, found, listed.of(key));
    if (category !== null && sort === 'other') categories.push(category);
    rows = rows.filter(({ row }) => trimmedText(row[key]) === chosen);
  }
  const regionOf = ({ row }: CbsRow): string => (regionKey === undefined ? '' : trimmedText(row[regionKey]));
  nameMunicipalities(rows, regionOf, names);
  const found = [...new Set(rows.map(regionOf))];
  const regions = chooseRegions(found, names, options, notes);
  if (regions === null) return notes.finish(null);
  const marks = new Marks(options, notes);
  const wanted = new Set([regions.main, ...regions.compared]);
  const figures: Figure[] = [];
  for (const entry of rows) {
    const { row, path } = entry;
    const region = regionOf(entry);
    if (!wanted.has(region)) continue;
    const code = trimmedText(row[periodKey]);
    const period = codedPeriod(code);
    if (period === null) {
      notes.once(code, 'period', { path: `${path}.${periodKey}` }, { found: code });
      continue;
    }
    const margin = marginKey === undefined ? 'value' : (marginOf(trimmedText(row[marginKey])) ?? 'value');
    for (const [topic, { key }] of topics.entries()) {
      if (!(key in row)) continue;
      const place = { path: `${path}.${key}` };
      const { value, missing } = cellOf(row[key], marks, place.path, notes);
      figures.push({
        topic,
        region,
        period,
        margin,
        value,
        missing,
        status: value === null ? null : (statuses.get(code) ?? null),
        place,
      });
    }
  }
  const drafts = draftsOf(topics, figures, regions, names, categories, options, notes);
  const { main } = regions;
  const area = main === '' ? null : given<AreaJson>({ code: main, name: names.get(main) });
  const table = info === undefined ? null : cbsInfo(info);
  return buildDocument(drafts, options, notes, { area, title: table && (lineOf(table['Title']) || null) });
};

/** `Gemeentenaam_1` names the municipality a row is in: a name for the code of that municipality only. */
const nameMunicipalities = (rows: readonly CbsRow[], regionOf: (row: CbsRow) => string, names: Names): void => {
  const key = Object.keys(rows[0]?.row ?? {}).find((name) => /^Gemeentenaam(?:_\d+)?$/.test(name));
  if (key === undefined) return;
  for (const entry of rows) if (regionOf(entry).startsWith('GM')) names.set(regionOf(entry), lineOf(entry.row[key]));
};

/** TypedDataSet has numbers and null; UntypedDataSet has texts, with marks. */
const cellOf = (cell: unknown, marks: Marks, path: string, notes: Notes): Pick<Figure, 'value' | 'missing'> => {
  if (cell === null || cell === undefined) return { value: null, missing: 'unknown' };
  const text = typeof cell === 'number' ? String(cell) : trimmedText(cell);
  const number = typeof cell === 'number' ? cell : figureOf(text, '.')?.value;
  const said = marks.said(text, number);
  const reason = said ?? marks.reason(text);
  const value = said === undefined && number !== undefined ? number : reason === 0 ? 0 : null;
  if (value !== null) return { value, missing: null };
  if (reason === null || (said === undefined && typeof cell !== 'string'))
    notes.add('number', { path }, { found: String(cell), expected: '1234.5' });
  else if (marks.isUnsure(text)) notes.once('', 'dash', { path }, { found: text });
  return { value: null, missing: reason || 'unknown' };
};
