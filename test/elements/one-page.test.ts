import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/history.js';
import type { VeerHistory } from '../../src/elements/history/history.js';
import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import type { Keeper } from '../../src/storage/port.js';
import { until } from '../support/look.js';
import { walkTo } from '../../stories/support/walk.js';
import { alone, clean, rawKeys, tab } from '../storage/support.js';
import * as checkIn from './check-in-kit.js';
import { closingAsks } from './edit/kit.js';
import * as wheel from './own-wheel-kit.js';
import { has, make, one, press, words } from './self-assessment-kit.js';

/** Several widgets on one page share one keeper, over a real device. */
alone();

const history = async (keeper: Keeper, attributes: Partial<VeerHistory> = {}): Promise<VeerHistory> => {
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement('veer-history');
  element.surroundings = { keeper: () => keeper };
  Object.assign(element, { address: 'je', ...attributes });
  holder.append(element);
  await until(() => find(element, '.lead, section'), 'the history');
  return element;
};
const find = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const kept = async (): Promise<string[]> => (await rawKeys()).filter((key) => key !== 'meta');

/** A list that is kept on the device, three questions on the way. */
const begun = async (keeper: Keeper): Promise<VeerSelfAssessment> => {
  const element = await make({}, () => keeper);
  await walkTo(element, 'answered', { answers: [7, 6, 5], place: 'device' });
  await until(() => words(element, '#place-sentence').includes('Bewaard op dit apparaat'), 'that it is kept');
  expect(closingAsks()).to.equal(false);
  return element;
};
const answer = async (element: VeerSelfAssessment): Promise<void> => {
  one<HTMLInputElement>(element, 'input[type="radio"][value="4"]').click();
  await element.updateComplete;
};
const goesOnHere = async (element: VeerSelfAssessment): Promise<void> => {
  await until(() => words(element, '#status').includes('staat alleen nog op dit scherm'), 'that it is told');
  expect(words(element, '#place-sentence')).not.to.contain('Bewaard op dit apparaat');
  expect(closingAsks()).to.equal(true);
  await answer(element);
  expect(closingAsks()).to.equal(true);
};

describe('widgets on one page', () => {
  beforeEach(clean);
  after(clean);

  it('PR8: everything erased in the history: the list goes on on this screen, says so, and leaving asks', async () => {
    const { keeper } = tab();
    const element = await begun(keeper);
    const list = await history(keeper);
    await until(() => find(list, '#erase-all'), 'what is kept');
    find(list, '#erase-all')!.click();
    await until(() => find(list, '#erase-yes'), 'the question');
    find(list, '#erase-yes')!.click();
    await goesOnHere(element);
    await until(() => list.shadowRoot!.textContent!.includes('staat niets van'), 'the empty history');
    expect(keeper.place).to.equal('undecided');
  });

  it('one list erased in the history stays erased when it goes on, until it is kept anew', async () => {
    const { keeper } = tab();
    const element = await begun(keeper);
    const list = await history(keeper);
    await until(() => find(list, '[id^="erase-"]:not(#erase-all)'), 'the draft');
    find(list, '[id^="erase-"]:not(#erase-all)')!.click();
    await until(() => find(list, '#erase-yes'), 'the question');
    find(list, '#erase-yes')!.click();
    await goesOnHere(element);
    await until(() => list.shadowRoot!.textContent!.includes('staat niets van'), 'the empty history');
    expect(await kept()).to.deep.equal([]);
  });

  it('the history shows what another widget keeps, once it is kept, and leaves its question and the focus alone', async () => {
    const { keeper } = tab();
    const list = await history(keeper);
    await until(() => list.shadowRoot!.textContent!.includes('staat niets van'), 'the empty history');
    let read = 0;
    list.addEventListener('veer-change', () => read++);
    const element = await begun(keeper);
    const draft = '[id^="erase-"]:not(#erase-all)';
    await until(() => find(list, draft), 'the draft');
    find(list, draft)!.click();
    await until(() => list.shadowRoot!.activeElement?.id === 'erase-no', 'the question');
    await waitUntil(() => keeper.saveState === 'saved');
    const before = read;
    await answer(element);
    await waitUntil(() => read > before, 'that it read again');
    await list.updateComplete;
    expect(list.shadowRoot!.activeElement?.id).to.equal('erase-no');
  });

  it('the history follows what the page says of keeping', async () => {
    const { keeper } = tab();
    await begun(keeper);
    const list = await history(keeper, { storage: 'none' });
    const draft = '[id^="erase-"]:not(#erase-all)';
    expect(find(list, draft)).to.equal(null);
    list.storage = 'ask';
    await until(() => find(list, draft), 'the draft');
    list.storage = 'shared-device';
    await until(() => !find(list, draft), 'that it is gone');
    list.storage = 'ask';
    await until(() => find(list, draft), 'the draft again');
  });

  it('a check-in and the own wheel follow what the page says of keeping', async () => {
    const { keeper } = tab();
    await keeper.choose('device');
    const moment = checkIn.entry('m1', '2026-11-13T20:00:00+01:00', { note: 'Een goede dag.' }).record;
    await keeper.saveOwn(moment, 'device');
    await keeper.saveOwn(wheel.told('e1', { story: 'Ik belde zelf.' }).record, 'device');
    const moments = await checkIn.make({ storage: 'none' }, () => keeper);
    const own = await wheel.make({ storage: 'none' }, () => keeper);
    const shown = (): boolean[] => [
      moments.shadowRoot!.textContent!.includes('Een goede dag.'),
      own.shadowRoot!.textContent!.includes('Ik belde zelf.'),
    ];
    expect(shown()).to.deep.equal([false, false]);
    for (const storage of ['ask', 'shared-device', 'ask', 'none'] as const) {
      moments.storage = own.storage = storage;
      await waitUntil(() => shown().every((one) => one === (storage === 'ask')), storage);
    }
  });

  it('PR8: everything erased in a second list', async () => {
    const { keeper } = tab();
    const element = await begun(keeper);
    const other = await make({}, () => keeper);
    await until(() => has(other, '#erase'), 'what is kept');
    await press(other, '#erase');
    await press(other, '#erase-yes');
    await until(() => words(other, '#status').includes('gewist'), 'that it is erased');
    expect(words(other, '#status')).not.to.contain('ergens anders');
    await goesOnHere(element);
  });

  it('everything erased elsewhere on the page: a check-in and the own wheel show nothing, say so and ask anew', async () => {
    const { keeper } = tab();
    await keeper.choose('device');
    const moments = await checkIn.make({}, () => keeper);
    const own = await wheel.make({}, () => keeper);
    await checkIn.press(moments, 'input[type="radio"]');
    await checkIn.changed(moments, '#save');
    own.surroundings = { ...own.surroundings, newId: () => 'of-the-wheel' };
    await wheel.write(own, 'Ik belde zelf.');
    await wheel.save(own);
    await waitUntil(async () => (await kept()).length === 2, 'that both are kept');
    await keeper.eraseAll();
    await until(
      () => checkIn.text(moments, '#status').includes('Ergens anders is alles gewist.'),
      'the check-in to tell',
    );
    await until(
      () => find(own, '#own-said')?.textContent?.includes('Ergens anders is alles gewist.'),
      'the wheel to tell',
    );
    await wheel.press(own, '#own-add');
    expect(wheel.all(own, '[name="where"]:checked')).to.have.length(0);
    expect(wheel.all(own, '[name="where"]').length).to.be.greaterThan(0);
  });
});
