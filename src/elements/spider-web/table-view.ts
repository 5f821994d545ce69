import type { Text } from '../../domain/document/types.js';
import type { Mark } from '../../domain/draw/mark.js';
import type { Reading } from '../../domain/web/rows.js';
import type { Scene } from '../../domain/web/scene-of.js';
import { bandOf } from '../../domain/web/scores.js';
import { bubbleMark } from './parts-view.js';
import type { Sheet } from './sheet-model.js';
import { readingWords, textIn, type WebWords } from './texts.js';

const signed = (change: number, words: WebWords, decimals: number): string =>
  change === 0 ? words.say('same') : `${change > 0 ? '+' : ''}${words.number(change, decimals)}`;

/** Decimals as shown in a number of this scene. */
const decimalsOf = ({ rows }: Scene): number =>
  Math.max(
    0,
    ...rows.flatMap(({ change }) => (change === null ? [] : (String(Math.abs(change)).split('.')[1] ?? '').length)),
  );

/** The named range of a number, for instruments that have them. */
const bandWords = ({ prepared: { instrument }, words }: Sheet, axis: string, value: number | null): string => {
  const found = bandOf(instrument, axis, value);
  const plain = (text: Text): string => textIn(text, words, instrument.language).value;
  return found ? plain(found.label) + (found.source ? ` (${plain(found.source.name)})` : '') : '–';
};

/**
 * All numbers as a table: one press away, and on paper under every view. In little room its rows are stacked, and a
 * browser may no longer take it for a table: the roles say that it is one.
 */
export const tableMarks = (sheet: Sheet): Mark => {
  const { prepared, scene, moments, names, title, words } = sheet;
  const { kind, bands } = prepared.instrument;
  const { rows, two } = scene;
  const numbered = scene.web?.numbered ?? false;
  const counted = !two && rows.some(({ now }) => now.coverage !== null && now.coverage.asked > 1);
  const banded = kind === 'measure' && bands.length > 0;
  const decimals = decimalsOf(scene);
  const [first = '', second = ''] = moments.map(({ date }) => (date ? words.date(date) : ''));
  const head = (name: string, date = ''): Mark => [
    'th',
    { scope: 'col', role: 'columnheader' },
    [name, date ? ['span', { class: 'soft' }, date] : ''],
  ];
  const cell = (reading: Reading): Mark => [
    'td',
    { class: reading.gap ? 'soft' : 'value', role: 'cell' },
    reading.gap?.kind === 'empty' ? words.say('cellEmpty') : readingWords(reading, words),
  ];
  const heads = [head(words.say('colTopic'))];
  if (two) heads.push(head(names.then, first), head(names.now, second), head(words.say('colChange')));
  else heads.push(head(words.say('colValue'), first));
  if (counted) heads.push(head(words.say('colAnswers')));
  if (banded) heads.push(head(words.say('colBand')));
  const lines = rows.map(({ axis, index, label, lang, now, then, change, discuss, important }): Mark => {
    const cells: Mark[] = [
      [
        'th',
        { scope: 'row', role: 'rowheader' },
        [
          numbered ? `${index + 1}. ` : '',
          ['span', { class: important ? 'matters' : null, lang }, label],
          discuss ? ['span', { class: 'soft' }, [' ', bubbleMark, words.say('talkTitle')]] : '',
          important ? ['span', { class: 'soft' }, ` ${words.say('importantTitle')}`] : '',
        ],
      ],
    ];
    if (then) cells.push(cell(then));
    cells.push(cell(now));
    if (two) cells.push(['td', { role: 'cell' }, change === null ? '–' : signed(change, words, decimals)]);
    if (counted) cells.push(['td', { role: 'cell' }, now.coverage ? words.say('answersOf', { ...now.coverage }) : '–']);
    if (banded) cells.push(['td', { role: 'cell' }, bandWords(sheet, axis, now.value)]);
    return ['tr', { role: 'row' }, cells];
  });
  const caption = `${title}: ${words.say('caption')}`;
  return [
    'div',
    {
      class: heads.length > 2 ? 'table many' : 'table',
      part: 'table',
      role: 'region',
      tabindex: 0,
      'aria-label': caption,
    },
    [
      [
        'table',
        { role: 'table' },
        [
          ['caption', {}, caption],
          ['thead', { role: 'rowgroup' }, [['tr', { role: 'row' }, heads]]],
          ['tbody', { role: 'rowgroup' }, lines],
        ],
      ],
    ],
  ];
};
