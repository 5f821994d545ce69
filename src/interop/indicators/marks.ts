import type { Missing } from '../../domain/document/indicator-types.js';
import type { ConversionOptions } from './types.js';
import type { Notes } from './warnings.js';

/** What stands where a figure should, and is none. */

const known = new Map<string, Missing>([
  ['', 'unknown'],
  ['.', 'unknown'],
  ['..', 'unknown'],
  ['...', 'unknown'],
  ['…', 'unknown'],
  ['?', 'unknown'],
  ['-', 'unknown'],
  ['n.b.', 'unknown'],
  ['nb', 'unknown'],
  ['n.v.t.', 'unknown'],
  ['nvt', 'unknown'],
  ['onbekend', 'unknown'],
  ['niet bekend', 'unknown'],
  ['niet beschikbaar', 'unknown'],
  ['unknown', 'unknown'],
  ['not known', 'unknown'],
  ['not available', 'unknown'],
  ['n/a', 'unknown'],
  ['na', 'unknown'],
  ['null', 'unknown'],
  ['x', 'suppressed'],
  ['geheim', 'suppressed'],
  ['onderdrukt', 'suppressed'],
  ['te klein', 'suppressed'],
  ['suppressed', 'suppressed'],
  ['confidential', 'suppressed'],
  ['niet gevraagd', 'not-asked'],
  ['not asked', 'not-asked'],
  ['not-asked', 'not-asked'],
  ['nog niet bekend', 'not-yet'],
  ['nog niet', 'not-yet'],
  ['n.n.b.', 'not-yet'],
  ['nnb', 'not-yet'],
  ['not yet', 'not-yet'],
  ['not-yet', 'not-yet'],
  ['not yet known', 'not-yet'],
]);

const plainMark = (text: string): string => {
  const mark = text
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .toLowerCase();
  return /^[-\u2013\u2014\u2212]+$/.test(mark) ? '-' : mark;
};

/** `<10`, `< 5%`, `<0,5`: the figure is there and too small to show. */
const below = /^[<≤] ?\d+(?:[.,]\d+)? ?%?$/;

const meaningOf = (words: string): Missing | 0 | null => {
  if (/\b(?:nul|nihil|zero|nil)\b/.test(words)) return 0;
  if (/te klein|geheim|onderdrukt|vertrouwelijk|too small|suppress|confidential/.test(words)) return 'suppressed';
  if (/nog niet|not yet/.test(words)) return 'not-yet';
  if (/niet gevraagd|not asked/.test(words)) return 'not-asked';
  return /niet bekend|onbekend|ontbreekt|niet beschikbaar|unknown|not known|not available/.test(words)
    ? 'unknown'
    : null;
};

/** The number a mark looks like, `-99`; null for one that is no number. */
const numberOf = (mark: string): number | null => {
  const plain = mark.replace(/^\u2212/, '-').replace(',', '.');
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};

/** The marks of one file: what the host says, then what a footnote of the file says, then what is usual. */
export class Marks {
  readonly #own = new Map<string, Missing | 0>();
  /** Those that look like a number, in whatever way the cell writes it. */
  readonly #numbers = new Map<number, Missing | 0>();

  constructor(
    options: ConversionOptions,
    private readonly notes: Notes,
  ) {
    for (const [mark, meaning] of Object.entries(options.missing ?? {})) this.#set(plainMark(mark), meaning);
  }

  #set(mark: string, meaning: Missing | 0): void {
    if (this.#own.has(mark)) return;
    this.#own.set(mark, meaning);
    const number = numberOf(mark);
    if (number !== null && !this.#numbers.has(number)) this.#numbers.set(number, meaning);
  }

  /**
   * A footnote: "leeg betekent niet bekend. Een streepje betekent te klein om te tonen." What the host said holds.
   *
   * @returns whether it explained a mark
   */
  learn(footnote: string, row: number): boolean {
    let learnt = false;
    const sentence =
      /(?:^|[.;:,] )\s*(?:een |a |an )?["'“‘]?([^.;:\s"'”’]{1,12}|[a-z](?:\.[a-z])+\.?)["'”’]? ?(?:betekent|means|=) ?([^.;]{3,80})/giu;
    for (const [, mark = '', words = ''] of footnote.matchAll(sentence)) {
      const meaning = meaningOf(words.toLowerCase());
      if (meaning === null) continue;
      const named = /^(?:leeg|blanco|blank|empty)$/i.test(mark)
        ? ''
        : /^(?:streepje|liggend|dash|hyphen)$/i.test(mark)
          ? '-'
          : /^(?:punt|dot)$/i.test(mark)
            ? '.'
            : plainMark(mark);
      this.#set(named, meaning);
      this.notes.add('legend', { row }, { found: named === '' ? '""' : mark, expected: String(meaning) });
      learnt = true;
    }
    return learnt;
  }

  /**
   * What the host or a footnote says of a cell; undefined when they do not. It goes before the number in it.
   *
   * @param number what the cell would be
   */
  said(cell: string, number: number | null | undefined): Missing | 0 | undefined {
    if (this.#own.size === 0) return undefined;
    return this.#own.get(plainMark(cell)) ?? (number == null ? undefined : this.#numbers.get(number));
  }

  /** Why there is no figure; 0 when the host says that the mark is a nought; null when it is no mark at all. */
  reason(cell: string): Missing | 0 | null {
    const mark = plainMark(cell);
    return this.#own.get(mark) ?? known.get(mark) ?? (below.test(mark) ? 'suppressed' : null);
  }

  /** A dash is nil to one supplier and unknown to the next. It is told once when nobody said which. */
  isUnsure(cell: string): boolean {
    return plainMark(cell) === '-' && !this.#own.has('-');
  }
}
