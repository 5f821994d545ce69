import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/check-in.js';
import type { KeptRecords, Place } from '../../src/storage/port.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { until } from '../support/look.js';
import { now, entry, some, make, all, one, text, press, changed, focused } from './check-in-kit.js';

const isChromium = 'chrome' in window;
/** Its driver cannot change the size of the window; there the holder alone is narrow. */
const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit');

describe('veer-check-in', () => {
  it('asks feelings first, then energy, activity, place and company; nothing is chosen beforehand', async () => {
    const element = await make();
    expect(all(element, 'legend').map((node) => node.textContent!.trim())).to.deep.equal([
      'Opgewekt',
      'Rustig',
      'Gespannen',
      'Verdrietig',
      'Hoeveel energie heb je nu?',
      'Wat doe je nu?',
      'Waar ben je nu?',
      'Met wie ben je nu?',
      'Waar mag dit blijven?',
    ]);
    expect(all(element, 'input:checked')).to.deep.equal([]);
    expect(all(element, 'option:checked').map((node) => node.textContent!.trim())).to.deep.equal(['Nee']);
    expect(text(element, '.sheet')).to.contain('Niets wordt verstuurd.');
  });

  it('works by keyboard alone: numbers and choices with arrows, saved with Enter, the sentences come into focus', async () => {
    const element = await make();
    one(element, '#ask-feeling-cheerful input').focus();
    await sendKeys({ press: ' ' });
    for (let n = 0; n < 4; n++) await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    one(element, '#ask-doing input').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(one<HTMLInputElement>(element, '#ask-feeling-cheerful label:nth-child(5) input').checked).to.equal(true);
    one(element, '#save').focus();
    const kept = oneEvent(element, 'veer-change');
    await sendKeys({ press: 'Enter' });
    await kept;
    await element.updateComplete;
    expect(focused(element)).to.equal('over');
    expect(text(element, '#status')).to.contain('Erbij gezet.');
    expect(text(element, '#status')).to.contain('Je vulde 1 keer iets in');
    expect(text(element, '.moments')).to.contain('Opgewekt 5');
    expect(text(element, '.moments')).to.contain('Huishouden');
  });

  it('a choice that is pressed again is taken away: everything may stay open', async () => {
    const element = await make();
    const second = '#ask-company label:nth-child(2) input';
    await press(element, second);
    expect(one<HTMLInputElement>(element, second).checked).to.equal(true);
    await press(element, second);
    expect(one<HTMLInputElement>(element, second).checked).to.equal(false);
    await press(element, '#save');
    expect(text(element, '#mistake')).to.contain('Kies eerst iets');
    expect(text(element, '#status')).to.contain('Kies eerst iets');
    expect(all(element, '.moments')).to.deep.equal([]);
  });

  it('without a choice it is only on this screen, and says so; it can be kept after all', async () => {
    const element = await make();
    await press(element, '#ask-energy label:nth-child(3) input');
    await changed(element, '#save');
    expect(text(element, '#status')).to.contain('Het is niet bewaard.');
    expect(text(element, '#where-sentence')).to.contain('alleen op dit scherm');
    const saved = oneEvent(element, 'veer-save');
    await press(element, '#keep-now');
    expect((await saved).detail).to.deep.equal({ id: 'new-1', revision: 1 });
    await until(() => text(element, '#where-sentence').includes('Bewaard op dit apparaat, uiterlijk tot'), 'kept');
    expect(focused(element)).to.equal('where');
  });

  it('PR7: no event holds what was filled in', async () => {
    const element = await make();
    const heard: string[] = [];
    for (const name of ['ready', 'change', 'save', 'erase', 'error', 'select'])
      element.addEventListener(`veer-${name}`, (event) => heard.push(JSON.stringify((event as CustomEvent).detail)));
    await press(element, 'input[name="where"][value="device"]');
    await press(element, '#ask-energy label:nth-child(3) input');
    one<HTMLTextAreaElement>(element, '#note').value = 'geheim';
    one(element, '#note').dispatchEvent(new Event('input'));
    await changed(element, '#save');
    expect(heard).to.deep.equal(['{"id":"new-1","revision":1}', '{"what":"records"}']);
  });

  it('shows raw points through time first, then by activity and by company with counts, then the moments and a table', async () => {
    const element = await make({}, fakeKeeper(some));
    const headings = all(element, 'h2, h3, h4').map((node) => node.textContent!.trim());
    const order = ['Wat je invulde', 'Door de tijd', 'Per bezigheid', 'Per gezelschap', 'Waar staat dit?'];
    expect(headings.filter((name) => order.includes(name))).to.deep.equal(order);
    expect(all(element, '.line:first-child circle')).to.have.length(3);
    expect(text(element, '.groups')).to.contain('Bewegen 2 keer');
    expect(text(element, '#summary')).to.equal(
      'Je vulde 3 keer iets in, op 3 dagen: van 10 november 2026 tot en met 13 november 2026. Het vaakst (2 keer) was dat bij: Bewegen. Dat twee dingen samen voorkomen, zegt niet dat het ene door het andere komt.',
    );
    const rows = all(element, 'tbody tr').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(rows).to.have.length(3);
    expect(rows[1]).to.contain('12 november 2026, 09:00').and.to.contain('Drukke dag.').and.to.contain('niet ingevuld');
    expect(text(element, '.moments > li:last-child')).to.contain('Hoort bij: Ik belde zelf.');
    expect(element.shadowRoot!.textContent).not.to.match(/gemiddeld|beter|slechter|goed gedaan/i);
  });

  it('another feeling can be chosen for the groups; what a point is there is explained right above them', async () => {
    const element = await make({}, fakeKeeper(some));
    const select = one<HTMLSelectElement>(element, '#line');
    expect(text(element, '#group-how')).to.equal('Elk punt is een cijfer, van 1 (links) tot 7 (rechts).');
    expect(one(element, '#group-how').previousElementSibling).to.equal(select.closest('.pick'));
    expect(one(element, '#group-how').nextElementSibling!.querySelector('.groups')).to.not.equal(null);
    select.value = 'tense';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const names = all(element, '.groups svg').map((svg) => svg.getAttribute('aria-label'));
    expect(names).to.contain('Werk of school, Gespannen: 5');
    expect(text(element, '.groups')).to.contain('Gespannen: geen cijfer');
  });

  it('a moment can be changed and erased, the focus goes along and comes back', async () => {
    const element = await make({}, fakeKeeper(some));
    await press(element, '#change-c2');
    expect(focused(element)).to.equal('feelings');
    expect(text(element, '#changing')).to.contain('12 november 2026 om 09:00');
    expect(one<HTMLTextAreaElement>(element, '#note').value).to.equal('Drukke dag.');
    await press(element, '#cancel');
    expect(focused(element)).to.equal('change-c2');
    await press(element, '#change-c2');
    await press(element, '#ask-feeling-tense label:nth-child(3) input');
    await changed(element, '#save');
    expect(text(element, '.moments')).to.contain('Gespannen 3');
    expect(text(element, '.moments')).to.contain('12 november 2026, 09:00');
    await press(element, '#erase-c1');
    expect(focused(element)).to.equal('erase-no');
    await press(element, '#erase-no');
    expect(focused(element)).to.equal('erase-c1');
    await press(element, '#erase-c1');
    const erased = oneEvent(element, 'veer-erase');
    await press(element, '#erase-yes');
    expect((await erased).detail).to.deep.equal({ count: 1 });
    await element.updateComplete;
    expect(all(element, '#change-c1')).to.deep.equal([]);
    expect(text(element, '#status')).to.contain('Gewist.');
  });

  it('what is being filled in stays when another moment is erased; a change of what was erased does not', async () => {
    const element = await make({}, fakeKeeper(some));
    await press(element, '#ask-energy label:nth-child(3) input');
    await press(element, '#erase-c1');
    await changed(element, '#erase-yes');
    expect(one<HTMLInputElement>(element, '#ask-energy label:nth-child(3) input').checked).to.equal(true);
    await press(element, '#change-c2');
    await press(element, '#erase-c2');
    await changed(element, '#erase-yes');
    expect(all(element, '#changing')).to.deep.equal([]);
  });

  it('PR3: everything is erased in two acts', async () => {
    const element = await make({}, fakeKeeper(some));
    await press(element, '#erase');
    expect(focused(element)).to.equal('erase-no');
    await changed(element, '#erase-yes');
    expect(text(element, '#status')).to.contain('Alles is gewist');
    expect(all(element, '.moments')).to.deep.equal([]);
  });

  it('PR9: the own file holds what was written and nothing of who or where', async () => {
    const element = await make({}, fakeKeeper(some));
    const made: string[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => (void blob.text().then((content) => made.push(content)), 'blob:none');
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    await press(element, '#file');
    await until(() => made[0], 'the file');
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    const file = JSON.parse(made[0]!) as Record<string, unknown[]>;
    expect(Object.keys(file)).to.deep.equal(['schema', 'assessments', 'experiences', 'checkIns']);
    expect(file['checkIns']).to.have.length(3);
    expect(text(element, '#status')).to.contain('downloads');
  });

  it('PR5: when keeping does not work it says so calmly, and what was written stands', async () => {
    const element = await make({}, fakeKeeper(undefined, 'full'));
    await press(element, 'input[name="where"][value="device"]');
    await press(element, '#ask-energy label:nth-child(3) input');
    await changed(element, '#save');
    expect(text(element, '#trouble')).to.contain('Het apparaat is vol.');
    expect(text(element, '#status')).not.to.contain('Bewaard op dit apparaat.');
    expect(text(element, '.moments')).to.contain('Energie 3');
  });

  it('bad and foreign records are counted, named and kept; a newer one can be read, not changed', async () => {
    const element = await make(
      {},
      fakeKeeper({
        ...some,
        own: [{ ...some.own[0]!, readOnly: true }, entry('x', '2026-11-01T10:00:00Z', { doing: 'zeilen', energy: 12 })],
        quarantined: [{ key: 'c:1:x', reason: 'unreadable', raw: 1 }],
      }),
    );
    expect(text(element, '#damaged')).to.contain('1 bewaard stuk is niet te lezen');
    expect(text(element, '.moments > li')).to.contain('nieuwere versie');
    expect(text(element, '.moments')).to.contain('iets anders (zeilen)');
    expect(text(element, '.strips')).to.contain('1 cijfer hoort bij een andere schaal');
  });

  it('the host decides: nothing is asked, read or kept with storage="none", and an unknown value keeps nothing', async () => {
    for (const storage of ['none', 'alles' as never] as const) {
      const element = await make({ storage }, fakeKeeper(some));
      expect(all(element, '[name="where"], .moments')).to.deep.equal([]);
      await press(element, '#ask-energy label:nth-child(3) input');
      await changed(element, '#save');
      expect(all(element, '#keep-now')).to.deep.equal([]);
    }
  });

  it('asks what the page wants: own feelings, scale and choices; markup stays text', async () => {
    const element = await make({
      data: {
        schema: 'veerkracht/check-in-list@1',
        title: 'Hoe is het?',
        scale: { min: 0, max: 10 },
        feelings: [{ id: 'moed', label: '<b>Moed</b>', min: 'geen', max: 'veel' }],
        place: [{ id: 'boot', label: 'Op de boot' }],
      },
    });
    await until(() => all(element, '#title')[0], 'the title');
    expect(text(element, '#title')).to.equal('Hoe is het?');
    expect(text(element, '#ask-feeling-moed legend')).to.equal('<b>Moed</b>');
    expect(all(element, '#ask-feeling-moed input')).to.have.length(11);
    expect(all(element, '#ask-place label').map((node) => node.textContent!.trim())).to.deep.equal(['Op de boot']);
  });

  it('a list with a fault leaves the usual questions standing and tells the editor', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-check-in');
    element.surroundings = { keeper: fakeKeeper(), now };
    element.data = { schema: 'veerkracht/web@1' };
    const error = oneEvent(element, 'veer-error');
    holder.append(element);
    expect((await error).detail.code).to.equal('wrong-kind');
    await element.updateComplete;
    expect(all(element, '#ask-feeling-calm')).to.have.length(1);
    expect(all(element, '.note')).not.to.deep.equal([]);
  });

  it('on paper all moments and the table are open, the form is not printed', async () => {
    const element = await make(
      {},
      fakeKeeper({
        ...some,
        own: Array.from({ length: 9 }, (_, i) => entry(`p${i}`, `2026-11-0${i + 1}T10:00:00Z`, { energy: 3 })),
      }),
    );
    expect(all(element, '.moments > li')).to.have.length(5);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.moments > li')).to.have.length(9);
    expect(all(element, 'details[open] table')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.moments > li')).to.have.length(5);
  });

  it('at 280 px nothing scrolls sideways and every target is at least 44 px high', async () => {
    const element = await make({}, fakeKeeper(some), 280);
    expect(one(element, '.sheet').scrollWidth).to.be.at.most(280);
    for (const target of all(element, '.chip, .button, .choice'))
      expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(44);
  });

  /** The store of a page, with how many listen to it and what was put where. */
  const watched = (place: Place, kept?: KeptRecords) => {
    const keeper = fakeKeeper(kept)();
    void keeper.choose(place);
    const puts: (Place | undefined)[] = [];
    let listening = 0;
    const { subscribe, saveOwn } = keeper;
    keeper.subscribe = (listener) => {
      const end = subscribe(listener);
      listening++;
      return () => {
        listening--;
        end();
      };
    };
    keeper.saveOwn = (record, wanted) => {
      puts.push(wanted);
      return saveOwn(record, wanted);
    };
    return { keeper, puts, listening: () => listening };
  };

  it('where the page lets nothing be kept here, another widget goes on keeping on the device', async () => {
    const { keeper, puts } = watched('device');
    const element = await make({ storage: 'none' }, () => keeper);
    one<HTMLInputElement>(element, 'input[type="radio"]').click();
    await press(element, '#save');
    await until(() => puts.length > 0, 'a moment handed over');
    expect(puts).to.deep.equal(['none']);
    expect(keeper.place).to.equal('device');
  });

  it('a second press before the store has come keeps one moment, not two', async () => {
    const { keeper, puts } = watched('none');
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-check-in');
    let asked = 0;
    element.surroundings = { keeper: () => (asked++, keeper), now };
    holder.append(element);
    await element.updateComplete;
    one<HTMLInputElement>(element, 'input[type="radio"]').click();
    expect(asked, 'the store has not come').to.equal(0);
    one(element, '#save').click();
    one(element, '#save').click();
    await element.whole();
    await until(() => puts.length > 0, 'a moment handed over');
    await element.whole();
    expect(puts).to.have.length(1);
  });

  it('EM15: finds what is kept when it is moved while it looks, and lets go of the store when it leaves', async () => {
    const { keeper, listening } = watched('device', some);
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-check-in');
    element.surroundings = { keeper: () => keeper, now };
    holder.append(element);
    await element.updateComplete;
    const whole = element.whole();
    const other = await fixture<HTMLDivElement>(html`<div></div>`);
    other.append(element);
    await whole;
    await element.whole();
    await until(() => all(element, '#change-c3')[0], 'what is kept');
    expect(listening()).to.equal(1);
    element.remove();
    expect(listening()).to.equal(0);
  });

  it('speaks English, and is heard as groups with names', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    const element = document.createElement('veer-check-in');
    element.surroundings = { keeper: fakeKeeper(some), now };
    holder.append(element);
    await element.updateComplete;
    await element.whole();
    await until(() => all(element, '#title')[0], 'the title');
    expect(text(element, '#title')).to.equal('How is it now?');
    if (!isChromium) return;
    const tree = await a11ySnapshot({});
    const find = (name: string): unknown =>
      findAccessibilityNode(tree as never, (node: { name?: string }) => node.name === name);
    expect(find('What are you doing now?')).not.to.equal(null);
    expect(find('1 not at all')).not.to.equal(null);
  });

  it('has no axe violation with the form, with what it shows and while it asks', async () => {
    if (!isWebKit) await setViewport({ width: 1100, height: 900 });
    const element = await make({}, fakeKeeper(some));
    for (const act of [null, '#erase-c1', '#change-c3']) {
      if (act) await press(element, act);
      await expect(element).to.be.accessible();
    }
  });

  it('what else may be filled in stays open while somebody types and chooses in it', async () => {
    const element = await make();
    const details = one<HTMLDetailsElement>(element, 'details.more');
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => details.open);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'half getypt' });
    await element.updateComplete;
    expect(one<HTMLTextAreaElement>(element, '#note').value).to.equal('half getypt');
    one(element, '#ask-feeling-calm label:nth-child(5) input').click();
    await element.updateComplete;
    expect(details.open).to.equal(true);
  });
});
