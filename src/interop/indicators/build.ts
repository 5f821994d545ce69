import { readIndicators } from '../../domain/document/indicators.js';
import { isSmall, mostIndicators, mostObservations } from '../../domain/document/indicators-shape.js';
import { isPlainRecord } from '../../domain/document/plain-copy.js';
import { endOfPeriod, kindOfPeriod } from './periods.js';
import type {
  ComparisonJson,
  ConversionOptions,
  IndicatorJson,
  IndicatorsJson,
  ObservationJson,
  PeriodKind,
  ReferenceJson,
} from './types.js';
import { some, type Conversion, type Notes, type Place } from './warnings.js';

/** From figures to a document within the limits of the contract. */

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** One series while it is filled: one entry per period, in the order of the file. */
export class Series {
  readonly #byPeriod = new Map<string, Writable<ObservationJson>>();
  readonly #unsure = new Set<string>();

  constructor(readonly about: Omit<ComparisonJson, 'observations'> = {}) {}

  /**
   * False, when the period already has an entry.
   *
   * @param unsure there is something where the size of the group should stand, and it is no number: `<5`
   */
  add(observation: ObservationJson, unsure = false): boolean {
    if (this.#byPeriod.has(observation.period)) return false;
    this.#byPeriod.set(observation.period, { ...observation });
    if (unsure) this.#unsure.add(observation.period);
    return true;
  }

  /** Puts the end of an interval on its value. */
  setEnd(period: string, end: 'lower' | 'upper', value: number): void {
    const observation = this.#byPeriod.get(period);
    if (observation && observation.value != null) observation[end] = value;
  }

  /**
   * The size of a group that another row of the same figure names: the smallest counts.
   *
   * @param unsure as in `add`
   */
  setSize(period: string, size: number | null | undefined, unsure = false): void {
    const observation = this.#byPeriod.get(period);
    if (!observation) return;
    if (unsure) this.#unsure.add(period);
    // A nought is no group, so it says nothing about the group of the other row.
    if (size != null) observation.n = observation.n && size ? Math.min(observation.n, size) : observation.n || size;
  }

  get observations(): readonly ObservationJson[] {
    return [...this.#byPeriod.values()];
  }

  /** Takes out the figures of groups of which the size could not be read. @returns how many those were */
  hideUnsure(): number {
    let count = 0;
    for (const period of this.#unsure) {
      const { value, missing } = this.#byPeriod.get(period) ?? {};
      if (value != null) count++;
      this.#byPeriod.set(period, { period, value: null, missing: missing ?? 'suppressed' });
    }
    return count;
  }

  /** Whether any period has a figure. */
  get hasValue(): boolean {
    return this.observations.some(({ value }) => value != null);
  }
}

/** An indicator while it is filled. */
export interface Draft {
  about: Omit<IndicatorJson, 'observations' | 'comparisons' | 'reference'>;
  readonly own: Series;
  /** By whatever tells them apart. */
  readonly comparisons: Map<string, Series>;
  readonly references: ReferenceJson[];
  /** Where it stands in the file. */
  readonly place: Place;
}

/** The entries of an object that were given. */
export const given = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined | null }): T => {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined && value !== null) kept[key] = value;
  return kept as T;
};

const commonest = (series: readonly Series[]): PeriodKind | null => {
  const counts = new Map<PeriodKind, number>();
  for (const { period } of series.flatMap(({ observations }) => observations)) {
    const kind = kindOfPeriod(period);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let best: PeriodKind | null = null;
  for (const [kind, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = kind;
  return best;
};

/** A year beside its own quarters in one line would be read as a fall: a series holds one sort of period. */
const ofOneKind = (draft: Draft, { periods }: ConversionOptions, notes: Notes) => {
  const kind = periods ?? commonest([draft.own]) ?? commonest([...draft.comparisons.values()]);
  const left: string[] = [];
  const kept = (series: Series): readonly ObservationJson[] => {
    const fits = series.observations.filter(({ period }) => {
      const fit = kind === 'all' || kind === null || kindOfPeriod(period) === kind;
      if (!fit) left.push(period);
      return fit;
    });
    if (fits.length <= mostObservations) return fits;
    notes.add('too-many-observations', draft.place, {
      found: draft.about.id,
      expected: String(mostObservations),
      count: fits.length,
    });
    const newest = new Set(
      [...fits].sort((a, b) => endOfPeriod(b.period) - endOfPeriod(a.period)).slice(0, mostObservations),
    );
    return fits.filter((observation) => newest.has(observation));
  };
  const result = {
    observations: kept(draft.own),
    comparisons: [...draft.comparisons.values()].map((series) => ({ ...series.about, observations: kept(series) })),
  };
  if (left.length > 0) {
    const facts = { found: some([...new Set(left)]), expected: String(kind), count: left.length };
    notes.add('periods-left-out', { path: draft.about.id }, facts);
  }
  return result;
};

/**
 * The document of all drafts. No draft has a figure: then there is none, told as `no-indicator`.
 *
 * @param area of the file itself; what the host gives goes before it
 * @param title of the file itself
 * @param source of the file itself
 * @param asOf what the file has after it is a plan
 */
export const buildDocument = (
  drafts: readonly Draft[],
  options: ConversionOptions,
  notes: Notes,
  { area, title, source, asOf }: Pick<IndicatorsJson, 'area' | 'title' | 'source' | 'asOf'> = {},
): Conversion => {
  if (drafts.length === 0) {
    notes.add('no-indicator');
    return notes.finish(null);
  }
  if (drafts.length > mostIndicators) {
    notes.add('too-many-indicators', {}, { expected: String(mostIndicators), count: drafts.length });
  }
  const ownSource = options.source ?? source;
  let hidden = 0;
  for (const { about, own, comparisons } of drafts) {
    if (about.suppressBelow == null) continue;
    for (const series of [own, ...comparisons.values()]) hidden += series.hideUnsure();
  }
  const indicators = drafts.slice(0, mostIndicators).map((draft): IndicatorJson => {
    const { observations, comparisons } = ofOneKind(draft, options, notes);
    return {
      ...draft.about,
      ...(draft.about.source == null && ownSource ? { source: ownSource } : {}),
      observations,
      ...(comparisons.length > 0 ? { comparisons } : {}),
      ...(draft.references.length > 0 ? { reference: draft.references } : {}),
    };
  });
  const bare = indicators.filter((indicator) => !indicator.source);
  if (bare.length > 0) notes.add('no-source', {}, { count: bare.length });
  return checked(
    {
      schema: 'veerkracht/indicators@1',
      language: options.language ?? 'nl',
      ...given<Pick<IndicatorsJson, 'title' | 'asOf' | 'area' | 'source'>>({
        title: options.title ?? title,
        asOf: options.asOf ?? asOf,
        area: options.area ?? area,
        source: ownSource,
      }),
      indicators,
    },
    notes,
    hidden,
  );
};

/** A document with every series of it made anew; what is no series stays as it is. */
const withSeries = (
  document: IndicatorsJson,
  change: (series: readonly unknown[], indicator: IndicatorJson) => readonly unknown[],
): IndicatorsJson => {
  if (!Array.isArray(document.indicators)) return document;
  const changed = <T extends { readonly observations?: unknown }>(entry: T, indicator: IndicatorJson): T =>
    isPlainRecord(entry) && Array.isArray(entry.observations)
      ? { ...entry, observations: change(entry.observations as readonly unknown[], indicator) }
      : entry;
  const indicators = document.indicators.map((indicator: IndicatorJson) => {
    if (!isPlainRecord(indicator)) return indicator;
    const { comparisons } = indicator;
    const others = Array.isArray(comparisons)
      ? { comparisons: comparisons.map((one: ComparisonJson) => changed(one, indicator)) }
      : {};
    return { ...changed(indicator, indicator), ...others };
  });
  return { ...document, indicators };
};

const withheld = (one: ObservationJson, missing: string): ObservationJson => {
  const { value: _value, lower: _lower, upper: _upper, n, ...rest } = one;
  return { ...rest, value: null, missing, ...(missing === 'suppressed' ? {} : given({ n })) };
};

/**
 * Takes out figures of groups smaller than `suppressBelow`: what may not be shown does not belong in a file that anyone
 * can fetch.
 *
 * @param hidden how many were taken out before
 */
const withoutSmall = (document: IndicatorsJson, notes: Notes, hidden: number): IndicatorsJson => {
  let count = hidden;
  const clean = withSeries(document, (series, { suppressBelow: least }) =>
    series.map((one) => {
      if (typeof least !== 'number' || !isPlainRecord(one)) return one;
      if (typeof one['n'] !== 'number' || !isSmall(one['n'], least)) return one;
      const { n: _n, lower: _lower, upper: _upper, ...rest } = one as unknown as ObservationJson;
      // Where there was no number, nothing is taken out but the size: the reason stays, as in the reader.
      if (rest.value == null || rest.missing != null) return rest;
      count++;
      return { ...rest, value: null, missing: 'suppressed' };
    }),
  );
  if (count > 0) notes.add('small-hidden', {}, { count });
  return clean;
};

/** What a group is measured by is absent or a number the reader takes. */
const isSize = (size: unknown): boolean => size == null || (typeof size === 'number' && size >= 0);

/**
 * Takes out what the reader of the library refuses to show, for the file itself is public: figures with a reason to have
 * none, with the ends and the size of the group they could be found from; figures of groups, and whole indicators, of
 * which the size that decides about showing cannot be read. Whatever else is wrong stays as it is.
 */
const withoutWithheld = (document: IndicatorsJson): IndicatorsJson => {
  const { indicators } = document;
  if (!Array.isArray(indicators)) return document;
  const sized = (indicators as readonly unknown[]).filter(
    (one) => !isPlainRecord(one) || isSize(one['suppressBelow']),
  ) as unknown as readonly IndicatorJson[];
  return withSeries({ ...document, indicators: sized }, (series) =>
    series
      .filter((one) => !isPlainRecord(one) || isSize(one['n']))
      .map((one) => {
        if (!isPlainRecord(one) || one['missing'] == null) return one;
        return withheld(one as unknown as ObservationJson, String(one['missing']));
      }),
  );
};

/**
 * What the reader of the library finds in a document, as warnings. One it refuses is no document.
 *
 * @param hidden how many figures of small groups were taken out before
 */
export const checked = (given: IndicatorsJson, notes: Notes, hidden = 0): Conversion => {
  const document = withoutSmall(given, notes, hidden);
  const { value, problems, more = 0 } = readIndicators(document);
  for (const { path, code, found, expected } of problems) {
    const facts = { ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }) };
    notes.add('problem', { path, problem: code }, facts);
  }
  if (value === null) return notes.finish(null, more);
  const shown = withoutWithheld(document);
  if (shown.indicators.length > 0 || document.indicators.length === 0) return notes.finish(shown, more);
  notes.add('no-indicator');
  return notes.finish(null, more);
};
