import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/flywheel.js';
import { all, one, text } from '../support/look.js';

const draw = async (width: number, more: object = {}) => {
  const saniveld: object = await (
    await fetch(new URL('../../demo/data/flywheel-saniveld.json', import.meta.url))
  ).json();
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  holder.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement('veer-flywheel');
  element.data = { ...saniveld, ...more };
  const ready = oneEvent(element, 'veer-ready');
  holder.append(element);
  await ready;
  await element.whole();
  return element;
};

describe('the build-up of a wheel', () => {
  it('EM7: the names of the months are at least 12 px at any width, and stand apart', async () => {
    for (const width of [280, 320, 420, 520, 600, 1100]) {
      const element = await draw(width);
      const names = [...element.shadowRoot!.querySelectorAll<SVGTextElement>('svg.months text')];
      expect(names).to.have.length(12);
      expect(13 * names[0]!.getScreenCTM()!.a, `at ${width}`).to.be.at.least(12);
      const boxes = names.map((name) => name.getBoundingClientRect());
      boxes.slice(1).forEach((box, i) => {
        if (Math.abs(box.top - boxes[i]!.top) < 1) expect(box.left, `at ${width}`).to.be.above(boxes[i]!.right + 2);
      });
      const { scrollWidth, clientWidth } = element;
      expect(scrollWidth, `at ${width}`).to.be.at.most(clientWidth);
    }
  });
});

describe('days and months in the words of a wheel', () => {
  it('have their year when pauses put them more than a year ago', async () => {
    const element = await draw(1100, { pauses: [{ from: '2025-01-01', to: '2025-08-31' }] });
    const [, day = ''] = / sinds (\d+ \w+ 2024)/.exec(element.text) ?? [];
    expect(day).not.to.equal('');
    expect(text(one(element, '.key'))).to.contain(`open: van vóór ${day}`);
    expect(text(one(element, '.stage'))).to.contain(`sinds ${day}`);
  });

  it('are as exact as is known when something was agreed', async () => {
    for (const [date, said] of [
      ['2026-02-10', 'Afspraak van 10 februari 2026'],
      ['2026-02', 'Afspraak van februari 2026'],
    ]) {
      const element = await draw(1100, { reviews: [{ date, text: 'Verhalen ophalen.' }] });
      expect(all(element, 'h3').map(text)).to.include(said);
    }
  });
});
