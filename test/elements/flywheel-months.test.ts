import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/flywheel.js';

const draw = async (width: number) => {
  const data: unknown = await (await fetch(new URL('../../demo/data/flywheel-saniveld.json', import.meta.url))).json();
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  holder.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement('veer-flywheel');
  element.data = data;
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
