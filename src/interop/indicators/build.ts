import { readIndicators } from '../../domain/document/indicators.js';
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

export const mostIndicators = 200;
export const mostObservations = 200;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** One series while it is filled: one entry per period, in the order of the file. */
export class Series {
  readonly #byPeriod = new Map<string, Writable<ObservationJson>>();

  constructor(readonly about: Omit<ComparisonJson, 'observations'> = {}) {}

  /** False, when the period already has an entry. */
  add(observation: ObservationJson): boolean {
    if (this.#byPeriod.has(observation.period)) return false;
    this.#byPeriod.set(observation.period, { ...observation });
    return true;
  }

  /** Puts the end of an interval on its value. */
  setEnd(period: string, end: 'lower' | 'upper', value: number): void {
    const observation = this.#byPeriod.get(period);
    if (observation && observation.value != null) observation[end] = value;
  }

  get observations(): readonly ObservationJson[] {
    return [...this.#byPeriod.values()];
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
  );
};

/**
 * Takes out figures of groups smaller than `suppressBelow`: what may not be shown does not belong in a file that anyone
 * can fetch. Whatever else is wrong with the document stays as it is.
 */
const withoutSmall = (document: IndicatorsJson, notes: Notes): IndicatorsJson => {
  let count = 0;
  const clean = <T extends { readonly observations?: unknown }>(entry: T, least: number): T => {
    if (!isPlainRecord(entry) || !Array.isArray(entry.observations)) return entry;
    const observations = (entry.observations as readonly ObservationJson[]).map((one) => {
      if (!isPlainRecord(one) || typeof one.n !== 'number' || one.n <= 0 || one.n >= least) return one;
      count++;
      const { value: _value, lower: _lower, upper: _upper, n: _n, ...rest } = one;
      return { ...rest, value: null, missing: 'suppressed' };
    });
    return { ...entry, observations };
  };
  if (!Array.isArray(document.indicators)) return document;
  const indicators = document.indicators.map((indicator) => {
    const least = isPlainRecord(indicator) ? indicator.suppressBelow : null;
    if (typeof least !== 'number') return indicator;
    const { comparisons } = indicator;
    const others = Array.isArray(comparisons)
      ? { comparisons: comparisons.map((one: ComparisonJson) => clean(one, least)) }
      : {};
    return { ...clean(indicator, least), ...others };
  });
  if (count === 0) return document;
  notes.add('small-hidden', {}, { count });
  return { ...document, indicators };
};

/** What the reader of the library finds in a document, as warnings. One it refuses is no document. */
export const checked = (given: IndicatorsJson, notes: Notes): Conversion => {
  const document = withoutSmall(given, notes);
  const { value, problems, more = 0 } = readIndicators(document);
  for (const { path, code, found, expected } of problems) {
    const facts = { ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }) };
    notes.add('problem', { path, problem: code }, facts);
  }
  return notes.finish(value && document, more);
};
