import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { GaugeScene } from '../../domain/indicators/scene-of.js';
import { bulletMark } from './bullet-view.js';
import type { GaugeWords } from './texts.js';
import { drop, inner, lettersMark, valueMarks } from './value-view.js';

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
  /** Its number has changed: that is said. */
  readonly speaks: boolean;
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

export type DialDrawer = (scene: GaugeScene, words: GaugeWords) => Mark;

/** A gauge with a number on an arc, with a bar on a line, or with its number alone. */
export const gaugeMark = (parts: SheetParts, dialMark: DialDrawer | null): Mark => {
  const { scene, words, name, rest, trend } = parts;
  const { view } = scene.picture;
  const chart = (picture: Mark): Mark => chartMark(scene, name, picture);
  const isDial = view === 'dial' && dialMark !== null;
  const picture = drop(
    isDial
      ? [
          chart(dialMark(scene, words)),
          ['p', { class: 'value middle' }, rest.length > 1 ? rest : inner(rest[0])],
          lettersMark(scene),
        ]
      : [
          ['p', { class: 'value' }, [...valueMarks(scene, words), ...rest]],
          view === 'card' ? noMark : chart(bulletMark(scene, words)),
          lettersMark(scene),
        ],
  );
  return [
    'figure',
    { class: 'sheet', lang: words.language, 'aria-labelledby': 'title' },
    [
      ...parts.above,
      // A dial alone, of which a page has many, needs nothing around it.
      ...(isDial && trend === noMark
        ? picture
        : [['div', { class: `pictures ${view}` }, drop([['div', {}, picture], trend])] as const]),
      ...parts.notes,
      // A place to say a new number in; what is said is put there later.
      parts.speaks ? ['p', { class: 'hidden', role: 'status', part: 'status' }, null] : noMark,
    ],
  ];
};
