import { expect, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { until } from '../support/look.js';
import type { WebDocument } from '../../src/domain/document/types.js';
import type { VeerSpiderWeb } from '../../src/elements/spider-web/spider-web.js';
import {
  all,
  draw,
  frames,
  instrument,
  middle,
  one,
  oneMoment,
  onScreen,
  spot,
  tableRows,
  text,
  textOf,
  twoMoments,
  web,
} from './spider-web/kit.js';

const empty = web({ id: 'now', date: '2026-11-14', scores: {} });
const scores = (element: VeerSpiderWeb): Record<string, number | null> => {
  const { moments } = element.value as WebDocument;
  return { ...moments[moments.length - 1]!.scores };
};
const filled = async (data: unknown = oneMoment, width?: number): Promise<VeerSpiderWeb> => {
  const element = await draw(data, { editable: true }, width);
  element.scrollIntoView({ block: 'start' });
  return element;
};
const field = (element: VeerSpiderWeb, index: number): HTMLInputElement =>
  one<HTMLInputElement>(element, `#field-${index}`);
const type = async (element: VeerSpiderWeb, index: number, typed: string): Promise<void> => {
  const target = field(element, index);
  target.focus();
  target.select();
  // Keys come from outside the page and can arrive late: the next key waits until these are there.
  let told = false;
  target.addEventListener('change', () => (told = true), { once: true });
  if (typed) await sendKeys({ type: typed });
  else await sendKeys({ press: 'Delete' });
  for (let frame = 0; frame < 120 && target.value !== typed; frame++) await frames(1);
  await sendKeys({ press: 'Tab' });
  await until(() => told, `the change to ${typed}`);
  await element.updateComplete;
};
const press = async (element: VeerSpiderWeb, index: number, ...keys: string[]): Promise<void> => {
  spot(element, index).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
};
/** Place on the screen of a value on a spoke. */
const at = (element: VeerSpiderWeb, index: number, value: number): [number, number] => {
  const rim = one(element, '.web .rim').getAttribute('d')!;
  const radius = -Number(/^M0 (-[\d.]+)/.exec(rim)![1]);
  const angle = (index / 6) * 2 * Math.PI;
  return onScreen(element, (Math.sin(angle) * radius * value) / 10, (-Math.cos(angle) * radius * value) / 10);
};

describe('veer-spider-web[editable]', () => {
  afterEach(() => resetMouse());

  it('sets each axis by tap, keys and number field with the same result', async () => {
    const byField = await filled(empty);
    await type(byField, 0, '7');
    const byKeys = await filled(empty);
    await press(byKeys, 0, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    const byTap = await filled(empty);
    await sendMouse({ type: 'click', position: at(byTap, 0, 7) });
    await byTap.updateComplete;
    for (const element of [byField, byKeys, byTap]) {
      expect(scores(element)['body']).to.equal(7);
      expect(tableRows(element)[0]).to.deep.equal(['Mijn lichaam', '7']);
      expect(field(element, 0).value).to.equal('7');
      expect(textOf(element, '#status')).to.equal('Mijn lichaam: 7.');
    }
    expect(byKeys.value).to.deep.equal(byField.value);
    expect(byTap.value).to.deep.equal(byField.value);
  });

  it('starts without any number, and a number can be taken away again', async () => {
    const element = await filled(empty);
    expect(textOf(element, '#summary')).to.contain('U hebt nog niets ingevuld. Begin waar u wilt.');
    expect(all<HTMLInputElement>(element, 'input.number').map(({ value }) => value)).to.deep.equal([
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    await press(element, 2, 'ArrowUp', 'ArrowUp');
    expect(scores(element)['meaning']).to.equal(1);
    await press(element, 2, 'Delete');
    expect(scores(element)['meaning']).to.equal(null);
    expect(textOf(element, '#status')).to.equal('Wat waarde geeft: niet ingevuld.');
    expect(all(element, '.web circle.now')).to.deep.equal([]);
  });

  it('stays on the scale and on its steps', async () => {
    const element = await filled(oneMoment);
    await press(element, 0, 'ArrowUp');
    expect(scores(element)['body']).to.equal(7);
    await press(element, 1, 'ArrowDown');
    expect(scores(element)['mental']).to.equal(7);
    await press(element, 0, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(scores(element)['body']).to.equal(10);
    await press(element, 3, 'ArrowDown');
    expect(scores(element)['quality']).to.equal(10);
    await press(element, 3, '-', '+', '-');
    expect(scores(element)['quality']).to.equal(9);
  });

  it('walks with left and right, so that every topic is reached by keyboard', async () => {
    const element = await filled(empty);
    await press(element, 0, 'ArrowRight', 'ArrowUp');
    expect(scores(element)).to.deep.include({ mental: 0 });
    expect(textOf(element, '#keys')).to.contain('Pijl omhoog en omlaag verandert het cijfer.');
  });

  it('keeps the last good number when something else is typed, and says so in words', async () => {
    const element = await filled(oneMoment);
    for (const wrong of ['12', '-1', 'zeven', '7.35', '6,5']) {
      await type(element, 1, wrong);
      expect(scores(element)['mental'], wrong).to.equal(7.3);
      expect(field(element, 1).getAttribute('aria-invalid')).to.equal('true');
      expect(field(element, 1).value).to.equal(wrong);
      const note = one(element, `#${field(element, 1).getAttribute('aria-describedby')}`);
      expect(text(note)).to.equal(
        'Vul een cijfer in van 0 tot 10, in stappen van 1. Of laat het leeg. Er staat nu: 7,3.',
      );
    }
    await type(element, 1, '8');
    expect(all(element, '.wrong, [aria-invalid]')).to.deep.equal([]);
    expect(scores(element)['mental']).to.equal(8);
  });

  it('a drawing in between does not touch what is being typed', async () => {
    const element = await filled(oneMoment);
    field(element, 1).focus();
    field(element, 1).select();
    await sendKeys({ type: '4' });
    for (let frame = 0; frame < 120 && field(element, 1).value !== '4'; frame++) await frames(1);
    element.requestUpdate();
    await element.updateComplete;
    expect(field(element, 1).value).to.equal('4');
    field(element, 1).blur();
    await element.updateComplete;
    expect(scores(element)['mental']).to.equal(4);
    expect(field(element, 1).value).to.equal('4,0');
  });

  it('takes a comma or a point, and an empty field as not filled in', async () => {
    const halves = { ...instrument, scale: { min: 0, max: 10, step: 0.5 } };
    const element = await filled({ ...(empty as object), instrument: halves });
    await type(element, 0, '7,5');
    await type(element, 1, '2.5');
    expect(scores(element)).to.deep.include({ body: 7.5, mental: 2.5 });
    expect(field(element, 0).value).to.equal('7,5');
    await type(element, 0, '');
    expect(scores(element)['body']).to.equal(null);
  });

  it('changes by arrow up and down in a field too, and not by a wheel', async () => {
    const element = await filled(oneMoment);
    field(element, 5).focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(scores(element)['daily']).to.equal(6);
    await sendMouse({ type: 'move', position: middle(field(element, 5)) });
    field(element, 5).dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true }));
    await element.updateComplete;
    expect(scores(element)['daily']).to.equal(6);
    expect(field(element, 5).type).to.equal('text');
    expect(field(element, 5).inputMode).to.equal('decimal');
  });

  it('can be dragged as an extra: the number changes when the point is let go', async () => {
    const element = await filled(oneMoment);
    let changes = 0;
    element.addEventListener('veer-change', () => changes++);
    await sendMouse({ type: 'move', position: at(element, 0, 6.5) });
    await element.updateComplete;
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(element, 0, 5) });
    await sendMouse({ type: 'move', position: at(element, 0, 3) });
    await element.updateComplete;
    expect(changes).to.equal(0);
    expect(tableRows(element)[0]![1]).to.equal('3,0');
    await sendMouse({ type: 'up' });
    await element.updateComplete;
    expect(changes).to.equal(1);
    expect(scores(element)['body']).to.equal(3);
  });

  it('a press on a point without a move is a tap, and a tap on a label changes nothing', async () => {
    const element = await filled(oneMoment);
    await sendMouse({ type: 'click', position: at(element, 0, 6.6) });
    await element.updateComplete;
    expect(scores(element)['body']).to.equal(7);
    await sendMouse({ type: 'click', position: middle(spot(element, 1)) });
    await element.updateComplete;
    expect(scores(element)['mental']).to.equal(7.3);
  });

  it('only the point at hand stops a finger from scrolling', async () => {
    const element = await filled(oneMoment);
    expect(getComputedStyle(one(element, '.stage')).touchAction).to.equal('auto');
    expect(all(element, '.grip')).to.deep.equal([]);
    spot(element, 0).focus();
    await element.updateComplete;
    expect(getComputedStyle(one(element, '.grip')).touchAction).to.equal('none');
  });

  it('takes changes back one by one', async () => {
    const element = await filled(oneMoment);
    await type(element, 0, '9');
    await type(element, 1, '');
    const undo = one(element, '#undo');
    undo.click();
    await element.updateComplete;
    expect(scores(element)).to.deep.include({ body: 9, mental: 7.3 });
    undo.click();
    await element.updateComplete;
    expect(scores(element)['body']).to.equal(6.5);
    undo.click();
    await element.updateComplete;
    expect(textOf(element, '#status')).to.equal('Er is niets om terug te zetten.');
  });

  it('tells the page that numbers changed, never which', async () => {
    const element = await filled(empty);
    const heard = oneEvent(element, 'veer-change');
    await press(element, 4, 'ArrowUp');
    const { detail, bubbles, composed } = await heard;
    expect(detail).to.deep.equal({ what: 'scores' });
    expect([Object.isFrozen(detail), bubbles, composed]).to.deep.equal([true, true, true]);
    const once: Event[] = [];
    element.addEventListener('veer-change', (event) => once.push(event));
    await press(element, 4, 'Delete', 'Delete');
    expect(once).to.have.length(1);
  });

  it('gives a copy of the whole document as value, and never writes in what it was given', async () => {
    const given = structuredClone(twoMoments) as { moments: { scores: Record<string, number> }[] };
    const before = structuredClone(given);
    const element = await filled(given);
    await press(element, 0, 'ArrowUp');
    const value = element.value as WebDocument;
    expect(value.schema).to.equal('veerkracht/web@1');
    expect(value.moments.map(({ id, scores: { body } }) => [id, body])).to.deep.equal([
      ['then', 6],
      ['now', 7],
    ]);
    expect(given).to.deep.equal(before);
    (value.moments[1]!.scores as Record<string, number | null>)['body'] = 1;
    expect(scores(element)['body']).to.equal(7);
  });

  it('starts from the bundled web when it is given no data, and over when it is given another document', async () => {
    const element = await filled(null);
    expect(tableRows(element).map(([name]) => name)).to.include('Mijn lichaam');
    expect((element.value as WebDocument).moments).to.have.length(1);
    await press(element, 0, 'ArrowUp');
    expect(scores(element)['body']).to.equal(0);
    element.data = oneMoment;
    await element.updateComplete;
    expect(scores(element)['body']).to.equal(6.5);
  });

  it('has the fields in the list of bars and on a small screen too', async () => {
    const element = await filled(oneMoment, 296);
    expect(all(element, 'input.number')).to.have.length(6);
    for (const input of all(element, 'input.number')) expect(input.getBoundingClientRect().height).to.be.at.least(44);
    one(element, '[data-view="bars"]').click();
    await element.updateComplete;
    expect(all(element, 'input.number')).to.have.length(6);
    await type(element, 0, '4');
    expect(scores(element)['body']).to.equal(4);
  });

  it('is read-only without the attribute', async () => {
    const element = await draw(oneMoment);
    element.scrollIntoView({ block: 'start' });
    await sendMouse({ type: 'click', position: at(element, 0, 2) });
    await press(element, 0, 'Delete', '+');
    expect(scores(element)['body']).to.equal(6.5);
    expect(all(element, 'input, .grip, #undo')).to.deep.equal([]);
    element.editable = true;
    await until(() => all(element, 'input.number').length === 6, 'the fields');
    element.editable = false;
    await element.updateComplete;
    await press(element, 0, 'Delete', '+');
    expect(scores(element)['body']).to.equal(6.5);
    expect(all(element, 'input, .grip, #undo')).to.deep.equal([]);
  });

  it('a page that gives the same data anew, or the filled in ones back, takes nothing away', async () => {
    const element = await filled();
    const given = scores(element)['body'];
    await type(element, 0, '9');
    for (const again of [() => structuredClone(oneMoment), () => structuredClone(element.value)]) {
      element.data = again();
      await element.updateComplete;
      expect(scores(element)['body'], 'the number').to.equal(9);
    }
    one(element, '#undo').click();
    await element.updateComplete;
    expect(scores(element)['body']).to.equal(given);
    await type(element, 0, '9');
    element.data = web({ id: 'now', date: '2026-11-14', scores: { body: 2 } });
    await element.updateComplete;
    expect(scores(element)['body']).to.equal(2);
  });
});
