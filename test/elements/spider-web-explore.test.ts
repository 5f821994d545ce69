import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { VeerSpiderWeb } from '../../src/elements/spider-web/spider-web.js';
import {
  all,
  draw,
  focused,
  middle,
  one,
  oneMoment,
  onScreen,
  spot,
  still,
  table,
  text,
  textOf,
} from './spider-web/kit.js';

/** The focus on the first topic, as by Tab: from the last button of the view switch. */
const tabIn = async (element: VeerSpiderWeb): Promise<void> => {
  one(element, '[data-view="table"]').focus();
  await sendKeys({ press: 'Tab' });
  await element.updateComplete;
};
const here = (element: VeerSpiderWeb): number =>
  Number((focused(element) as HTMLElement | null)?.dataset['axis'] ?? -1);
const press = async (element: VeerSpiderWeb, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
};

describe('veer-spider-web: walking the topics', () => {
  afterEach(() => resetMouse());

  it('SP3: is one tab stop; the next Tab leaves it', async () => {
    const element = await draw(oneMoment);
    await tabIn(element);
    expect(here(element)).to.equal(0);
    await press(element, 'Tab');
    expect(here(element)).to.equal(-1);
    expect(all(element, '.spot[tabindex="0"]')).to.have.length(1);
  });

  it('SP4: arrow keys walk round, Home and End jump, each topic says label, value and place', async () => {
    const element = await draw(oneMoment);
    const name = (): string => (focused(element) as HTMLElement).getAttribute('aria-label') ?? '';
    await tabIn(element);
    expect(name()).to.equal('Mijn lichaam: 6,5. Hier wilt u over praten. 1 van 6.');
    await press(element, 'ArrowRight');
    expect(name()).to.equal('Gevoel en gedachten: 7,3. 2 van 6.');
    await press(element, 'ArrowRight');
    expect(name()).to.equal('Wat waarde geeft: 8,3. 3 van 6.');
    await press(element, 'ArrowLeft');
    expect(here(element)).to.equal(1);
    await press(element, 'End');
    expect(name()).to.equal('De gewone dag: 7,0. Dit telt nu voor u. 6 van 6.');
    await press(element, 'ArrowRight');
    expect(here(element)).to.equal(0);
    await press(element, 'ArrowLeft');
    expect(here(element)).to.equal(5);
    await press(element, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(here(element)).to.equal(1);
  });

  it('SP4: the topic at hand is outlined, in the picture too, and its facts stand below', async () => {
    const element = await draw(oneMoment);
    await tabIn(element);
    await press(element, 'ArrowRight');
    expect(getComputedStyle(spot(element, 1)).outlineStyle).to.equal('solid');
    const active = one(element, '.web .active');
    const point = all(element, '.web circle.now')[1]!;
    expect([active.getAttribute('cx'), active.getAttribute('cy')]).to.deep.equal([
      point.getAttribute('cx'),
      point.getAttribute('cy'),
    ]);
    expect(textOf(element, '#detail')).to.equal('Gevoel en gedachten: 7,3. 2 van 6.');
  });

  it('SP4: Escape leaves the web, and Tab goes on from there', async () => {
    const element = await draw(oneMoment);
    await tabIn(element);
    await press(element, 'ArrowRight', 'Escape');
    expect(focused(element)?.id).to.equal('detail');
    expect(textOf(element, '#detail')).to.contain('pijl links en pijl rechts');
    await press(element, 'ArrowRight');
    expect(focused(element)?.id).to.equal('detail');
    await press(element, 'Tab');
    expect(here(element)).to.equal(-1);
  });

  it('SP5: does nothing with a modifier held, or with the focus elsewhere', async () => {
    const element = await draw(oneMoment);
    await tabIn(element);
    for (const modifier of ['Control', 'Alt', 'Shift', 'Meta']) {
      spot(element, 0).dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ArrowRight',
          bubbles: true,
          composed: true,
          ctrlKey: modifier === 'Control',
          altKey: modifier === 'Alt',
          shiftKey: modifier === 'Shift',
          metaKey: modifier === 'Meta',
        }),
      );
      expect(here(element), modifier).to.equal(0);
    }
    one(element, '[data-view="web"]').focus();
    await press(element, 'ArrowRight', 'End');
    expect(focused(element)).to.equal(one(element, '[data-view="web"]'));
    expect(one(element, '.spot[tabindex="0"]').dataset['axis']).to.equal('0');
  });

  it('leaves keys it does not use to the page', async () => {
    const element = await draw(oneMoment);
    await tabIn(element);
    const seen: string[] = [];
    const listen = (event: KeyboardEvent): void => void seen.push(`${event.key} ${event.defaultPrevented}`);
    document.addEventListener('keydown', listen);
    await press(element, 'a', 'PageDown');
    document.removeEventListener('keydown', listen);
    expect(seen).to.deep.equal(['a false', 'PageDown false']);
  });

  it('tells how, in words: hidden for who hears it, visible for who sees it', async () => {
    const element = await draw(oneMoment);
    const toolbar = one(element, '[role="toolbar"]');
    expect(toolbar.getAttribute('aria-label')).to.equal('Onderwerpen in het web');
    expect(textOf(element, `#${toolbar.getAttribute('aria-describedby')}`))
      .to.contain('pijl links en pijl rechts')
      .and.contain('Escape');
    expect(textOf(element, '#detail')).to.contain('Klik op een onderwerp').and.contain('Tik op een onderwerp');
  });

  it('SP12: a tap on a point, anywhere on its line, or on its label gives the same facts as focus', async () => {
    // No wider than the window: a page that scrolls sideways moves under the pointer.
    const element = await draw(oneMoment, {}, 720);
    await still();
    element.scrollIntoView({ block: 'start' });
    const point = all(element, '.web circle.now')[1]!;
    const [x, y] = [Number(point.getAttribute('cx')), Number(point.getAttribute('cy'))];
    for (const position of [onScreen(element, x, y), onScreen(element, x / 2, y / 2 + 6), middle(spot(element, 1))]) {
      const selected = oneEvent(element, 'veer-select');
      await sendMouse({ type: 'click', position });
      expect((await selected).detail).to.deep.equal({ kind: 'axis', id: 'mental' });
      await element.updateComplete;
      expect(textOf(element, '#detail')).to.equal('Gevoel en gedachten: 7,3. 2 van 6.');
      (document.activeElement as HTMLElement | null)?.blur();
    }
  });

  it('SP12: a tap that comes before the rest of the code is not lost', async () => {
    const element = document.createElement('veer-spider-web');
    element.data = oneMoment;
    const selected = oneEvent(element, 'veer-select');
    // At that moment nothing but the drawing is there.
    element.addEventListener(
      'veer-ready',
      () => {
        const point = all(element, '.web circle.now')[1]!;
        const [clientX, clientY] = onScreen(
          element,
          Number(point.getAttribute('cx')),
          Number(point.getAttribute('cy')),
        );
        point.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY, detail: 1 }));
      },
      { once: true },
    );
    (await fixture(html`<div></div>`)).append(element);
    expect((await selected).detail).to.deep.equal({ kind: 'axis', id: 'mental' });
    await element.updateComplete;
    expect(textOf(element, '#detail')).to.equal('Gevoel en gedachten: 7,3. 2 van 6.');
  });

  it('SP12: targets are 44 px where there is room, never under 24 px', async () => {
    for (const [width, least] of [
      [1124, 44],
      [296, 40],
    ] as const) {
      const element = await draw(oneMoment, {}, width);
      for (const button of all(element, '.spot, .switch button, .files button')) {
        const { width: wide, height } = button.getBoundingClientRect();
        expect(Math.min(wide, height), `${width}: ${text(button)}`).to.be.at.least(least - 0.5);
      }
    }
  });

  it('SP13: what is shown on hover is in the page as well, and goes when the pointer goes', async () => {
    const element = await draw(oneMoment);
    element.scrollIntoView({ block: 'start' });
    await sendMouse({ type: 'move', position: onScreen(element, 60, -40) });
    await element.updateComplete;
    expect(textOf(element, '#detail')).to.equal('Gevoel en gedachten: 7,3. 2 van 6.');
    await sendMouse({ type: 'move', position: middle(one(element, '#title')) });
    await element.updateComplete;
    expect(textOf(element, '#detail')).to.contain('pijl links');
    expect(text(table(element))).to.contain('7,3');
    expect(all(element, '[role="tooltip"], [title]')).to.deep.equal([]);
  });

  it('SP13: Escape clears the facts of a tap without a jump of the page', async () => {
    const element = await draw(oneMoment);
    await tabIn(element);
    await press(element, 'Enter');
    const before = scrollY;
    await press(element, 'Escape');
    expect(all(element, '.web .active')).to.deep.equal([]);
    expect(Math.abs(scrollY - before)).to.be.at.most(5);
  });

  it('works when the list of topics gets shorter', async () => {
    const element = await draw(oneMoment);
    await tabIn(element);
    await press(element, 'End');
    const axes = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
    element.data = {
      ...(oneMoment as object),
      instrument: { ...(oneMoment as { instrument: object }).instrument, axes },
      moments: [],
    };
    await element.updateComplete;
    expect(all(element, '.spot[tabindex="0"]').map((button) => button.dataset['axis'])).to.deep.equal(['0']);
  });

  it('two webs on a page do not disturb each other', async () => {
    const first = await draw(oneMoment);
    const second = await draw(oneMoment);
    await tabIn(second);
    await press(second, 'ArrowRight');
    expect(here(second)).to.equal(1);
    expect(one(first, '.spot[tabindex="0"]').dataset['axis']).to.equal('0');
    const page = await fixture(html`<button>Verder</button>`);
    expect(page).to.be.instanceOf(HTMLElement);
  });
});
