import type { Audience, IndicatorsDocument, Reference } from '../../domain/document/indicator-types.js';
import { say, type Speech } from '../../domain/document/text.js';
import type { Text } from '../../domain/document/types.js';
import { writeCsv, type Cell } from '../csv.js';
import type {
  ComparisonJson,
  IndicatorJson,
  IndicatorsJson,
  ObservationJson,
  ReferenceJson,
  SourceJson,
} from './types.js';
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
  'id', 'label', 'plainLabel', 'comparison', 'areaCode', 'areaName', 'period', 'value', 'unit', 'lower', 'upper',
  'status', 'missing', 'n', 'referenceValue', 'referenceFrom', 'referenceTo', 'referenceKind', 'referenceLabel',
  'agreedBy', 'agreedOn', 'why', 'definition', 'kind', 'direction', 'lever', 'theme', 'method', 'decimals', 'min', 'max',
  'suppressBelow', 'explanation', 'contact', 'contactUrl', 'source', 'sourceUrl', 'licence', 'licenceUrl', 'retrieved',
] as const satisfies readonly Field[];

type Cells = Partial<Record<Field, Cell | undefined>>;

const ranks: Readonly<Record<string, number>> = { public: 0, partners: 1, internal: 2 };

/** Writes texts and fixed words in one language. */
class Writer {
  readonly dutch: boolean;

  constructor(
    private readonly speech: Speech,
    private readonly audience: Audience,
  ) {
    this.dutch = /^nl\b/i.test(speech.language);
  }

  /** A word for visibility that is not known hides. */
  may(entry: object): boolean {
    const visibility: unknown = 'visibility' in entry ? (entry.visibility ?? 'public') : 'public';
    return (typeof visibility === 'string' ? (ranks[visibility] ?? Infinity) : Infinity) <= (ranks[this.audience] ?? 0);
  }

  text(text: Text | null | undefined): string | undefined {
    return text == null ? undefined : say(text, this.speech).value || undefined;
  }

  word(choice: Choice, word: string | null | undefined): string | undefined {
    return word == null ? undefined : choiceWord(choice, word, this.dutch);
  }

  source(source: SourceJson | null | undefined): Cells {
    if (!source) return {};
    const { licence } = source;
    const linked = typeof licence === 'object' && licence !== null && ('name' in licence || 'url' in licence);
    const named = linked ? (licence as { readonly name?: Text | null; readonly url?: string | null }) : null;
    return {
      source: this.text(source.name),
      sourceUrl: source.url,
      licence: this.text(named ? named.name : (licence as Text | null | undefined)),
      licenceUrl: named?.url,
      retrieved: source.retrieved,
    };
  }

  observation({ period, value, lower, upper, status, missing, n }: ObservationJson): Cells {
    return {
      period,
      value,
      lower,
      upper,
      status: this.word('status', status),
      missing: this.word('missing', missing),
      n,
    };
  }

  reference({ value, from, to, kind, label, agreedBy, agreedOn, why }: ReferenceJson): Cells {
    const names = Array.isArray(agreedBy) ? (agreedBy as readonly Text[]) : [agreedBy as Text | null | undefined];
    return {
      referenceValue: value,
      referenceFrom: from,
      referenceTo: to,
      referenceKind: this.word('referenceKind', kind),
      referenceLabel: this.text(label),
      agreedBy: names.map((name) => this.text(name) ?? '').join(' | '),
      agreedOn,
      why: this.text(why),
    };
  }

  about(
    indicator: Omit<IndicatorJson, 'observations' | 'comparisons' | 'reference'>,
    fallback: SourceJson | null | undefined,
  ): Cells {
    const { contact } = indicator;
    const person = typeof contact === 'object' && contact !== null && ('name' in contact || 'url' in contact);
    const named = person ? (contact as { readonly name?: Text | null; readonly url?: string | null }) : null;
    return {
      plainLabel: this.text(indicator.plainLabel),
      definition: this.text(indicator.definition),
      unit: this.text(indicator.unit),
      decimals: indicator.decimals,
      kind: this.word('kind', indicator.kind),
      direction: this.word('direction', indicator.direction),
      lever: this.word('lever', indicator.lever),
      theme: this.text(indicator.theme),
      method: this.word('method', indicator.method),
      min: indicator.range?.min,
      max: indicator.range?.max,
      explanation: this.text(indicator.explanation),
      contact: this.text(named ? named.name : (contact as Text | null | undefined)),
      contactUrl: named?.url,
      suppressBelow: indicator.suppressBelow,
      ...this.source(indicator.source ?? fallback),
    };
  }

  comparison({ label, area, definition, method, source }: ComparisonJson, unit: Cell | undefined): Cells {
    return {
      comparison: this.text(label) ?? this.text(area?.name) ?? area?.code,
      areaCode: area?.code,
      areaName: this.text(area?.name),
      definition: this.text(definition),
      method: this.word('method', method),
      unit,
      ...this.source(source),
    };
  }
}

/** Both forms of a document: as in a file, and as read. */
const referencesOf = (indicator: object): readonly (ReferenceJson & object)[] => {
  if ('references' in indicator) {
    return (indicator.references as readonly Reference[]).map((reference) =>
      reference.from === reference.to ? { ...reference, value: reference.from, from: null, to: null } : reference,
    );
  }
  const { reference } = indicator as IndicatorJson;
  return reference == null
    ? []
    : Array.isArray(reference)
      ? (reference as readonly ReferenceJson[])
      : [reference as ReferenceJson];
};

/**
 * All figures of a document as one CSV table: a row per indicator and period, rows of other areas with a name under
 * `comparison`, more references than one on rows without a period. `indicatorsFromCsv` reads it back. What it cannot
 * hold is listed in docs/indicators.md. Cells a spreadsheet would run get a quote before them; numbers never do.
 *
 * @param document as in a file, or as `readIndicators` gives it
 */
export const indicatorsToCsv = (
  document: IndicatorsJson | IndicatorsDocument,
  { language, address = 'u', audience = 'public', bom = true }: IndicatorsCsvOptions = {},
): string => {
  const documentLanguage = document.language ?? 'nl';
  const writer = new Writer({ language: language ?? documentLanguage, documentLanguage, address }, audience);
  const rows: Cells[] = [];
  const area: Cells = { areaCode: document.area?.code, areaName: writer.text(document.area?.name) };
  for (const indicator of document.indicators) {
    if (!writer.may(indicator)) continue;
    const name: Cells = { id: indicator.id, label: writer.text(indicator.label) };
    const about = { ...area, ...writer.about(indicator, document.source), ...name };
    const [first = {}, ...further] = referencesOf(indicator)
      .filter((entry) => writer.may(entry))
      .map((entry) => writer.reference(entry));
    const own = indicator.observations.filter((entry) => writer.may(entry));
    for (const observation of own) rows.push({ ...about, ...first, ...writer.observation(observation) });
    if (own.length === 0) rows.push({ ...about, ...first });
    for (const reference of further) rows.push({ ...about, ...reference });
    for (const comparison of indicator.comparisons ?? []) {
      if (!writer.may(comparison)) continue;
      const other = { ...name, ...writer.comparison(comparison, about.unit) };
      if (!other.comparison) continue;
      const observations = comparison.observations.filter((entry) => writer.may(entry));
      for (const observation of observations) rows.push({ ...other, ...writer.observation(observation) });
      if (observations.length === 0) rows.push(other);
    }
  }
  const used = columns.filter(
    (column) => rows.some((row) => (row[column] ?? '') !== '') || column === 'period' || column === 'value',
  );
  return writeCsv(
    [
      used.map((column) => headings[column][writer.dutch ? 0 : 1]),
      ...rows.map((row) => used.map((column) => row[column] ?? null)),
    ],
    { separator: writer.dutch ? ';' : ',', decimal: writer.dutch ? ',' : '.', bom },
  );
};
