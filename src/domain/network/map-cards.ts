import type { Mark } from '../draw/mark.js';
import { rounded } from '../draw/scale.js';
import { wrapSyllables } from '../draw/syllables.js';
import { textWidth } from '../draw/text.js';
import type { PathTexts, Pen, Spot } from './map-pen.js';
import type { Path, Scene } from './scene.js';
import { chevronMarks, seatMark } from './shapes.js';

/** Between two cards, and from the edge of a card to what is on it. */
export const gutter = 14;
const pad = 14;
const row = 25;
const seatStep = 16;

/** Everything on one card, from its top downward, with the height it takes. */
const cardMarks = (
  { title, coalition, seats }: Path,
  texts: PathTexts,
  pen: Pen,
  box: { readonly x: number; readonly y: number; readonly width: number },
  titleLines: number,
): { readonly marks: readonly Mark[]; readonly height: number } => {
  const room = box.width - 2 * pad;
  const left = box.x + pad;
  const marks: Mark[] = [];
  const name = wrapSyllables(title, room, { size: 16.5, bold: true, spacing: pen.spacing });
  marks.push(...pen.lines('name', name, left, box.y + 28, 16.5, 21));
  let y = box.y + 28 + titleLines * 21 + 2;
  const fits = (size: number): boolean =>
    texts.levels.every((words) => textWidth(words, { size, bold: true, spacing: pen.spacing }) <= room - 42);
  const countSize = [14, 13].find(fits) ?? 12;
  const counts = [coalition.leads.length, coalition.helps.length, coalition.allows.length];
  texts.levels.forEach((words, i) => {
    const filled = 3 - i;
    const some = (counts[i] ?? 0) > 0;
    marks.push(
      ...chevronMarks(pen.x(left), y - 5, some ? filled : 0, some ? 0 : filled, pen.mirrored),
      pen.text(some ? 'count' : 'count is-none', words, left + 42, y, countSize),
    );
    y += row;
  });
  const small = (className: string, text: string, size = 13): void => {
    const lines = wrapSyllables(text, room, { size, bold: size > 13, spacing: pen.spacing });
    marks.push(...pen.lines(className, lines, left, y, size, 18));
    y += lines.length * 18;
  };
  for (const line of texts.more) small('fine', line);
  if (texts.seats) {
    marks.push(['path', { class: 'rule', d: `M${pen.x(left)} ${rounded(y - 14)}H${pen.x(left + room)}` }]);
    y += 8;
    const most = Math.floor((room + 5) / seatStep);
    // The empty ones last, so that all of them are seen when there is room for a few only.
    const held = seats.filter(({ partner }) => partner !== null).length;
    const shown = Math.min(most, seats.length);
    for (let i = 0; i < shown; i++) marks.push(seatMark(i < held, pen.x(left + 6 + i * seatStep), y - 5));
    const after = shown * seatStep + 6;
    const beside = after + textWidth(texts.seats, { size: 13, spacing: pen.spacing }) <= room;
    if (!beside) y += 20;
    marks.push(pen.text('fine strong', texts.seats, beside ? left + after : left, y, 13));
    y += 20;
    if (texts.empty) small('fine', texts.empty);
  }
  if (texts.callout) {
    const from = y - 8;
    const lines = wrapSyllables(texts.callout, room - 12, { size: 14, bold: true, spacing: pen.spacing });
    y += 8;
    marks.push(...pen.lines('callout', lines, left + 12, y, 14, 18));
    y += lines.length * 18;
    marks.push(['path', { class: 'callout-bar', d: `M${pen.x(left + 2)} ${rounded(from + 2)}V${rounded(y - 12)}` }]);
  }
  return { marks, height: y - box.y };
};

/** Cards on the ground, all as high as the highest. */
export const cardsOf = (
  scene: Scene,
  texts: readonly PathTexts[],
  pen: Pen,
  column: number,
  top: number,
): { readonly marks: readonly Mark[]; readonly spots: readonly Spot[]; readonly bottom: number } => {
  if (scene.paths.length === 0) return { marks: [], spots: [], bottom: top };
  const width = column - gutter;
  const titleLines = scene.paths.reduce(
    (most, { title }) =>
      Math.max(most, wrapSyllables(title, width - 2 * pad, { size: 16.5, bold: true, spacing: pen.spacing }).length),
    1,
  );
  const cards = scene.paths.map((path, i) =>
    cardMarks(path, texts[i] as PathTexts, pen, { x: i * column, y: top, width }, titleLines),
  );
  const height = rounded(cards.reduce((most, one) => Math.max(most, one.height), 0));
  const spots = scene.paths.map(({ id }, i): Spot => ({ kind: 'issue', id, x: i * column, y: top, width, height }));
  return {
    bottom: top + height,
    spots,
    marks: cards.map(({ marks }, i): Mark => {
      const { x } = pen.box({ x: i * column, y: top, width, height });
      return [
        'g',
        { class: 'card', 'data-issue': scene.paths[i]?.id ?? null },
        [
          [
            'path',
            { class: 'paper', d: `M${rounded(x)} ${rounded(top)}h${rounded(width)}v${height}h${rounded(-width)}z` },
          ],
          ['path', { class: 'roof', d: `M${rounded(x)} ${rounded(top)}h${rounded(width)}` }],
          ...marks,
        ],
      ];
    }),
  };
};
