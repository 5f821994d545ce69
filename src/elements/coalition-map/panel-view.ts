import type { PartnerKind } from '../../domain/document/network-types.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { compare } from '../../domain/network/at.js';
import type { GroupRow } from '../../domain/network/groups.js';
import { cellKey, type Cell } from '../../domain/network/at.js';
import type { Seat } from '../../domain/network/movement.js';
import type { IssueRow, PartnerRow } from '../../domain/network/rows.js';
import { familyOf } from '../../domain/network/scene.js';
import { tiesOf } from '../../domain/network/ties.js';
import { familySample, levelSample, pathSample, said } from './parts-view.js';
import type { Sheet } from './sheet-model.js';
import { tieKeys } from './tie-words.js';
import {
  calloutWords,
  levelWord,
  markNote,
  otherCounts,
  roleWithin,
  roleWord,
  seatCount,
  type MapKey,
} from './texts.js';

/** The name of a partner or an issue as a button that chooses it. */
export const chooseMark = (kind: 'partner' | 'issue', id: string, name: string, { chosen, naming }: Sheet): Mark => [
  'button',
  {
    type: 'button',
    class: 'link name-link',
    part: 'button',
    [`data-${kind}`]: id,
    'aria-pressed': String(chosen?.kind === kind && chosen.id === id),
  },
  [said(naming, name)],
];

/** What a partner says it will do later. */
export const plannedMarks = (partner: string, issue: string, { network, words }: Sheet): readonly Mark[] =>
  (network.planned.get(cellKey(partner, issue)) ?? []).map(({ level, at, by }): Mark => {
    const word = words.say('plannedLevel', { level: levelWord(level, words), date: words.date(at) });
    return ['span', { class: 'soft second' }, by === 'person' ? `${word} ${words.say('saidByPerson')}` : word];
  });

/** A partner with the mark of its kind. @param more stands under its name */
export const partnerMark = (id: string, kind: PartnerKind, sheet: Sheet, more: readonly Mark[] = []): Mark => {
  const name = chooseMark('partner', id, sheet.name(id), sheet);
  return ['li', {}, [familySample(familyOf(kind)), more.length > 0 ? ['div', {}, [name, ...more]] : name]];
};

/** Who said what holds for a cell, and what the network itself wrote down with it. */
const besideMarks = ({ counted: { statedBy, note } }: Cell, { words, naming }: Sheet): readonly Mark[] => [
  ...(statedBy
    ? [['span', { class: 'soft second' }, words.say('statedBy', { who: naming.say(statedBy) })] as Mark]
    : []),
  ...(note ? [['span', { class: 'second' }, words.say('noteIs', { note: naming.say(note) })] as Mark] : []),
];

const kindOf = ({ rows }: Sheet, id: string): PartnerKind =>
  rows.partners.find((one) => one.id === id)?.kind ?? 'other';

/** Who leads, helps and lets happen, by name. */
export const coalitionMarks = (row: IssueRow, sheet: Sheet): readonly Mark[] => {
  const { words, mirrored } = sheet;
  const { coalition } = row;
  const levels = [
    ['leads', coalition.leads],
    ['helps', coalition.helps],
    ['allows', coalition.allows],
    ['none', coalition.none],
    ['against', coalition.against],
  ] as const;
  return levels.flatMap(([level, ids]): readonly Mark[] => {
    if (ids.length === 0)
      return level === 'leads'
        ? [['p', { class: 'soft level' }, [levelSample('none', 'leads', mirrored), words.say('leadsNone')]]]
        : [];
    return [
      [
        'div',
        { class: 'level' },
        [
          levelSample(level, null, mirrored),
          ['p', {}, [['strong', {}, words.say(`level-${level}`)], ` (${ids.length})`]],
          [
            'ul',
            { class: 'names' },
            ids.map((id) => {
              const cell = sheet.network.cells.get(cellKey(id, coalition.issue));
              return partnerMark(id, kindOf(sheet, id), sheet, cell && besideMarks(cell, sheet));
            }),
          ],
        ],
      ],
    ];
  });
};

/** Who holds which role, and the empty seats by name. */
export const seatsMark = (seats: readonly Seat[], sheet: Sheet): Mark => {
  const { words, naming } = sheet;
  if (seats.length === 0) return noMark;
  return [
    'div',
    { class: 'seats' },
    [
      ['p', {}, [['strong', {}, seatCount(seats, words)]]],
      [
        'ul',
        { class: 'roles' },
        seats.map((seat): Mark => [
          'li',
          { class: seat.partner === null ? 'seat-row empty' : 'seat-row' },
          [
            `${roleWord(seat, words, naming)}: `,
            seat.partner === null
              ? ['span', { class: 'soft' }, words.say('emptySeat')]
              : chooseMark('partner', seat.partner, sheet.name(seat.partner), sheet),
          ],
        ]),
      ],
    ],
  ];
};

/** The path of an issue in words: what is planned first, then back in time. */
export const pathList = (row: IssueRow, sheet: Sheet): Mark => {
  const { words, naming } = sheet;
  if (row.marks.length === 0) return ['p', { class: 'soft' }, words.say('noSteps')];
  return [
    'ol',
    { class: 'path-list', 'aria-label': words.say('pathOf', { issue: row.title }) },
    [...row.marks]
      .reverse()
      .map((mark): Mark => [
        'li',
        { class: mark.kind },
        [
          pathSample(mark.kind),
          [
            'p',
            {},
            [
              ['span', { class: 'hidden' }, `${words.say(`key-${mark.kind}`)}: `],
              said(naming, mark.kind === 'pause' && mark.title === '' ? words.say('pauseTitle') : mark.title, 'strong'),
              ' ',
              ['span', { class: 'soft' }, markNote(mark, words, sheet.name)],
              mark.after
                ? ['span', { class: 'soft second' }, words.say('afterSteps', { steps: words.list(mark.after) })]
                : noMark,
            ],
          ],
        ],
      ]),
  ];
};

const line = (text: string): Mark => (text ? ['p', {}, text] : noMark);

/** Who agrees, who acts and who prepares: beside each other, never added up. */
const movementMarks = ({ coalition, marks }: IssueRow, { words, rows, name }: Sheet): readonly Mark[] => {
  const { agrees, acts, stepsLately: steps } = coalition;
  const next = [...new Set(marks.flatMap(({ kind, by }) => (kind === 'next' ? by : [])))];
  const total = rows.partners.length;
  return [
    // "0 of 1 partner is": the verb goes with the partner.
    line(words.say('agreesOf', { n: agrees, total, those: total === 1 ? 1 : agrees })),
    line(
      steps === 0
        ? words.say('actsNone')
        : acts.length === 0
          ? words.say('actsUnnamed', { steps })
          : words.say('acts', { steps, partners: words.list(acts.map(name)) }),
    ),
    line(next.length > 0 ? words.say('prepares', { partners: words.list(next.map(name)) }) : ''),
  ];
};

/** All facts of an issue. */
export const issueMarks = (row: IssueRow, sheet: Sheet): readonly Mark[] => {
  const { words, naming } = sheet;
  const facts = [
    row.theme ? words.say('themeIs', { theme: row.theme }) : '',
    row.area ? words.say('areaIs', { area: row.area }) : '',
    row.status ? words.say(`status-${row.status}` as MapKey) : '',
  ].filter(Boolean);
  const callout = calloutWords(row.coalition, words);
  return [
    row.why ? said(naming, row.why, 'p') : noMark,
    facts.length > 0 ? ['p', { class: 'soft' }, facts.join(' · ')] : noMark,
    callout ? ['p', { class: 'callout' }, callout] : noMark,
    ['div', {}, movementMarks(row, sheet)],
    [
      'div',
      { class: 'facts' },
      [
        [
          'div',
          {},
          [
            ...coalitionMarks(row, sheet),
            ...otherCounts(row.coalition, words).map((one): Mark => ['p', { class: 'soft' }, one]),
            seatsMark(row.seats, sheet),
          ],
        ],
        ['div', {}, [pathList(row, sheet)]],
      ],
    ],
  ];
};

const groupLine = (group: GroupRow, id: string, { words, name }: Sheet): string => {
  const others = group.members.filter((one) => one !== id).map(name);
  const lead =
    group.coordinator === id
      ? words.say('coordinatesIt')
      : group.coordinator === null
        ? words.say('noCoordinator')
        : words.say('coordinatedBy', { partner: name(group.coordinator) });
  return words.say('groupWith', { group: group.title, partners: words.list(others) || words.say('nobodyElse'), lead });
};

/** Each role it holds, once, with where it does. */
const roleLines = ({ roles }: PartnerRow, { words, naming, rows, groups }: Sheet): readonly Mark[] => {
  const places = new Map<string, string[]>();
  for (const seat of roles) {
    const { issue, group } = seat;
    const title = (
      group === null ? rows.issues.find(({ id }) => id === issue) : groups.find(({ key }) => key === group)
    )?.title;
    const place =
      title === undefined
        ? words.say('inNetwork')
        : group === null
          ? words.say('inIssue', { issue: title })
          : words.say('inGroup', { group: title });
    const role = roleWithin(seat, words, naming);
    places.set(role, [...new Set([...(places.get(role) ?? []), place])]);
  }
  return [...places].map(([role, where]) => line(words.say('rolesOf', { role, places: words.list(where) })));
};

/** Whom it has a relation with, kind by kind, by name. */
const relationLines = (id: string, { network, words, name }: Sheet): readonly Mark[] => {
  const byName = (a: string, b: string): number => compare(name(a).toLowerCase(), name(b).toLowerCase());
  const ties = tiesOf(network.relations, id, byName);
  return ties.length === 0
    ? [line(words.say('worksWithNone'))]
    : ties.map(({ tie, others }) =>
        line(words.say('tie', { tie: words.say(tieKeys[tie]), names: words.list(others.map(name)) })),
      );
};

/** All facts of a partner: what it is, what it takes part in, whom it works with, groups, roles, the last step. */
export const partnerMarks = (row: PartnerRow, sheet: Sheet): readonly Mark[] => {
  const { words, rows, network, groups, mirrored, name } = sheet;
  const titles = new Map(rows.issues.map((one) => [one.id, one.title]));
  const mine = groups.filter(({ members, coordinator }) => members.includes(row.id) || coordinator === row.id);
  const cells = network.ofPartner.get(row.id) ?? [];
  const later = rows.issues.filter(
    ({ id }) => !network.cells.has(cellKey(row.id, id)) && network.planned.has(cellKey(row.id, id)),
  );
  const what = [
    words.say(`kind-${row.kind}`),
    row.area ? words.say('areaIs', { area: row.area }) : '',
    row.parent !== null ? words.say('partOf', { partner: name(row.parent) }) : '',
    row.contactRole ? words.say('contact', { role: row.contactRole }) : '',
  ].filter(Boolean);
  return [
    ['p', { class: 'soft' }, what.join(' · ')],
    row.holds.length > 0 ? line(words.say('holds', { partners: words.list(row.holds) })) : noMark,
    [
      'ul',
      { class: 'commitments' },
      cells.length + later.length === 0
        ? [['li', { class: 'soft' }, words.say('noPart')]]
        : [
            ...cells.map((cell): Mark => {
              const { counted, history, person, organisation, issue } = cell;
              const before = history
                .filter(({ by }) => by === (organisation ? 'organisation' : 'person'))
                .slice(0, -1)
                .map(({ at, level }) =>
                  words.say('wasThen', {
                    level: levelWord(level, words),
                    date: at ? words.date(at) : words.say('undated'),
                  }),
                );
              return [
                'li',
                {},
                [
                  levelSample(counted.level, counted.needed, mirrored),
                  [
                    'div',
                    {},
                    [
                      [
                        'p',
                        {},
                        [
                          ['strong', {}, levelWord(counted.level, words)],
                          ` ${words.say('by')} `,
                          chooseMark('issue', issue, titles.get(issue) ?? issue, sheet),
                          counted.at
                            ? ['span', { class: 'soft' }, ` ${words.say('saidOn', { date: words.date(counted.at) })}`]
                            : '',
                        ],
                      ],
                      counted.needed !== null && counted.needed !== counted.level
                        ? line(words.say('needed', { level: levelWord(counted.needed, words) }))
                        : noMark,
                      organisation && person
                        ? ['p', { class: 'soft' }, words.say('asPerson', { level: levelWord(person.level, words) })]
                        : noMark,
                      before.length > 0
                        ? ['p', { class: 'soft' }, words.say('before-that', { list: before.join(', ') })]
                        : noMark,
                      ...besideMarks(cell, sheet),
                      ...plannedMarks(row.id, issue, sheet),
                    ],
                  ],
                ],
              ];
            }),
            ...later.map(({ id, title }): Mark => [
              'li',
              {},
              [
                levelSample('none', null, mirrored),
                ['div', {}, [['p', {}, [chooseMark('issue', id, title, sheet)]], ...plannedMarks(row.id, id, sheet)]],
              ],
            ]),
          ],
    ],
    ...roleLines(row, sheet),
    ...relationLines(row.id, sheet),
    ...mine.map((group): Mark => ['p', {}, groupLine(group, row.id, sheet)]),
    row.last
      ? line(
          words.say('lastStep', {
            step: row.last.title,
            date: row.last.date ? words.date(row.last.date) : words.say('undated'),
          }),
        )
      : noMark,
  ];
};

/** What is chosen, next in reading order after the view; under its picture where a long list comes after that. */
export const panelMarks = (sheet: Sheet): Mark => (sheet.view === 'time' ? noMark : chosenMarks(sheet));

export const chosenMarks = (sheet: Sheet): Mark => {
  const { chosen, rows, words, naming, heading } = sheet;
  const issue = chosen?.kind === 'issue' ? rows.issues.find(({ id }) => id === chosen.id) : undefined;
  const partner = chosen?.kind === 'partner' ? rows.partners.find(({ id }) => id === chosen.id) : undefined;
  if (!issue && !partner) return noMark;
  const title = issue?.title ?? partner?.name ?? '';
  return [
    'section',
    { class: 'panel', 'aria-labelledby': 'panel-title' },
    [
      heading(said(naming, title), 1, 'panel-title', 'part'),
      ...(issue ? issueMarks(issue, sheet) : partner ? partnerMarks(partner, sheet) : []),
      ['button', { type: 'button', class: 'button screen-only', part: 'button', 'data-close': '' }, words.say('close')],
    ],
  ];
};
