import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, breed, draw, one, saniveld, text } from './coalition-map-kit.js';

/** A line of words, and where it stands. */
interface Line {
  readonly words: string;
  readonly node: Node;
  readonly box: DOMRect;
}

/** Every line of text that is drawn in a part of the picture. */
const linesOf = (part: Element): Line[] => {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Only heard.
    if (node.parentElement!.closest('.hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && text(node)) lines.push({ words: text(node).slice(0, 40), node, box });
  }
  return lines;
};

/** Lines that stand over other lines, by more than letters of lines under each other may touch. */
const overlapping = (lines: readonly Line[]): string[] => {
  const over = ({ box: a }: Line, { box: b }: Line): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  return lines.flatMap((line, i) =>
    lines
      .slice(i + 1)
      .filter((other) => over(line, other))
      .map((other) => `"${line.words}" and "${other.words}"`),
  );
};

describe('veer-coalition-map on pages of paper', () => {
  // Only Chromium's driver can change the medium.
  if (!('chrome' in window)) return;

  for (const [name, data, width, height] of [
    ['the example on A4', saniveld, 718, 1047],
    ['the example on A5', saniveld, 480, 700],
    ['a true story on A4', breed, 718, 1047],
  ] as const)
    it(`no words stand over other words, and no heading is parted from what is under it: ${name}`, async () => {
      const element = await draw(data, {}, width);
      const around = element.parentElement!;
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({ media: 'print' });
      try {
        await element.updateComplete;
        // Columns as high as a page are cut as pages are, and tell where their words stand.
        for (const [property, value] of [
          ['block-size', `${height}px`],
          ['columns', `${width}px`],
          ['column-gap', '40px'],
          ['column-fill', 'auto'],
        ] as const)
          around.style.setProperty(property, value);
        const pageOf = ({ box }: Line): number => Math.floor((box.left - around.offsetLeft) / (width + 40));
        const lines = linesOf(one(element, '.list'));
        expect(new Set(lines.map(pageOf)).size).to.be.greaterThan(2);
        expect(overlapping(lines)).to.deep.equal([]);
        const headings = all(element, '.list :is(h2, h3, h4, h5, h6)');
        expect(headings.length).to.be.greaterThan(5);
        for (const heading of headings) {
          const own = lines.filter(({ node }) => heading.contains(node));
          const line = own.at(-1)!;
          const next = lines[lines.indexOf(line) + 1]!;
          expect(pageOf(next), `"${line.words}" and "${next.words}"`).to.equal(pageOf(line));
        }
      } finally {
        await emulateMedia({ media: 'screen' });
        dispatchEvent(new Event('afterprint'));
      }
    });
});
