import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { VeerGauge } from '../../src/elements/gauge/gauge.js';
import { all, documentOf, draw, lonely, one, root, until, whole } from './gauge/kit.js';
import { turned } from './paper-kit.js';

const isChromium = 'chrome' in window;

describe('table and trend of veer-gauge', () => {
  /** A gauge far below another one that is near: when that has its table, the far one was looked at as well. */
  const farAway = async (): Promise<VeerGauge> => {
    const holder = await fixture<HTMLDivElement>(html`<div><div></div></div>`);
    const space = holder.firstElementChild as HTMLElement;
    space.style.setProperty('block-size', '5000px');
    scrollTo(0, 0);
    const [near, far] = [document.createElement('veer-gauge'), document.createElement('veer-gauge')];
    far.data = near.data = documentOf(lonely);
    const ready = oneEvent(far, 'veer-ready');
    holder.append(far);
    await ready;
    space.before(near);
    await until(() => near.shadowRoot?.querySelector('table'), 'the table of the near one');
    return far;
  };

  it('come when the gauge is near, without moving anything', async () => {
    const element = await farAway();
    expect(all(element, 'table, .trend-picture')).to.deep.equal([]);
    const before = element.getBoundingClientRect().height;
    element.scrollIntoView();
    await until(() => root(element).querySelector('table'));
    expect(element.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
    scrollTo(0, 0);
  });

  if (isChromium) {
    it('EM14: everything is there and open while the page is printed, and closed again after', async () => {
      const element = await farAway();
      expect(all(element, 'table')).to.deep.equal([]);
      await emulateMedia({ media: 'print' });
      try {
        const details = one(element, 'details') as HTMLDetailsElement;
        await until(() => details.open);
        expect(all(element, 'tbody tr')).to.have.length(3);
        expect(getComputedStyle(one(element, '.solid')).stroke).to.equal('rgb(0, 0, 0)');
        await emulateMedia({ media: 'screen' });
        await until(() => !details.open);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('EM14: the same when printing is told twice, by an event and by the medium', async () => {
      const element = await draw(documentOf(lonely));
      await whole(element);
      const details = one(element, 'details') as HTMLDetailsElement;
      try {
        for (const open of [false, true]) {
          details.open = open;
          dispatchEvent(new Event('beforeprint'));
          await turned('print');
          expect(details.open).to.equal(true);
          await turned('screen');
          dispatchEvent(new Event('afterprint'));
          expect(details.open).to.equal(open);
        }
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }
});
