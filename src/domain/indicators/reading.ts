import type { Comparison, Indicator, Missing, Observation, Reference } from '../document/indicator-types.js';
import { toDecimals } from '../draw/decimals.js';
import { parseDate } from '../document/dates.js';
import { parsePeriod, periodMiddle } from '../document/periods.js';
import type { Text } from '../document/types.js';
import { numbersOf } from './numbers.js';

/** How texts, numbers and periods become words; the domain itself has none. */
export interface Voice {
  text(text: Text): string;
  number(value: number, decimals: number): string;
  /** "1e kwartaal van 2026" */
  period(period: string): string;
  /** The same where there is little room: "kw 1 2026". */
  short(period: string): string;
  /** "in het 1e kwartaal van 2026" */
  when(period: string): string;
  /** How far two numbers are apart: "39 procentpunt", "1,1 weken". */
  difference(text: string, unit: string): string;
  /** "het afgesproken ijkpunt" */
  kind(kind: Reference['kind']): string;
}

/** Why there is no number; `none` when there is not a single observation. */
export type Gap = Missing | 'none';

/** One number, or why there is none, with its words. */
export interface Reading {
  readonly period: string | null;
  readonly value: number | null;
  /** The number without its unit; '' when there is none. */
  readonly text: string;
  readonly gap: Gap | null;
  readonly provisional: boolean;
  /** It begins after the document's own day. */
  readonly planned: boolean;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerText: string;
  readonly upperText: string;
  readonly n: number | null;
}

const decimalsIn = (value: number): number =>
  Number.isSafeInteger(value) ? 0 : (String(toDecimals(value, 3)).split('.')[1] ?? '').length;

/** More are for no reader. */
const mostDecimals = 9;

/**
 * Decimals of every number of an indicator: given, else as many as its numbers have, at most 3. More where a number
 * would read as zero: a little is not nothing.
 */
export const decimalsOf = (indicator: Indicator): number => {
  const { decimals } = indicator;
  let most = decimals ?? 0;
  for (const number of numbersOf(indicator)) {
    if (decimals === null) most = Math.max(most, decimalsIn(number));
    while (number !== 0 && most < mostDecimals && toDecimals(number, most) === 0) most++;
  }
  return most;
};

/** Whether a period begins after the day (or the last day of the less exact date) a document is of. */
export const isPlan = (period: string, asOf: string | null): boolean => {
  const day = asOf === null ? null : parseDate(asOf);
  return day !== null && (parsePeriod(period)?.first ?? -Infinity) > day.last;
};

export interface Say {
  readonly decimals: number;
  readonly asOf: string | null;
  readonly voice: Voice;
}

const write = (value: number | null, { decimals, voice }: Say): string =>
  value === null ? '' : voice.number(toDecimals(value, decimals), decimals);

/** The same for an end or a reference, which are written without decimals where they have none. */
export const writeShort = (value: number, { decimals, voice }: Say): string => {
  const rounded = toDecimals(value, decimals);
  return voice.number(rounded, Number.isInteger(rounded) ? 0 : decimals);
};

export const readingOf = (one: Observation, say: Say): Reading => {
  const { period, value, lower, upper, missing, n } = one;
  return {
    period,
    value,
    text: write(value, say),
    gap: value === null ? (missing ?? 'unknown') : null,
    provisional: one.status === 'provisional' && value !== null,
    planned: isPlan(period, say.asOf),
    lower,
    upper,
    lowerText: write(lower, say),
    upperText: write(upper, say),
    n,
  };
};

const nothing: Reading = {
  period: null,
  gap: 'none',
  value: null,
  text: '',
  provisional: false,
  planned: false,
  lower: null,
  upper: null,
  lowerText: '',
  upperText: '',
  n: null,
};

/**
 * What a series says now: its newest period that is neither a plan nor still to come, with or without a number. A
 * missing number is not covered up by an older one.
 */
export const currentOf = (series: readonly Observation[], say: Say): Reading => {
  for (let i = series.length - 1; i >= 0; i--) {
    const one = series[i] as Observation;
    if (one.missing !== 'not-yet' && !isPlan(one.period, say.asOf)) return readingOf(one, say);
  }
  const coming = series.find(({ missing }) => missing === 'not-yet');
  return coming ? readingOf(coming, say) : nothing;
};

export type Relation = 'lower' | 'higher' | 'same' | 'within' | 'unclear';

/** A number with its margin, or a point or band to hold it against. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ value, lower, upper }: Reading, decimals: number): Span | null =>
  value === null ? null : { from: toDecimals(lower ?? value, decimals), to: toDecimals(upper ?? value, decimals) };

/** Margins that overlap, or reach into a reference, say nothing clear. */
const relationOf = (one: Span | null, two: Span | null): Relation | null => {
  if (!one || !two) return null;
  if (one.to < two.from) return 'lower';
  if (one.from > two.to) return 'higher';
  if (two.from === two.to) return one.from === one.to ? 'same' : 'unclear';
  return one.from >= two.from && one.to <= two.to ? 'within' : 'unclear';
};

/** How a number lies to a reference, as both are shown. */
export const toReference = (reading: Reading, { from, to }: Span, decimals: number): Relation | null =>
  relationOf(spanOf(reading, decimals), { from: toDecimals(from, decimals), to: toDecimals(to, decimals) });

/** How a number lies to that of another area, as both are shown: within its margin says nothing clear either. */
export const toOther = (reading: Reading, other: Reading, decimals: number): Relation | null => {
  const relation = relationOf(spanOf(reading, decimals), spanOf(other, decimals));
  return relation === 'within' ? 'unclear' : relation;
};

/** Why two figures may not be held against each other just so. */
export type Warning = 'period' | 'definition' | 'method';

/** Another area's figure beside ours. */
export interface Other {
  readonly name: string;
  readonly reading: Reading;
  /** Null when one of the two has no number, or a warning speaks against it. */
  readonly relation: Relation | null;
  readonly warnings: readonly Warning[];
}

/**
 * The figure of another area for the period we show: the same period when it has a row for it (also one without a
 * number), else its newest earlier one, else its first later one, both with a warning. A plan is no figure to compare with.
 */
export const otherOf = (indicator: Indicator, comparison: Comparison, ours: Reading, say: Say): Other => {
  const { label, definition, method } = comparison;
  const observations = comparison.observations.filter(({ period }) => !isPlan(period, say.asOf));
  const middle = (period: string): number => periodMiddle(period) ?? 0;
  const same = observations.find(({ period }) => period === ours.period);
  const now = ours.period === null ? Infinity : middle(ours.period);
  const known = observations.filter(({ value }) => value !== null);
  const found = same ?? known.filter(({ period }) => middle(period) <= now).at(-1) ?? known[0];
  const reading = found ? readingOf(found, say) : currentOf(observations, say);
  const warnings: Warning[] = [];
  if (reading.value !== null && reading.period !== ours.period) warnings.push('period');
  if (definition !== null && differ(definition, indicator.definition, say.voice)) warnings.push('definition');
  if (method !== null && indicator.method !== null && method !== indicator.method) warnings.push('method');
  return {
    name: say.voice.text(label),
    reading,
    relation: warnings.length > 0 ? null : toOther(ours, reading, say.decimals),
    warnings,
  };
};

const differ = (one: Text, other: Text | null, voice: Voice): boolean =>
  other === null || voice.text(one).trim() !== voice.text(other).trim();

/** A reference with its words and how our number lies to it. */
export interface Held {
  readonly kind: Reference['kind'];
  readonly from: number;
  readonly to: number;
  readonly fromText: string;
  /** '' for a point. */
  readonly toText: string;
  readonly relation: Relation | null;
  /** How far off, without sign, when both are single numbers; '' otherwise. */
  readonly difference: string;
  /** Only where the host set a direction and this is a target: `reached`, `open`. Null = no judgement. */
  readonly judged: 'reached' | 'open' | null;
}

export const heldOf = (reference: Reference, direction: Indicator['direction'], ours: Reading, say: Say): Held => {
  const { kind, from, to } = reference;
  const { decimals } = say;
  const relation = toReference(ours, reference, decimals);
  const nearest = relation === 'lower' ? from : to;
  const apart = relation === 'lower' || relation === 'higher';
  const difference =
    apart && ours.value !== null && ours.lower === null
      ? write(Math.abs(toDecimals(ours.value, decimals) - toDecimals(nearest, decimals)), say)
      : '';
  return {
    kind,
    from,
    to,
    fromText: writeShort(from, say),
    toText: from === to ? '' : writeShort(to, say),
    relation,
    difference,
    judged: kind === 'target' ? judgedBy(relation, direction) : null,
  };
};

const judgedBy = (relation: Relation | null, direction: Indicator['direction']): Held['judged'] => {
  if (relation === null || relation === 'unclear' || direction === 'neutral') return null;
  return relation === 'same' || relation === 'within' || relation === direction ? 'reached' : 'open';
};
