import type { Missing } from '../../domain/document/indicator-types.js';
import type { PeriodSpan } from '../../domain/document/periods.js';
import type { Text } from '../../domain/document/types.js';

/**
 * An indicators@1 document as it stands in a file: what is absent or null was not given. `readIndicators` of
 * `veerkracht/domain` turns it into complete, checked values.
 */
export interface IndicatorsJson {
  readonly schema: 'veerkracht/indicators@1';
  readonly language?: string | null;
  readonly title?: Text | null;
  readonly asOf?: string | null;
  readonly area?: AreaJson | null;
  readonly source?: SourceJson | null;
  readonly indicators: readonly IndicatorJson[];
}

export interface AreaJson {
  readonly code?: string | null;
  readonly name?: Text | null;
}

export interface SourceJson {
  readonly name: Text;
  readonly url?: string | null;
  readonly licence?: Text | { readonly name?: Text | null; readonly url?: string | null } | null;
  readonly retrieved?: string | null;
}

export interface ObservationJson {
  /** `2024`, `2024-Q1`, `2024-H1`, `2024-05`, `2024-05-31` or `2024/2025`. */
  readonly period: string;
  readonly value?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly status?: string | null;
  readonly missing?: string | null;
  readonly n?: number | null;
}

export interface ComparisonJson {
  readonly label?: Text | null;
  readonly area?: AreaJson | null;
  readonly definition?: Text | null;
  readonly method?: string | null;
  readonly source?: SourceJson | null;
  readonly observations: readonly ObservationJson[];
}

export interface ReferenceJson {
  readonly value?: number | null;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly kind?: string | null;
  readonly label?: Text | null;
  readonly agreedBy?: Text | readonly Text[] | null;
  readonly agreedOn?: string | null;
  readonly why?: Text | null;
}

export interface IndicatorJson {
  readonly id: string;
  readonly label: Text;
  readonly plainLabel?: Text | null;
  readonly definition?: Text | null;
  readonly unit?: Text | null;
  readonly decimals?: number | null;
  readonly kind?: string | null;
  readonly direction?: string | null;
  readonly lever?: string | null;
  readonly theme?: Text | null;
  readonly method?: string | null;
  readonly range?: { readonly min?: number | null; readonly max?: number | null } | null;
  readonly source?: SourceJson | null;
  readonly observations: readonly ObservationJson[];
  readonly comparisons?: readonly ComparisonJson[] | null;
  readonly reference?: ReferenceJson | readonly ReferenceJson[] | null;
  readonly explanation?: Text | null;
  readonly contact?: Text | { readonly name?: Text | null; readonly url?: string | null } | null;
  readonly suppressBelow?: number | null;
}

/** How exact the periods of a series are; `years` is two in a row, `2024/2025`. */
export type PeriodKind = PeriodSpan['precision'];

/** What the host knows and the file does not say. All optional. */
export interface ConversionOptions {
  /** Language of the texts in the file; default `nl`. */
  readonly language?: string;
  readonly title?: Text;
  /** Source of every indicator that names none itself. */
  readonly source?: SourceJson;
  /** ISO date, possibly less exact: what comes after it is a plan. */
  readonly asOf?: string;
  /** The area itself, when the file has no areas or only codes. */
  readonly area?: AreaJson;
  /** Code or name of the area whose figures are wanted; default the first in the file that is no country. */
  readonly region?: string;
  /**
   * Codes or names of areas to compare with; `all` for every other area. Default: the country, when it is there, and
   * every area that has columns of its own.
   */
  readonly compare?: 'all' | readonly string[];
  /** Keys, titles or ids of the topics wanted; default all. With `Aantal 2024` beside `Percentage 2024`: which of them. */
  readonly measures?: readonly string[];
  /** Words for codes, of topics and areas: `{ "WK999901": "Wijk Noord" }`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The category wanted in another column or dimension: `{ "Leeftijd": "65 jaar of ouder" }`. Default: the total, else the first. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Which periods make the series; default the sort that occurs most. `all` puts years and quarters in one series. */
  readonly periods?: PeriodKind | 'all';
  /** What a mark instead of a number means in this file: `{ "-": 0 }`, `{ "x": "suppressed" }`. */
  readonly missing?: Readonly<Record<string, Missing | 0>>;
  /**
   * What a column with a budget or forecast becomes; default `plan`: a figure of a period after `asOf`, which looks like
   * a plan everywhere. The others: a reference of that kind with the heading as its name.
   */
  readonly plans?: 'plan' | 'target' | 'reference' | 'leave-out';
  /** CSV only; default found out from the file. */
  readonly separator?: ';' | ',' | '\t';
  /** CSV only: the decimal mark; default found out from the figures. */
  readonly decimal?: ',' | '.';
}
