import { grown, roundedBox, type Box } from '../draw/box.js';
import type { Label } from './labels.js';

/**
 * Boxes to press, one per label: at least 44 units both ways where there is room, within the picture and never over
 * each other.
 *
 * @param within the box of the picture
 */
export const hitsOf = (labels: readonly Label[], within: Box): readonly Box[] => {
  const hits = labels.map(({ box }) => {
    const hit = grown(box, 3, 44);
    const x = Math.min(Math.max(hit.x, within.x), within.x + within.width - hit.width);
    return { x, y: hit.y, width: hit.width, height: hit.height };
  });
  for (const [i, a] of hits.entries()) {
    for (const b of hits.slice(i + 1)) {
      const dx = Math.min(a.x + a.width - b.x, b.x + b.width - a.x);
      const dy = Math.min(a.y + a.height - b.y, b.y + b.height - a.y);
      if (dx <= 0 || dy <= 0) continue;
      const along = dx < dy ? (['x', 'width', dx] as const) : (['y', 'height', dy] as const);
      const [place, size, depth] = along;
      const [first, second] = a[place] <= b[place] ? [a, b] : [b, a];
      first[size] -= depth / 2;
      second[place] += depth / 2;
      second[size] -= depth / 2;
    }
  }
  return hits.map(roundedBox);
};
