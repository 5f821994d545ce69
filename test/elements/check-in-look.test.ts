import { expect } from '@open-wc/testing';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { until } from '../support/look.js';
import { some, make, all, one, text, press, changed } from './check-in-kit.js';

describe('veer-check-in, what stands where', () => {
  it('PR8: on a shared device it says that a file stays behind, before and after it is made', async () => {
    const element = await make({ storage: 'shared-device' });
    expect(all(element, '#file-stays')).to.deep.equal([]);
    await press(element, '#ask-doing input');
    await changed(element, '#save');
    const stays = 'blijft op deze computer staan. Neem het mee en gooi het hier weg.';
    expect(text(element, '#file-stays')).to.equal(`Een bestand ${stays}`);
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    await press(element, '#file');
    HTMLAnchorElement.prototype.click = click;
    await until(() => text(element, '#status').includes('downloads'), 'that the file is made');
    expect(text(element, '#status')).to.contain(stays);
    const own = await make({}, fakeKeeper(some));
    expect(all(own, '#file')).to.have.length(1);
    expect(all(own, '#file-stays')).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`numbers in more than one row: the low end stands before the first, the high end after the last (${dir})`, async () => {
      const element = await make({ dir }, fakeKeeper(), 340);
      const place = (selector: string): DOMRect =>
        one(element, `#ask-feeling-cheerful ${selector}`).getBoundingClientRect();
      const [first, last] = [place('.number:first-child'), place('.number:last-child')];
      expect(last.top).to.be.at.least(first.bottom);
      expect(place('.low').bottom).to.be.at.most(first.top);
      expect(place('.high').top).to.be.at.least(last.bottom);
      expect(text(element, '#ask-feeling-cheerful .low')).to.equal('1 helemaal niet');
      expect(text(element, '#ask-feeling-cheerful .high')).to.equal('heel erg 7');
    });

  it('numbers in one row have each end under its own number', async () => {
    const element = await make();
    const place = (selector: string): DOMRect =>
      one(element, `#ask-feeling-cheerful ${selector}`).getBoundingClientRect();
    expect(place('.number:last-child').top).to.equal(place('.number:first-child').top);
    expect(place('.low').left).to.be.closeTo(place('.number:first-child').left, 1);
    expect(place('.high').right).to.be.closeTo(place('.number:last-child').right, 1);
    expect(place('.low').top).to.be.at.least(place('.number:first-child').bottom);
  });

  for (const [min, max] of [
    [1, 5],
    [1, 7],
    [1, 8],
    [0, 10],
  ] as const)
    it(`EM16: from 280 to 1400 px the numbers ${min} to ${max} stay in their column and off those beside them`, async () => {
      const data = { schema: 'veerkracht/check-in-list@1', scale: { min, max } };
      const element = await make({ data });
      await until(() => all(element, '#ask-energy input').length === max - min + 1, 'the numbers');
      const sheet = one(element, '.sheet');
      const scales = all(element, '.scale');
      expect(scales).to.have.length(5);
      for (let width = 280; width <= 1400; width += 8) {
        element.parentElement!.style.setProperty('inline-size', `${width}px`);
        const said = `${width} px`;
        expect(element.getBoundingClientRect().width, said).to.equal(width);
        expect(sheet.scrollWidth, said).to.be.at.most(width);
        const room = one(element, '.feelings').getBoundingClientRect();
        const boxes = scales.map((scale) => {
          const chips = [...scale.querySelectorAll('.number')].map((chip) => chip.getBoundingClientRect());
          for (const chip of chips) expect(chip.width, said).to.be.at.least(43.9);
          const box = {
            left: Math.min(...chips.map(({ left }) => left)),
            right: Math.max(...chips.map(({ right }) => right)),
            top: chips[0]!.top,
            bottom: chips.at(-1)!.bottom,
          };
          const column = scale.parentElement!.getBoundingClientRect();
          expect(box.right, said).to.be.at.most(Math.min(column.right, room.right) + 0.5);
          expect(box.left, said).to.be.at.least(Math.max(column.left, room.left) - 0.5);
          return box;
        });
        for (const [i, one] of boxes.entries())
          for (const other of boxes.slice(i + 1)) {
            const beside = one.right <= other.left || other.right <= one.left;
            expect(beside || one.bottom <= other.top, `${said}: ${i} is off the others`).to.equal(true);
          }
      }
    });

  it('what happens when no place is chosen stands clear of the cards and of the ring around them', async () => {
    const element = await make();
    const cards = one(element, '#ask-where .choices').getBoundingClientRect();
    expect(one(element, '#ask-where > .soft').getBoundingClientRect().top).to.be.at.least(cards.bottom + 6);
  });

  it('two feelings stand beside each other where each has room for its numbers in one row', async () => {
    const left = (element: Element, id: string): DOMRect => one(element, `#ask-feeling-${id}`).getBoundingClientRect();
    const tablet = await make({}, fakeKeeper(), 722);
    expect(left(tablet, 'calm').left).to.equal(left(tablet, 'cheerful').left);
    const wide = await make({}, fakeKeeper(), 1400);
    expect(left(wide, 'calm').top).to.equal(left(wide, 'cheerful').top);
    expect(left(wide, 'tense').top).to.be.above(left(wide, 'cheerful').top);
  });
});
