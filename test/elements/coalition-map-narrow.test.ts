import { expect } from '@open-wc/testing';
import type { VeerCoalitionMap } from '../../src/elements/coalition-map/coalition-map.js';
import { all, draw, saniveld, text } from './coalition-map-kit.js';

/** Words that stand on more than one line. Hyphens are off: where a browser cuts with one, that is no broken word. */
const broken = (element: VeerCoalitionMap, selector: string): string[] => {
  const plain = new CSSStyleSheet();
  plain.replaceSync('* { hyphens: manual !important; }');
  const root = element.shadowRoot!;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, plain];
  return all(element, selector).flatMap((node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const words = walker.currentNode;
      for (const { 0: word, index } of (words.textContent ?? '').matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(words, index);
        range.setEnd(words, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
      }
    }
    return found;
  });
};

/** Buttons of the view switch, row by row. */
const rowsOf = (element: VeerCoalitionMap): string[][] => {
  const rows = new Map<number, string[]>();
  for (const button of all(element, '.switch button')) {
    const top = Math.round(button.getBoundingClientRect().top);
    rows.set(top, [...(rows.get(top) ?? []), text(button)]);
  }
  return [...rows.values()];
};

describe('veer-coalition-map in a narrow place', () => {
  it('the table breaks no name in the middle; it fits in 296 units, or scrolls in its own place', async () => {
    const element = await draw(saniveld, { view: 'matrix' }, 296);
    expect(broken(element, '.matrix :is(th, td)')).to.deep.equal([]);
    const [table] = all(element, '.table');
    expect(table!.scrollWidth).to.be.at.most(table!.clientWidth + 1);
    const longer = { ...saniveld.partners[0], id: 'long', name: 'Mantelzorgondersteuningspunt Zuid' };
    const long = await draw({ ...saniveld, partners: [...saniveld.partners, longer] }, { view: 'matrix' }, 296);
    expect(broken(long, '.matrix :is(th, td)')).to.deep.equal([]);
    expect(all(long, 'figure')[0]!.scrollWidth).to.be.at.most(296);
  });

  it('five views stand as three and two, each with a whole border, and beside each other where they fit', async () => {
    const element = await draw(saniveld, {}, 296);
    expect(rowsOf(element)).to.deep.equal([
      ['Kaart', 'Tabel', 'Lijst'],
      ['Tijd', 'Netwerk'],
    ]);
    const [first, second, , fourth, fifth] = all(element, '.switch button').map((one) => getComputedStyle(one));
    expect([first, second, fourth, fifth].map((one) => one!.borderInlineStartWidth === '0px')).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
    expect([second, fourth, fifth].map((one) => one!.borderBlockStartWidth === '0px')).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(broken(element, '.switch button')).to.deep.equal([]);
    const wider = await draw(saniveld, {}, 366);
    expect(rowsOf(wider)).to.have.length(1);
  });

  it('earlier and later stand beside each other in every narrow width; the choice of a moment fills its line', async () => {
    const element = await draw(saniveld, {}, 240);
    for (let width = 240; width <= 540; width += 20) {
      element.parentElement!.style.setProperty('inline-size', `${width}px`);
      const place = (selector: string): DOMRect => all(element, `.when ${selector}`)[0]!.getBoundingClientRect();
      const [earlier, later, choice] = [place('[data-time="-1"]'), place('[data-time="1"]'), place('select')];
      expect(later.top, `${width} px`).to.equal(earlier.top);
      const until = earlier.top >= choice.bottom ? element.getBoundingClientRect().right : earlier.left;
      expect(choice.right, `${width} px`).to.be.within(until - 12, until);
    }
  });
});
