import type { common } from '../../language/nl/common.js';
import type { forms } from '../../language/nl/forms.js';
import type { TypedFormats } from '../../language/typed-date.js';
import type { Words } from '../../language/words.js';

/** How dates are written in the reader's language, to read back what they typed. */
export const dateFormats = (words: Words<keyof typeof common | keyof typeof forms>): TypedFormats => ({
  months: words.say('months'),
  shortMonths: words.say('shortMonths'),
  // Templates keep their places for values.
  dateQuarter: words.say('dateQuarter', { q: '{q}', year: '{year}' }),
  dateHalf: words.say('dateHalf', { q: '{q}', year: '{year}' }),
});
