import { noMark, type Mark } from '../../domain/draw/mark.js';
import { track, type DialMark, type DialPicture } from '../../domain/indicators/dial.js';
import type { GaugeScene } from '../../domain/indicators/scene.js';
import { bulletMark, hatch, hatched } from './bullet-view.js';
import { gapWords, type GaugeWords } from './texts.js';
import { drop, inner, valueMarks } from './value-view.js';

/** The parts of a gauge; `noMark` where one is not there. */
export interface SheetParts {
  readonly scene: GaugeScene;
  readonly words: GaugeWords;
  /** Name for a screen reader: label, number and period. */
  readonly name: string;
  /** Unit and period, and what to know about the number. */
  readonly rest: readonly Mark[];
  /** Note on a problem, heading, sentence. */
  readonly above: readonly Mark[];
  readonly trend: Mark;
  /** Sentence when it stands below; references, other areas, explanation, source, table. */
  readonly notes: readonly Mark[];
}

/** Its name, and what a meter says: not for a picture without two real ends or without a number. */
const chartMark = ({ meter, axis, reading, label }: GaugeScene, name: string, picture: Mark): Mark => [
  'div',
  {
    class: 'chart',
    part: 'chart',
    role: meter ? 'meter' : 'img',
    'aria-label': meter ? label : name,
    'aria-valuemin': meter ? axis.min : null,
    'aria-valuemax': meter ? axis.max : null,
    'aria-valuenow': meter ? reading.value : null,
    'aria-valuetext': meter ? name : null,
  },
  [picture],
];

const trackMark: Mark = ['path', { class: 'track', d: track }];

const referenceMarks = ({ path, text, x, y, anchor }: DialMark): readonly Mark[] => [
  ['path', { class: 'mark', d: path }],
  ['text', { class: 'name', x, y, 'text-anchor': anchor }, text],
];

/**
 * A number on an arc: a page may have a hundred of them. Its shapes are paths, so there is little to make and little to
 * change.
 */
const dialMark = ({ axisTexts, reading, modelled, picture }: GaugeScene, words: GaugeWords): Mark => {
  const { box, solid, margin, tick, bands, others, size, references } = picture as DialPicture;
  const { provisional, gap, text } = reading;
  return [
    'svg',
    { class: gap ? 'dial none' : modelled ? 'dial modelled' : 'dial', viewBox: box, 'aria-hidden': 'true' },
    drop([
      trackMark,
      ['path', { class: 'solid', fill: provisional ? hatched : null, d: solid }],
      margin === '' ? noMark : ['path', { class: 'margin', d: margin }],
      provisional ? hatch : noMark,
      bands === '' ? noMark : ['path', { class: 'band', d: bands }],
      ...references.flatMap(referenceMarks),
      others === '' ? noMark : ['path', { class: 'ring', d: others }],
      tick === '' ? noMark : ['path', { class: 'tick', d: tick }],
      ['text', { class: 'number', y: -8, 'font-size': gap ? 17 : size }, gap ? gapWords(gap, words) : text],
      ['text', { class: 'end', x: -84, y: 15 }, axisTexts[0]],
      ['text', { class: 'end', x: 84, y: 15 }, axisTexts[1]],
    ]),
  ];
};

/** A gauge with a number on an arc, with a bar on a line, or with its number alone. */
export const gaugeMark = (parts: SheetParts): Mark => {
  const { scene, words, name, rest } = parts;
  const { view } = scene.picture;
  const chart = (picture: Mark): Mark => chartMark(scene, name, picture);
  return [
    'figure',
    { class: 'sheet', lang: words.language, 'aria-labelledby': 'title' },
    [
      ...parts.above,
      [
        'div',
        { class: view === 'dial' ? 'pictures' : `pictures ${view}` },
        drop([
          [
            'div',
            {},
            view === 'dial'
              ? [
                  chart(dialMark(scene, words)),
                  ['p', { class: 'value middle' }, rest.length > 1 ? rest : inner(rest[0])],
                ]
              : drop([
                  ['p', { class: 'value' }, [...valueMarks(scene, words), ...rest]],
                  view === 'card' ? noMark : chart(bulletMark(scene, words)),
                ]),
          ],
          parts.trend,
        ]),
      ],
      ...parts.notes,
      // What is said when the number changes is put there later.
      ['p', { class: 'hidden', role: 'status', part: 'status' }, null],
    ],
  ];
};
