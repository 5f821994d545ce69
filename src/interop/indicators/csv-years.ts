import { given, Series, type Draft } from './build.js';
import { chooseHeaded, folded, isCountry, nameAmong, Names } from './choose.js';
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
import type { CellFigure, Column, Row, Table } from './csv-table.js';
import type { ConversionOptions, ObservationJson } from './types.js';
import { asOfOf, isAfter } from './periods.js';
import { columnRole, unitOfQuantity, type ColumnRole } from './vocabulary.js';
import { some, type Notes } from './warnings.js';

/** One row per indicator, one column per period: the table of a budget. */

const observation = (period: string, { value, missing, provisional }: CellFigure): ObservationJson => ({
  period,
  value,
  ...(provisional ? { status: 'provisional' } : {}),
  ...(missing ? { missing } : {}),
});

/** Null when the area or the group the host wants is not there, or only to compare with. */
export const readYears = (table: Table, options: ConversionOptions): ReadDrafts | null => {
  const name = nameColumn(table);
  const reader = new RowReader(table, name);
  const dated = table.columns.filter((column) => column.period !== null && table.holdsFigures(column));
  const own = ownWords(dated, options, table.notes);
  if (own === undefined) return null;
  const roleOf = ({ period }: Column): Role => {
    const role = period?.words === own.words ? 'actual' : columnRole(period?.words ?? '');
    return role === 'quantity' ? 'other' : role;
  };
  const headed = [...new Set(dated.flatMap((column) => (roleOf(column) === null ? [column.period!.words] : [])))];
  const { compared, elsewhere } = chooseHeaded(headed, own.isArea ? own.words : null, options, table.notes);
  const isLeft = (column: Column): boolean => roleOf(column) === null && !compared.includes(column.period!.words);
  const used = dated.filter((column) => !isLeft(column));
  const columns = used.filter((column) => roleOf(column) !== 'other');
  table.setDecimal(columns);
  const asOf = (options.plans ?? 'plan') === 'plan' ? (options.asOf ?? asOfColumns(table, columns, roleOf)) : null;
  for (const column of used) tell(table, column, roleOf(column), asOf, options);
  if (columns.length === 0) return { drafts: [] };
  const ofRows = given<ConversionOptions>({ ...options, compare: elsewhere });
  const regions = regionsOfRows(table, reader, own.isArea ? withoutRegion(ofRows) : ofRows);
  if (regions === null) return null;
  if (headed.length > 0 && regions.main === '' && Array.isArray(elsewhere))
    for (const found of elsewhere as readonly string[])
      table.notes.add('region-unknown', {}, { found, expected: some(headed) });
  const others = table.columns.filter((column) => !dated.includes(column) && column !== name);
  const groups = rowsOfGroups(table, dividing(others, options), 'tell', options);
  if (groups === null) return null;
  const drafts = new Drafts(reader, apart);
  const ofArea = columns.filter((column) => roleOf(column) !== null);
  const ofOthers = columns.filter((column) => roleOf(column) === null);
  const takes: (() => void)[] = [];
  const takesOfOthers: (() => void)[] = [];
  for (const row of groups.rows) {
    const area = reader.area(row);
    const key = areaKey(area);
    const comparison = reader.text(row, 'comparison');
    const isOwn = comparison === undefined && (key === regions.main || key === '');
    if (comparison === undefined && !isOwn && !regions.compared.has(key)) continue;
    const draft = drafts.of(row);
    if (!draft) continue;
    if (!isOwn) {
      drafts.learnLimit(draft, row);
      const about = {
        label: comparison ?? nameAmong(key, [regions.main, ...regions.compared], regions.names) ?? key,
        ...given({ area: regions.areas.get(key) ?? area }),
      };
      const actual = ofArea.filter((column) => /actual|provisional/.test(roleOf(column) ?? ''));
      takesOfOthers.push(() => takeOther(table, row, actual, draft, about, reader));
      continue;
    }
    drafts.learn(draft, row);
    const unit = own.words === null || own.isArea ? undefined : unitOfQuantity(own.words);
    if (draft.about.unit === undefined && unit !== undefined) draft.about = { ...draft.about, unit };
    takes.push(() => {
      // The size is not of one of the years: it holds for the whole row.
      const small = reader.isSmall(row, draft.about.suppressBelow);
      for (const column of ofArea) take(table, row, column, roleOf(column), draft, asOf, options, small);
      for (const column of ofOthers) takeOther(table, row, [column], draft, { label: column.period!.words });
    });
  }
  drafts.learnLimits();
  // What is too small is known when every row has been read that may name the limit; whether the unit of another area is
  // the same, when those of the area itself have been.
  for (const takeRow of [...takes, ...takesOfOthers]) takeRow();
  for (const { comparisons } of drafts.list) {
    // A blank in the column of another area says only that it is not compared.
    for (const [key, series] of comparisons)
      if (!series.hasValue && series.observations.every(({ missing }) => missing === 'unknown'))
        comparisons.delete(key);
  }
  const area = own.isArea ? { name: own.words } : regions.areas.get(regions.main);
  const words = own.words === null || own.isArea ? [] : dated.map(({ period }) => period!.words);
  const quantities = words.filter((one) => columnRole(one) === 'quantity');
  return { drafts: draftsAsked(drafts.list, options, table.notes, quantities), asOf, ...given({ area }) };
};

/**
 * The column with the names, where none is called so: the first that is unknown or a description, else one without a
 * heading that has texts, else what the rows are divided by. Null: there is one, or none at all.
 */
const nameColumn = (table: Table): Column | null => {
  if (table.column('label')) return null;
  const isText = ({ field, period, heading }: Column): boolean =>
    period === null && (field === 'definition' || (field === null && heading !== ''));
  const isBare = ({ field, period, heading }: Column): boolean => field === null && period === null && heading === '';
  const filled = (column: Column): boolean => table.rows.some((row) => table.text(row, column) !== '');
  return (
    table.columns.find((column) => isText(column) && filled(column)) ??
    table.columns.find((column) => isBare(column) && filled(column)) ??
    table.column('theme') ??
    table.column('programme') ??
    table.column('kind')
  );
};

/** Two rows with the same name and another of these are two indicators. */
const apart = ['theme', 'programme', 'definition', 'unit'] as const;

/** The area asked for was found in the headings, and is not looked for in the rows. */
const withoutRegion = ({ region: _region, ...rest }: ConversionOptions): ConversionOptions => rest;

/** Figures of another area beside those of the area itself. */
const takeOther = (
  table: Table,
  row: Row,
  columns: readonly Column[],
  draft: Draft,
  about: Series['about'],
  reader?: RowReader,
): void => {
  const small = reader?.isSmall(row, draft.about.suppressBelow) ?? false;
  const key = `${String(about.label)}\0${areaKey(about.area ?? undefined)}`;
  for (const column of columns) {
    const cell = table.figure(row, column);
    if (!sameUnit(table, row, column, draft, cell)) continue;
    const series = draft.comparisons.get(key) ?? new Series(about);
    draft.comparisons.set(key, series);
    const provisional = cell.value !== null && (cell.provisional || column.period!.provisional);
    if (!series.add(observation(column.period!.period, { ...cell, provisional }), small)) {
      table.notes.add('period-twice', table.place(row, column), { found: String(about.label) });
    }
  }
};

type Role = ColumnRole;

/**
 * The newest year with a figure that is no plan; null when no column is a plan. A year in which all figures are hidden or
 * unknown, and a figure of another area, count as long as they make no plan of the area itself one of the past.
 */
const asOfColumns = (table: Table, columns: readonly Column[], roleOf: (column: Column) => Role): string | null => {
  const periods = (of: readonly Column[]): string[] => of.map(({ period }) => period!.period);
  const filled = (column: Column): boolean => table.rows.some((row) => table.hasDigits(row, column));
  const isOver = (column: Column): boolean => table.rows.some((row) => table.isOver(row, column));
  const known = columns.filter((column) => /actual|provisional/.test(roleOf(column) ?? ''));
  const plans = periods(columns.filter((column) => roleOf(column) === 'plan'));
  const own = known.some(filled) ? known.filter(filled) : known;
  const others = columns.filter((column) => roleOf(column) === null && filled(column));
  return asOfOf(periods(own), plans, periods([...known.filter(isOver), ...others]));
};

interface Own {
  /** Null: the columns are plain. */
  readonly words: string | null;
  /** Whether the words are the name of the area. */
  readonly isArea: boolean;
}

/**
 * The words of the columns that are about the area itself, when no column is plainly so: `Saniveld 2023`, `Saniveld
 * 2024`. The area the host asks for, else the one with most columns, the country last; without areas what is measured,
 * `Percentage 2024`.
 *
 * @returns undefined, told, when the host asks for an area that is not there, or only to compare with
 */
const ownWords = (columns: readonly Column[], options: ConversionOptions, notes: Notes): Own | undefined => {
  const { region, measures } = options;
  const wordsOf = (role: Role): readonly string[] =>
    columns.flatMap(({ period }) => (period && columnRole(period.words) === role ? [period.words] : []));
  const names = wordsOf(null);
  const labels = new Names(options);
  const asked = region === undefined ? undefined : names.find((name) => labels.matches(region, name));
  const isPlain = ({ period }: Column): boolean => /actual|provisional/.test(columnRole(period?.words ?? '') ?? '');
  if (columns.some(isPlain)) {
    if (asked === undefined) return { words: null, isArea: false };
    notes.add('region-unknown', {}, { found: asked, expected: columns.find(isPlain)?.heading ?? '' });
    return undefined;
  }
  if (asked !== undefined) return { words: asked, isArea: true };
  const areas = [...new Set(names)];
  const quantities = [...new Set(wordsOf('quantity'))];
  if (quantities.length > 0 && areas.every(isCountry)) {
    const named = quantities.filter((one) => measures?.some((measure) => folded(measure) === folded(one)));
    const words = named[0] ?? quantities[0]!;
    if (named.length !== 1 && quantities.length > 1) {
      notes.add('measure-picked', {}, { found: words, expected: some(quantities), count: quantities.length });
    }
    return { words, isArea: false };
  }
  if (region !== undefined && areas.length > 0) {
    notes.add('region-unknown', {}, { found: region, expected: some(areas) });
    return undefined;
  }
  const rank = (name: string): number => (isCountry(name) ? 0 : names.filter((other) => other === name).length);
  const words = [...areas].sort((a, b) => rank(b) - rank(a))[0] ?? null;
  // Words that are no known sort of figure may be no area either; only of the country that is sure.
  if (words !== null && (areas.length > 1 || !isCountry(words))) {
    notes.add('region-picked', {}, { found: words, expected: some(areas), count: areas.length });
  }
  return { words, isArea: words !== null };
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
  else if (role === 'other') table.notes.add('other-measure', place, { found: period?.words ?? heading });
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
  small: boolean,
): void => {
  const { period, provisional } = column.period!;
  const cell = table.figure(row, column);
  checkSign(table, row, column, draft, cell);
  if (role === 'actual' || role === 'provisional') {
    // A blank in a year to come says nothing, and takes no place from its plan.
    if (cell.blank && cell.missing === 'unknown' && asOf !== null && isAfter(period, asOf)) return;
    const seen = {
      ...cell,
      provisional: cell.value !== null && (cell.provisional || provisional || role === 'provisional'),
    };
    if (!draft.own.add(observation(period, seen), small)) {
      table.notes.add('period-twice', table.place(row, column), { found: String(draft.about.label) });
    }
  } else if (cell.value === null) return;
  else if (role === 'target' || role === 'standard' || role === 'reference')
    draft.references.push({ value: cell.value, kind: role, label: column.heading });
  else if (role !== 'plan') return;
  else if (plans === 'target' || plans === 'reference') {
    draft.references.push({ value: cell.value, kind: plans, label: column.heading });
  } else if (plans === 'plan' && asOf !== null && isAfter(period, asOf)) {
    if (!draft.own.add({ period, value: cell.value })) {
      table.notes.add('period-twice', table.place(row, column), { found: String(draft.about.label) });
    }
  }
};
