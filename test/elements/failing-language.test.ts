import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { LanguageController } from '../../src/elements/base/language-controller.js';
import { PartWords } from '../../src/elements/base/part-words.js';
import { VeerElement } from '../../src/elements/base/veer-element.js';
import { WordBook } from '../../src/language/words.js';

const dutch = { hello: 'Goedendag', decimal: ',', and: 'en', listComma: ', ' };
const english = { ...dutch, hello: 'Good day', decimal: '.' };

let online = false;
let fetched = 0;
let book: WordBook<keyof typeof dutch>;
const newBook = () =>
  new WordBook<keyof typeof dutch>(
    { test: dutch },
    {
      en: () => {
        fetched++;
        return online ? Promise.resolve(english) : Promise.reject(new TypeError('offline'));
      },
    },
  );

class Greeting extends VeerElement {
  readonly #language = new LanguageController(this, book);
  readonly #part = new PartWords(book, () => this.requestUpdate());
  override render() {
    const { words } = this.#language;
    const part = words && this.#part.for('en', words.address);
    return html`<p lang=${words?.language ?? ''}>${words?.say('hello')}</p>
      <p class="part" lang=${part?.language ?? ''}>${part?.say('hello')}</p>`;
  }
}
customElements.define('x-failing-language', Greeting);

const draw = async (lang: string): Promise<Greeting> => {
  const element = new Greeting();
  element.lang = lang;
  document.body.append(element);
  await settled(element);
  return element;
};
/** The fetch fails or succeeds within a few microtasks. */
const settled = async (element: Greeting): Promise<void> => {
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};
const shown = (element: Greeting, selector = 'p'): string[] => {
  const p = element.shadowRoot!.querySelector<HTMLElement>(selector)!;
  return [p.lang, p.textContent];
};

describe('words of a language that could not be fetched', () => {
  beforeEach(() => {
    online = false;
    fetched = 0;
    book = newBook();
  });
  afterEach(() => document.querySelector('x-failing-language')?.remove());

  it('are Dutch and marked as Dutch, in the widget and in a part that came later', async () => {
    const element = await draw('en');
    expect(shown(element)).to.deep.equal(['nl', 'Goedendag']);
    expect(shown(element, '.part')).to.deep.equal(['nl', 'Goedendag']);
  });

  it('are fetched again when the widget is put in the page again, or its language changes', async () => {
    const element = await draw('en');
    const before = fetched;
    online = true;
    element.remove();
    document.body.append(element);
    await settled(element);
    expect(fetched).to.equal(before + 1);
    expect(shown(element)).to.deep.equal(['en', 'Good day']);
  });

  it('leave a widget in Dutch that was Dutch, also when the page asks for English and back', async () => {
    const element = await draw('nl');
    element.lang = 'en';
    await settled(element);
    expect(shown(element)).to.deep.equal(['nl', 'Goedendag']);
    element.lang = 'nl';
    await settled(element);
    online = true;
    element.lang = 'en';
    await settled(element);
    expect(shown(element)).to.deep.equal(['en', 'Good day']);
  });
});
