import { overlap, type Box } from '../draw/box.js';
import { rounded } from '../draw/scale.js';
import { wrapSyllables } from '../draw/syllables.js';
import { textWidth, widest, type Spacing } from '../draw/text.js';
import type { Places } from './camera.js';

export interface LabelOptions {
  readonly width: number;
  readonly height: number;
  /** Half the size of a node. */
  readonly radius: number;
  readonly spacing?: Spacing | undefined;
  /** Nodes that get a name, the most wanted first. */
  readonly wanted: readonly number[];
  /** All nodes that are drawn: no name lies over one. */
  readonly drawn: readonly number[];
  readonly bold: (node: number) => boolean;
}

/** A name in lines, each with its place. */
export interface Label {
  readonly node: number;
  readonly lines: readonly string[];
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly box: Box;
}

export const labelSize = 13;
export const lineHeight = 15.5;
const ascent = 11.5;
/** Longest line of a name, in a wide and in a narrow picture. */
const longestLine = 118;
const narrowLine = 100;
const gap = 4;
/** Names that find no room in a row, before the rest is not tried any more. */
const mostMisses = 300;

/** Boxes by where they are, so that only neighbours are compared. */
class Boxes {
  readonly #cells = new Map<number, Box[]>();
  static readonly #size = 64;

  #each({ x, y, width, height }: Box, visit: (cell: number) => boolean | void): boolean {
    const size = Boxes.#size;
    for (let row = Math.floor(y / size); row <= Math.floor((y + height) / size); row++)
      for (let column = Math.floor(x / size); column <= Math.floor((x + width) / size); column++)
        if (visit(row * 4096 + column) === true) return true;
    return false;
  }

  add(box: Box): void {
    this.#each(box, (cell) => {
      const list = this.#cells.get(cell);
      if (list) list.push(box);
      else this.#cells.set(cell, [box]);
    });
  }

  hits(box: Box, room: number): boolean {
    const around = { x: box.x - room, y: box.y - room, width: box.width + 2 * room, height: box.height + 2 * room };
    return this.#each(around, (cell) => this.#cells.get(cell)?.some((other) => overlap(box, other, room)) ?? false);
  }
}

/** Names where there is room: no name lies over another one, over a node or over the edge. */
export const labelsOf = (
  places: Places,
  nameOf: (node: number) => string,
  { width, height, radius, spacing, wanted, drawn, bold }: LabelOptions,
): readonly Label[] => {
  const taken = new Boxes();
  for (const node of drawn) {
    const box = { x: places.x[node]! - radius, y: places.y[node]! - radius, width: 2 * radius, height: 2 * radius };
    if (inside(box, width, height, 2 * radius)) taken.add(box);
  }
  const longest = width < 560 ? narrowLine : longestLine;
  const labels: Label[] = [];
  let misses = 0;
  for (const node of wanted) {
    const [x, y] = [places.x[node]!, places.y[node]!];
    if (x < 0 || x > width || y < 0 || y > height) continue;
    if (misses > mostMisses) break;
    const style = { size: labelSize, bold: bold(node), ...(spacing && { spacing }) };
    const name = nameOf(node);
    const lines = textWidth(name, style) <= longest ? [name.trim()] : wrapSyllables(name, longest, style);
    const wide = widest(lines, style);
    const high = lines.length * lineHeight;
    const found = around(x, y, wide, high, radius + gap).find(
      ({ box }) => inside(box, width, height, 0) && !taken.hits(box, 1),
    );
    if (!found) {
      misses++;
      continue;
    }
    misses = 0;
    taken.add(found.box);
    labels.push({ node, lines, bold: style.bold, ...found });
  }
  return labels;
};

const inside = (box: Box, width: number, height: number, slack: number): boolean =>
  box.x >= -slack && box.y >= -slack && box.x + box.width <= width + slack && box.y + box.height <= height + slack;

type Spot = Pick<Label, 'anchor' | 'x' | 'y' | 'box'>;

/** Where a name may stand, the best place first: under, over, beside, at the corners. */
const around = (x: number, y: number, wide: number, high: number, away: number): readonly Spot[] => {
  const spot = (anchor: Label['anchor'], atX: number, top: number): Spot => {
    const left = anchor === 'start' ? atX : anchor === 'end' ? atX - wide : atX - wide / 2;
    return {
      anchor,
      x: rounded(atX),
      y: rounded(top + ascent),
      box: { x: left, y: top, width: wide, height: high },
    };
  };
  const corner = away * 0.6;
  return [
    spot('middle', x, y + away - 2),
    spot('middle', x, y - away - high + 2),
    spot('start', x + away, y - high / 2),
    spot('end', x - away, y - high / 2),
    spot('start', x + corner, y + corner),
    spot('end', x - corner, y + corner),
    spot('start', x + corner, y - corner - high),
    spot('end', x - corner, y - corner - high),
  ];
};
