import type { ProblemCode } from '../../domain/document/types.js';
import type { IndicatorsJson } from './types.js';

/** What an adapter has to tell. Words: section `conversion` of the dictionaries. */
export const warningCodes = [
  // about the file
  'empty',
  'encoding',
  'not-a-table',
  'not-json',
  'not-cbs',
  'page-missing',
  'too-many-rows',
  'too-many-indicators',
  'too-many-observations',
  'no-indicator',
  'no-source',
  'no-periods',
  // about rows, columns and cells
  'row-short',
  'row-long',
  'row-without-name',
  'quote-open',
  'quote-text',
  'heading-twice',
  'unknown-column',
  'unknown-word',
  'differs',
  'decimal-ambiguous',
  'decimal-mixed',
  'number',
  'period',
  'period-twice',
  'sign',
  'dash',
  'mark',
  'value-and-reason',
  'suppress-unread',
  'other-unit',
  'other-name',
  'text-topic',
  // about what was chosen
  'legend',
  'footnote',
  'plan-column',
  'plan-past',
  'compared-column',
  'other-measure',
  'region-picked',
  'region-unknown',
  'regions-left-out',
  'category-picked',
  'category-unknown',
  'measure-picked',
  'topics-several',
  'topic-unknown',
  'periods-left-out',
  'small-hidden',
  // about a questionnaire that was filled in (FHIR)
  'not-fhir',
  'fhir-withdrawn',
  'fhir-status',
  'fhir-moment',
  'fhir-version',
  'variant-picked',
  'item-unknown',
  'item-twice',
  'answers-many',
  'answer-type',
  'answer-scale',
  // about the document that was made, or the one that was given
  'problem',
] as const;

export type WarningCode = (typeof warningCodes)[number];

export interface ConversionWarning {
  readonly code: WarningCode;
  /** Row as a spreadsheet counts them: the first is 1, titles and blank rows count. */
  readonly row?: number;
  /** Column, the first is 1. */
  readonly column?: number;
  readonly heading?: string;
  /** Place in a JSON file or in the document, e.g. `value[12].Eenzaam_27`. */
  readonly path?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly count?: number;
  /** With code `problem`: what the reader of the document says. */
  readonly problem?: ProblemCode;
}

/** What an adapter makes. `document` is null when there was nothing to make one of. */
export interface Conversion<T = IndicatorsJson> {
  readonly document: T | null;
  readonly warnings: readonly ConversionWarning[];
  /** How many further warnings there are than the listed ones, at most 50 of each code; absent = none. */
  readonly more?: number;
}

/** Where something stands in the file. */
export type Place = Pick<ConversionWarning, 'row' | 'column' | 'heading' | 'path' | 'problem'>;

/** Of one code; so a thousand bad cells do not hide that the source is missing. */
const mostListed = 50;
const longest = 300;

/** A text for a message: one line, not too long. */
const fact = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/** `a, b, c … (+7)` */
export const some = (names: readonly string[], most = 8): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` … (+${names.length - most})` : '');

/** Collects warnings while a file is read. */
export class Notes {
  readonly #list: ConversionWarning[] = [];
  readonly #said = new Set<string>();
  readonly #counts = new Map<WarningCode, number>();
  #more = 0;

  add(
    code: WarningCode,
    place: Place = {},
    facts: { readonly found?: string; readonly expected?: string; readonly count?: number } = {},
  ): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > mostListed) {
      this.#more++;
      return;
    }
    const { found, expected, ...rest } = facts;
    this.#list.push({
      code,
      ...place,
      ...rest,
      ...(found === undefined ? {} : { found: fact(found) }),
      ...(expected === undefined ? {} : { expected: fact(expected) }),
    });
  }

  /** The same, the first time for this `key` only. */
  once(key: string, ...warning: Parameters<Notes['add']>): void {
    const whole = `${warning[0]} ${key}`;
    if (this.#said.has(whole)) return;
    this.#said.add(whole);
    this.add(...warning);
  }

  finish(document: null, further?: number): Conversion<never>;
  finish<T>(document: T | null, further?: number): Conversion<T>;
  finish<T>(document: T | null, further = 0): Conversion<T> {
    const more = this.#more + further;
    return { document, warnings: this.#list, ...(more > 0 ? { more } : {}) };
  }
}
