import { say } from '../../domain/document/text.js';
import type { Text } from '../../domain/document/types.js';
import type { common } from '../../language/nl/common.js';
import type { network } from '../../language/nl/network.js';
import type { Words } from '../../language/words.js';

export type MapKey = keyof typeof common | keyof typeof network;
export type MapWords = Words<MapKey>;

/** Texts of one document in the reader's language. */
export interface MapNaming {
  /** A text, and the language it is in when that is another one than asked. */
  readonly text: (text: Text) => { readonly value: string; readonly lang: string | null };
  /** The same without its language, as rows and scenes take it. */
  readonly say: (text: Text) => string;
}

/** @param documentLanguage language of plain strings in the document */
export const namingOf = (documentLanguage: string, { language, address }: MapWords): MapNaming => {
  const text = (one: Text): { readonly value: string; readonly lang: string | null } =>
    say(one, { language, address, documentLanguage });
  return { text, say: (one) => text(one).value };
};
