import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VeerCoalitionMap } from '../../src/elements/coalition-map/coalition-map.js';
import { all, draw, focused, has, one, saniveld, settled, text } from './coalition-map-kit.js';

/** A press by key on a button that is there. */
const enter = async (element: VeerCoalitionMap, button: HTMLElement): Promise<void> => {
  button.focus();
  await sendKeys({ press: 'Enter' });
  await settled(element);
};
const named = (element: VeerCoalitionMap, selector: string, name: string): HTMLElement => {
  const found = all(element, selector).find((button) => text(button) === name);
  if (!found) throw new Error(`${selector} "${name}" is not there`);
  return found;
};

describe('veer-coalition-map: where the focus is after a choice', () => {
  it('in a panel a partner, then one of its issues: at the heading of what opened, and back to what opened first', async () => {
    const element = await draw();
    const spot = one(element, '.spot[data-issue="time-at-gp"]');
    await enter(element, spot);
    expect(focused(element)).to.equal(spot);
    await enter(element, named(element, '.panel .name-link', 'Huisartsen Saniveld'));
    expect(focused(element)!.id).to.equal('panel-title');
    expect(text(focused(element))).to.equal('Huisartsen Saniveld');
    await enter(element, named(element, '.panel .name-link', 'Ggz en jeugdhulp dichtbij'));
    expect(text(focused(element))).to.equal('Ggz en jeugdhulp dichtbij');
    await enter(element, one(element, '[data-close]'));
    expect(has(element, '.panel')).to.equal(false);
    expect(focused(element)!.dataset['issue']).to.equal('time-at-gp');
  });

  it('in the matrix and among the moments: at the heading of the panel', async () => {
    for (const [view, place] of [
      ['matrix', '.table'],
      ['time', '.moments'],
    ] as const)
      for (const width of [1100, 304]) {
        const element = await draw(saniveld, { view }, width);
        const button = all(element, `${place} .name-link`).at(-1)!;
        const name = text(button);
        await enter(element, button);
        expect(focused(element)!.id, `${view} ${width}`).to.equal('panel-title');
        expect(text(focused(element))).to.equal(name);
        const again = all(element, `${place} .name-link`).find((one) => text(one) === name)!;
        const pressed = { ...again.dataset };
        await enter(element, again);
        expect(has(element, '.panel')).to.equal(false);
        expect(focused(element)!.dataset).to.include(pressed);
      }
  });

  it('an issue in the picture of time: the panel stands between the picture and the moments', async () => {
    const element = await draw(saniveld, { view: 'time' });
    const spot = one(element, '.spot[data-issue="time-at-gp"]');
    await enter(element, spot);
    expect(focused(element)).to.equal(spot);
    const top = (selector: string): number => one(element, selector).getBoundingClientRect().top;
    expect(top('.panel')).to.be.greaterThan(one(element, '.time svg.picture').getBoundingClientRect().bottom - 1);
    expect(top('.moments')).to.be.greaterThan(one(element, '.panel').getBoundingClientRect().bottom - 1);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)!.closest('.panel')).not.to.equal(null);
  });

  it('in the list: at what opened, also when its button goes', async () => {
    const element = await draw(saniveld, { view: 'list' });
    const more = one(element, '.issue-row > [data-issue="time-at-gp"]');
    await enter(element, more);
    expect(focused(element)!.dataset['issue']).to.equal('time-at-gp');
    await enter(element, named(element, '.issue-row .inside .name-link', 'Huisartsen Saniveld'));
    expect(focused(element)!.closest('.partner-row.open')).not.to.equal(null);
    expect(text(focused(element))).to.equal('Huisartsen Saniveld');
    await enter(element, named(element, '.partner-row .inside .name-link', 'Ggz en jeugdhulp dichtbij'));
    expect(focused(element)!.closest('.issue-row.open')).not.to.equal(null);
    expect(text(focused(element))).to.equal('Ggz en jeugdhulp dichtbij');
    const row = one(element, '.partner-row .who .name-link');
    await enter(element, row);
    expect(focused(element)).to.equal(one(element, '.partner-row.open .name-link'));
    await enter(element, one(element, '.chip[data-issue="time-at-gp"]'));
    expect(focused(element)!.classList.contains('chip')).to.equal(true);
    const seat = all(element, '.list > section:last-child .name-link').at(-1)!;
    const partner = text(seat);
    await enter(element, seat);
    expect(focused(element)!.closest('.partner-row.open')).not.to.equal(null);
    expect(text(focused(element))).to.equal(partner);
  });

  it('closing goes back to what opened it, also where the panel has a button of the same name', async () => {
    const element = await draw(saniveld, { view: 'time' }, 304);
    await enter(element, one(element, '.moments [data-issue="time-at-gp"]'));
    await enter(element, named(element, '.panel .name-link', 'Huisartsen Saniveld'));
    expect(has(element, '.panel [data-issue="time-at-gp"]')).to.equal(true);
    await enter(element, one(element, '[data-close]'));
    expect(has(element, '.panel')).to.equal(false);
    expect(focused(element)!.closest('.moments')).not.to.equal(null);
    expect(focused(element)!.dataset['issue']).to.equal('time-at-gp');
  });

  it('a partner that is left out by a search: at the heading of the partners', async () => {
    const element = await draw(saniveld, { view: 'list' });
    const search = one<HTMLInputElement>(element, 'input[name="search"]');
    search.focus();
    await sendKeys({ type: 'Juvo' });
    await settled(element);
    await enter(element, one(element, '.issue-row > button'));
    const other = all(element, '.issue-row .inside [data-partner]').find((one) => !text(one).includes('Juvo'))!;
    await enter(element, other);
    expect(focused(element)!.id).to.equal('partners-title');
  });

  it('more moments: at the first that came, to the last of them', async () => {
    const element = await draw(saniveld, { view: 'time', issue: 'time-at-gp' }, 304);
    for (let n = 0; has(element, '[data-more="time"]'); n++) {
      const before = all(element, '.moment').length;
      await enter(element, one(element, '[data-more="time"]'));
      expect(all(element, '.moment').findIndex((row) => row.contains(focused(element)))).to.equal(before);
      expect(n).to.be.lessThan(10);
    }
  });
});
