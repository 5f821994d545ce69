import { common } from '../../language/nl/common.js';
import { forms } from '../../language/nl/forms.js';
import { WordBook, type Dictionary, type Words } from '../../language/words.js';
import type { FormKey } from './file-trouble.js';

export type FormBookKey = keyof typeof common | FormKey;

/**
 * Words of a part with which somebody edits a document: its own ones, and those that all forms share.
 *
 * @param section name under which a host adds a language
 * @param english fetches its own words in English
 */
export const formBook = <K extends string>(
  section: string,
  dutch: Dictionary<K>,
  english: () => Promise<Dictionary<K>>,
): WordBook<K | FormBookKey> => {
  type All = Dictionary<K | FormBookKey>;
  return new WordBook<K | FormBookKey>(
    { common, forms, [section]: dutch },
    {
      en: async () => {
        const [a, b, own] = await Promise.all([
          import('../../language/en/common.js'),
          import('../../language/en/forms.js'),
          english(),
        ]);
        return { ...a.common, ...b.forms, ...own } as All;
      },
    },
  );
};

/** One act of who edits, as it stands in the history. */
export interface FormAct<D extends string> {
  readonly did: D;
  readonly name: string;
}

/** What an act did, in words; null for none. */
export const actWords = <D extends string>(act: FormAct<D> | null, words: Pick<Words<D>, 'say'>): string | null =>
  act && words.say(act.did, { name: act.name });
