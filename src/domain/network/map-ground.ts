import type { Mark } from '../draw/mark.js';
import { clamp, rounded } from '../draw/scale.js';
import { wrapSyllables } from '../draw/syllables.js';
import { widest } from '../draw/text.js';
import { gutter } from './map-cards.js';
import type { MapTexts, Pen, Spot } from './map-pen.js';
import type { Scene } from './scene.js';
import { shortened } from './map-paths.js';
import { familyMark } from './shapes.js';

/** Room for threads between cards and ground. */
const threads = 104;
const nameSize = 13;
const nameHeight = 16;
/** Names stand in two heights when they are close together. */
const roomForOne = 110;

/** The ground with all partners, and the threads from them to the cards. */
export const groundOf = (
  scene: Scene,
  texts: MapTexts,
  pen: Pen,
  column: number,
  top: number,
): { readonly marks: readonly Mark[]; readonly spots: readonly Spot[]; readonly bottom: number } => {
  const { ground, paths } = scene;
  const line = top + (paths.length > 0 && ground.length > 0 ? threads : 30);
  const step = pen.width / Math.max(1, ground.length);
  const heights = step < roomForOne ? 2 : 1;
  const style = { size: nameSize, spacing: pen.spacing };
  // In two heights a name is as wide as two places; one at an edge has half a place less, as it cannot stick out there.
  const atEdge = (place: number): boolean => heights === 2 && (place === 0 || place === ground.length - 1);
  const roomOf = (place: number): number => Math.min((atEdge(place) ? 1.5 : heights) * step - 8, 170);
  const names = texts.places.map((name, place) => shortened(wrapSyllables(name, roomOf(place), style), 5));
  const lowest = (height: number): number =>
    names.reduce((most, lines, i) => (i % heights === height ? Math.max(most, lines.length) : most), 0);
  const second = lowest(0) * nameHeight + 6;
  const names1 = line + 26;
  const bottomOfNames = names1 + (heights === 2 ? second + lowest(1) * nameHeight : lowest(0) * nameHeight);
  const bottom = bottomOfNames + 34;
  const xOf = (place: number): number => (place + 0.5) * step;
  const marks: Mark[] = [
    ['path', { class: 'earth', d: `M0 ${rounded(line)}H${rounded(pen.width)}V${rounded(bottom)}H0z` }],
    ['path', { class: 'ground-line', d: `M0 ${rounded(line)}H${rounded(pen.width)}` }],
  ];
  for (const { place, column: card, slot, slots, level, count } of scene.threads) {
    const from = pen.x(card * column + ((slot + 0.5) / slots) * (column - gutter));
    const to = pen.x(xOf(place));
    const middle = rounded((top + line) / 2);
    marks.push([
      'path',
      {
        class: count > 1 ? `thread ${level} many` : `thread ${level}`,
        'data-issue': paths[card]?.id ?? null,
        'data-place': ground[place]?.key ?? null,
        d: `M${from} ${rounded(top)}C${from} ${middle} ${to} ${middle} ${to} ${rounded(line - 6)}`,
      },
    ]);
  }
  const spots: Spot[] = [];
  ground.forEach(({ key, family, name, inCoalition }, i) => {
    const x = xOf(i);
    const lines = names[i] ?? [];
    const lower = heights === 2 && i % 2 === 1;
    const y = names1 + (lower ? second : 0);
    const half = widest(lines, style) / 2;
    const at = clamp(x, Math.min(half + 4, pen.width / 2), Math.max(pen.width - half - 4, pen.width / 2));
    marks.push([
      'g',
      { class: 'place', 'data-place': key },
      [
        lower ? ['path', { class: 'leader', d: `M${pen.x(x)} ${rounded(line + 9)}V${rounded(y - 13)}` }] : '',
        familyMark(family, pen.x(x), line, 7, !inCoalition && paths.length > 0),
        ...pen.lines('place-name', lines, at, y, nameSize, nameHeight, true),
      ],
    ]);
    // As wide as its column; as high as mark and name, whatever the height of the name.
    spots.push({
      kind: name === null ? 'kind' : 'partner',
      id: key,
      x: i * step,
      y: line - 22,
      width: step,
      height: y - line + 22 + lines.length * nameHeight,
    });
  });
  marks.push(pen.text('ground-words', texts.ground, pen.width / 2, bottom - 12, 14, true));
  return { marks, spots, bottom };
};
