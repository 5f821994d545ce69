import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/check-in.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { closingAsks } from './edit/kit.js';
import { now, make, all, press } from './check-in-kit.js';

describe('veer-check-in, when the page is closed', () => {
  const number = '#ask-energy label:nth-child(3) input';

  it('a number that was not put in yet is asked about, until it is taken away by pressing it again', async () => {
    const element = await make();
    expect(closingAsks()).to.equal(false);
    await press(element, number);
    expect(closingAsks()).to.equal(true);
    await press(element, number);
    expect(closingAsks()).to.equal(false);
    await press(element, '#ask-feeling-calm input');
    await press(element, '#ask-feeling-calm input');
    expect(closingAsks()).to.equal(false);
  });

  it('what was chosen on a shared device goes when it is left', async () => {
    const element = await make();
    await press(element, number);
    await press(element, '[name="where"][value="shared-device"]');
    expect(all(element, '#ask-energy input:checked')).to.have.length(1);
    dispatchEvent(new Event('pagehide'));
    await element.updateComplete;
    expect(all(element, '#ask-energy input:checked')).to.deep.equal([]);
  });

  it('asks before the store has come too, and no longer when the form is off the page', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-check-in');
    // A store that never comes.
    element.surroundings = { keeper: () => ({ ...fakeKeeper()(), hasKept: () => new Promise(() => undefined) }), now };
    holder.append(element);
    await element.updateComplete;
    await press(element, number);
    expect(closingAsks()).to.equal(true);
    await press(element, '[name="where"][value="shared-device"]');
    expect(closingAsks()).to.equal(false);
    await press(element, '[name="where"][value="none"]');
    expect(closingAsks()).to.equal(true);
    element.storage = 'shared-device';
    expect(closingAsks()).to.equal(false);
    element.storage = undefined;
    element.remove();
    expect(closingAsks()).to.equal(false);
  });
});
