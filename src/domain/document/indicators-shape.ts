import { mayBeSeen, type Audience } from './audience.js';
import type { Comparison, Indicator, IndicatorsDocument, Observation } from './indicator-types.js';
import { date, id, isNamed, label, language, link, mostEntries, prose, source, visibility } from './parts.js';
import { periodMiddle, periodPattern, isPeriod } from './periods.js';
import { readQuick } from './quick.js';
import { choice, either, entry, given, list, made, number, string, vital } from './shape.js';

export const mostIndicators = 200;
export const mostObservations = 200;

/** Far enough for any budget in cents, and every sum and share of two such numbers is still a number. */
const amount = number({ min: -1e15, max: 1e15 });
const method = given(choice('counted', 'survey', 'modelled', 'registered'));
const period = string({ max: 10, pattern: periodPattern, test: isPeriod, code: 'bad-date', expected: '2026-Q1' });
const area = given(entry({ code: given(string({ max: 60 })), name: given(label) }));

/**
 * A number and a reason to have none cannot both hold: the number goes. A margin has two ends with the number in
 * between, or it goes.
 */
const observation = made(
  entry({
    period,
    value: given(amount),
    lower: given(amount),
    upper: given(amount),
    // An unknown status is not final.
    status: given(choice('final', 'provisional'), 'final', { value: 'provisional' }),
    // A reason we do not know is a reason: the number goes.
    missing: given(choice('suppressed', 'unknown', 'not-asked', 'not-yet'), null, { value: 'unknown' }),
    // Without it a small group could not be recognised.
    n: vital(number({ min: 0 })),
    visibility,
  }),
  ({ period, status, n, visibility, value, lower, upper, missing }, report): Observation => {
    const none = value === null || missing !== null;
    if (missing && value !== null) report.addValue('not-allowed', 'null', value, 'value');
    const within = !none && lower !== null && upper !== null && lower <= value && value <= upper;
    if (!none && !within && (lower !== null || upper !== null)) {
      const key = lower === null || lower > value ? 'lower' : 'upper';
      const bound = key === 'upper' ? `≥ ${value}` : `≤ ${value}`;
      report.addValue('out-of-range', bound, key === 'upper' ? upper : lower, key);
    }
    // Written out: a page may have thousands.
    return {
      period,
      status,
      // Of a group too small to show the size tells too much as well.
      n: missing === 'suppressed' ? null : n,
      visibility,
      value: none ? null : value,
      missing: none ? (missing ?? 'unknown') : null,
      lower: within ? lower : null,
      upper: within ? upper : null,
    };
  },
);

const observations = list(observation, mostObservations, { cap: true, ids: true, key: 'period' });

const comparison = entry({
  label,
  area,
  definition: given(prose),
  method,
  source: given(source),
  observations: given(observations, []),
  visibility,
});

const isList = (raw: unknown): 0 | 1 => (Array.isArray(raw) ? 0 : 1);

const reference = made(
  entry(
    {
      value: vital(amount),
      from: vital(amount),
      to: vital(amount),
      kind: vital(choice('reference', 'target', 'standard'), 'reference'),
      label: given(label),
      agreedBy: given(either(list(label, mostEntries), label, isList), []),
      agreedOn: given(date),
      why: given(prose),
      visibility,
    },
    ({ value, from, to }) => {
      if (value !== null) return from === null && to === null ? null : ['value', 'not-allowed', 'null'];
      if (from === null || to === null) return [from === to ? 'value' : from === null ? 'from' : 'to', 'missing'];
      return from > to ? ['to', 'out-of-range', `≥ ${from}`] : null;
    },
  ),
  ({ value, from, to, agreedBy, ...rest }) => ({
    ...rest,
    from: value ?? from ?? 0,
    to: value ?? to ?? 0,
    agreedBy: Array.isArray(agreedBy) ? agreedBy : [agreedBy],
  }),
);

const contact = either(
  made(prose, (name) => ({ name, url: null as string | null })),
  entry({ name: prose, url: given(link) }),
  isNamed,
);

const open = { min: null, max: null };

export const indicator = made(
  entry({
    id,
    label,
    plainLabel: given(label),
    definition: given(prose),
    unit: given(label),
    decimals: given(number({ min: 0, max: 6, whole: true })),
    kind: given(choice('input', 'output', 'effect', 'key-figure')),
    direction: given(choice('higher', 'lower', 'neutral'), 'neutral'),
    lever: given(choice('beliefs', 'boundaries', 'diagnostic', 'interactive')),
    theme: given(label),
    method,
    range: given(
      entry({ min: vital(amount), max: vital(amount) }, ({ min, max }) =>
        min !== null && max !== null && min >= max ? ['max', 'out-of-range', `> ${min}`] : null,
      ),
      open,
    ),
    source: given(source),
    observations,
    comparisons: given(list(comparison, mostEntries), []),
    reference: given(either(list(reference, mostEntries), reference, isList), []),
    explanation: given(prose),
    contact: given(contact),
    // Without it small groups would be shown.
    suppressBelow: vital(number({ min: 0 })),
    visibility,
  }),
  ({ reference: references, ...rest }, report, raw): Indicator => {
    const { min, max } = rest.range;
    const clean = (series: readonly Observation[]): readonly Observation[] =>
      inOrder(series.map((one) => withoutSmall(one, rest.suppressBelow)));
    const observations = clean(rest.observations);
    // A number outside the range is drawn, on a wider axis, and told.
    for (const one of observations) {
      const { value } = one;
      if (value !== null && (value < (min ?? value) || value > (max ?? value))) report.addOutside(min, max, one, raw);
    }
    return {
      ...rest,
      observations,
      comparisons: rest.comparisons.map((one): Comparison => ({ ...one, observations: clean(one.observations) })),
      references: Array.isArray(references) ? references : [references],
    };
  },
);

/** Whether a number that rests on so many is for nobody's eyes: 1 to fewer than `least`. A true 0 of 0 is. */
export const isSmall = (n: number, least: number): boolean => n > 0 && n < least;

/** Where there was no number the reason stays. */
const withoutSmall = (one: Observation, least: number | null): Observation =>
  least !== null && one.n !== null && isSmall(one.n, least)
    ? { ...one, value: null, lower: null, upper: null, n: null, missing: one.missing ?? 'suppressed' }
    : one;

const inOrder = (series: readonly Observation[]): readonly Observation[] => {
  if (series.length < 2) return series;
  return series
    .map((one) => ({ one, at: periodMiddle(one.period) ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
};

export const indicatorsShape = entry({
  schema: choice('veerkracht/indicators@1'),
  title: given(label),
  language: given(language, 'nl'),
  source: given(source),
  asOf: given(date),
  area,
  indicators: list(indicator, mostIndicators, { cap: true, ids: true }),
});

/** An indicators@1 without a fault; null when the whole reader (`readIndicators`) must look. */
export const quickIndicators = (raw: unknown): IndicatorsDocument | null => readQuick(indicatorsShape, raw);

/** The document as this audience may see it: the rest is gone before anything is counted, drawn or exported. */
export const indicatorsFor = (document: IndicatorsDocument, audience: Audience): IndicatorsDocument => {
  const may = mayBeSeen(audience);
  return {
    ...document,
    indicators: document.indicators.filter(may).map((one) => ({
      ...one,
      observations: one.observations.filter(may),
      references: one.references.filter(may),
      comparisons: one.comparisons
        .filter(may)
        .map((other) => ({ ...other, observations: other.observations.filter(may) })),
    })),
  };
};
