import { noMark, type Mark } from '../../domain/draw/mark.js';
import { gaugeTable } from '../../domain/indicators/details.js';
import { holeText } from '../../domain/indicators/sentences.js';
import { cellText, classOf, noteOf } from '../gauge/table-view.js';
import { gapWords } from '../gauge/texts.js';
import type { Board } from './model.js';

/** More rows than this make a page slow: then only the newest of each indicator. */
const mostRows = 2000;
const fewRows = 8;

/** One table of everything: every period of every indicator, with the areas it is compared with. */
export const allTableMarks = ({ document, rows, words, voice, title }: Board): readonly Mark[] => {
  const tables = rows.map(({ indicator, scene }) => ({
    scene,
    table: gaugeTable(indicator, { asOf: document.asOf, voice }),
  }));
  const total = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
  const short = total > mostRows;
  const heads = ['colPeriod', 'colValue', 'colMargin', 'colCount', 'compared', 'colNote'] as const;
  const bodies = tables.map(({ scene, table }): Mark => {
    const lines = (short ? table.rows.slice(-fewRows) : table.rows).map(({ period, cells, hole }): Mark => {
      const [own = null, ...others] = cells;
      const compared = others.flatMap((cell, i) => {
        if (!cell) return [];
        const note = noteOf(cell, words);
        return `${table.names[i] ?? ''}: ${cellText(cell, words)}${note && ` (${note})`}`;
      });
      const margin =
        own && own.lower !== null ? words.say('marginOf', { lower: own.lowerText, upper: own.upperText }) : '–';
      return [
        'tr',
        {},
        [
          ['th', { scope: 'row' }, hole ? holeText(hole, voice) : voice.period(period)],
          ['td', { class: classOf(own) }, hole ? gapWords('absent', words) : cellText(own, words)],
          ['td', {}, margin],
          ['td', {}, own?.n == null ? '–' : voice.number(own.n, 0)],
          ['td', {}, compared.join('; ') || '–'],
          ['td', { class: 'soft' }, (own && noteOf(own, words)) || '–'],
        ],
      ];
    });
    const name = scene.label + (scene.unit ? ` (${scene.unit})` : '');
    return ['tbody', {}, [['tr', {}, [['th', { scope: 'rowgroup', colspan: heads.length }, name]]], ...lines]];
  });
  return [
    short ? ['p', { class: 'soft' }, words.say('shortened', { n: fewRows })] : noMark,
    [
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'everything' },
      [
        [
          'table',
          { part: 'table' },
          [
            ['caption', { id: 'everything' }, words.say('boardCaption', { title })],
            ['thead', {}, [['tr', {}, heads.map((key) => ['th', { scope: 'col' }, words.say(key)])]]],
            ...bodies,
          ],
        ],
      ],
    ],
  ];
};
