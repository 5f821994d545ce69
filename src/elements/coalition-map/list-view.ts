import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { GroupRow } from '../../domain/network/groups.js';
import type { IssueRow, PartnerRow } from '../../domain/network/rows.js';
import { familyOf } from '../../domain/network/scene.js';
import { chooseMark, issueMarks, partnerMarks, seatsMark } from './panel-view.js';
import { familySample, levelSample, said } from './parts-view.js';
import type { Listed, Sheet } from './sheet-model.js';
import { calloutWords, emptySeats, levelCounts, otherCounts, roleWord, seatCount } from './texts.js';

/** Shows the next part of a list. */
export const moreMark = (list: Listed, left: number, { words }: Sheet): Mark =>
  left <= 0
    ? noMark
    : [
        'button',
        { type: 'button', class: 'button screen-only more', part: 'button', 'data-more': list },
        words.say('more', { n: left }),
      ];

const partnerRow = (row: PartnerRow, sheet: Sheet): Mark => {
  const { words, naming, rows, mirrored, chosen } = sheet;
  const titles = new Map(rows.issues.map((one) => [one.id, one.title]));
  const open = chosen?.kind === 'partner' && chosen.id === row.id;
  return [
    'li',
    { class: open ? 'partner-row open' : 'partner-row' },
    [
      [
        'div',
        { class: 'who' },
        [
          familySample(familyOf(row.kind)),
          [
            'div',
            {},
            [
              chooseMark('partner', row.id, row.name, sheet),
              ['p', { class: 'soft' }, `${words.say(`kind-${row.kind}`)}, ${words.say('links', { n: row.links })}`],
            ],
          ],
        ],
      ],
      [
        'ul',
        { class: 'part-in' },
        row.takesPart.length === 0
          ? [['li', { class: 'soft' }, words.say('noPart')]]
          : row.takesPart.map(({ issue, level }): Mark => [
              'li',
              {},
              [
                levelSample(level, null, mirrored),
                [
                  'span',
                  {},
                  [['strong', {}, words.say(`level-${level}`)], ` ${words.say('by')} ${titles.get(issue) ?? issue}`],
                ],
              ],
            ]),
      ],
      [
        'div',
        { class: 'did' },
        [
          [
            'p',
            {},
            row.roles.length > 0
              ? [...new Set(row.roles.map((seat) => roleWord(seat, words, naming)))].join(', ')
              : words.say('noRole'),
          ],
          row.last
            ? [
                'p',
                { class: 'soft' },
                [said(naming, row.last.title), row.last.date ? `, ${words.date(row.last.date)}` : ''],
              ]
            : noMark,
        ],
      ],
      open && !sheet.printed ? ['div', { class: 'inside' }, partnerMarks(row, sheet)] : noMark,
    ],
  ];
};

const issueRow = (row: IssueRow, sheet: Sheet): Mark => {
  const { words, naming, heading, chosen, printed } = sheet;
  const open = printed || (chosen?.kind === 'issue' && chosen.id === row.id);
  const { coalition } = row;
  const counts = [
    ...levelCounts(coalition, words),
    ...otherCounts(coalition, words),
    words.say('stepCount', { n: coalition.steps }),
    words.say('resultCount', { n: coalition.results }),
  ];
  const callout = calloutWords(coalition, words);
  const result = [...row.marks].reverse().find(({ kind }) => kind === 'result');
  const next = row.marks.find(({ kind }) => kind === 'next');
  return [
    'li',
    { class: open ? 'issue-row open' : 'issue-row' },
    [
      heading(said(naming, row.title), 2, null, 'small'),
      ['p', {}, counts.join(', ')],
      callout && !open ? ['p', { class: 'callout' }, callout] : noMark,
      row.seats.length > 0 && !open ? ['p', { class: 'soft' }, seatCount(row.seats, words)] : noMark,
      result && !open
        ? ['p', {}, [['strong', {}, `${words.say('key-result')}: `], said(naming, result.title)]]
        : noMark,
      next && !open ? ['p', {}, [['strong', {}, `${words.say('key-next')}: `], said(naming, next.title)]] : noMark,
      open ? ['div', { class: 'inside' }, issueMarks(row, sheet)] : noMark,
      [
        'button',
        {
          type: 'button',
          class: 'button screen-only',
          part: 'button',
          'data-issue': row.id,
          'aria-expanded': String(open),
        },
        words.say(open ? 'lessOf' : 'moreOf', { issue: row.title }),
      ],
    ],
  ];
};

const groupItem = (group: GroupRow, sheet: Sheet): Mark => {
  const { words, naming, name, heading } = sheet;
  const lead =
    group.coordinator === null
      ? words.say('noCoordinator')
      : words.say('coordinatedBy', { partner: name(group.coordinator) });
  return [
    'li',
    {},
    [
      heading(said(naming, group.title), 2, null, 'small'),
      ['p', { class: 'soft' }, `${words.say(`group-${group.kind}`)}, ${lead}`],
      ['p', {}, words.say('membersOf', { n: group.members.length, partners: words.list(group.members.map(name)) })],
      group.seats.some(({ partner }) => partner === null)
        ? ['p', { class: 'soft' }, emptySeats(group.seats, words, naming)]
        : noMark,
    ],
  ];
};

/** Issues to choose from above the list; the others can be chosen in their own list. */
const mostChips = 12;

/** Partners with their number of links, issues with coalition, steps and results, groups, seats of the network. */
export const listMarks = (sheet: Sheet): Mark => {
  const { rows, shown, words, attention, groups, heading, printed, chosen } = sheet;
  const inFocus = chosen?.kind === 'issue' && !printed ? chosen.id : null;
  const fitting = shown ? rows.partners.filter(({ id }) => shown.partners.has(id)) : rows.partners;
  const partners =
    inFocus === null ? fitting : fitting.filter(({ takesPart }) => takesPart.some(({ issue }) => issue === inFocus));
  const most = printed ? Infinity : attention.limits.partners;
  const issues = shown ? rows.issues.filter(({ id }) => shown.issues.has(id)) : rows.issues;
  const focus = rows.issues.find(({ id }) => id === inFocus);
  const chip = (id: string, text: string, on: boolean): Mark => [
    'button',
    { type: 'button', class: 'chip', part: 'button', 'data-issue': id, 'aria-pressed': String(on) },
    text,
  ];
  return [
    'div',
    { class: 'list' },
    [
      [
        'section',
        { 'aria-labelledby': 'partners-title' },
        [
          heading(words.say('partners'), 1, 'partners-title', 'part'),
          rows.issues.length > 0
            ? [
                'div',
                { class: 'chips screen-only', role: 'group', 'aria-label': words.say('issues') },
                [
                  chip('', words.say('allIssues'), inFocus === null),
                  ...issues
                    .filter(({ id }, place) => place < mostChips || id === inFocus)
                    .map(({ id, title }) => chip(id, title, id === inFocus)),
                ],
              ]
            : noMark,
          [
            'p',
            {},
            [
              ['strong', {}, words.say('partnerCount', { n: partners.length })],
              ' ',
              focus ? words.say('atIssue', { issue: focus.title }) : words.say('mostFirst'),
            ],
          ],
          [
            'div',
            { class: 'list-head', 'aria-hidden': 'true' },
            [
              ['span', {}, words.say('colPartner')],
              ['span', {}, words.say('colPart')],
              ['span', {}, words.say('colRole')],
            ],
          ],
          [
            'ol',
            { class: 'partner-list', 'aria-labelledby': 'partners-title' },
            partners.slice(0, most).map((row) => partnerRow(row, sheet)),
          ],
          moreMark('partners', partners.length - most, sheet),
        ],
      ],
      issues.length > 0
        ? [
            'section',
            { 'aria-labelledby': 'issues-title' },
            [
              heading(words.say('issues'), 1, 'issues-title', 'part'),
              ['ol', { class: 'issue-list' }, issues.map((row) => issueRow(row, sheet))],
            ],
          ]
        : noMark,
      groups.length > 0
        ? [
            'section',
            { 'aria-labelledby': 'groups-title' },
            [
              heading(words.say('groups'), 1, 'groups-title', 'part'),
              ['ul', { class: 'group-list' }, groups.map((group) => groupItem(group, sheet))],
            ],
          ]
        : noMark,
      rows.seats.length > 0
        ? [
            'section',
            { 'aria-labelledby': 'seats-title' },
            [heading(words.say('seatsOfAll'), 1, 'seats-title', 'part'), seatsMark(rows.seats, sheet)],
          ]
        : noMark,
    ],
  ];
};
