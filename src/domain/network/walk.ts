import type { Places } from './camera.js';
import type { Point } from './layout.js';
import type { Net } from './net.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

const towards: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The next node in a direction: first along a link, else the nearest of all. Within 60 degrees to either side; what
 * lies straight ahead counts as nearer. Null when there is nothing there.
 */
export const nextNode = ({ nodes }: Net, { x, y }: Places, from: number, direction: Direction): number | null => {
  const { x: ax, y: ay } = towards[direction];
  const nearest = (all: Iterable<number>): number | null => {
    let best: number | null = null;
    let least = Infinity;
    for (const node of all) {
      const dx = x[node]! - x[from]!;
      const dy = y[node]! - y[from]!;
      const ahead = dx * ax + dy * ay;
      const squared = dx * dx + dy * dy;
      if (node === from || ahead <= 0 || ahead * ahead < squared / 4) continue;
      const cost = squared / ahead;
      if (cost < least) [best, least] = [node, cost];
    }
    return best;
  };
  return nearest(nodes[from]!.links) ?? nearest(nodes.keys());
};

/** The node nearest to a place, at most `reach` away; null when there is none. */
export const nodeAt = ({ x, y }: Places, place: Point, reach: number): number | null => {
  let best: number | null = null;
  let least = reach * reach;
  for (let node = 0; node < x.length; node++) {
    const dx = x[node]! - place.x;
    const dy = y[node]! - place.y;
    const squared = dx * dx + dy * dy;
    if (squared <= least) [best, least] = [node, squared];
  }
  return best;
};
