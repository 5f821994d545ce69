import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { Sheet } from './sheet-model.js';

/** A table with a heading for each row. */
export const table = (caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Mark => [
  'table',
  {},
  [
    ['caption', {}, caption],
    ['thead', {}, [['tr', {}, heads.map((head) => ['th', { scope: 'col' }, head])]]],
    [
      'tbody',
      {},
      rows.map((row) => [
        'tr',
        {},
        row.map((cell, i) => (i === 0 ? ['th', { scope: 'row' }, cell] : ['td', {}, cell])),
      ]),
    ],
  ],
];

/** The same counts as the wheel, in numbers: by step and by month. */
export const tableMarks = ({ scene, naming, words }: Sheet): Mark => {
  const { wheel, rows, months } = scene;
  const begun = (list: typeof wheel.told, id: string | undefined): string =>
    String(list.filter(({ experience }) => id !== undefined && experience.drivers.includes(id)).length);
  const line = (name: string, list: typeof wheel.told): readonly string[] => [
    name,
    String(list.length),
    ...(naming.since ? [String(list.filter(({ recent }) => recent).length)] : []),
    ...wheel.document.drivers.map(({ id }) => begun(list, id)),
    list[0]?.experience.date ? words.date(list[0].experience.date) : '–',
  ];
  return [
    'div',
    { class: 'table', part: 'table', role: 'region', tabindex: 0, 'aria-label': words.say('caption') },
    [
      table(
        words.say('caption'),
        [
          words.say('colStep'),
          words.say('colTotal'),
          ...(naming.since ? [words.say('colRecent', { since: naming.since })] : []),
          ...wheel.document.drivers.map((_, i) => naming.driver(i)),
          words.say('colNewest'),
        ],
        [
          ...rows.map(({ index }) => line(`${index + 1}. ${naming.stage(index)}`, wheel.stages[index]?.told ?? [])),
          ...(wheel.apart.total > 0 ? [line(words.say('noStep'), wheel.apart.told)] : []),
        ],
      ),
      months.length > 0
        ? table(
            words.say('monthCaption'),
            [words.say('colMonth'), words.say('colTotal')],
            months.map(({ month, count }) => [words.date(month), String(count)]),
          )
        : noMark,
    ],
  ];
};
