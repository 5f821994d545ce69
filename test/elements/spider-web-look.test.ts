import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import {
  all,
  draw,
  frames,
  instrument,
  now,
  one,
  oneMoment,
  root,
  spot,
  tableRows,
  text,
  twoMoments,
} from './spider-web/kit.js';

const isChromium = 'chrome' in window;

describe('veer-spider-web, how it looks', () => {
  describe('widths and text', () => {
    const widths = [280, 296, 360, 560, 768, 1124, 1400];

    it('SP10: nothing sticks out, from 280 to 1400 px; labels are at least 12 px', async () => {
      for (const width of widths) {
        const element = await draw(twoMoments, {}, width);
        const box = element.getBoundingClientRect();
        expect(element.scrollWidth, `${width}`).to.be.at.most(Math.ceil(box.width));
        const small = all<SVGTextElement>(element, '.web text').filter(
          (label) => label.getBoundingClientRect().height < 12,
        );
        expect(small.map(text)).to.deep.equal([]);
        for (const node of all(element, '.web text, .list li, .lead, .switch')) {
          const { left, right } = node.getBoundingClientRect();
          expect(left, `${width}: ${text(node)}`).to.be.at.least(box.left - 1);
          expect(right, `${width}: ${text(node)}`).to.be.at.most(box.right + 1);
        }
      }
    });

    it('SP10: a table that is too wide moves within itself, with the focus on it, and never the page', async () => {
      let wide = 0;
      const [first, ...axes] = instrument.axes;
      const long = { ...first!, label: '1'.repeat(19) };
      const longWord = {
        schema: 'veerkracht/web@1',
        instrument: { ...instrument, axes: [long, ...axes] },
        moments: [now],
      };
      for (const width of [240, ...widths])
        for (const data of [oneMoment, twoMoments, longWord]) {
          const element = await draw(data, { view: 'table' }, width);
          const box = element.getBoundingClientRect();
          const table = one(element, '.table');
          expect(element.scrollWidth, `${width}`).to.be.at.most(Math.ceil(box.width));
          expect(table.getBoundingClientRect().right, `${width}`).to.be.at.most(box.right + 1);
          expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(innerWidth, Math.ceil(box.right)));
          expect(table.getAttribute('role')).to.equal('region');
          expect(table.getAttribute('aria-label')).to.equal(text(one(element, 'caption')));
          if (table.scrollWidth <= table.clientWidth) continue;
          wide += 1;
          // With the focus on it, arrow keys move it: the browser does that.
          table.focus();
          expect(root(element).activeElement).to.equal(table);
          table.scrollLeft = 20;
          expect(table.scrollLeft).to.be.greaterThan(0);
        }
      // The words of other browsers are narrow enough.
      if ('chrome' in window) expect(wide).to.be.greaterThan(0);
    });

    it('SP10: two moments at 320 px: every column is whole, the numbers of a topic under it, and still a table', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const element = await draw(twoMoments, { view: 'table', dir }, 296);
        const table = one(element, '.table');
        expect(table.scrollWidth).to.be.at.most(table.clientWidth);
        const [head, row] = [one(element, 'thead tr'), one(element, 'tbody tr')];
        const boxes = (line: Element): DOMRect[] => [...line.children].map((cell) => cell.getBoundingClientRect());
        const [topic, ...numbers] = boxes(row);
        // Three columns that each start where their header does, under a topic that has all the room.
        expect(numbers).to.have.length(3);
        expect(topic!.width).to.be.closeTo(row.getBoundingClientRect().width, 1);
        expect(numbers.map(({ left }) => Math.round(left))).to.deep.equal(
          boxes(head)
            .slice(1)
            .map(({ left }) => Math.round(left)),
        );
        for (const { top } of numbers) expect(top).to.be.at.least(topic!.bottom - 1);
        for (const cell of all(element, 'th, td')) expect(cell.scrollWidth, text(cell)).to.be.at.most(cell.clientWidth);
        expect(
          all(element, '[role="columnheader"]').map((cell) => cell.firstChild!.textContent!.toLowerCase()),
        ).to.deep.equal(['onderwerp', 'toen', 'nu', 'anders']);
        expect(all(element, '[role="table"] > [role="rowgroup"] > [role="row"] > [role="rowheader"]')).to.have.length(
          6,
        );
        expect(all(element, '[role="row"] > [role="cell"]')).to.have.length(18);
      }
      const roomy = await draw(twoMoments, { view: 'table' }, 560);
      const [topic, number] = [one(roomy, 'tbody th'), one(roomy, 'tbody td')].map((at) => at.getBoundingClientRect());
      expect(number!.left).to.be.at.least(topic!.right - 1);
    });

    it('SP10: labels do not overlap on the screen', async () => {
      for (const width of widths) {
        const element = await draw(twoMoments, {}, width);
        const labels = all(element, '.web .label').map((label) => label.getBoundingClientRect());
        for (const [i, a] of labels.entries()) {
          for (const b of labels.slice(i + 1)) {
            const apart =
              a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 2 || b.bottom <= a.top + 2;
            expect(apart, `${width} px`).to.equal(true);
          }
        }
      }
    });

    it('SP10: a small web has the list with bars right under it', async () => {
      const element = await draw(oneMoment, {}, 296);
      expect(one(element, '.numbers').getBoundingClientRect().top).to.be.greaterThan(
        one(element, 'svg.web').getBoundingClientRect().bottom,
      );
      expect(one(element, '.numbers').getBoundingClientRect().bottom).to.be.lessThan(
        one(element, '#how').getBoundingClientRect().top,
      );
    });

    it('SP11: labels wrap or give way at 200 % text and with text spacing; none is cut', async () => {
      const calm = await draw(oneMoment, {}, 640);
      const large = await draw(oneMoment, {}, 640);
      large.style.setProperty('--veer-font-size', '32px');
      await frames(4);
      const size = (element: Element): number => one(element, '.web .value').getBoundingClientRect().height;
      expect(size(large)).to.be.greaterThan(size(calm) * 1.3);
      const spaced = await draw(oneMoment, {}, 640);
      spaced.style.setProperty('letter-spacing', '0.12em');
      spaced.style.setProperty('word-spacing', '0.16em');
      await frames(4);
      for (const element of [large, spaced]) {
        const edge = element.getBoundingClientRect();
        for (const label of all(element, '.web text')) {
          expect(label.getBoundingClientRect().right, text(label)).to.be.at.most(edge.right + 1);
          expect(label.getBoundingClientRect().left, text(label)).to.be.at.least(edge.left - 1);
        }
      }
    });

    it('follows its own width, and draws no more often than it changes', async () => {
      const element = await draw(oneMoment, {}, 1000);
      const viewBox = (): string => one(element, 'svg.web').getAttribute('viewBox')!;
      const before = viewBox();
      (element.parentElement as HTMLElement).style.setProperty('inline-size', '400px');
      await frames(4);
      expect(viewBox()).not.to.equal(before);
      let drawn = 0;
      const { requestUpdate } = element;
      element.requestUpdate = (...what) => (drawn++, requestUpdate.apply(element, what));
      await frames(4);
      expect(drawn).to.equal(0);
    });

    it('mirrors text but not the web in a page from right to left', async () => {
      const element = await draw(oneMoment);
      const places = (): (string | null)[] => all(element, '.web circle.now').map((point) => point.getAttribute('cx'));
      const before = places();
      (element.parentElement as HTMLElement).dir = 'rtl';
      await frames(4);
      expect(places()).to.deep.equal(before);
      const title = one(element, '#title').getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(one(element, '#title'));
      expect(range.getBoundingClientRect().right).to.be.closeTo(title.right, 2);
    });

    it('can be drawn where it is not shown, and again when it is', async () => {
      const element = await draw(oneMoment, { hidden: true });
      expect(tableRows(element)).to.have.length(6);
      element.hidden = false;
      await frames(4);
      expect(one(element, 'svg.web').getBoundingClientRect().width).to.be.greaterThan(300);
    });
  });

  describe('colour, contrast, motion, paper', () => {
    /** Relative luminance contrast of two computed colours. */
    const contrast = async (a: string, b: string): Promise<number> => {
      const { contrastRatio } = await import('../../src/domain/draw/contrast.js');
      const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const rgb = (color: string): [number, number, number] => {
        brush.fillStyle = color;
        brush.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b2 = 0] = brush.getImageData(0, 0, 1, 1).data;
        return [r, g, b2];
      };
      return contrastRatio(rgb(a), rgb(b));
    };

    it('SP9: lines and points have at least 3 to 1, text 4.5 to 1, in light and dark', async () => {
      for (const scheme of ['light', 'dark']) {
        const element = await draw(twoMoments);
        const single = await draw(oneMoment);
        for (const one of [element, single])
          (one.parentElement as HTMLElement).style.setProperty('color-scheme', scheme);
        await frames();
        const ground = getComputedStyle(one(element, '.sheet')).backgroundColor;
        for (const selector of ['.web .thread.now', '.web .thread.then', '.web .rim', '.web rect.then', '.web .open']) {
          expect(
            await contrast(getComputedStyle(one(element, selector)).stroke, ground),
            `${scheme} ${selector}`,
          ).to.be.at.least(3);
        }
        expect(
          await contrast(getComputedStyle(one(single, '.web .bar')).stroke, ground),
          `${scheme} bar`,
        ).to.be.at.least(3);
        for (const selector of ['.web .name', '.web .value', '.web .remark', '.web .scale', '.web .tag']) {
          expect(
            await contrast(getComputedStyle(one(element, selector)).fill, ground),
            `${scheme} ${selector}`,
          ).to.be.at.least(4.5);
        }
      }
    });

    it('SP9: focus is a ring of at least 2 px', async () => {
      const element = await draw(oneMoment);
      spot(element, 0).focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(spot(element, 0));
      if (spot(element, 0).matches(':focus-visible')) {
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
      }
      await element.updateComplete;
      expect(all(element, '.web .active')).to.have.length(1);
    });

    it('SP19: now and then, chosen and not chosen, differ by more than colour', async () => {
      const element = await draw(twoMoments);
      expect(one(element, '.web .thread.then').getAttribute('d')).to.be.a('string');
      expect(getComputedStyle(one(element, '.web .thread.then')).strokeDasharray).not.to.equal('none');
      expect(all(element, '.web rect.then').length + all(element, '.web circle.now').length).to.equal(11);
      spot(element, 1).click();
      await element.updateComplete;
      expect(all(element, '.web circle.active')).to.have.length(1);
      const talk = await draw(oneMoment);
      expect(all(talk, '.web .bubble')).to.have.length(2);
      expect(all(talk, '.web circle.talk')).to.have.length(2);
      expect(all(talk, '.web .matters')).to.have.length(1);
    });

    if (isChromium) {
      it('SP15: nothing moves on load, nor ever with reduced motion; a change takes 250 ms', async () => {
        const duration = (element: Element): string =>
          getComputedStyle(one(element, '.web circle.now')).transitionDuration.split(',')[0]!;
        await emulateMedia({ reducedMotion: 'no-preference' });
        const calm = await draw(oneMoment, { editable: true });
        expect(duration(calm)).to.equal('0s');
        expect(calm.getAnimations({ subtree: true })).to.deep.equal([]);
        const press = async (element: Element): Promise<void> => {
          spot(element, 0).dispatchEvent(
            new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, composed: true }),
          );
          await (element as typeof calm).updateComplete;
        };
        await press(calm);
        expect(duration(calm)).to.equal('0.25s');
        await emulateMedia({ reducedMotion: 'reduce' });
        try {
          const still = await draw(oneMoment, { editable: true });
          await press(still);
          expect(duration(still)).to.equal('0s');
          one(still, '[data-view="bars"]').click();
          await still.updateComplete;
          expect(document.getAnimations().filter(({ playState }) => playState === 'running')).to.deep.equal([]);
        } finally {
          await emulateMedia({ reducedMotion: 'no-preference' });
        }
      });

      it('prints picture and table in black, without controls', async () => {
        const element = await draw(oneMoment);
        await emulateMedia({ media: 'print' });
        try {
          await frames();
          expect(getComputedStyle(one(element, '.switch')).display).to.equal('none');
          expect(getComputedStyle(one(element, '.files')).display).to.equal('none');
          expect(one(element, 'table').getBoundingClientRect().height).to.be.greaterThan(100);
          expect(getComputedStyle(one(element, '.web .thread')).stroke).to.equal('rgb(0, 0, 0)');
          expect(getComputedStyle(one(element, '.stage')).breakInside).to.equal('avoid');
          expect(one(element, 'svg.web').getBoundingClientRect().height).to.be.greaterThan(200);
          expect(getComputedStyle(one(element, '.foot')).display).not.to.equal('none');
        } finally {
          await emulateMedia({ media: 'screen' });
        }
      });
    }
  });
});
