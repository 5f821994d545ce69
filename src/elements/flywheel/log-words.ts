import { common } from '../../language/nl/common.js';
import { forms } from '../../language/nl/forms.js';
import { log } from '../../language/nl/log.js';
import { WordBook, type Words } from '../../language/words.js';

export type LogKey = keyof typeof common | keyof typeof forms | keyof typeof log;
export type LogWords = Words<LogKey>;

export const logBook = new WordBook<LogKey>(
  'log',
  { ...common, ...forms, ...log },
  {
    en: async () => {
      const [a, b, c] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/forms.js'),
        import('../../language/en/log.js'),
      ]);
      return { ...a.common, ...b.forms, ...c.log };
    },
  },
);

/** One act of the coordinator, as it stands in the history. */
export interface LogAct {
  readonly did: 'didAdd' | 'didChange' | 'didRemove' | 'didMerge' | 'didOpen';
  readonly name: string;
}

export const actWords = (act: LogAct | null, words: LogWords): string | null =>
  act && words.say(act.did, { name: act.name });
