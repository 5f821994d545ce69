import type { Missing } from '../../domain/document/indicator-types.js';
import { given, Series, type Draft } from './build.js';
import { folded, Ids, isAreaCode, nameAmong, type Margin, type Names, type Regions } from './choose.js';
import type { ConversionOptions, IndicatorJson, ObservationJson } from './types.js';
import { some, type Notes, type Place } from './warnings.js';

/** A table in which each figure belongs to a topic, an area and a period: StatLine, CBS OData v3 and v4. */

export interface Topic {
  /** What the host may call it by: key, title, id. */
  readonly names: readonly string[];
  readonly id: string;
  readonly label: string;
  readonly about: Partial<Omit<IndicatorJson, 'id' | 'label' | 'observations' | 'comparisons' | 'reference'>>;
  readonly place: Place;
}

export interface Figure {
  /** Index in the list of topics. */
  readonly topic: number;
  readonly region: string;
  readonly period: string;
  readonly margin: Margin;
  readonly value: number | null;
  readonly missing: Missing | null;
  readonly status: 'final' | 'provisional' | null;
  readonly place: Place;
  /** How many it is about; null when there is something else than a number. */
  readonly n?: number | null;
}

/** `NL01` is a code of CBS for the whole country; tables often come without their list of names. */
const countryName = ({ language = 'nl' }: ConversionOptions): string =>
  language.startsWith('en') ? 'The Netherlands' : 'Nederland';

/** `Drie of meer op een lijst. Leeftijd: 18 jaar of ouder.` */
const defined = (about: Topic['about'], categories: readonly string[]): Topic['about'] => {
  const parts = [about.definition, ...categories].filter((part) => typeof part === 'string');
  return categories.length === 0
    ? about
    : { ...about, definition: parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ') };
};

/** The topics the host wants, by index; a name that is no topic is told, and so is one of several. */
export const chooseTopics = (
  topics: readonly Pick<Topic, 'names' | 'label'>[],
  { measures }: Pick<ConversionOptions, 'measures'>,
  notes: Notes,
): ReadonlySet<number> => {
  if (measures === undefined) return new Set(topics.keys());
  const chosen = new Set<number>();
  for (const wanted of measures) {
    const isWanted = (name: string): boolean => folded(name) === folded(wanted);
    const keyed = topics.filter(({ names }) => isWanted(names[0] ?? ''));
    const found = keyed.length > 0 ? keyed : topics.filter(({ names }) => names.some(isWanted));
    const [first] = found;
    if (first) chosen.add(topics.indexOf(first));
    if (first && found.length > 1) {
      const shown = found.map(({ names, label }) => `${names.find((name) => name !== label) ?? label} (${label})`);
      notes.add('measure-picked', {}, { found: shown[0]!, expected: some(shown), count: found.length });
    }
    if (!first) notes.add('topic-unknown', {}, { found: wanted, expected: some(topics.map(({ label }) => label)) });
  }
  return chosen;
};

/**
 * One indicator per topic, with the series of the area wanted and of those it is compared with.
 *
 * @param categories what was chosen of other dimensions, in words: part of what the figures mean, so of the definition
 */
export const draftsOf = (
  topics: readonly Topic[],
  figures: readonly Figure[],
  { main, compared }: Regions,
  names: Names,
  categories: readonly string[],
  options: ConversionOptions,
  notes: Notes,
): readonly Draft[] => {
  const chosen = chooseTopics(topics, options, notes);
  const ids = new Ids();
  const drafts = topics.map(({ id, label, about, place }, index): Draft => {
    const words = options.labels;
    const own = words && topics[index]!.names.find((name) => Object.hasOwn(words, name));
    return {
      about: {
        id: ids.free(id),
        label: own === undefined ? label : (words?.[own] ?? label),
        ...defined(about, categories),
      },
      own: new Series(),
      comparisons: new Map(
        compared.map((code) => {
          const name = names.get(code) ?? (/^NL\d\d$/.test(code) ? countryName(options) : code);
          const area = name !== code ? { code, name } : isAreaCode(code) ? { code } : { name };
          return [code, new Series({ label: nameAmong(code, [main, ...compared], names) ?? name, area })];
        }),
      ),
      references: [],
      place,
    };
  });
  const seriesOf = ({ topic, region }: Figure): Series | undefined => {
    const draft = chosen.has(topic) ? drafts[topic] : undefined;
    return region === main ? draft?.own : draft?.comparisons.get(region);
  };
  // The ends of an interval may come before their value: values first.
  for (const figure of figures) {
    if (figure.margin !== 'value') continue;
    const { period, value, missing, status, place, n } = figure;
    const observation = { period, value, ...given<Partial<ObservationJson>>({ status, missing, n }) };
    if (seriesOf(figure)?.add(observation, n === null) === false) notes.add('period-twice', place, { found: period });
  }
  for (const figure of figures) {
    const { period, margin, value, n } = figure;
    if (margin === 'value') continue;
    if (value !== null) seriesOf(figure)?.setEnd(period, margin, value);
    seriesOf(figure)?.setSize(period, n, n === null);
  }
  return drafts.filter((draft, index) => {
    for (const [code, series] of draft.comparisons)
      if (series.observations.length === 0) draft.comparisons.delete(code);
    return chosen.has(index) && (draft.own.observations.length > 0 || draft.comparisons.size > 0);
  });
};
