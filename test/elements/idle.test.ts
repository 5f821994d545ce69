import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import fc, { runs } from '../support/property.js';
import '../../src/define/check-in.js';
import '../../src/define/flywheel.js';
import { idleAfter, idleWarning, IdleWatch } from '../../src/elements/base/idle-watch.js';
import { assessment as assessmentEn } from '../../src/language/en/assessment.js';
import { own as ownEn } from '../../src/language/en/own.js';
import { assessment } from '../../src/language/nl/assessment.js';
import { own } from '../../src/language/nl/own.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { HandClock, untilWarning } from '../../stories/support/hand-clock.js';
import { until } from '../support/look.js';
import { walkTo } from '../../stories/support/walk.js';
import { all, focused, has, make, one, press, words } from './self-assessment-kit.js';

const minute = 60_000;

const watchWith = (clock = new HandClock()) => {
  const told: string[] = [];
  const state = { on: true };
  const watch: IdleWatch = new IdleWatch(
    {
      on: () => state.on,
      update: () => told.push(watch.warned ? 'warned' : 'calm'),
      over: (why) => told.push(why === 'idle' ? 'over' : why),
    },
    clock,
  );
  watch.look();
  return { watch, clock, told, state };
};

describe('a shared screen where nothing happens', () => {
  it('is warned of a minute before, and emptied after five', () => {
    const { watch, clock, told } = watchWith();
    clock.pass(untilWarning - 1);
    expect(told).to.deep.equal([]);
    clock.pass(1);
    expect(told).to.deep.equal(['warned']);
    clock.pass(idleWarning - 1);
    expect(told).to.deep.equal(['warned']);
    clock.pass(1);
    expect(told).to.deep.equal(['warned', 'over']);
    expect(clock.waiting).to.equal(0);
    watch.stop();
  });

  it('whatever happens and whenever: it goes after five minutes without an act, and never earlier', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: idleAfter - 1 }), { maxLength: 12 }), (gaps) => {
        const { watch, clock, told } = watchWith();
        for (const gap of gaps) {
          clock.pass(gap);
          watch.acted();
        }
        expect(told).not.to.include('over');
        expect(watch.warned).to.equal(false);
        expect(told.filter((what) => what === 'warned')).to.have.length(
          gaps.filter((gap) => gap >= untilWarning).length,
        );
        clock.pass(idleAfter - 1);
        expect(told).not.to.include('over');
        clock.pass(1);
        expect(told.at(-1)).to.equal('over');
        watch.stop();
      }),
      runs(60),
    );
  });

  it('a device that slept: whoever wakes it finds nothing, also when a key is the first thing', () => {
    const { clock, told, watch } = watchWith();
    clock.sleep(idleAfter + minute);
    watch.acted();
    expect(told).to.deep.equal(['over']);
    watch.stop();
    const other = watchWith();
    other.clock.sleep(idleAfter);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(other.told).to.deep.equal(['over']);
  });

  it('nothing on it, or not shared any more: nothing is watched', () => {
    const { clock, told, watch, state } = watchWith();
    state.on = false;
    watch.look();
    expect(clock.waiting).to.equal(0);
    clock.pass(idleAfter * 2);
    watch.acted();
    expect(told).to.deep.equal([]);
  });

  it('a page that scrolls, presses and types by itself is nobody', () => {
    const { clock, told, watch } = watchWith();
    clock.pass(untilWarning);
    for (const event of [new KeyboardEvent('keydown', { key: 'a' }), new Event('scroll'), new MouseEvent('click')])
      document.body.dispatchEvent(event);
    document.body.click();
    clock.pass(idleWarning);
    expect(told).to.deep.equal(['warned', 'over']);
    watch.stop();
  });

  it('leaving the page empties it without a word about minutes', () => {
    const { clock, told } = watchWith();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(told).to.deep.equal(['left']);
    expect(clock.waiting).to.equal(0);
  });

  it('the words name the same number of minutes', () => {
    for (const text of [assessment.placeSharedHelp, own.placeSharedHelp, assessment.idleEmptied, own.idleEmptied])
      expect(text).to.contain(`${idleAfter / minute} minuten`);
    for (const text of [assessmentEn.placeSharedHelp, ownEn.placeSharedHelp, ownEn.idleEmptied])
      expect(text).to.contain(`${idleAfter / minute} minutes`);
    expect(idleWarning).to.equal(minute);
  });

  describe('veer-self-assessment', () => {
    const answered = async (attributes: Parameters<typeof make>[0] = { storage: 'shared-device' }) => {
      const clock = new HandClock();
      const element = await make(attributes, fakeKeeper(), undefined, clock);
      await walkTo(element, 'answered');
      return { element, clock };
    };

    it('asks whether somebody is there, by an alert that takes no focus; then nothing is left', async () => {
      const { element, clock } = await answered();
      const before = focused(element);
      const place = (): number => one(element, '#next').getBoundingClientRect().top;
      const top = place();
      clock.pass(untilWarning);
      await element.updateComplete;
      expect(place(), 'nothing moves away from under a finger').to.equal(top);
      expect(one(element, '#idle').getAttribute('role')).to.equal('alert');
      expect(words(element, '#idle')).to.contain('Ben je er nog? Over één minuut maken we dit scherm leeg');
      expect(focused(element)).to.equal(before);
      await expect(element).to.be.accessible();
      clock.pass(idleWarning);
      await element.updateComplete;
      expect(has(element, '#begin')).to.equal(true);
      expect(words(element, '#status')).to.contain('Er gebeurde 5 minuten niets.');
      await walkTo(element, 'check', { answers: [] });
      expect(all(element, '.given').every((given) => given.textContent?.includes('Niet ingevuld'))).to.equal(true);
      element.remove();
    });

    it('a real key takes the warning away, and the answers are there', async () => {
      const { element, clock } = await answered();
      clock.pass(untilWarning);
      await element.updateComplete;
      await sendKeys({ press: 'Shift' });
      await element.updateComplete;
      expect(has(element, '#idle')).to.equal(false);
      clock.pass(untilWarning - 1);
      await element.updateComplete;
      expect(has(element, '#begin') || has(element, '#idle')).to.equal(false);
      element.remove();
    });

    it('the button says so too, and the focus is not lost', async () => {
      const { element, clock } = await answered();
      clock.pass(untilWarning);
      await element.updateComplete;
      const { x, y, width, height } = one(element, '#idle-stay').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await element.updateComplete;
      expect(has(element, '#idle')).to.equal(false);
      await press(element, '#next');
      expect(focused(element)).to.equal('title');
      element.remove();
    });

    it('VR13: where the device is not shared nothing is lost and nothing times out', async () => {
      for (const storage of ['none', 'ask'] as const) {
        const { element, clock } = await answered({ storage });
        expect(clock.waiting).to.equal(0);
        clock.pass(30 * minute);
        await element.updateComplete;
        expect(has(element, '#idle') || has(element, '#begin')).to.equal(false);
        element.remove();
      }
    });

    it('on the first screen nothing is asked', async () => {
      const clock = new HandClock();
      const element = await make({ storage: 'shared-device' }, fakeKeeper(), undefined, clock);
      expect(clock.waiting).to.equal(0);
      element.remove();
    });

    it('off the page the time goes on: who puts it back finds nothing', async () => {
      const { element, clock } = await answered();
      const place = element.parentElement!;
      clock.pass(untilWarning - 1);
      element.remove();
      clock.pass(minute);
      place.append(element);
      await element.updateComplete;
      expect(has(element, '#begin')).to.equal(false);
      element.remove();
      clock.pass(idleWarning);
      place.append(element);
      await element.updateComplete;
      expect(has(element, '#begin')).to.equal(true);
      expect(clock.waiting).to.equal(0);
      element.remove();
    });
  });

  it('veer-check-in: what was chosen and what was added go', async () => {
    const clock = new HandClock();
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-check-in');
    element.surroundings = { keeper: fakeKeeper(), clock, newId: () => 'new' };
    Object.assign(element, { address: 'je', storage: 'shared-device' });
    holder.append(element);
    await element.whole();
    expect(clock.waiting).to.equal(0);
    const root = element.shadowRoot!;
    const choose = async (): Promise<void> => {
      root.querySelector<HTMLElement>('#ask-feeling-calm label:nth-child(5) input')!.click();
      await element.updateComplete;
    };
    await choose();
    root.querySelector<HTMLElement>('#save')!.click();
    await until(() => root.querySelector('.over'), 'what was added');
    root.querySelector<HTMLElement>('#again')!.click();
    await element.updateComplete;
    await choose();
    clock.pass(untilWarning);
    await element.updateComplete;
    expect(root.querySelector('#idle')).not.to.equal(null);
    await expect(element).to.be.accessible();
    clock.pass(idleWarning);
    await until(() => root.textContent.includes('Er gebeurde 5 minuten niets.'), 'that it is empty');
    await element.updateComplete;
    expect(root.querySelector('.over')).to.equal(null);
    expect(root.querySelectorAll('input:checked')).to.have.length(0);
    expect(clock.waiting).to.equal(0);
  });

  it('veer-check-in: taken off the page for good, its records go from the page; moved, its choice stays', async () => {
    const clock = new HandClock();
    const keeper = fakeKeeper();
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const make = async () => {
      const element = document.createElement('veer-check-in');
      element.surroundings = { keeper, clock, newId: () => 'new' };
      Object.assign(element, { address: 'je' });
      holder.append(element);
      await element.whole();
      return { element, root: element.shadowRoot! };
    };
    const { element, root } = await make();
    root.querySelector<HTMLElement>('input[name="where"][value="shared-device"]')!.click();
    root.querySelector<HTMLElement>('#ask-feeling-calm label:nth-child(5) input')!.click();
    await element.updateComplete;
    holder.append(element);
    await element.whole();
    expect(clock.waiting).to.equal(1);
    root.querySelector<HTMLElement>('#save')!.click();
    await until(() => root.querySelector('.over'), 'what was added');
    element.remove();
    clock.pass(idleAfter);
    expect(clock.waiting).to.equal(0);
    const next = await make();
    expect(next.root.querySelector('.over')).to.equal(null);
    expect((await keeper().records()).own).to.deep.equal([]);
    next.element.remove();
  });

  it('veer-flywheel own: what is being written and what was written go', async () => {
    const clock = new HandClock();
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-flywheel');
    element.surroundings = { keeper: fakeKeeper(), clock, newId: () => 'new' };
    Object.assign(element, { own: true, address: 'je', storage: 'shared-device' });
    holder.append(element);
    const root = element.shadowRoot!;
    const write = async (text: string): Promise<void> => {
      (await until(() => root.querySelector<HTMLElement>('#own-add'), 'the button')).click();
      const field = await until(() => root.querySelector<HTMLTextAreaElement>('#what'), 'the form');
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
    };
    await write('Dit is verteld.');
    root.querySelector<HTMLElement>('#own-save')!.click();
    await until(() => root.querySelector('.own-list li'), 'what was written');
    await write('Geheim');
    clock.pass(untilWarning);
    await element.updateComplete;
    expect(root.querySelector('#idle')).not.to.equal(null);
    clock.pass(idleWarning);
    await until(() => root.textContent.includes('Er gebeurde 5 minuten niets.'), 'that it is empty');
    await element.updateComplete;
    expect(root.querySelectorAll('#what, .own-list li')).to.have.length(0);
    expect(root.textContent).not.to.contain('Dit is verteld');
    expect(clock.waiting).to.equal(0);
  });
});
