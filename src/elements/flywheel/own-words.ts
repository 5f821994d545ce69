import { common } from '../../language/nl/common.js';
import { own } from '../../language/nl/own.js';
import { ownWheel } from '../../language/nl/own-wheel.js';
import { WordBook, type Words } from '../../language/words.js';

const dutch = { ...common, ...own, ...ownWheel };
export type OwnWheelKey = keyof typeof dutch;
export type OwnWheelWords = Words<OwnWheelKey>;

export const ownWheelBook = new WordBook<OwnWheelKey>('ownWheel', dutch, {
  en: async () => {
    const [a, b, c] = await Promise.all([
      import('../../language/en/common.js'),
      import('../../language/en/own.js'),
      import('../../language/en/own-wheel.js'),
    ]);
    return { ...a.common, ...b.own, ...c.ownWheel };
  },
});
