import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/define/flywheel.js';
import type { VeerFlywheel } from '../../src/elements/flywheel/flywheel.js';
import { turnLasts } from '../../src/elements/flywheel/turn.js';
import type { Keeper } from '../../src/storage/port.js';
import { kept as webs } from '../../stories/support/examples.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { until } from '../support/look.js';
import { closingAsks } from './edit/kit.js';
import { counted, emptyWheel, some, told, make, all, one, text, press, focused, write, save } from './own-wheel-kit.js';
import { shapes } from './shapes-kit.js';

const isChromium = 'chrome' in window;

const turns = (element: Element): Animation[] => one(element, '.turns').getAnimations();

describe('veer-flywheel own', () => {
  if (isChromium) afterEach(() => emulateMedia({ reducedMotion: 'reduce' }));

  it('without a document has the usual five steps; nothing of the device is read or made before', async () => {
    const element = await make();
    expect(all(element, '.spot').map((spot) => spot.getAttribute('aria-label')!.slice(0, 25))).to.have.length(5);
    expect(text(element, '#title')).to.equal('Jouw vliegwiel');
    expect(text(element, '#summary')).to.contain('Je schreef nog geen ervaringen op.');
    expect(text(element, '#where-sentence')).to.equal('Er is nog niets bewaard. Niets wordt verstuurd.');
    expect(all(element, '#erase, #file, #share')).to.deep.equal([]);
  });

  it('the words under the button stand clear of it and of the ring around it', async () => {
    const element = await make();
    const button = one(element, '#own-add').getBoundingClientRect();
    expect(one(element, '#own-add + .soft').getBoundingClientRect().top).to.be.at.least(button.bottom + 6);
  });

  it('shows what this device keeps, and nothing of the wheel of the page but its steps', async () => {
    const saniveld = await (await fetch(new URL('../../demo/data/flywheel-saniveld.json', import.meta.url))).json();
    const element = await make({ data: saniveld }, fakeKeeper(some));
    expect(element.text).to.contain('Je schreef 2 ervaringen op, waarvan 1 sinds 16 mei 2026.');
    expect(one(element, '.spot').getAttribute('aria-label')).to.contain(
      'Aansluiten op wat nodig is. Nog niets opgeschreven.',
    );
    expect(all(element, '.roles')).to.deep.equal([]);
  });

  it('an experience with only a driver, or with neither step nor driver, is on the wheel too', async () => {
    const own = [
      told('e1', { date: '2026-11-10', story: 'Een.', drivers: ['values'] }),
      told('e2', { story: 'Twee.' }),
    ];
    const element = await make({}, fakeKeeper({ ...webs, own }));
    expect(shapes(element, 'g.apart > .value')).to.equal(1);
    expect(shapes(element, 'g.apart > .none')).to.equal(1);
    expect(text(element, '#summary')).to.contain('2 ervaringen hebben geen stap.');
  });

  it('an experience is written by keyboard alone in one form: what, step, start, with whom, may it be told', async () => {
    const element = await make();
    one(element, '#own-add').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused(element)).to.equal('what');
    await sendKeys({ type: 'Ik deed zelf de deur open.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(all(element, 'legend').map((node) => node.textContent!.trim())).to.deep.equal([
      'Bij welke stap past dit?',
      'Waar begon het mee?',
      'Met wie was dat?',
      'Mag dit verteld worden?',
      'Waar mag dit blijven?',
    ]);
    expect(one<HTMLInputElement>(element, 'input[value="private"]').checked).to.equal(true);
    one(element, '#own-save').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '#own-said').length > 0, 'what is said');
    expect(text(element, '#own-said')).to.contain('Jouw ervaring staat op het wiel.');
    expect(focused(element)).to.equal('own-add');
    expect(text(element, '.own-list'))
      .to.contain('Ik deed zelf de deur open.')
      .and.to.contain('Stap: Ruimte geven')
      .and.to.contain('alleen voor jou');
    expect(shapes(element, '.turns .need.filled')).to.equal(1);
  });

  // Only Chromium's driver can change the medium.
  if (isChromium)
    it('VW2: one turn of at most two seconds when something is added, none on load, on a change or with reduced motion', async () => {
      await emulateMedia({ reducedMotion: 'no-preference' });
      const element = await make({}, fakeKeeper(some));
      expect(turns(element)).to.deep.equal([]);
      await write(element, 'Het lukte.');
      await save(element);
      const [turn] = turns(element);
      expect(turns(element)).to.have.length(1);
      const timing = turn!.effect!.getComputedTiming();
      expect(Number(timing.endTime)).to.be.at.most(2000);
      expect(timing.iterations).to.equal(1);
      expect(turnLasts).to.be.at.most(2000);
      turn!.finish();
      await press(element, '#change-e1');
      await save(element);
      expect(turns(element)).to.deep.equal([]);
      await emulateMedia({ reducedMotion: 'reduce' });
      await write(element, 'Weer.');
      await save(element);
      expect(turns(element)).to.deep.equal([]);
    });

  it('the sentence changes with it and is said in the one polite region; the still picture has the mark', async () => {
    const element = await make({}, fakeKeeper(some));
    const before = shapes(element, '.marks > *');
    await write(element, 'Het lukte.');
    await press(element, '#ask-stage label:nth-child(5) input');
    await save(element);
    expect(all(element, '[role="status"]')).to.have.length(1);
    const said = text(element, '#status');
    expect(said).to.contain('Jouw ervaring staat op het wiel.');
    expect(said).to.contain('Je schreef 3 ervaringen op, waarvan 2 sinds 16 mei 2026.');
    expect(text(element, '#summary')).to.contain('Je schreef 3 ervaringen op');
    expect(shapes(element, '.marks > *')).to.equal(before + 1);
  });

  it('VR7: nothing is saved without a word of what happened; the fault is said as one, first of all, beside the field', async () => {
    const element = await make();
    await press(element, '#own-add');
    await press(element, '#own-save');
    expect(focused(element)).to.equal('what');
    expect(one(element, '#what').getAttribute('aria-invalid')).to.equal('true');
    const fault = 'Fout: schrijf eerst in een paar woorden op wat er gebeurde.';
    expect(text(element, '#mistake')).to.equal(fault);
    expect(text(element, '#status')).to.equal(fault);
    expect(one(element, '#what').getAttribute('aria-describedby')).to.equal('mistake what-help');
    await press(element, '#own-cancel');
    expect(focused(element)).to.equal('own-add');
  });

  it('is kept only when the resident says so, and "kept" comes after the store said it', async () => {
    const element = await make();
    await write(element, 'Eerst hier.');
    await save(element);
    expect(text(element, '#own-said')).to.contain('Het is niet bewaard.');
    expect(text(element, '.own-list')).to.contain('alleen op dit scherm');
    const saved = oneEvent(element, 'veer-save');
    await press(element, '#keep-now');
    expect((await saved).detail).to.deep.equal({ id: 'new-1', revision: 1 });
    const kept = 'Bewaard op dit apparaat, uiterlijk tot en met';
    await until(() => text(element, '#where-sentence').includes(kept), 'that it is kept');
  });

  it('an experience is changed and erased; words are words, never markup', async () => {
    const element = await make({}, fakeKeeper(some));
    expect(text(element, '.own-list')).to.contain('<b>Ik belde zelf.</b>');
    expect(all(element, '.own-list b')).to.deep.equal([]);
    await press(element, '#change-e2');
    expect(one<HTMLTextAreaElement>(element, '#what').value).to.equal('We kookten met zijn vieren.');
    expect(one<HTMLInputElement>(element, 'input[value="public"]').checked).to.equal(true);
    await press(element, 'input[value="private"]');
    await save(element);
    expect(text(element, '#own-said')).to.contain('Jouw ervaring is gewijzigd.');
    expect(all(element, '#share')).to.deep.equal([]);
    await press(element, '#erase-e2');
    expect(focused(element)).to.equal('erase-no');
    const erased = oneEvent(element, 'veer-erase');
    await press(element, '#erase-yes');
    expect((await erased).detail).to.deep.equal({ count: 1 });
    await element.updateComplete;
    expect(text(element, '#summary')).to.contain('Je schreef 1 ervaring op');
    expect(all(element, '#erase-e2')).to.deep.equal([]);
  });

  it('where experiences are kept already nothing is asked again; what is being written stays when another is erased', async () => {
    const element = await make({}, fakeKeeper(some));
    await write(element, 'Nog niet af.');
    expect(all(element, '[name="where"]')).to.deep.equal([]);
    await press(element, '#erase-e1');
    const erased = oneEvent(element, 'veer-erase');
    await press(element, '#erase-yes');
    await erased;
    await element.updateComplete;
    expect(one<HTMLTextAreaElement>(element, '#what').value).to.equal('Nog niet af.');
    await save(element);
    expect(text(element, '#own-said')).to.contain('Bewaard op dit apparaat.');
  });

  it('what is being written stays too when the device does not say that the other one has really gone', async () => {
    const keeper = fakeKeeper(some)();
    const unsure = new Proxy(keeper, {
      get: (target, name) =>
        name === 'erase'
          ? (id: string) => target.erase(id).then((done) => ({ ...done, verified: false }))
          : (Reflect.get(target, name) as unknown),
    });
    const element = await make({}, () => unsure);
    await write(element, 'Nog niet af.');
    await press(element, '#erase-e1');
    const erased = oneEvent(element, 'veer-erase');
    await press(element, '#erase-yes');
    await erased;
    await element.updateComplete;
    expect(one<HTMLTextAreaElement>(element, '#what').value).to.equal('Nog niet af.');
    await press(element, '#own-cancel');
    await press(element, '#change-e2');
    await press(element, '#erase-e2');
    const again = oneEvent(element, 'veer-erase');
    await press(element, '#erase-yes');
    await again;
    await element.updateComplete;
    expect(all(element, '#what')).to.deep.equal([]);
  });

  it('can belong to a topic, or to the first step of a kept assessment', async () => {
    const element = await make({}, fakeKeeper(some));
    await write(element, 'Ik ging wandelen.');
    const steps = all<HTMLOptionElement>(element, '#step option').map((option) => option.textContent!.trim());
    const wanted = webs.assessments.filter(({ assessment }) => assessment.step?.what);
    expect(steps).to.have.length(wanted.length + 1);
    await until(() => all(element, '#axis option').length > 5, 'the topics');
    const select = one<HTMLSelectElement>(element, '#axis');
    select.value = 'mental';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await save(element);
    expect(text(element, '.own-list')).to.contain('Onderwerp: ');
    // A choice in the form is no choice of another time of the wheel.
    expect(element.at).to.equal(undefined);
  });

  it('goes to others only by a file the resident makes, with only what may be told', async () => {
    const element = await make({}, fakeKeeper(some));
    const made: string[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => (void blob.text().then((content) => made.push(content)), 'blob:none');
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    await press(element, '#share');
    await press(element, '#file');
    await waitUntil(() => made.length === 2, 'both files are made', { timeout: 8000 });
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    const shared = JSON.parse(made[0]!);
    expect(shared.experiences.map(({ story }: { story: string }) => story)).to.deep.equal([
      'We kookten met zijn vieren.',
    ]);
    expect(shared.experiences[0].group).to.equal('Buren');
    const own = JSON.parse(made[1]!);
    expect(own.experiences).to.have.length(2);
    expect(own.assessments).to.have.length(webs.assessments.length);
  });

  it('says nothing about how fast one person goes', async () => {
    const element = await make({}, fakeKeeper(some));
    expect(all(element, '.calculation')).to.deep.equal([]);
    expect(element.shadowRoot!.textContent).not.to.contain('Vaart');
  });

  it('PR8: on a shared device nothing is asked, and leaving empties form and screen', async () => {
    const element = await make({ storage: 'shared-device' });
    await write(element, 'Geheim');
    expect(all(element, '[name="where"]')).to.deep.equal([]);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await element.updateComplete;
    expect(all(element, '#what')).to.deep.equal([]);
  });

  it('VW5: at 280 px it is a list in the same order, and the form fits with targets of 44 px', async () => {
    const element = await make({}, fakeKeeper(some), 280);
    expect(all(element, 'svg.wheel')).to.deep.equal([]);
    expect(all(element, 'ol.steps > li')).to.have.length(5);
    await press(element, '#own-add');
    expect(one(element, 'figure').scrollWidth).to.be.at.most(280);
    for (const target of all(element, '.chip, .own .button, .choice'))
      expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(44);
    await expect(element).to.be.accessible();
  });

  it('VW6: on paper all experiences are there, without form and buttons', async () => {
    const many = {
      ...some,
      own: Array.from({ length: 8 }, (_, i) => told(`m${i}`, { story: `Verhaal ${i}`, date: '2026-10-01' })),
    };
    const element = await make({}, fakeKeeper(many));
    expect(all(element, '.own-list li')).to.have.length(5);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.own-list li')).to.have.length(8);
    dispatchEvent(new Event('afterprint'));
  });

  it('without "own" nothing of the device is touched', async () => {
    let asked = 0;
    const keeper = (): Keeper => {
      asked++;
      return fakeKeeper()();
    };
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-flywheel');
    element.surroundings = { keeper };
    element.data = emptyWheel;
    const ready = oneEvent(element, 'veer-ready');
    holder.append(element);
    await ready;
    await element.whole();
    expect(asked).to.equal(0);
    expect(all(element, '.own, .own-kept')).to.deep.equal([]);
  });

  describe('moved in the page', () => {
    const move = async (element: VeerFlywheel): Promise<void> => {
      const other = await fixture<HTMLDivElement>(html`<div></div>`);
      other.append(element);
      await element.updateComplete;
    };

    it('a half-written story is still there, also at the next drawing, and the first press does what it says', async () => {
      const element = await make({}, fakeKeeper(some));
      await write(element, 'Nog niet af.');
      await move(element);
      element.address = 'u';
      await element.updateComplete;
      expect(one<HTMLTextAreaElement>(element, '#what').value).to.equal('Nog niet af.');
      await press(element, '#own-cancel');
      await move(element);
      await press(element, '#own-add');
      expect(focused(element)).to.equal('what');
    });

    it('closing the page still asks while an experience is nowhere else; it does not once the wheel is gone', async () => {
      const element = await make();
      await write(element, 'Eerst hier.');
      await save(element);
      expect(closingAsks()).to.equal(true);
      await move(element);
      expect(closingAsks()).to.equal(true);
      element.remove();
      expect(closingAsks()).to.equal(false);
    });

    it('off the page it hears nothing of the device, whatever is set on it; back again it does', async () => {
      const { keeper, listening } = counted();
      const element = await make({}, keeper);
      await write(element, 'Eerst hier.');
      await save(element);
      const holder = element.parentElement!;
      element.remove();
      element.address = 'u';
      await element.updateComplete;
      expect([listening.size, closingAsks()]).to.deep.equal([0, false]);
      await keeper().eraseAll();
      holder.append(element);
      expect(listening.size).to.equal(1);
      await until(() => element.text.includes('U schreef nog geen ervaringen op'), 'the empty wheel');
      expect(closingAsks()).to.equal(false);
      element.remove();
    });

    it('one that becomes "own" off the page looks at the device only when it is back', async () => {
      const { keeper, listening } = counted(some);
      const element = await make({ own: false, data: emptyWheel }, keeper);
      const holder = element.parentElement!;
      element.remove();
      element.own = true;
      await element.updateComplete;
      expect(listening.size).to.equal(0);
      holder.append(element);
      await until(() => element.text.includes('Je schreef 2 ervaringen op'), 'the wheel of this device');
      expect(listening.size).to.equal(1);
    });
  });

  it('speaks English', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    holder.style.setProperty('inline-size', '1100px');
    const element = document.createElement('veer-flywheel');
    element.surroundings = { keeper: fakeKeeper(some), now: () => new Date('2026-11-14T10:20:00') };
    element.own = true;
    const ready = oneEvent(element, 'veer-ready');
    holder.append(element);
    await ready;
    await element.whole();
    await until(() => text(element, '#title') === 'Your flywheel', 'the English wheel');
    expect(text(element, '#own-add')).to.equal('Write down another experience');
    expect(text(element, '#summary')).to.contain('You wrote down 2 experiences, 1 of them since 16 May 2026.');
    expect(text(element, 'figure'))
      .to.contain('Last written down')
      .and.to.not.match(/was told|were told|Resident/);
    expect(one(element, '.spot').getAttribute('aria-label')).to.contain('Step 1 of 5: Connecting.');
  });

  it('has no axe violation with the list, the form and while it asks', async () => {
    const element = await make({}, fakeKeeper(some));
    await expect(element).to.be.accessible();
    await press(element, '#own-add');
    await expect(element).to.be.accessible();
    await press(element, '#erase');
    await expect(element).to.be.accessible();
  });

  it('what else may be filled in stays open while somebody types in it', async () => {
    const element = await make();
    await press(element, '#own-add');
    const details = one<HTMLDetailsElement>(element, '.own details.more');
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => details.open);
    one<HTMLTextAreaElement>(element, '#what').focus();
    await sendKeys({ type: 'Het lukte' });
    await element.updateComplete;
    expect(details.open).to.equal(true);
    expect(one<HTMLTextAreaElement>(element, '#what').value).to.equal('Het lukte');
  });
});
