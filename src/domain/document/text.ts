import type { Text, Wording } from './types.js';

export interface Speech {
  /** Language asked for, e.g. `nl` or `nl-BE`. */
  readonly language: string;
  readonly address: 'u' | 'je';
  /** Language of plain strings in the document. */
  readonly documentLanguage: string;
}

export interface Said {
  readonly value: string;
  /** Set when the text is in another language than asked: belongs in a `lang` attribute. */
  readonly lang: string | null;
}

const primary = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase();

/** The key for a language: the tag itself, else its language in any region. */
export const keyFor = (keys: readonly string[], tag: string): string | undefined =>
  keys.find((key) => key.toLowerCase() === tag.toLowerCase()) ??
  keys.find((key) => key.toLowerCase() === primary(tag)) ??
  keys.find((key) => primary(key) === primary(tag));

const worded = (wording: Wording, address: 'u' | 'je'): string =>
  typeof wording === 'string' ? wording : (wording[address] ?? wording.u ?? wording.je ?? '');

/**
 * A text of a document in the language and form of address asked for. A missing language falls back whole to the
 * document's language, else to the first there is; a missing form of address falls back to the other one.
 */
export const say = (text: Text, { language, address, documentLanguage }: Speech): Said => {
  const marked = (tag: string): string | null => (primary(tag) === primary(language) ? null : tag);
  if (typeof text === 'string') return { value: text, lang: marked(documentLanguage) };
  const keys = Object.keys(text);
  const key = keyFor(keys, language) ?? keyFor(keys, documentLanguage) ?? keys[0];
  const wording = key === undefined ? undefined : text[key];
  if (key === undefined || wording === undefined) return { value: '', lang: null };
  return { value: worded(wording, address), lang: marked(key) };
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
