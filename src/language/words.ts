import { pieces, phrase, type Address, type Params, type Piece } from './phrase.js';
import { formatDate, formatNumber, type Formats } from './format.js';

/** The words of one part of the library in one language. */
export type Section = Readonly<Record<string, string>>;
/** What a dictionary file must hold besides its own keys: the common words. */
export type Dictionary<K extends string> = Readonly<Record<K, string>>;

/** Languages added by a host, by section: `addWords('nl-eenvoudig', 'web', {…})`. */
const added = new Map<string, Section>();

/**
 * Adds or replaces the words of one section in a language, for every widget drawn after it. Missing keys fall back
 * to the words of the library in that language, else to Dutch. The sections and keys are those of `veerkracht/i18n/nl`;
 * a widget takes its words from several of them.
 */
export const addWords = (language: string, section: string, words: Section): void => {
  added.set(`${section} ${language.toLowerCase()}`, words);
};

/**
 * The words of a widget: Dutch at hand, other languages fetched once when first needed. One per widget class.
 */
export class WordBook<K extends string> {
  readonly #dutch: Dictionary<K>;
  readonly #loaders: Readonly<Record<string, () => Promise<Dictionary<K>>>>;
  readonly #loaded = new Map<string, Dictionary<K>>();
  readonly #loading = Object.create(null) as Record<string, Promise<string>>;

  /**
   * @param sections words in Dutch by the names under which a host can add a language, the shared ones first; those
   *   that come with later code are added by `more`
   * @param loaders other languages by primary tag
   */
  constructor(
    private readonly sections: Readonly<Record<string, Section>>,
    loaders: Readonly<Record<string, () => Promise<Dictionary<K>>>>,
  ) {
    this.#loaders = loaders;
    this.#dutch = Object.assign({}, ...Object.values(sections)) as Dictionary<K>;
  }

  /** What hosts added in a language; the widget's own section last, so that its words win. */
  #added(tag: string): (Section | undefined)[] {
    return Object.keys(this.sections).map((section) => added.get(`${section} ${tag}`));
  }

  /** Adds Dutch words that come with code that comes later; other languages come whole. */
  more(words: Section): void {
    Object.assign(this.#dutch, words);
  }

  /** The language that will be used for a wanted one: itself, its primary tag, or Dutch. */
  resolve(wanted: string): string {
    const full = wanted.toLowerCase();
    for (const tag of [full, full.split('-')[0] ?? '']) {
      if (Object.hasOwn(this.#loaders, tag) || this.#added(tag).some(Boolean)) return tag;
    }
    return 'nl';
  }

  /** The dictionary when it is at hand, else null (then `load` it). */
  peek(language: string): Dictionary<K> | null {
    const base = this.#loaded.get(language) ?? (Object.hasOwn(this.#loaders, language) ? null : this.#dutch);
    const more = this.#added(language);
    // A prototype, so that Dutch words that come later stand in for missing ones as well. Only where it is needed: one
    // dictionary for a hundred gauges is read faster than a hundred.
    return base && more.some(Boolean) ? (Object.assign(Object.create(base), ...more) as Dictionary<K>) : base;
  }

  /**
   * Fetches a language that `resolve` gave.
   *
   * @returns the language at hand now: itself, or after a failure Dutch, so that a widget is never without words; the
   *   next one who asks tries again
   */
  load(language: string): Promise<string> {
    return (this.#loading[language] ??= Promise.resolve(this.#dutch)
      .then(this.#loaders[language])
      .then(
        (words) => {
          this.#loaded.set(language, words);
          return language;
        },
        () => {
          delete this.#loading[language];
          return 'nl';
        },
      ));
  }
}

/** A dictionary bound to a form of address: what render code and exports use. */
export interface Words<K extends string> {
  readonly language: string;
  readonly address: Address;
  say(key: K, params?: Params): string;
  pieces(key: K, params?: Params): Piece[];
  number(value: number, decimals?: number): string;
  date(iso: string): string;
  /** "a, b en c" */
  list(items: readonly string[]): string;
}

export const bindWords = <K extends string>(
  dictionary: Dictionary<K>,
  language: string,
  address: Address,
): Words<K> => {
  const formats = dictionary as unknown as Formats & { and: string; listComma: string };
  /** Words without values, worked out once: a screen is drawn again with every answer. */
  const said = new Map<K, string>();
  const sayPlain = (key: K): string => {
    const words = said.get(key) ?? phrase(dictionary[key], undefined, address);
    said.set(key, words);
    return words;
  };
  return {
    language,
    address,
    say: (key, params) => (params ? phrase(dictionary[key], params, address) : sayPlain(key)),
    pieces: (key, params) => pieces(dictionary[key], params, address),
    number: (value, decimals) => formatNumber(value, formats, decimals),
    date: (iso) => formatDate(iso, formats),
    list: (items) =>
      items.length < 2
        ? (items[0] ?? '')
        : `${items.slice(0, -1).join(formats.listComma)} ${formats.and} ${items.at(-1)!}`,
  };
};
