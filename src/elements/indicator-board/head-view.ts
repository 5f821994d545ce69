import { noMark, type Mark } from '../../domain/draw/mark.js';
import { leadMark } from '../gauge/value-view.js';
import type { Board, BoardView, BoardWords, Heading } from './model.js';

const orders = { document: 'orderDocument', name: 'orderName', newest: 'orderNewest' } as const;

const switchMark = (chosen: BoardView, words: BoardWords): Mark => {
  const button = (view: BoardView, name: string): Mark => [
    'button',
    { type: 'button', part: 'button', 'data-view': view, 'aria-pressed': String(view === chosen) },
    name,
  ];
  return [
    'div',
    { class: 'switch screen-only', role: 'group', part: 'controls', 'aria-label': words.say('views') },
    [button('board', words.say('viewBoard')), button('table', words.say('viewTable'))],
  ];
};

/** Area, title and the choice between board and table. */
export const headMark = (board: Board, view: BoardView, heading: Heading): Mark => {
  const area = board.document.area?.name;
  return [
    'div',
    { class: 'head' },
    [
      [
        'div',
        {},
        [area ? ['p', { class: 'over' }, board.voice.text(area)] : noMark, heading(board.title, 0, 'title', 'title')],
      ],
      switchMark(view, board.words),
    ],
  ];
};

/** What a board is, and whether figures have no number now. */
export const summaryMark = ({ words, total, gaps }: Board): Mark => {
  const said = gaps > 0 ? words.say('leadGaps', { n: gaps }) : words.say('leadNoGaps');
  return leadMark([...words.pieces('lead', { n: total }), { text: ` ${said}`, strong: false }]);
};

/** Words, lever, theme and order to choose by; each field says in its name what it is about. */
export const choicesMark = ({ words, levers, themes, selection, total }: Board): Mark => {
  if (total < 2) return noMark;
  const field = (label: string, inside: Mark): Mark => ['label', {}, [['span', {}, label], inside]];
  const select = (name: 'lever' | 'theme' | 'order', options: readonly (readonly [string, string])[]): Mark =>
    field(words.say(name), [
      'select',
      { name },
      options.map(([key, text]) => ['option', { value: key, selected: key === selection[name] ? '' : null }, text]),
    ]);
  const any: readonly [string, string] = ['', words.say('all')];
  return [
    'div',
    { class: 'choices screen-only', part: 'controls' },
    [
      field(words.say('search'), ['input', { type: 'search', name: 'search', value: selection.search }]),
      levers.length > 1
        ? select('lever', [any, ...levers.map((one): [string, string] => [one, words.say(one)])])
        : noMark,
      themes.length > 1 ? select('theme', [any, ...themes.map((one): [string, string] => [one, one])]) : noMark,
      select(
        'order',
        (['document', 'name', 'newest'] as const).map((one): [string, string] => [one, words.say(orders[one])]),
      ),
    ],
  ];
};

/** What is said when nothing is shown, with the way back. */
export const emptyMarks = ({ words, total }: Board): readonly Mark[] => [
  ['p', {}, words.say(total === 0 ? 'noIndicators' : 'nothing')],
  total === 0
    ? noMark
    : ['button', { type: 'button', class: 'button', part: 'button', 'data-all': '' }, words.say('everything')],
];

/** Files to take along. */
export const filesMark = (words: BoardWords): Mark => {
  const file = (kind: string, name: string): Mark => [
    'button',
    { type: 'button', class: 'link', part: 'button', 'data-file': kind },
    name,
  ];
  return [
    'div',
    { class: 'foot-row screen-only', role: 'group', 'aria-label': words.say('files') },
    [file('csv', words.say('fileCsv')), file('json', words.say('fileJson')), file('print', words.say('print'))],
  ];
};
