import type { Missing } from '../../domain/document/indicator-types.js';
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
} from './choose.js';
import { draftsOf, type Figure, type Topic } from './figures.js';
import { Marks } from './marks.js';
import { codedPeriod } from './periods.js';
import type { AreaJson, ConversionOptions } from './types.js';
import { Notes, some, type Conversion } from './warnings.js';

/** Answers of a table of CBS OData v4. */
export interface Cbs4 {
  /** `Observations`: the answer, or a list of all pages. */
  readonly observations: CbsAnswer;
  /** `MeasureCodes`. */
  readonly measures: CbsAnswer;
  /** `PeriodenCodes`. Without it nothing is known to be provisional. */
  readonly periods?: CbsAnswer;
  /** `MeasureGroups`: their titles become themes. */
  readonly groups?: CbsAnswer;
  /** The codes of other dimensions by name: `{ RegioS: … }` holds `RegioSCodes`. */
  readonly lists?: Readonly<Record<string, CbsAnswer>>;
  /** `Properties`. */
  readonly info?: CbsAnswer;
}

/** Names of reasons seen; `options.missing` may say otherwise, and name others. */
const reasons = new Map<string, Missing>([
  ['Confidential', 'suppressed'],
  ['NotAvailable', 'unknown'],
  ['Unknown', 'unknown'],
  ['Missing', 'unknown'],
  ['Impossible', 'unknown'],
  ['Unreliable', 'suppressed'],
  ['NotYetAvailable', 'not-yet'],
]);

const notDimensions = new Set(['Id', 'Measure', 'ValueAttribute', 'Value', 'StringValue']);

const readTopics = (measures: readonly CbsRow[], groups: readonly CbsRow[], notes: Notes): readonly Topic[] => {
  const themes = new Map(
    groups.map(({ row }) => [trimmedText(row['Id']) || trimmedText(row['Identifier']), lineOf(row['Title'])]),
  );
  return measures.flatMap(({ row, path }) => {
    const id = trimmedText(row['Identifier']);
    const label = lineOf(row['Title']) || id;
    if (id === '') return [];
    if (/^string$/i.test(trimmedText(row['DataType']))) {
      notes.add('text-topic', { path }, { found: label });
      return [];
    }
    const decimals = row['Decimals'];
    const about = given<Topic['about']>({
      definition: trimmedText(row['Description']) || undefined,
      unit: lineOf(row['Unit']) || undefined,
      decimals: typeof decimals === 'number' ? decimals : undefined,
      theme: themes.get(trimmedText(row['MeasureGroupId'])) || undefined,
    });
    return [{ names: [id, label], id, label, about, place: { path } }];
  });
};

type Sort = 'region' | 'period' | 'margin' | 'other';

/** What a dimension is, by its name and what stands in it. */
const sortOf = (key: string, found: readonly string[]): Sort => {
  if (/^period/i.test(key) || found.every((code) => codedPeriod(code) !== null)) return 'period';
  if (/^(?:regio|wijken|gemeente|provinc|landsdel|region)/i.test(key)) return 'region';
  if (found.every((code) => /^(?:NL|LD|PV|CR|GM|WK|BU)\d+$/.test(code))) return 'region';
  return found.every((code) => marginOf(code) !== null) ? 'margin' : 'other';
};

/**
 * Indicators from the answers of a CBS OData v4 table: one per measure. All pages of the observations belong in;
 * a page that is missing is told. A `ValueAttribute` other than `None` means there is no figure. Calls nobody, never
 * throws.
 */
export const indicatorsFromCbs4 = (
  { observations, measures, periods, groups, lists = {}, info }: Cbs4,
  options: ConversionOptions = {},
): Conversion => {
  const notes = new Notes();
  const all = cbsRows(observations, 'observations', notes);
  const topics = readTopics(cbsRows(measures, 'measures', notes), cbsRows(groups, 'groups', notes), notes);
  const keys = Object.keys(all[0]?.row ?? {}).filter((key) => !notDimensions.has(key));
  const valuesOf = (key: string, rows: readonly CbsRow[]): readonly string[] => [
    ...new Set(rows.map(({ row }) => trimmedText(row[key]))),
  ];
  const sorts = new Map(keys.map((key) => [key, sortOf(key, valuesOf(key, all))]));
  const keyOf = (sort: Sort): string | undefined => keys.find((key) => sorts.get(key) === sort);
  const [regionKey, periodKey, marginKey] = [keyOf('region'), keyOf('period'), keyOf('margin')];
  if (topics.length === 0 || periodKey === undefined) {
    notes.add('not-cbs', { path: periodKey === undefined ? 'observations' : 'measures' });
    return notes.finish(null);
  }
  const listed = new NamesOfLists(options);
  const names = listed.of(regionKey ?? '');
  for (const key of Object.keys(lists)) {
    for (const { row } of cbsRows(lists[key], key, notes))
      listed.of(key).set(trimmedText(row['Identifier']), lineOf(row['Title']));
  }
  const statuses = new Map(
    cbsRows(periods, 'periods', notes).map(({ row }) => [
      trimmedText(row['Identifier']),
      provisionalStatus(row['Status'], row['Title']),
    ]),
  );
  if (statuses.size === 0) notes.add('no-periods');
  const titles = keys.map((key) => [key]);
  if (!isThere(titles, options, notes)) return notes.finish(null);
  let rows = all;
  const categories: string[] = [];
  for (const key of keys) {
    const isOther = sorts.get(key) === 'other';
    if (!isOther && dimensionAsked([key], options) === null) continue;
    const found = valuesOf(key, rows);
    const chosen = chooseCategory([key], found, listed.of(key), options, notes);
    if (chosen === null) return notes.finish(null);
    const category = categoryOf(key, chosen, found, listed.of(key));
    if (category !== null && isOther) categories.push(category);
    rows = rows.filter(({ row }) => trimmedText(row[key]) === chosen);
  }
  const regions =
    regionKey === undefined
      ? { main: '', compared: [] }
      : chooseRegions(valuesOf(regionKey, rows), names, options, notes);
  if (regions === null) return notes.finish(null);
  const indexOf = new Map(topics.map(({ id }, index) => [id, index]));
  const marks = new Marks(options, notes);
  const wanted = new Set([regions.main, ...regions.compared]);
  const figures: Figure[] = [];
  for (const { row, path } of rows) {
    const measure = trimmedText(row['Measure']);
    const topic = indexOf.get(measure);
    const region = regionKey === undefined ? '' : trimmedText(row[regionKey]);
    if (!wanted.has(region)) continue;
    if (topic === undefined) {
      const expected = some(topics.map(({ label }) => label));
      if (row['StringValue'] == null) notes.once(measure, 'topic-unknown', { path }, { found: measure, expected });
      continue;
    }
    const code = trimmedText(row[periodKey]);
    const period = codedPeriod(code);
    if (period === null) {
      notes.once(code, 'period', { path: `${path}.${periodKey}` }, { found: code });
      continue;
    }
    const margin = marginKey === undefined ? 'value' : (marginOf(trimmedText(row[marginKey])) ?? 'value');
    const { value, missing } = cellOf(row, path, options, marks, notes);
    const status = value === null ? null : (statuses.get(code) ?? null);
    figures.push({ topic, region, period, margin, value, missing, status, place: { path } });
  }
  const drafts = draftsOf(topics, figures, regions, names, categories, options, notes);
  const { main } = regions;
  const area = main === '' ? null : given<AreaJson>({ code: main, name: names.get(main) });
  const table = info === undefined ? null : cbsInfo(info);
  return buildDocument(drafts, options, notes, { area, title: table && (lineOf(table['Title']) || null) });
};

const cellOf = (
  row: CbsRow['row'],
  path: string,
  { missing: own }: ConversionOptions,
  marks: Marks,
  notes: Notes,
): Pick<Figure, 'value' | 'missing'> => {
  const attribute = trimmedText(row['ValueAttribute']) || 'None';
  const value = row['Value'];
  if (attribute === 'None') {
    if (typeof value === 'number') {
      const said = marks.said(String(value), value);
      return said ? { value: null, missing: said } : { value: said ?? value, missing: null };
    }
    if (value !== null && value !== undefined)
      notes.add('number', { path }, { found: String(value), expected: '1234.5' });
    return { value: null, missing: 'unknown' };
  }
  const said = own && Object.hasOwn(own, attribute) ? own[attribute] : undefined;
  if (said === 0) return { value: 0, missing: null };
  const reason = said ?? reasons.get(attribute);
  if (reason === undefined) notes.once(attribute, 'mark', { path }, { found: attribute });
  return { value: null, missing: reason ?? 'unknown' };
};
