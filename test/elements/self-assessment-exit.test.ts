import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import { kept } from '../../stories/support/examples.js';
import { walkTo } from '../../stories/support/walk.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { has, make, one, press, words } from './self-assessment-kit.js';

const away = 'https://example.org/weer';

/** An element that says where it would go. */
const leaving = async (quickExit: string | undefined): Promise<{ element: VeerSelfAssessment; gone: string[] }> => {
  const element = await make({ quickExit });
  const gone: string[] = [];
  element.surroundings.leave = (address) => void gone.push(address);
  return { element, gone };
};
const covered = (): string => document.documentElement.style.visibility;
/** What a page asks before it goes; false = nothing. */
const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
const shift = async (element: VeerSelfAssessment): Promise<void> => {
  await sendKeys({ press: 'Shift' });
  await element.updateComplete;
};

describe('a quick way out of veer-self-assessment', () => {
  afterEach(() => document.documentElement.style.removeProperty('visibility'));

  it('is not there unless the page gives an address', async () => {
    const { element, gone } = await leaving(undefined);
    expect(has(element, '#exit')).to.equal(false);
    for (let n = 0; n < 3; n++) await shift(element);
    expect(gone).to.deep.equal([]);
  });

  it('takes no address but that of a page', async () => {
    for (const wrong of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'mailto:iemand@example.org']) {
      const { element, gone } = await leaving(wrong);
      expect(has(element, '#exit'), wrong).to.equal(false);
      for (let n = 0; n < 3; n++) await shift(element);
      expect(gone, wrong).to.deep.equal([]);
      element.remove();
    }
  });

  it('says what it does on the first screen, and stands on every screen', async () => {
    const { element } = await leaving(away);
    expect(words(element, '.exit-how')).to.contain('Shift');
    for (const screen of ['answered', 'check', 'web', 'done'] as const) {
      const { element: other } = await leaving(away);
      await walkTo(other, screen);
      expect(words(other, '#exit')).to.equal('Verlaat deze pagina snel');
      expect(has(other, '.exit-how')).to.equal(false);
      expect(one(other, '#exit').getBoundingClientRect().height).to.be.at.least(44);
      other.remove();
    }
  });

  it('covers the page, empties the screen and goes; the browser asks nothing', async () => {
    const { element, gone } = await leaving(away);
    await walkTo(element, 'answered');
    expect(asks()).to.equal(true);
    await press(element, '#exit');
    expect(gone).to.deep.equal([away]);
    expect(covered()).to.equal('hidden');
    expect(asks()).to.equal(false);
    expect(has(element, '#begin')).to.equal(true);
  });

  it('leaves what is kept on the device there', async () => {
    const keeper = fakeKeeper(kept)();
    const element = await make({ quickExit: away }, () => keeper);
    element.surroundings.leave = () => undefined;
    await walkTo(element, 'answered', { place: 'device' });
    await press(element, '#exit');
    expect((await keeper.records()).assessments)
      .to.have.length(kept.assessments.length)
      .above(0);
  });

  it('goes after Shift three times, and says how often still', async () => {
    const { element, gone } = await leaving(away);
    await shift(element);
    expect(words(element, '.exit [role=status]')).to.equal('Nog 2 keer Shift en je bent weg van deze pagina.');
    await shift(element);
    expect(words(element, '.exit [role=status]')).to.contain('Nog 1 keer');
    expect(gone).to.deep.equal([]);
    await shift(element);
    expect(gone).to.deep.equal([away]);
  });

  it('does not take capital letters for it', async () => {
    const { element, gone } = await leaving(away);
    for (const letter of ['a', 'b', 'c']) {
      await sendKeys({ press: 'Shift' });
      await sendKeys({ press: letter });
    }
    await element.updateComplete;
    expect(gone).to.deep.equal([]);
  });

  it('hears nothing any more when it is taken off the page', async () => {
    const { element, gone } = await leaving(away);
    element.remove();
    for (let n = 0; n < 3; n++) await sendKeys({ press: 'Shift' });
    expect(gone).to.deep.equal([]);
  });
});
