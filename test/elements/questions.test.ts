import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { walkTo } from '../../stories/support/walk.js';
import * as checkIn from './check-in-kit.js';
import * as assessment from './self-assessment-kit.js';
import * as wheel from './own-wheel-kit.js';

describe('questions and mistakes in what a resident writes', () => {
  it('a check-in that was empty says no more of it once something is filled in', async () => {
    const element = await checkIn.make();
    await checkIn.press(element, '#save');
    expect(checkIn.text(element, '#status')).to.equal('Je vulde nog niets in. Kies eerst iets.');
    await checkIn.press(element, '#ask-feeling-tense label:nth-child(3) input');
    expect(checkIn.text(element, '#status')).to.equal('');
  });

  it('a moment is said to be there when it counts, not before', async () => {
    const element = await checkIn.make();
    await checkIn.press(element, '#ask-feeling-tense label:nth-child(3) input');
    const said: string[] = [];
    const status = checkIn.one(element, '#status');
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await checkIn.changed(element, '#save');
    expect(said.join('|')).to.contain('Erbij gezet.').and.not.to.contain('nog niets');
  });

  it('an experience that was empty says no more of it once something is written', async () => {
    const element = await wheel.make();
    await wheel.press(element, '#own-add');
    await wheel.press(element, '#own-save');
    expect(element.shadowRoot?.textContent).to.contain('Fout: schrijf');
    const field = wheel.one<HTMLTextAreaElement>(element, '#what');
    field.value = 'Ik belde zelf.';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).not.to.contain('Fout: schrijf');
  });

  describe('Escape says no to "erase", and the focus goes back', () => {
    it('in the self-assessment', async () => {
      const element = await assessment.make();
      await walkTo(element, 'answered');
      await assessment.press(element, '#erase');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(assessment.has(element, '#erase-yes')).to.equal(false);
      expect(assessment.focused(element)).to.equal('erase');
    });

    it('in the check-in', async () => {
      const element = await checkIn.make({}, fakeKeeper(checkIn.some));
      await checkIn.press(element, '#erase-c1');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(checkIn.all(element, '#erase-yes')).to.deep.equal([]);
      expect(checkIn.focused(element)).to.equal('erase-c1');
    });

    it('on the own wheel', async () => {
      const element = await wheel.make({}, fakeKeeper(wheel.some));
      await wheel.press(element, '#erase-e2');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(wheel.all(element, '#erase-yes')).to.deep.equal([]);
      expect(wheel.focused(element)).to.equal('erase-e2');
    });
  });
});
