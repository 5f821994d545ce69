import type { Box } from '../../domain/draw/box.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { ringMarks } from '../../domain/flywheel/marks.js';
import type { Ring } from '../../domain/flywheel/ring.js';
import type { Sheet } from './sheet-model.js';

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10000) / 100}%`;
const over = (box: Box, within: Box): string =>
  `left:${percent(box.x - within.x, within.width)};top:${percent(box.y - within.y, within.height)};` +
  `width:${percent(box.width, within.width)};height:${percent(box.height, within.height)}`;

/** The wheel is one image; over it lies an ordered list of real buttons with one tab stop. */
export const stageMarks = (ring: Ring, sheet: Sheet): readonly Mark[] => {
  const { scene, naming, words, later, attention } = sheet;
  const total = scene.rows.length;
  return [
    [
      'div',
      { class: 'stage' },
      [
        [
          'svg',
          {
            class: 'wheel',
            viewBox: `${ring.box.x} ${ring.box.y} ${ring.box.width} ${ring.box.height}`,
            role: 'img',
            'aria-labelledby': 'picture-name',
          },
          ringMarks(ring),
        ],
        [
          'ol',
          { class: 'spots', 'aria-label': words.say('steps') },
          ring.spots.map((spot, i) => {
            const count = scene.wheel.stages[i];
            return [
              'li',
              {},
              [
                [
                  'button',
                  {
                    type: 'button',
                    class: 'spot',
                    'data-open': i,
                    tabindex: i === attention.here ? 0 : -1,
                    'aria-expanded': String(attention.open.has(i)),
                    'aria-describedby': 'keys',
                    'aria-label': words.say('step', {
                      n: i + 1,
                      total,
                      stage: naming.stage(i),
                      count: count ? naming.counts(count).join(', ') : '',
                    }),
                    style: over(spot, ring.box),
                  },
                ],
              ],
            ];
          }),
        ],
      ],
    ],
    ['p', { class: 'hidden' }, words.say('again', { stage: naming.stage(0) })],
    scene.wheel.total > 0 ? ['p', { class: 'hint soft screen-only' }, words.say('hint')] : noMark,
    later ? later.panelMarks(sheet) : ['div', { id: 'panel' }, ''],
    ['p', { id: 'keys', hidden: '' }, words.say('keys')],
  ];
};
