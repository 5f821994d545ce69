import { expect } from '@open-wc/testing';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { until } from '../../stories/support/settled.js';
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
});
