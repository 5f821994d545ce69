import type { Box } from '../../domain/draw/box.js';
import type { Mark } from '../../domain/draw/mark.js';
import { hitsOf } from '../../domain/web/hits.js';
import type { WebPicture } from '../../domain/web/picture.js';
import type { Scene } from '../../domain/web/scene-of.js';
import type { Attention } from './picture-view.js';
import { spotWords } from './row-texts.js';
import type { MomentNames, WebWords } from './texts.js';

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10000) / 100}%`;

/** A style that lays an element over a part of a picture. */
export const over = (box: Box, within: Box): string =>
  `left:${percent(box.x - within.x, within.width)};top:${percent(box.y - within.y, within.height)};` +
  `width:${percent(box.width, within.width)};height:${percent(box.height, within.height)}`;

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
