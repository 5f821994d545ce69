import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/check-in.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { closingAsks } from './edit/kit.js';
import { now, some, make, all, one, press, changed } from './check-in-kit.js';

describe('veer-check-in, when the page is closed', () => {
  const note = (element: Element, words: string): void => {
    const field = one<HTMLTextAreaElement>(element, '#note');
    field.value = words;
    field.dispatchEvent(new Event('input'));
  };
  const number = '#ask-energy label:nth-child(3) input';

  it('a number or a note that was not put in yet is asked about, until it is taken away again', async () => {
    const element = await make();
    expect(closingAsks()).to.equal(false);
    await press(element, number);
    expect(closingAsks()).to.equal(true);
    await press(element, number);
    expect(closingAsks()).to.equal(false);
    await press(element, '#ask-feeling-calm input');
    await press(element, '#ask-feeling-calm input');
    expect(closingAsks()).to.equal(false);
    note(element, 'Half getypt');
    expect(closingAsks()).to.equal(true);
    note(element, '  ');
    expect(closingAsks()).to.equal(false);
  });

  it('nothing is asked once it is kept on the device, or was left as it was', async () => {
    const element = await make({}, fakeKeeper(some));
    await press(element, number);
    expect(closingAsks()).to.equal(true);
    await changed(element, '#save');
    expect(closingAsks()).to.equal(false);
    await press(element, '#again');
    note(element, 'Toch niet.');
    expect(closingAsks()).to.equal(true);
    await press(element, '#cancel');
    expect(closingAsks()).to.equal(false);
  });

  it('a moment that is only looked at to change it is not asked about; one that is changed is', async () => {
    const element = await make({}, fakeKeeper(some));
    await press(element, '#change-c2');
    expect(closingAsks()).to.equal(false);
    note(element, 'Drukke dag. ');
    expect(closingAsks()).to.equal(false);
    note(element, 'Rustige dag.');
    expect(closingAsks()).to.equal(true);
    await press(element, '#cancel');
    expect(closingAsks()).to.equal(false);
  });

  it('on a shared device leaving is meant to lose it, whoever said that it is one', async () => {
    const element = await make({ storage: 'shared-device' });
    await press(element, number);
    expect(closingAsks()).to.equal(false);
    element.remove();
    const chosen = await make();
    await press(chosen, number);
    await press(chosen, '[name="where"][value="shared-device"]');
    expect(closingAsks()).to.equal(false);
    dispatchEvent(new Event('pagehide'));
    await chosen.updateComplete;
    expect(all(chosen, '#ask-energy input:checked')).to.deep.equal([]);
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
