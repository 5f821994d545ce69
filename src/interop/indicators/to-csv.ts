import type {
  Audience,
  Comparison,
  Indicator,
  IndicatorsDocument,
  Observation,
  Reference,
} from '../../domain/document/indicator-types.js';
import { indicatorsFor } from '../../domain/document/indicators.js';
import { say, type Speech } from '../../domain/document/text.js';
import type { Source, Text } from '../../domain/document/types.js';
import { writeCsv, type Cell } from '../csv.js';
import { isAfter } from './periods.js';
import { choiceWord, headings, type Choice, type Field } from './vocabulary.js';

export interface IndicatorsCsvOptions {
  /** Language of texts, headings and fixed words; default that of the document. Dutch gives `;` and a decimal comma. */
  readonly language?: string;
  /** Form of address of texts that have two; default `u`. */
  readonly address?: 'u' | 'je';
  /** Whose file it is: what they may not see is left out. Default `public`. */
  readonly audience?: Audience;
  /** Byte order mark, without which Excel takes UTF-8 for something else. Default true. */
  readonly bom?: boolean;
}

/** Columns in the order written. */
const columns = [
  'id',
  'label',
  'plainLabel',
  'comparison',
  'areaCode',
  'areaName',
  'period',
  'value',
  'unit',
  'lower',
  'upper',
  'status',
  'missing',
  'n',
  'referenceValue',
  'referenceFrom',
  'referenceTo',
  'referenceKind',
  'referenceLabel',
  'agreedBy',
  'agreedOn',
  'why',
  'definition',
  'kind',
  'direction',
  'lever',
  'theme',
  'method',
  'decimals',
  'min',
  'max',
  'suppressBelow',
  'explanation',
  'contact',
  'contactUrl',
  'source',
  'sourceUrl',
  'licence',
  'licenceUrl',
  'retrieved',
] as const satisfies readonly Field[];

type Cells = Partial<Record<Field, Cell>>;

/** Entries as cells, texts and fixed words in one language. */
class Writer {
  readonly dutch: boolean;

  constructor(private readonly speech: Speech) {
    this.dutch = /^nl\b/i.test(speech.language);
  }

  text(text: Text | null | undefined): string | null {
    return text == null ? null : say(text, this.speech).value;
  }

  #word(choice: Choice, word: string | null): string | null {
    return word && choiceWord(choice, word, this.dutch);
  }

  #source(source: Source | null): Cells {
    if (!source) return {};
    const { licence } = source;
    const linked = licence !== null && typeof licence === 'object' && 'url' in licence && 'name' in licence;
    const named = linked ? (licence as { readonly name: Text; readonly url: string | null }) : null;
    return {
      source: this.text(source.name),
      sourceUrl: source.url,
      licence: this.text(named ? named.name : (licence as Text | null)),
      licenceUrl: named && named.url,
      retrieved: source.retrieved,
    };
  }

  observation({ period, value, lower, upper, status, missing, n }: Observation, asOf: string | null): Cells {
    const plan = asOf !== null && isAfter(period, asOf);
    return {
      period,
      value,
      lower,
      upper,
      status: plan ? this.#word('status', 'plan') : missing ? null : this.#word('status', status),
      missing: this.#word('missing', missing),
      n,
    };
  }

  reference({ from, to, kind, label, agreedBy, agreedOn, why }: Reference): Cells {
    return {
      ...(from === to ? { referenceValue: from } : { referenceFrom: from, referenceTo: to }),
      referenceKind: this.#word('referenceKind', kind),
      referenceLabel: this.text(label),
      agreedBy: agreedBy.map((name) => this.text(name)).join(' | '),
      agreedOn,
      why: this.text(why),
    };
  }

  indicator(indicator: Indicator, { area, source }: IndicatorsDocument): Cells {
    const { id, label, range, contact } = indicator;
    return {
      id,
      label: this.text(label),
      plainLabel: this.text(indicator.plainLabel),
      areaCode: area && area.code,
      areaName: this.text(area?.name),
      definition: this.text(indicator.definition),
      unit: this.text(indicator.unit),
      decimals: indicator.decimals,
      kind: this.#word('kind', indicator.kind),
      direction: this.#word('direction', indicator.direction),
      lever: this.#word('lever', indicator.lever),
      theme: this.text(indicator.theme),
      method: this.#word('method', indicator.method),
      min: range.min,
      max: range.max,
      explanation: this.text(indicator.explanation),
      contact: this.text(contact?.name),
      contactUrl: contact && contact.url,
      suppressBelow: indicator.suppressBelow,
      ...this.#source(indicator.source ?? source),
    };
  }

  comparison({ label, area, definition, method, source }: Comparison, { id, label: of, unit }: Indicator): Cells {
    return {
      id,
      label: this.text(of),
      comparison: this.text(label),
      areaCode: area && area.code,
      areaName: this.text(area?.name),
      definition: this.text(definition),
      method: this.#word('method', method),
      unit: this.text(unit),
      ...this.#source(source),
    };
  }
}

/**
 * All figures of a document as one CSV table: a row per indicator and period, rows of other areas with a name under
 * `comparison`, more references than one on rows without a period. `indicatorsFromCsv` reads it back; what the table
 * cannot hold is listed in docs/indicators.md. Cells a spreadsheet would run get a quote before them, numbers never.
 *
 * @param document as `readIndicators` gives it
 */
export const indicatorsToCsv = (
  document: IndicatorsDocument,
  { language = document.language, address = 'u', audience = 'public', bom = true }: IndicatorsCsvOptions = {},
): string => {
  const writer = new Writer({ language, address, documentLanguage: document.language });
  const rows: Cells[] = [];
  for (const indicator of indicatorsFor(document, audience).indicators) {
    const about = writer.indicator(indicator, document);
    const [first, ...further] = indicator.references.map((reference) => writer.reference(reference));
    const own = indicator.observations.map((observation) => writer.observation(observation, document.asOf));
    for (const cells of own.length > 0 ? own : [{}]) rows.push({ ...about, ...first, ...cells });
    for (const reference of further) rows.push({ ...about, ...reference });
    for (const comparison of indicator.comparisons) {
      const other = writer.comparison(comparison, indicator);
      const observations = comparison.observations.map((observation) => writer.observation(observation, document.asOf));
      for (const cells of observations.length > 0 ? observations : [{}]) rows.push({ ...other, ...cells });
    }
  }
  const always = new Set<Field>(['id', 'label', 'period', 'value']);
  const used = columns.filter((column) => always.has(column) || rows.some((row) => (row[column] ?? '') !== ''));
  const { dutch } = writer;
  const heads = used.map((column) => headings[column][dutch ? 0 : 1]);
  const body = rows.map((row) => used.map((column) => row[column] ?? null));
  return writeCsv([heads, ...body], { separator: dutch ? ';' : ',', decimal: dutch ? ',' : '.', bom });
};
