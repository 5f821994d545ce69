import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contrastOf } from '../support/contrast-of.js';
import { typeSize } from '../support/type-size.js';
import { all, draw, frames, one, oneMoment, root, text, twoMoments } from './spider-web/kit.js';

/** What a reader may set: WCAG 1.4.12, as a style sheet of the reader's own reaches every part of a page. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  p { margin-block-end: 2em !important }`);

/** House styles of two pages, and ours. */
const themes: Readonly<Record<string, string>> = {
  ours: '',
  utrecht: `--utrecht-document-background-color: light-dark(#fff, #171717); --utrecht-document-color: light-dark(#222, #f4f4f4);
    --utrecht-button-primary-action-background-color: light-dark(#24578f, #8fc1f5)`,
  faint: `--veer-color-surface: light-dark(#fff3b0, #3a2f00); --veer-color-ink: light-dark(#8a8a8a, #777);
    --veer-color-focus: light-dark(#ffe9a0, #4a3f10)`,
};

/** Where words are seen. Around those of a picture Firefox counts the height of their line, which nothing stands in. */
const inkOf = (node: Element): DOMRect => {
  const { x, y, width, height } = node.getBoundingClientRect();
  const ink = node instanceof SVGElement ? Math.min(height, typeSize(node)) : height;
  return new DOMRect(x, y + (height - ink) / 2, width, ink);
};

/** Nothing lies over anything else, of what is in sight. */
const apart = (nodes: readonly Element[], where: string): void => {
  const boxes = nodes
    .map((node) => [node, inkOf(node)] as const)
    .filter(([, { width, height }]) => width > 1.5 && height > 1.5);
  for (const [i, [node, a]] of boxes.entries())
    for (const [other, b] of boxes.slice(i + 1)) {
      const free = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 2 || b.bottom <= a.top + 2;
      if (!free) expect.fail(`${where}: "${text(node)}" over "${text(other)}"`);
    }
};

describe('veer-spider-web, how it reads', () => {
  it('SP10: labels of the picture are set in at least 12 px, from 280 to 1400 px', async () => {
    for (const width of [280, 296, 360, 560, 768, 1124, 1400]) {
      const element = await draw(twoMoments, {}, width);
      const sizes = all(element, '.web text').map(typeSize);
      expect(sizes.length).to.be.greaterThan(10);
      expect(Math.min(...sizes), `${width} px`).to.be.at.least(12);
    }
  });

  for (const [what, width, change] of [
    [
      'the text spacing of WCAG 1.4.12',
      320,
      (web: HTMLElement) => void web.shadowRoot!.adoptedStyleSheets.push(spacing),
    ],
    [
      'the text spacing of WCAG 1.4.12',
      640,
      (web: HTMLElement) => void web.shadowRoot!.adoptedStyleSheets.push(spacing),
    ],
    ['text of 200 %', 640, (web: HTMLElement) => web.style.setProperty('--veer-font-size', '32px')],
    ['text of 200 %', 1280, (web: HTMLElement) => web.style.setProperty('--veer-font-size', '32px')],
  ] as const) {
    it(`SP11: with ${what}, ${width} px wide, nothing is cut and nothing overlaps`, async () => {
      const element = await draw(twoMoments, {}, width);
      const size = typeSize(one(element, '.web text'));
      change(element);
      await frames(6);
      const where = `${what}, ${width} px`;
      if (what === 'text of 200 %') expect(typeSize(one(element, '.web text')), where).to.be.greaterThan(size * 1.3);
      else expect(getComputedStyle(one(element, '.web text')).letterSpacing).not.to.equal('normal');
      const edge = element.getBoundingClientRect();
      expect(element.scrollWidth, where).to.be.at.most(Math.ceil(edge.width));
      const labels = all(element, '.web text');
      const words = all(element, '.lead, #title, .over, .switch button, .key li, .list li, .files button, .foot p');
      for (const node of [...labels, ...words]) {
        const { left, right } = node.getBoundingClientRect();
        expect(left, `${where}: ${text(node)}`).to.be.at.least(edge.left - 1);
        expect(right, `${where}: ${text(node)}`).to.be.at.most(edge.right + 1);
      }
      // A box that is lower or narrower than its words would cut them, or let them run over what comes next.
      for (const node of words) {
        expect(node.scrollHeight, `${where}: ${text(node)}`).to.be.at.most(node.clientHeight + 1);
        expect(node.scrollWidth, `${where}: ${text(node)}`).to.be.at.most(node.clientWidth + 1);
      }
      apart(labels, where);
      apart(
        words.filter((node) => !words.some((other) => other !== node && node.contains(other))),
        where,
      );
      const picture = one(element, 'svg.web').getBoundingClientRect();
      for (const label of labels) {
        const { top, bottom } = label.getBoundingClientRect();
        expect(top, `${where}: ${text(label)}`).to.be.at.least(picture.top - 1);
        expect(bottom, `${where}: ${text(label)}`).to.be.at.most(picture.bottom + 1);
      }
    });
  }

  for (const [theme, style] of Object.entries(themes))
    for (const scheme of ['light', 'dark'])
      it(`SP9: the focus is a line of at least 2 px and 3 to 1 on what it lies on: ${theme}, ${scheme}`, async () => {
        const where = `${theme}, ${scheme}`;
        const element = await draw(oneMoment);
        const page = element.parentElement as HTMLElement;
        page.style.cssText += `; color-scheme: ${scheme}; ${style}`;
        // The colours of a page are looked at when it is idle; those of a page without them are known.
        const { guardContrast } = await import('../../src/elements/base/contrast-guard.js');
        guardContrast(one(element, '.sheet'));
        await frames();
        const ground = getComputedStyle(one(element, '.sheet')).backgroundColor;
        one(element, '.switch button').focus();
        await sendKeys({ press: 'Tab' });
        const seen: string[] = [];
        for (let n = 0; n < 6 && root(element).activeElement; n++) {
          const here = root(element).activeElement!;
          await waitUntil(() => here.matches(':focus-visible'), `${where}: focus is in sight`);
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(here);
          expect(outlineStyle, where).to.equal('solid');
          expect(parseFloat(outlineWidth), where).to.be.at.least(2);
          expect(contrastOf(outlineColor, ground), `${where}: ${here.outerHTML.slice(0, 80)}`).to.be.at.least(3);
          seen.push(here.className);
          if (here.matches('.spot')) {
            // What is looked at is marked in the picture as well.
            await element.updateComplete;
            const ring = one(element, '.web .active');
            expect(contrastOf(getComputedStyle(ring).stroke, ground), `${where}: the mark`).to.be.at.least(3);
          }
          await sendKeys({ press: 'Tab' });
        }
        expect(seen.join(' '), where).to.contain('spot');
      });
});
