import type { Box } from '../../domain/draw/box.js';
import type { Mark } from '../../domain/draw/mark.js';
import { hitsOf } from '../../domain/web/hits.js';
import type { WebPicture } from '../../domain/web/picture.js';
import type { WebRow } from '../../domain/web/rows.js';
import type { Scene } from '../../domain/web/scene-of.js';
import type { Attention } from './picture-view.js';
import { readingWords, type MomentNames, type WebWords } from './texts.js';

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10000) / 100}%`;

/** A style that lays an element over a part of a picture. */
export const over = (box: Box, within: Box): string =>
  `left:${percent(box.x - within.x, within.width)};top:${percent(box.y - within.y, within.height)};` +
  `width:${percent(box.width, within.width)};height:${percent(box.height, within.height)}`;

/** All there is to know about one axis in one line, with its place: what focus, hover and a tap tell. */
const spotWords = (row: WebRow, total: number, words: WebWords, { now, then }: MomentNames): string => {
  const reading = row.then
    ? words.say('nowAndThen', { now, then, value: readingWords(row.now, words), other: readingWords(row.then, words) })
    : readingWords(row.now, words);
  const marks = [row.discuss ? words.say('talkTitle') : '', row.important ? words.say('importantTitle') : ''].filter(
    Boolean,
  );
  const extra = marks.map((mark) => `${mark}. `).join('');
  return words.say('spot', { axis: row.label, reading, extra, place: row.index + 1, total });
};

/** Real buttons over the picture, with one tab stop. */
export const spotsMark = (
  { rows }: Scene,
  { labels, box }: WebPicture,
  here: number,
  words: WebWords,
  names: MomentNames,
): Mark => {
  const hits = hitsOf(labels, box);
  return [
    'div',
    { class: 'spots', role: 'toolbar', 'aria-label': words.say('spots'), 'aria-describedby': 'keys' },
    labels.map(({ axis }, i) => {
      const row = rows[axis];
      return [
        'button',
        {
          type: 'button',
          class: 'spot',
          'data-axis': axis,
          tabindex: axis === here ? 0 : -1,
          'aria-label': row ? spotWords(row, rows.length, words, names) : '',
          style: over(hits[i] ?? box, box),
        },
      ];
    }),
  ];
};

/** The facts under the picture, or how to walk past them. */
export const factsMarks = (
  scene: Scene,
  { active }: Attention,
  words: WebWords,
  names: MomentNames,
): readonly Mark[] => {
  const row = active === null ? undefined : scene.rows[active];
  return row
    ? [spotWords(row, scene.rows.length, words, names)]
    : [
        ['span', { class: 'for-keys' }, words.say('clickHint')],
        ['span', { class: 'for-touch' }, words.say('tapHint')],
      ];
};

/** How the keys work, for assistive technology. */
export const keysMark = (editable: boolean, words: WebWords): Mark => [
  'p',
  { id: 'keys', hidden: '' },
  `${words.say('keys')}${editable ? ` ${words.say('keysEdit')}` : ''}`,
];
