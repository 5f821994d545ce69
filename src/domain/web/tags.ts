import { overlap, type Box } from '../draw/box.js';
import { pointOn } from '../draw/curve.js';
import { rounded, type Point } from '../draw/scale.js';
import { textWidth } from '../draw/text.js';
import type { PlaceTags, Series, WebPicture } from './picture.js';

/** More free room than this around a tag makes no difference; with the second the search is over. */
const roomy = 12;
const roomEnough = 8;

/** Free room around a box, at most `roomy`; the search ends once it is less than `needed`. */
const roomAround = (box: Box, lines: readonly Point[], marks: readonly Point[], needed: number): number => {
  // Written out: this runs thousands of times a drawing.
  const { x: left, y: top } = box;
  const right = left + box.width;
  const bottom = top + box.height;
  let room = roomy;
  for (let i = 0; i < lines.length + marks.length; i++) {
    const line = i < lines.length;
    const { x, y } = (line ? lines[i] : marks[i - lines.length]) as Point;
    const dx = x < left ? left - x : x > right ? x - right : 0;
    const dy = y < top ? top - y : y > bottom ? y - bottom : 0;
    const reach = line ? room : room + 7;
    if (dx >= reach || dy >= reach) continue;
    room = Math.min(room, Math.sqrt(dx * dx + dy * dy) - (line ? 0 : 7));
    if (room <= needed) break;
  }
  return room;
};

const tagSize = 15;

type Tag = WebPicture['tags'][number];

/** The room of a name around the middle of its letters. */
const boxAround = ({ x, y }: Point, width: number): Box => ({ x: x - width / 2, y: y - 8, width, height: 16 });

/**
 * The clearest place beside a thread of a series for its name; null when each lies over the name of the other one.
 *
 * @param width of the text
 * @param lines places on all threads and on the rim
 * @param marks points and numbers of the scale
 * @param taken by the name of the other series
 */
const tagFor = (
  { when, curves, places }: Series,
  text: string,
  width: number,
  lines: readonly Point[],
  marks: readonly Point[],
  taken: readonly Box[],
): Tag | null => {
  const beside = [0.5, 0.35, 0.65].flatMap((t) => curves.map(({ curve }) => pointOn(curve, t)));
  let best: { place: Point; room: number } | null = null;
  for (const on of beside.length > 0 ? beside : places) {
    if (!on || (best && best.room >= roomEnough)) continue;
    const far = Math.hypot(on.x, on.y) || 1;
    // Away from the thread by half the tag as seen along the spoke direction.
    const off = 13 + (Math.abs(on.x) / far) * (width / 2 - 4);
    for (const side of [1, -1]) {
      const place = { x: on.x * (1 + (side * off) / far), y: on.y * (1 + (side * off) / far) };
      const box = boxAround(place, width);
      if (taken.some((other) => overlap(box, other, 1))) continue;
      const room = roomAround(box, lines, marks, best ? best.room + 0.01 : -Infinity);
      if (!best || room > best.room + 0.01) best = { place, room };
    }
  }
  return best && { when, text, x: rounded(best.place.x), y: rounded(best.place.y + 5) };
};

/** "nu" and "toen" at the lines of two moments, each where there is most room; the key above the web names both too. */
export const placeTags: PlaceTags = ({ series, rim, marks, words, spacing }) => {
  const threads = series.flatMap(({ curves }) => curves.map(({ curve }) => curve));
  const lines = [...rim, ...threads].flatMap((curve) => [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => pointOn(curve, t)));
  const taken: Box[] = [];
  return series.flatMap((one) => {
    const text = one.when === 'now' ? words.nowName : words.thenName;
    const width = textWidth(text, { size: tagSize, bold: true, spacing });
    const tag = tagFor(one, text, width, lines, marks, taken);
    if (tag) taken.push(boxAround({ x: tag.x, y: tag.y - 5 }, width));
    return tag ?? [];
  });
};
