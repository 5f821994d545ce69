import type { Speech } from '../../domain/document/text.js';
import type { common } from '../../language/nl/common.js';
import type { forms } from '../../language/nl/forms.js';
import { typedDate, type TypedFormats } from '../../language/typed-date.js';
import type { Words } from '../../language/words.js';
import { Form } from './form.js';

type DateWords = Words<keyof typeof common | keyof typeof forms>;

/** How dates are written in the reader's language, to read back what they typed. */
const dateFormats = (words: DateWords): TypedFormats => ({
  months: words.say('months'),
  shortMonths: words.say('shortMonths'),
  // Templates keep their places for values.
  dateQuarter: words.say('dateQuarter', { q: '{q}', year: '{year}' }),
  dateHalf: words.say('dateHalf', { q: '{q}', year: '{year}' }),
});

/** A form filled with texts and dates of a document, in the words of that moment; it is read back in those. */
export class EntryFormOf<F extends string> extends Form<F> {
  constructor(
    name: string,
    values: Readonly<Partial<Record<F, string | readonly string[]>>>,
    private readonly words: DateWords,
  ) {
    super(name, values);
  }

  /** The wording that was edited, also when the page is in another language by now. */
  speech(documentLanguage: string): Speech {
    const { language, address } = this.words;
    return { language, address, documentLanguage };
  }

  /** What was typed as a date, in the words of now or of then; null when it is none. */
  date(field: F, now: DateWords): string | null {
    const typed = this.text(field);
    return typedDate(typed, dateFormats(now)) ?? typedDate(typed, dateFormats(this.words));
  }
}
