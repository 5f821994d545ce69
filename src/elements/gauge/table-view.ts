import type { Mark } from '../../domain/draw/mark.js';
import type { GaugeTable } from '../../domain/indicators/details.js';
import type { Reading, Voice } from '../../domain/indicators/reading.js';
import type { GaugeScene } from '../../domain/indicators/scene-of.js';
import { holeText } from '../../domain/indicators/sentences.js';
import { gapWords, type GaugeWords } from './texts.js';

/** What to know about a number: whether it is a plan, and whether it may still change. */
export const noteOf = (cell: Pick<Reading, 'planned' | 'provisional'>, words: GaugeWords): string =>
  [cell.planned ? words.say('planned') : '', cell.provisional ? words.say('provisional') : '']
    .filter(Boolean)
    .join(', ');

/** One cell: the number, or in words why there is none. */
export const cellText = (cell: Reading | null, words: GaugeWords): string =>
  cell === null ? words.say('noRow') : cell.gap ? gapWords(cell.gap, words) : cell.text;

/** A number stands out from words. */
export const classOf = (cell: Reading | null): string => (cell?.value == null ? 'soft' : 'value');

export interface TableOptions {
  readonly scene: GaugeScene;
  readonly table: GaugeTable;
  /** Name of our own column; '' when the document names no area. */
  readonly area: string;
  readonly words: GaugeWords;
  readonly voice: Voice;
  /** Id of the caption, when there are more tables; default `caption`. */
  readonly id?: string;
}

/** All numbers, oldest first. */
export const tableMark = ({ scene, table, area, words, voice, id = 'caption' }: TableOptions): Mark => {
  const { label, unit } = scene;
  const { names, rows, hasMargin, hasCount } = table;
  const heads = [
    words.say('colPeriod'),
    area || words.say('colValue'),
    ...(hasMargin ? [words.say('colMargin')] : []),
    ...(hasCount ? [words.say('colCount')] : []),
    ...names,
    words.say('colNote'),
  ];
  const lines = rows.map(({ period, cells, hole }): Mark => {
    const [own = null, ...others] = cells;
    const line: Mark[] = [
      ['th', { scope: 'row' }, hole ? holeText(hole, voice) : voice.period(period)],
      ['td', { class: classOf(own) }, hole ? gapWords('absent', words) : cellText(own, words)],
    ];
    if (hasMargin) {
      const margin =
        own && own.lower !== null ? words.say('marginOf', { lower: own.lowerText, upper: own.upperText }) : '–';
      line.push(['td', {}, margin]);
    }
    if (hasCount) line.push(['td', {}, own?.n == null ? '–' : voice.number(own.n, 0)]);
    for (const cell of others) {
      const note = cell ? noteOf(cell, words) : '';
      const said = cellText(cell, words);
      line.push(['td', { class: classOf(cell) }, note ? [`${said} `, ['span', { class: 'soft' }, `(${note})`]] : said]);
    }
    line.push(['td', { class: 'soft' }, own ? noteOf(own, words) : '']);
    return ['tr', {}, line];
  });
  return [
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': id },
    [
      [
        'table',
        { part: 'table' },
        [
          ['caption', { id }, words.say(unit ? 'captionUnit' : 'caption', { label, unit })],
          ['thead', {}, [['tr', {}, heads.map((name) => ['th', { scope: 'col' }, name])]]],
          ['tbody', {}, lines],
        ],
      ],
    ],
  ];
};
