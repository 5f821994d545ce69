import { expect } from '@open-wc/testing';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { closingAsks } from './edit/kit.js';
import { some, make, one, press, write, save } from './own-wheel-kit.js';

describe('veer-flywheel own, when the page is closed', () => {
  const story = (element: Element, words: string): void => {
    const field = one<HTMLTextAreaElement>(element, '#what');
    field.value = words;
    field.dispatchEvent(new Event('input'));
  };

  it('a half-written experience is asked about; a form that is only open is not, nor one that was put away', async () => {
    const element = await make({}, fakeKeeper(some));
    await press(element, '#own-add');
    expect(closingAsks()).to.equal(false);
    story(element, 'Nog niet af');
    expect(closingAsks()).to.equal(true);
    story(element, ' ');
    expect(closingAsks()).to.equal(false);
    await press(element, '#ask-stage input');
    expect(closingAsks()).to.equal(true);
    await press(element, '#own-cancel');
    expect(closingAsks()).to.equal(false);
    await write(element, 'Nu wel af.');
    await save(element);
    expect(closingAsks()).to.equal(false);
  });

  it('an experience that is only looked at to change it is not asked about; one that is changed is', async () => {
    const element = await make({}, fakeKeeper(some));
    await press(element, '#change-e2');
    expect(closingAsks()).to.equal(false);
    story(element, 'We kookten met zijn vijven.');
    expect(closingAsks()).to.equal(true);
    story(element, 'We kookten met zijn vieren.');
    expect(closingAsks()).to.equal(false);
  });

  it('on a shared device leaving is meant to lose it, whoever said that it is one', async () => {
    const element = await make({ storage: 'shared-device' });
    await write(element, 'Half');
    expect(closingAsks()).to.equal(false);
    element.storage = 'none';
    expect(closingAsks()).to.equal(true);
    element.remove();
    expect(closingAsks()).to.equal(false);
    const chosen = await make();
    await write(chosen, 'Half');
    expect(closingAsks()).to.equal(true);
    await press(chosen, '[name="where"][value="shared-device"]');
    expect(closingAsks()).to.equal(false);
  });
});
