import { common } from '../../language/nl/common.js';
import { forms } from '../../language/nl/forms.js';
import { networkEdit } from '../../language/nl/network-edit.js';
import { WordBook, type Words } from '../../language/words.js';

export type EditKey = keyof typeof common | keyof typeof forms | keyof typeof networkEdit;
export type EditWords = Words<EditKey>;

export const editBook = new WordBook<EditKey>(
  'network-edit',
  { ...common, ...forms, ...networkEdit },
  {
    en: async () => {
      const [a, b, c] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/forms.js'),
        import('../../language/en/network-edit.js'),
      ]);
      return { ...a.common, ...b.forms, ...c.networkEdit };
    },
  },
);

/** One act of the coordinator, as it stands in the history. */
export interface EditAct {
  readonly did: 'didAdd' | 'didChange' | 'didRemove' | 'didImport' | 'didOpen';
  readonly name: string;
}

export const actWords = (act: EditAct | null, words: EditWords): string | null =>
  act && words.say(act.did, { name: act.name });
