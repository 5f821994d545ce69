import { usual } from '../../domain/document/check-in-list-shape.js';
import { common } from '../../language/nl/common.js';
import { own } from '../../language/nl/own.js';
import { ownWheel } from '../../language/nl/own-wheel.js';
import { WordBook, type Words } from '../../language/words.js';
import type { Chip } from '../base/own/form-parts.js';
import type { WheelKey, WheelWords } from './texts.js';

export type OwnWheelKey = keyof typeof common | keyof typeof own | keyof typeof ownWheel;
export type OwnWheelWords = Words<OwnWheelKey>;

export const ownWheelBook = new WordBook<OwnWheelKey>(
  { common, own, ownWheel },
  {
    en: async () => {
      const [a, b, c] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/own.js'),
        import('../../language/en/own-wheel.js'),
      ]);
      return { ...a.common, ...b.own, ...c.ownWheel };
    },
  },
);

/** What a wheel says of experiences in general; under the same name the resident's own words have it for one's own. */
const instead = [
  'intro',
  'introUnit',
  'saidNothing',
  'saidTotal',
  'saidTold',
  'saidStallNever',
  'countNone',
  'stallNever',
  'hint',
  'keys',
  'openStories',
  'openApart',
  'noStories',
  'more',
  'latest',
] as const satisfies readonly (WheelKey & OwnWheelKey)[];
const isInstead = (key: WheelKey): key is (typeof instead)[number] => (instead as readonly string[]).includes(key);

/** The words of a wheel of one's own: what was written down was not told to anybody. */
export class OwnWording {
  #made: { readonly wheel: WheelWords; readonly own: OwnWheelWords; readonly words: WheelWords } | null = null;

  /** The same object for the same words: what is made with them is kept by it. */
  for(wheel: WheelWords, own: OwnWheelWords): WheelWords {
    if (this.#made?.wheel !== wheel || this.#made.own !== own) {
      const words: WheelWords = {
        ...wheel,
        say: (key, params) => (isInstead(key) ? own.say(key, params) : wheel.say(key, params)),
        pieces: (key, params) => (isInstead(key) ? own.pieces(key, params) : wheel.pieces(key, params)),
      };
      this.#made = { wheel, own, words };
    }
    return this.#made!.words;
  }
}

/** A driver as an answer to what it began with: the usual two as the key of the wheel has them. */
export const driverAnswer = (chip: Chip, words: OwnWheelWords): Chip =>
  chip.id === 'needs' || chip.id === 'values'
    ? { id: chip.id, label: words.say(chip.id === 'needs' ? 'driverNeed' : 'driverValue') }
    : chip;

/** With whom it was, as it may be chosen. */
export const companyChips = (words: OwnWheelWords): readonly Chip[] =>
  usual.company.map((id) => ({ id, label: words.say(id) }));
