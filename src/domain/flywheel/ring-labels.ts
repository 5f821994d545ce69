import type { Box } from '../draw/box.js';
import { clamp, rounded, type Point } from '../draw/scale.js';
import { wrapSyllables } from '../draw/syllables.js';
import { widest, wrapText, type Spacing, type TextStyle } from '../draw/text.js';

export interface TextLine extends Point {
  readonly text: string;
  readonly role: 'name' | 'count' | 'quiet' | 'need' | 'value' | 'hub' | 'purpose' | 'year';
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The names and numbers that stand in the picture, in the reader's language. */
export interface RingTexts {
  readonly stages: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly drivers: readonly { readonly name: string; readonly count: string }[];
  readonly hub: string;
  readonly purpose: string;
  /** The outermost ring: now, or the day of a wheel as it was. */
  readonly now: string;
}

/** A ring in drawing units; `turn` is the angle of a stage. */
export interface Sizes {
  readonly radius: number;
  readonly hub: number;
  readonly band: number;
  readonly turn: number;
}

/** Sizes of names that are tried, the usual one first. */
const nameSizes = [16, 14.5, 13] as const;

/**
 * Names of stages beside their arcs, in two columns that keep clear of each other and of the streams; null when they do
 * not fit in this size. Where a block meets the edge of the picture it becomes narrower, and then longer.
 */
const labelsIn = (size: number, { stages }: RingTexts, { radius, turn }: Sizes, half: number, spacing?: Spacing) => {
  const style = (one: number, bold = false): TextStyle => ({ size: one, bold, ...(spacing && { spacing }) });
  const middle = (i: number): number => (i + 0.5) * turn;
  /** The stage at the foot of the wheel stands under it. */
  const under = (i: number): boolean => Math.abs(middle(i) - Math.PI) < 0.01;
  const countSize = Math.min(14, size);
  const [line, base] = [Math.round(size * 1.19), Math.round(size * 0.94)];
  // Left of the top and right of the foot are the streams; across from them a column may go on.
  const [topLeft, footRight] = [-radius - 8, radius + 8];
  const topRight = -radius - 84;
  const footLeft = radius + (stages.some((_, i) => under(i)) ? 40 : 80);
  const placed = (rooms: readonly number[]) => {
    const blocks = stages.map(({ name, lines }, i) => {
      const room = rooms[i] ?? 0;
      const left = middle(i) > Math.PI - 0.01;
      const names = wrapSyllables(`${i + 1} ${name}`, room, style(size, true));
      const counts = lines.flatMap((text) => wrapText(text, room, style(countSize)));
      const height = names.length * line + counts.length * 17;
      const y = under(i)
        ? radius + 46
        : clamp(-Math.cos(middle(i)) * radius - height / 2, -radius * 0.84, radius * 0.84 - height);
      const width = Math.max(widest(names, style(size, true)), widest(counts, style(countSize)));
      return { left, under: under(i), names, counts, height, y, width };
    });
    for (const side of [false, true]) {
      const column = blocks.filter((block) => block.left === side && !block.under).sort((a, b) => a.y - b.y);
      column.forEach((block, i) => {
        const before = column[i - 1];
        if (before) block.y = Math.max(block.y, before.y + before.height + 6);
      });
      column.reverse().forEach((block, i) => {
        const after = column[i - 1];
        block.y = Math.min(block.y, (after ? after.y - 6 : side ? footLeft : footRight) - block.height);
      });
    }
    return blocks.map((block) => {
      const { y, height, left } = block;
      const nearest = y > 0 ? y : Math.min(0, y + height);
      const beside = Math.sqrt(Math.max(0, (radius + 17) ** 2 - nearest ** 2));
      return { ...block, x: rounded(block.under ? -14 : clamp(beside, radius * 0.72, half - 40) * (left ? -1 : 1)) };
    });
  };
  let rooms = stages.map((_, i) => (under(i) ? half - 20 : Math.min(150, half - radius * 0.72 - 14)));
  let blocks = placed(rooms);
  const out = ({ x, width }: (typeof blocks)[number]): boolean => width > half - Math.abs(x);
  for (let tries = 0; tries < 4 && blocks.some(out); tries++) {
    rooms = blocks.map((block, i) => (out(block) ? half - Math.abs(block.x) : (rooms[i] ?? 0)));
    blocks = placed(rooms);
  }
  if (blocks.some((block) => out(block) || block.y < (block.left ? topLeft : topRight))) return null;
  const texts: TextLine[] = [];
  const spots: Box[] = [];
  for (const { left, names, counts, height, x, y, width } of blocks) {
    const anchor = left ? 'end' : 'start';
    names.forEach((text, n) => texts.push({ text, role: 'name', size, anchor, x, y: rounded(y + base + n * line) }));
    counts.forEach((text, n) =>
      texts.push({
        text,
        role: 'count',
        size: countSize,
        anchor,
        x,
        y: rounded(y + 14 + names.length * line + n * 17),
      }),
    );
    // A little wider than the words, but not than the picture: a page would scroll sideways for it.
    const from = clamp(left ? x - width - 4 : x - 4, -half, half - 48);
    const to = clamp(left ? x + 4 : x + width + 4, from + 48, half);
    spots.push({
      x: rounded(from),
      y: rounded(y - 4),
      width: rounded(to - from),
      height: rounded(Math.max(48, height + 8)),
    });
  }
  return { texts, spots, lowest: Math.max(radius + 84, ...blocks.map(({ y, height }) => y + height + 4)) };
};

export const labelsOf = (
  texts: RingTexts,
  sizes: Sizes,
  half: number,
  spacing?: Spacing,
): ReturnType<typeof labelsIn> => {
  for (const size of nameSizes) {
    const labels = labelsIn(size, texts, sizes, half, spacing);
    if (labels) return labels;
  }
  return null;
};
