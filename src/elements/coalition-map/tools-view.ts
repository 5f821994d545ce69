import type { PartnerKind } from '../../domain/document/network-types.js';
import { usualRoles } from '../../domain/document/roles.js';
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
    values: readonly string[],
    wordOf: (value: string) => string,
  ): Mark => {
    const chosen = filter[name];
    // What was chosen and is there no more still holds: it is in sight, the last so that the others keep their places.
    const options = chosen === '' || values.includes(chosen) ? values : [...values, chosen];
    return options.length < 2 && chosen === ''
      ? noMark
      : field(words.say(`filter-${name}`), [
          'select',
          { name },
          ['', ...options].map((value): Mark => [
            'option',
            { value, selected: value === chosen ? '' : null },
            value === '' ? words.say('all') : wordOf(value),
          ]),
        ]);
  };
  const titles = new Map(network.seen.groups.map(({ key, title }) => [key, naming.say(title)]));
  const held = new Map(rows.partners.flatMap(({ roles }) => roles.map((seat) => [seat.role, seat] as const)));
  const roleTitle = (role: string): string => {
    const label = network.seen.roles.find((one) => one.role === role)?.label ?? null;
    const seat = held.get(role) ?? { role, usual: usualRoles.includes(role), label, partner: null };
    return roleWord(seat, words, naming);
  };
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
          select('theme', choices.theme, String),
          select('area', choices.area, String),
          select('kind', choices.kind, (one) => words.say(`kind-${one as PartnerKind}`)),
          select(
            'cluster',
            choices.cluster.map(({ key }) => key),
            (one) => titles.get(one) ?? one,
          ),
          select('role', choices.role, roleTitle),
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
