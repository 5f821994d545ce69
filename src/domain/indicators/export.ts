import { isoOf } from '../document/dates.js';
import { lean } from '../document/lean.js';
import type { Indicator, IndicatorsDocument, Observation } from '../document/indicator-types.js';
import { parsePeriod } from '../document/periods.js';
import type { Source, Text } from '../document/types.js';

const without = <T extends object, K extends keyof T>(thing: T, ...keys: K[]): Omit<T, K> => {
  const copy = { ...thing };
  for (const key of keys) delete copy[key];
  return copy;
};

const observation = (one: Observation): object =>
  lean({
    ...without(one, 'visibility', 'status'),
    ...(one.value === null && one.status === 'final' ? {} : { status: one.status }),
    ...(one.visibility === 'public' ? {} : { visibility: one.visibility }),
  });

/**
 * The document as a file: an indicators@1 that reads back to the same. Give it what an audience may see
 * (`indicatorsFor`).
 */
export const indicatorsFile = (document: IndicatorsDocument): object => ({
  ...lean(without(document, 'indicators')),
  indicators: document.indicators.map((one) => ({
    ...lean(without(one, 'references', 'range', 'comparisons', 'observations')),
    ...(one.range.min === null && one.range.max === null ? {} : { range: lean(one.range) }),
    observations: one.observations.map(observation),
    ...(one.comparisons.length > 0 && {
      comparisons: one.comparisons.map((other) => ({
        ...lean(without(other, 'observations')),
        observations: other.observations.map(observation),
      })),
    }),
    ...(one.references.length > 0 && {
      reference: one.references.map((reference) => {
        const { from, to, ...rest } = reference;
        return { ...(from === to ? { value: from } : { from, to }), ...lean(rest) };
      }),
    }),
  })),
});

/** One line of a table of everything: one series of one indicator in one period. */
export interface Line {
  readonly indicator: Indicator;
  /** Null for the indicator's own series. */
  readonly series: Text | null;
  readonly observation: Observation;
  readonly source: Source | null;
}

/** Every number of a document, indicator by indicator, oldest first. */
export const linesOf = (document: IndicatorsDocument): readonly Line[] =>
  document.indicators.flatMap((indicator) => {
    const source = indicator.source ?? document.source;
    return [
      ...indicator.observations.map((one): Line => ({ indicator, series: null, observation: one, source })),
      ...indicator.comparisons.flatMap(({ label, observations, source: own }) =>
        observations.map((one): Line => ({ indicator, series: label, observation: one, source: own ?? source })),
      ),
    ];
  });

const known: readonly (readonly [RegExp, string])[] = [
  [/\bCC[ -]?BY[ -]?4\.0\b/i, 'https://creativecommons.org/licenses/by/4.0/'],
  [/\bCC[ -]?BY[ -]?SA[ -]?4\.0\b/i, 'https://creativecommons.org/licenses/by-sa/4.0/'],
  [/\bCC[ -]?0\b/i, 'https://creativecommons.org/publicdomain/zero/1.0/'],
];

/** Address of a licence where there is one, else its name. */
const licenceOf = ({ licence }: Source, say: (text: Text) => string): string | null => {
  if (licence === null) return null;
  const named = typeof licence === 'object' && 'name' in licence && 'url' in licence;
  const { name, url } = named ? (licence as { name: Text; url: string | null }) : { name: licence as Text, url: null };
  return url ?? known.find(([pattern]) => pattern.test(say(name)))?.[1] ?? say(name);
};

/** First and last day of all periods as an ISO 8601 interval, which knows no quarters and no school years. */
const coverageOf = ({ observations }: Indicator): string | null => {
  let [first, last] = [Infinity, -Infinity];
  for (const { period } of observations) {
    const span = parsePeriod(period);
    if (!span) continue;
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  }
  return first > last ? null : `${isoOf(first)}/${isoOf(last)}`;
};

/**
 * The document as schema.org/Dataset: one for the whole, with one for each indicator inside, each with its source,
 * licence, period and unit. https://schema.org/Dataset
 *
 * @param language of the words `say` gives
 */
export const datasetOf = (
  document: IndicatorsDocument,
  say: (text: Text) => string,
  language: string,
  title: string,
): object => {
  const area = document.area?.name
    ? { '@type': 'Place', name: say(document.area.name), identifier: document.area.code }
    : null;
  const part = (one: Indicator): object => {
    const source = one.source ?? document.source;
    return lean({
      '@type': 'Dataset',
      identifier: one.id,
      name: say(one.label),
      description: one.definition ? say(one.definition) : say(one.label),
      inLanguage: language,
      temporalCoverage: coverageOf(one),
      spatialCoverage: area && lean(area),
      license: source && licenceOf(source, say),
      isBasedOn: source?.url ?? null,
      creditText: source ? say(source.name) : null,
      dateModified: source?.retrieved ?? null,
      variableMeasured: lean({
        '@type': 'PropertyValue',
        name: say(one.label),
        unitText: one.unit ? say(one.unit) : null,
        measurementTechnique: one.method,
      }),
    });
  };
  return lean({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description:
      document.indicators
        .map((one) => say(one.label))
        .join('; ')
        .slice(0, 4900) || title,
    inLanguage: language,
    isAccessibleForFree: true,
    spatialCoverage: area && lean(area),
    license: document.source && licenceOf(document.source, say),
    creditText: document.source ? say(document.source.name) : null,
    hasPart: document.indicators.map(part),
  });
};
