import { noMark, type Mark } from '../../domain/draw/mark.js';
import { choicesOf, isFiltered } from '../../domain/network/filter.js';
import { momentsOf } from '../../domain/network/moments.js';
import type { Sheet } from './sheet-model.js';
import { roleWord } from './texts.js';

const field = (label: string, inside: Mark): Mark => ['label', { class: 'tool' }, [['span', {}, label], inside]];

/** Search, filters and the date. Each field says in its name what it chooses. */
export const toolMarks = (sheet: Sheet): Mark => {
  const { words, naming, attention, network, rows, groups, at, shown } = sheet;
  const { filter, filtering } = attention;
  const choices = choicesOf(rows, groups);
  const select = (
    name: 'theme' | 'area' | 'kind' | 'cluster' | 'role',
    options: readonly (readonly [string, string])[],
  ): Mark =>
    options.length < 2
      ? noMark
      : field(words.say(`filter-${name}`), [
          'select',
          { name },
          [['', words.say('all')] as const, ...options].map(([value, text]): Mark => [
            'option',
            { value, selected: value === filter[name] ? '' : null },
            text,
          ]),
        ]);
  const held = new Map(rows.partners.flatMap(({ roles }) => roles.map((seat) => [seat.role, seat] as const)));
  const moments = momentsOf(network);
  const place = at === '' || network.isToday ? moments.length : moments.indexOf(at);
  const step = (by: number, text: string, off: boolean): Mark => [
    'button',
    {
      type: 'button',
      class: 'button small-button',
      part: 'button',
      'data-time': by,
      'aria-disabled': off ? 'true' : null,
    },
    text,
  ];
  const chosenAt = network.isToday ? '' : at;
  return [
    'div',
    { class: 'tool-row', part: 'controls' },
    [
      field(words.say('search'), [
        'input',
        { type: 'search', name: 'search', value: filter.search, autocomplete: 'off' },
      ]),
      moments.length > 0 || chosenAt !== ''
        ? [
            'div',
            { class: 'when', role: 'group', 'aria-label': words.say('timeOf') },
            [
              field(words.say('timeOf'), [
                'select',
                { name: 'at' },
                [
                  ['option', { value: '', selected: chosenAt === '' ? '' : null }, words.say('now')],
                  ...[...moments]
                    .reverse()
                    .map((one): Mark => [
                      'option',
                      { value: one, selected: one === chosenAt ? '' : null },
                      words.date(one),
                    ]),
                  // A date of the page itself, the last so that the others keep their places.
                  chosenAt === '' || moments.includes(chosenAt)
                    ? noMark
                    : ['option', { value: chosenAt, selected: '' }, words.date(chosenAt)],
                ],
              ]),
              // Together on a line, also where the choice has one of its own.
              [
                'div',
                { class: 'pair' },
                [step(-1, words.say('earlierTime'), place === 0), step(1, words.say('laterTime'), chosenAt === '')],
              ],
            ],
          ]
        : noMark,
      [
        'button',
        {
          type: 'button',
          class: 'button small-button',
          part: 'button',
          'data-filters': '',
          'aria-expanded': String(filtering),
          'aria-controls': 'filters',
        },
        words.say('filters'),
      ],
      [
        'div',
        { class: 'filters', id: 'filters', hidden: filtering ? null : '' },
        [
          select(
            'theme',
            choices.theme.map((one) => [one, one]),
          ),
          select(
            'area',
            choices.area.map((one) => [one, one]),
          ),
          select(
            'kind',
            choices.kind.map((one) => [one, words.say(`kind-${one}`)]),
          ),
          select(
            'cluster',
            choices.cluster.map(({ key, title }) => [key, title]),
          ),
          select(
            'role',
            choices.role.map((one) => [
              one,
              roleWord(held.get(one) ?? { role: one, usual: false, label: null, partner: null }, words, naming),
            ]),
          ),
        ],
      ],
      isFiltered(filter)
        ? [
            'p',
            { class: 'found' },
            [
              words.say('found', {
                partners: shown?.partners.size ?? rows.partners.length,
                issues: shown?.issues.size ?? rows.issues.length,
              }),
              ' ',
              [
                'button',
                { type: 'button', class: 'link', part: 'button', 'data-clear': '' },
                [['span', {}, words.say('clear')]],
              ],
            ],
          ]
        : noMark,
    ],
  ];
};
