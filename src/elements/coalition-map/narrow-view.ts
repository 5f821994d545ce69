import { noMark, type Mark } from '../../domain/draw/mark.js';
import { pagerMark } from './map-view.js';
import { coalitionMarks, pathList, seatsMark } from './panel-view.js';
import { familySample, said } from './parts-view.js';
import type { Sheet } from './sheet-model.js';
import { calloutWords, holdsIn, otherCounts, placeWords } from './texts.js';

/** Where there is no room for paths side by side: one issue at a time, its path above its card, partners by commitment. */
export const narrowMarks = (sheet: Sheet): Mark => {
  const { scene, words, naming, heading } = sheet;
  const path = scene.paths[0];
  const callout = path ? calloutWords(path.coalition, words) : '';
  return [
    'div',
    { class: 'map narrow' },
    [
      pagerMark(sheet),
      scene.ambition
        ? [
            'div',
            { class: 'sky-box' },
            [['p', { class: 'soft' }, words.say('overAmbition')], said(naming, scene.ambition, 'p', 'voice')],
          ]
        : noMark,
      path
        ? [
            'div',
            { class: 'upward' },
            [
              pathList(path, sheet),
              [
                'div',
                { class: 'card-box' },
                [
                  heading(said(naming, path.title), 1, null, 'part'),
                  path.why ? said(naming, path.why, 'p', 'soft') : noMark,
                  callout ? ['p', { class: 'callout' }, callout] : noMark,
                  ...coalitionMarks(path, sheet),
                  ...otherCounts(path.coalition, words).map((one): Mark => ['p', { class: 'soft' }, one]),
                  seatsMark(path.seats, sheet),
                ],
              ],
            ],
          ]
        : [
            'ul',
            { class: 'names' },
            scene.ground.map((place): Mark => [
              'li',
              {},
              [familySample(place.family), placeWords(place, holdsIn(scene, place.key), words)],
            ]),
          ],
    ],
  ];
};
