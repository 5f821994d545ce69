import { expect, waitUntil } from '@open-wc/testing';
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
    expect(checkIn.text(element, '#status')).to.equal('Fout: je vulde nog niets in. Kies eerst iets.');
    await checkIn.press(element, '#ask-feeling-tense label:nth-child(3) input');
    expect(checkIn.text(element, '#status')).to.equal('');
  });

  it('VR7: an empty check-in is told as a fault, in both languages, and the focus goes to what can be filled in', async () => {
    for (const [lang, fault] of [
      ['nl', 'Fout: je vulde nog niets in. Kies eerst iets.'],
      ['en', 'Error: you did not fill in anything yet. Choose something first.'],
    ] as const) {
      const element = await checkIn.make({ lang });
      await waitUntil(() => element.shadowRoot?.querySelector<HTMLElement>('.sheet')?.lang === lang);
      expect(checkIn.one(element, '#mistake').hidden).to.equal(true);
      await checkIn.press(element, '#save');
      expect(checkIn.text(element, '#mistake')).to.equal(fault);
      expect(checkIn.text(element, '#status')).to.equal(fault);
      expect(checkIn.focused(element)).to.equal('feelings');
      const group = checkIn.one(element, '#feelings').closest('[role="group"]')!;
      expect(group.getAttribute('aria-describedby')).to.equal('mistake');
      await expect(element).to.be.accessible();
      await checkIn.press(element, '#ask-energy label:nth-child(3) input');
      expect(group.hasAttribute('aria-describedby')).to.equal(false);
    }
  });

  it('VR7: a fault takes nothing away: where it may stay, and the other fields of an experience, are as they were', async () => {
    const moments = await checkIn.make();
    await checkIn.press(moments, 'input[name="where"][value="none"]');
    await checkIn.press(moments, '#save');
    expect(checkIn.one<HTMLInputElement>(moments, 'input[name="where"][value="none"]').checked).to.equal(true);
    const own = await wheel.make();
    await wheel.press(own, '#own-add');
    await wheel.press(own, '#ask-stage label:nth-child(5) input');
    await wheel.press(own, 'input[name="where"][value="none"]');
    await wheel.press(own, '#own-save');
    expect(own.shadowRoot?.activeElement?.id).to.equal('what');
    expect(wheel.one<HTMLInputElement>(own, '#ask-stage label:nth-child(5) input').checked).to.equal(true);
    expect(wheel.one<HTMLInputElement>(own, 'input[name="where"][value="none"]').checked).to.equal(true);
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
