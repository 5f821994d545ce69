import type { Audience } from './audience.js';
import type { Source, Text } from './types.js';

export type { Audience };

/** Why there is no number. `suppressed`: the group is too small to show. */
export type Missing = 'suppressed' | 'unknown' | 'not-asked' | 'not-yet';

export type Method = 'counted' | 'survey' | 'modelled' | 'registered';

/** A piece of the country; `code` as the supplier writes it, e.g. `GM9999`. */
export interface Area {
  readonly code: string | null;
  readonly name: Text | null;
}

/** One number of one period, or why there is none. */
export interface Observation {
  /** `2026-03-03`, `2026-03`, `2026-Q1`, `2026-H1`, `2026` or `2025/2026`. */
  readonly period: string;
  /** Null exactly when `missing` says why. 0 is a number. */
  readonly value: number | null;
  /** Margin, both ends or neither; the value lies within. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: 'final' | 'provisional';
  readonly missing: Missing | null;
  /** How many it rests on; null when not given, or when it may not be shown. */
  readonly n: number | null;
  readonly visibility: Audience;
}

/** The same figure of another area. */
export interface Comparison {
  readonly label: Text;
  readonly area: Area | null;
  /** Null = the definition of the indicator. */
  readonly definition: Text | null;
  readonly method: Method | null;
  readonly source: Source | null;
  /** Oldest first, each period once. */
  readonly observations: readonly Observation[];
  readonly visibility: Audience;
}

/** A point or a band to hold a figure against. `from` = `to` for a point. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  /** `reference`: agreed to learn from ("ijkpunt, niet als lat"). */
  readonly kind: 'reference' | 'target' | 'standard';
  readonly label: Text | null;
  readonly agreedBy: readonly Text[];
  /** ISO date, possibly less exact. */
  readonly agreedOn: string | null;
  readonly why: Text | null;
  readonly visibility: Audience;
}

export interface Indicator {
  readonly id: string;
  readonly label: Text;
  readonly plainLabel: Text | null;
  readonly definition: Text | null;
  readonly unit: Text | null;
  /** Decimals shown, 0–6; null = as many as the numbers have, at most 3. */
  readonly decimals: number | null;
  readonly kind: 'input' | 'output' | 'effect' | 'key-figure' | null;
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly lever: 'beliefs' | 'boundaries' | 'diagnostic' | 'interactive' | null;
  readonly theme: Text | null;
  readonly method: Method | null;
  /** Ends the figure really has; null = open. `min < max`. */
  readonly range: { readonly min: number | null; readonly max: number | null };
  readonly source: Source | null;
  /** Oldest first, each period once. Numbers of groups smaller than `suppressBelow` are not in it. */
  readonly observations: readonly Observation[];
  readonly comparisons: readonly Comparison[];
  readonly references: readonly Reference[];
  readonly explanation: Text | null;
  readonly contact: { readonly name: Text; readonly url: string | null } | null;
  readonly suppressBelow: number | null;
  readonly visibility: Audience;
}

export interface IndicatorsDocument {
  readonly schema: 'veerkracht/indicators@1';
  readonly title: Text | null;
  /** Language of plain strings in the document; default `nl`. */
  readonly language: string;
  readonly source: Source | null;
  /** What begins after this day is a plan; null = nothing does. */
  readonly asOf: string | null;
  readonly area: Area | null;
  readonly indicators: readonly Indicator[];
}
