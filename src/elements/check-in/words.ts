import { say, type Said } from '../../domain/document/text.js';
import type { CheckInChoice, CheckInList } from '../../domain/document/own-types.js';
import type { Text } from '../../domain/document/types.js';
import { checkIn } from '../../language/nl/check-in.js';
import { common } from '../../language/nl/common.js';
import { own } from '../../language/nl/own.js';
import { WordBook, type Words } from '../../language/words.js';
import type { Chip } from '../base/own/form-parts.js';

export type CheckInKey = keyof typeof common | keyof typeof own | keyof typeof checkIn;
export type CheckInWords = Words<CheckInKey>;

export const checkInBook = new WordBook<CheckInKey>(
  { common, own, checkIn },
  {
    en: async () => {
      const [a, b, c] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/own.js'),
        import('../../language/en/check-in.js'),
      ]);
      return { ...a.common, ...b.own, ...c.checkIn };
    },
  },
);

/** Names of a list in the reader's language: its own words, else those of the dictionary, else the id. */
export class Naming {
  constructor(
    readonly list: CheckInList,
    readonly words: CheckInWords,
  ) {}

  text(text: Text): Said {
    const { language, address } = this.words;
    return say(text, { language, address, documentLanguage: this.list.language });
  }

  chip({ id, label }: CheckInChoice): Chip {
    if (!label) return { id, label: this.#usual(id) ?? id };
    const { value, lang } = this.text(label);
    return { id, label: value, lang };
  }

  #usual(id: string): string | null {
    return Object.hasOwn(checkIn, id) || Object.hasOwn(own, id) ? this.words.say(id as CheckInKey) : null;
  }

  /** The words at the ends of the scale of a feeling, or of energy. */
  ends(id: string): { readonly low: string; readonly high: string } {
    const { words } = this;
    if (id === 'energy') return { low: words.say('energyLeast'), high: words.say('energyMost') };
    const feeling = this.list.feelings.find((one) => one.id === id);
    return {
      low: feeling?.min ? this.text(feeling.min).value : words.say('least'),
      high: feeling?.max ? this.text(feeling.max).value : words.say('most'),
    };
  }

  feeling(id: string): string {
    if (id === 'energy') return this.words.say('energy');
    const feeling = this.list.feelings.find((one) => one.id === id);
    return feeling ? this.chip(feeling).label : id;
  }

  /** A choice that was made, also one of another list. */
  choice(kind: 'doing' | 'place' | 'company', id: string): string {
    const found = this.list[kind].find((one) => one.id === id);
    return found ? this.chip(found).label : (this.#usual(id) ?? this.words.say('unknownChoice', { id }));
  }
}
