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
 * to Dutch. The sections and keys are those of `veerkracht/i18n/nl`.
 */
export const addWords = (language: string, section: string, words: Section): void => {
  added.set(`${section} ${language.toLowerCase()}`, words);
};

/**
 * The words of a widget: Dutch at hand, other languages fetched once when first needed. One per widget class.
 */
export class WordBook<K extends string> {
  readonly #loaded = new Map<string, Dictionary<K>>();
  readonly #loading = new Map<string, Promise<void>>();

  /**
   * @param section name under which a host can add a language
   * @param dutch words in Dutch, the common ones included; those that come later are added by `complete`
   * @param loaders other languages by primary tag
   */
  constructor(
    readonly section: string,
    private readonly dutch: Dictionary<K>,
    private readonly loaders: Readonly<Record<string, () => Promise<Dictionary<K>>>>,
  ) {}

  /** Adds Dutch words that came later; words already bound have them too. */
  complete(more: Partial<Dictionary<K>>): void {
    Object.assign(this.dutch, more);
  }

  /** The language that will be used for a wanted one: itself, its primary tag, or Dutch. */
  resolve(wanted: string): string {
    const full = wanted.toLowerCase();
    for (const tag of [full, full.split('-')[0] ?? '']) {
      if (tag === 'nl' || added.has(`${this.section} ${tag}`) || Object.hasOwn(this.loaders, tag)) return tag;
    }
    return 'nl';
  }

  /** The dictionary when it is at hand, else null (then `load` it). */
  peek(language: string): Dictionary<K> | null {
    const own = added.get(`${this.section} ${language}`);
    // Dutch words that come later fall in for missing ones too.
    if (own) return Object.assign(Object.create(this.dutch) as Dictionary<K>, own);
    return language === 'nl' ? this.dutch : (this.#loaded.get(language) ?? null);
  }

  /** Fetches a language. A failure leaves Dutch in its place, so a widget is never without words. */
  load(language: string): Promise<void> {
    let job = this.#loading.get(language);
    if (!job) {
      const loader = Object.hasOwn(this.loaders, language) ? this.loaders[language] : undefined;
      job = (loader ? loader() : Promise.resolve(this.dutch)).then(
        (words) => void this.#loaded.set(language, words),
        () => void this.#loaded.set(language, this.dutch),
      );
      this.#loading.set(language, job);
    }
    return job;
  }
}

/** A dictionary bound to a form of address: what render code and exports use. */
export interface Words<K extends string> {
  readonly language: string;
  readonly address: Address;
  say(key: K, params?: Params): string;
  pieces(key: K, params?: Params): Piece[];
  number(value: number, decimals?: number): string;
  date(iso: string, style?: 'plain' | 'weekday'): string;
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
    date: (iso, style) => formatDate(iso, formats, style),
    list: (items) =>
      items.length < 2
        ? (items[0] ?? '')
        : `${items.slice(0, -1).join(formats.listComma)} ${formats.and} ${items[items.length - 1] ?? ''}`,
  };
};
