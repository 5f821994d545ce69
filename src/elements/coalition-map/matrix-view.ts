import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { Cell } from '../../domain/network/at.js';
import type { IssueRow, Rows } from '../../domain/network/rows.js';
import { familyOf, type Family } from '../../domain/network/scene.js';
import { moreMark } from './list-view.js';
import { pagerMark } from './map-view.js';
import { chooseMark, plannedMarks } from './panel-view.js';
import { familySample, levelSample } from './parts-view.js';
import type { Sheet } from './sheet-model.js';
import { levelWord } from './texts.js';

/** Residents first. */
const families: readonly Family[] = ['residents', 'welfare', 'government', 'care', 'other'];

const keyMarks = ({ words, audience, mirrored }: Sheet): Mark => {
  const item = (picture: Mark, text: string): Mark => ['li', {}, [picture, text]];
  return [
    'ul',
    { class: 'key', 'aria-label': words.say('keyName') },
    [
      ...(['leads', 'helps', 'allows', 'none'] as const).map((level) =>
        item(levelSample(level, null, mirrored, true), words.say(`level-${level}`)),
      ),
      audience === 'public' ? noMark : item(levelSample('against', null, mirrored, true), words.say('level-against')),
      item(levelSample(null, null, mirrored, true), words.say('level-unknown')),
      item(['span', { class: 'dot', 'aria-hidden': 'true' }, '·'], words.say('neverSaid')),
      audience === 'internal' ? item(levelSample('helps', 'leads', mirrored, true), words.say('keyNeeded')) : noMark,
    ],
  ];
};

const cellMark = (cell: Cell | null, on: boolean, planned: readonly Mark[], { words, mirrored }: Sheet): Mark => {
  const className = on ? 'on' : null;
  if (!cell)
    return [
      'td',
      { class: className },
      [
        ['span', { class: 'dot', 'aria-hidden': 'true' }, '·'],
        ['span', { class: 'hidden' }, words.say('neverSaid')],
        ...planned,
      ],
    ];
  const { level, needed } = cell.counted;
  const gap = needed !== null && needed !== level;
  const person = cell.organisation && cell.person && cell.person.level !== cell.organisation.level;
  return [
    'td',
    { class: className },
    [
      [
        'div',
        { class: 'cell' },
        [
          levelSample(level, needed, mirrored),
          [
            'div',
            {},
            [
              levelWord(level, words),
              gap
                ? ['span', { class: 'soft second' }, words.say('needed', { level: levelWord(needed, words) })]
                : noMark,
              person && cell.person
                ? [
                    'span',
                    { class: 'soft second' },
                    words.say('asPerson', { level: levelWord(cell.person.level, words) }),
                  ]
                : noMark,
              ...planned,
            ],
          ],
        ],
      ],
    ],
  ];
};

/** Partners by some of the issues, in groups by kind, with the numbers of all partners at the end. */
const tableMark = (issues: readonly IssueRow[], most: number, sheet: Sheet): Mark => {
  const { rows, shown, words, chosen } = sheet;
  const columns = new Map(rows.issues.map(({ id }, place) => [id, place]));
  const partners = new Map(rows.partners.map((one) => [one.id, one]));
  const lines = fitting(sheet);
  let left = most;
  const isOn = (id: string): boolean => chosen?.kind === 'issue' && chosen.id === id;
  const bodies = families.flatMap((family): readonly Mark[] => {
    const own = lines.filter(({ partner }) => familyOf(partners.get(partner)?.kind ?? 'other') === family);
    const part = own.slice(0, Math.max(0, left));
    left -= part.length;
    if (part.length === 0) return [];
    return [
      [
        'tbody',
        {},
        [
          [
            'tr',
            { class: 'family-row' },
            [
              [
                'th',
                { scope: 'rowgroup', colspan: issues.length + 1 },
                [familySample(family), ['span', {}, words.say(`family-${family}`)]],
              ],
            ],
          ],
          ...part.map(({ partner, cells }): Mark => [
            'tr',
            { class: chosen?.kind === 'partner' && chosen.id === partner ? 'on' : null },
            [
              ['th', { scope: 'row' }, [chooseMark('partner', partner, partners.get(partner)?.name ?? partner, sheet)]],
              ...issues.map(({ id }) =>
                cellMark(cells[columns.get(id) ?? 0] ?? null, isOn(id), plannedMarks(partner, id, sheet), sheet),
              ),
            ],
          ]),
        ],
      ],
    ];
  });
  const heads = issues.map(({ id, title }): Mark => [
    'th',
    { scope: 'col', class: isOn(id) ? 'on' : null },
    [chooseMark('issue', id, title, sheet)],
  ]);
  const sums = issues.map(({ coalition: { leads, helps, allows } }): Mark => [
    'td',
    {},
    words.say('togetherOf', { leads: leads.length, helps: helps.length, allows: allows.length }),
  ]);
  return [
    'table',
    {},
    [
      ['caption', { class: 'hidden' }, words.say('matrixCaption')],
      ['thead', {}, [['tr', {}, [['th', { scope: 'col' }, words.say('colPartner')], ...heads]]]],
      ...bodies,
      ['tfoot', {}, [['tr', {}, [['th', { scope: 'row' }, words.say(shown ? 'togetherAll' : 'together')], ...sums]]]],
    ],
  ];
};

const fitting = ({ rows, shown }: Sheet): Rows['matrix'] =>
  rows.matrix.filter(({ partner }) => !shown || shown.partners.has(partner));

/** On paper, where nobody can page, as many issues side by side. */
const onPaper = 4;

/** Partners × issues: what each said, and inside what is needed. A page of issues at a time; on paper all of them. */
export const matrixMarks = (sheet: Sheet): Mark => {
  const { rows, scene, shown, words, attention, printed } = sheet;
  const issues = shown ? rows.issues.filter(({ id }) => shown.issues.has(id)) : rows.issues;
  const parts = printed
    ? issues.flatMap((_, i) => (i % onPaper === 0 ? [issues.slice(i, i + onPaper)] : []))
    : [scene.paths];
  const most = printed ? Infinity : attention.limits.matrix;
  return [
    'div',
    { class: 'matrix' },
    [
      pagerMark(sheet),
      keyMarks(sheet),
      [
        'div',
        { class: 'table', part: 'table', role: 'region', tabindex: 0, 'aria-label': words.say('matrixCaption') },
        parts.map((part) => tableMark(part, most, sheet)),
      ],
      moreMark('matrix', fitting(sheet).length - most, sheet),
    ],
  ];
};
