import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readNetwork } from '../../../src/domain/document/network.js';
import type { NetworkDocument } from '../../../src/domain/document/network-types.js';
import { EditPart, editStyles } from '../../../src/elements/coalition-map/edit.js';
import { common } from '../../../src/language/nl/common.js';
import { network as mapDictionary } from '../../../src/language/nl/network.js';
import type { Address } from '../../../src/language/phrase.js';
import { bindWords } from '../../../src/language/words.js';
import { controls } from '../../../src/styles/controls.js';
import { printed } from '../../../src/styles/printed.js';
import { sheet } from '../../../src/styles/sheet.js';
import { tokens } from '../../../src/styles/tokens.js';
import { all, one, text, until } from './kit.js';

/** Words of the map, as the element has them. */
const mapWords = { ...common, ...mapDictionary };

/** As little of the map as the forms need: a place, a status, and a document that can be replaced. */
export class TestMap extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });
  document: NetworkDocument | null = null;
  language = 'nl';
  address: Address = 'u';
  /** How often another document came from the forms. */
  replaced = 0;
  #part: EditPart | null = null;
  #drawing = false;

  connectedCallback(): void {
    const { adoptedStyleSheets: sheets } = this.root;
    if (sheets.length === 0)
      for (const style of [tokens.styleSheet, sheet.styleSheet, controls.styleSheet, printed.styleSheet, editStyles])
        if (style) sheets.push(style);
    if (!this.root.firstChild) {
      const figure = document.createElement('div');
      figure.className = 'sheet';
      for (const [name, id] of [
        ['div', 'place'],
        ['p', 'status'],
      ] as const) {
        const part = document.createElement(name);
        part.id = id;
        figure.append(part);
      }
      this.root.append(figure);
      one(this, '#place').className = 'edit';
      one(this, '#status').setAttribute('role', 'status');
    }
    this.#part ??= new EditPart({
      root: this.root,
      document: () => this.document,
      replace: (next) => {
        this.replaced++;
        this.document = next;
        this.update();
      },
      update: () => this.update(),
      say: (status) => (one(this, '#status').textContent = status),
    });
    this.#part.back();
    this.update();
  }

  disconnectedCallback(): void {
    this.#part?.leave();
  }

  /** Draws in a task of its own, as the element does. */
  update(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      if (this.document && this.#part && this.isConnected)
        this.#part.draw(one(this, '#place'), {
          document: this.document,
          words: bindWords(mapWords, this.language, this.address),
          lang: this.language,
          address: this.address,
        });
    });
  }
}
customElements.define('test-map', TestMap);

export const network = (raw: object): NetworkDocument => {
  const { value } = readNetwork({ schema: 'veerkracht/network@1', ...raw });
  if (!value) throw new Error('not a network');
  return value;
};

export const small = {
  partners: [
    { id: 'gem', name: 'Gemeente Saniveld', kind: 'municipality' },
    { id: 'juvo', name: 'Stichting Juvo', kind: 'welfare', area: 'Noord' },
  ],
  issues: [{ id: 'tafel', title: 'De koffietafel' }],
  commitments: [{ partner: 'juvo', issue: 'tafel', level: 'helps', at: '2025-05' }],
  steps: [{ id: 's1', issue: 'tafel', title: 'Een ruimte gevonden', by: ['juvo'], done: '2025-06-01' }],
  roles: [{ role: 'coordinator', partner: 'juvo' }],
  relations: [{ from: 'gem', to: 'juvo' }],
};

export const draw = async (raw: object = small, width = 1000, set: Partial<TestMap> = {}): Promise<TestMap> => {
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  holder.style.setProperty('inline-size', `${width}px`);
  const element = new TestMap();
  Object.assign(element, { document: network(raw), ...set });
  holder.append(element);
  await until(() => element.root.getElementById('edit-desk'), 'the forms');
  return element;
};

export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
export const status = (element: TestMap): string => text(one(element, '#status'));
export const titles = (element: TestMap): string[] => all(element, '.entries .told strong').map(text);

export const press = async (element: TestMap, selector: string): Promise<void> => {
  one(element, selector).focus();
  await sendKeys({ press: 'Enter' });
  await settled();
};

export const fill = async (element: TestMap, selector: string, words: string): Promise<void> => {
  const field = one<HTMLInputElement>(element, selector);
  field.focus();
  field.select();
  await sendKeys(words === '' ? { press: 'Backspace' } : { type: words });
};

/** Chooses in a closed list of words by the keyboard. */
export const pick = async (element: TestMap, selector: string, times: number): Promise<void> => {
  one(element, selector).focus();
  for (let n = 0; n < times; n++) await sendKeys({ press: 'ArrowDown' });
  await settled();
};
