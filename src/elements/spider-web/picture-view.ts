import type { Box } from '../../domain/draw/box.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { webMarks } from '../../domain/web/marks.js';
import type { WebPicture } from '../../domain/web/picture.js';
import type { Scene } from '../../domain/web/scene.js';
import { spotWords, type MomentNames, type WebWords } from './texts.js';

/** Where the reader is in the picture. */
export interface Attention {
  /** The axis that holds the tab stop. */
  readonly here: number;
  /** The axis under focus, pointer or tap, whose facts are shown; null = none. */
  readonly active: number | null;
}

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10000) / 100}%`;

/** A style that lays an element over a part of a picture. */
export const over = (box: Box, within: Box): string =>
  `left:${percent(box.x - within.x, within.width)};top:${percent(box.y - within.y, within.height)};` +
  `width:${percent(box.width, within.width)};height:${percent(box.height, within.height)}`;

/**
 * The web, and over it a layer of real buttons with one tab stop. The web is one image: its inside is not for
 * assistive technology, its name stands in `#picture-name`.
 *
 * @param grip what lies over the picture besides, when numbers can be filled in
 */
export const stageMarks = (
  scene: Scene,
  web: WebPicture,
  { here, active }: Attention,
  words: WebWords,
  names: MomentNames,
  grip: Mark | null,
): Mark => {
  const { box, small, labels } = web;
  return [
    'div',
    { class: grip === null ? 'stage' : 'stage editable' },
    [
      [
        'svg',
        {
          class: small ? 'web small' : 'web',
          viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
          role: 'img',
          'aria-labelledby': 'picture-name',
        },
        webMarks(scene, web, active),
      ],
      [
        'div',
        { class: 'spots', role: 'toolbar', 'aria-label': words.say('spots'), 'aria-describedby': 'keys' },
        labels.map(({ axis, hit }) => {
          const row = scene.rows[axis];
          return [
            'button',
            {
              type: 'button',
              class: 'spot',
              'data-axis': axis,
              tabindex: axis === here ? 0 : -1,
              'aria-label': row ? spotWords(row, scene.rows.length, words, names) : '',
              style: over(hit, box),
            },
          ];
        }),
      ],
      grip ?? noMark,
    ],
  ];
};

/** The facts under the picture, or how to walk past them. */
export const detailMarks = (
  scene: Scene,
  active: number | null,
  words: WebWords,
  names: MomentNames,
  editable: boolean,
): readonly [Mark, Mark] => {
  const row = active === null ? undefined : scene.rows[active];
  return [
    [
      'p',
      { class: 'detail screen-only', id: 'detail', tabindex: -1 },
      row
        ? [spotWords(row, scene.rows.length, words, names)]
        : [
            ['span', { class: 'for-keys' }, words.say('clickHint')],
            ['span', { class: 'for-touch' }, words.say('tapHint')],
          ],
    ],
    ['p', { id: 'keys', hidden: '' }, `${words.say('keys')}${editable ? ` ${words.say('keysEdit')}` : ''}`],
  ];
};
