import type { Mark } from '../../domain/draw/mark.js';
import type { WebRow } from '../../domain/web/rows.js';
import type { Scene } from '../../domain/web/scene-of.js';
import { trackMarks } from '../../domain/web/track.js';
import { bubbleMark } from './parts-view.js';
import { rowWords } from './row-texts.js';
import type { MomentNames, WebWords } from './texts.js';

export interface ListOptions {
  readonly scene: Scene;
  readonly words: WebWords;
  readonly names: MomentNames;
  /** The axes carry numbers 1 to n in the web. */
  readonly numbered: boolean;
  readonly tracks: boolean;
  /** What stands in the place of a number, when it can be filled in. */
  readonly field: ((row: WebRow) => readonly Mark[]) | null;
}

/** The same numbers as a list: name, number or numbers, and a line with the places on the scale. */
export const listMarks = ({ scene, words, names, numbered, tracks, field }: ListOptions): Mark => {
  const { rows, bars, scale, two } = scene;
  const ends: Mark = scale
    ? [
        'span',
        { class: 'ends', 'aria-hidden': 'true' },
        [scale.min, (scale.min + scale.max) / 2, scale.max].map((end) => ['span', {}, words.number(end)]),
      ]
    : '';
  return [
    'ul',
    { class: two ? 'list two' : 'list' },
    rows.map((row, i) => {
      const bar = bars[i];
      const marks: Mark[] = numbered ? [['span', { class: 'place' }, String(row.index + 1)]] : [];
      marks.push(
        [
          'span',
          { class: row.important ? 'name matters' : 'name', lang: row.lang },
          [row.discuss ? bubbleMark : '', row.label],
        ],
        // Read aloud, a name and its number are two words.
        ' ',
      );
      if (field) marks.push(...field(row));
      else
        marks.push([
          'span',
          { class: !row.then && row.now.gap ? 'reading soft' : 'reading' },
          rowWords(row, words, names),
        ]);
      if (tracks && bar) marks.push(['svg', { class: 'track', 'aria-hidden': 'true' }, trackMarks(bar, two)]);
      if (tracks && i === 0) marks.push(ends);
      return ['li', {}, marks];
    }),
  ];
};
