import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { Box } from '../../domain/draw/box.js';
import { addDays } from '../../domain/document/dates.js';
import { monthMarks, ringMarks } from '../../domain/flywheel/marks.js';
import type { Ring } from '../../domain/flywheel/ring.js';
import { makesWheel } from '../../domain/flywheel/scene.js';
import type { Sheet, WheelView } from './sheet-model.js';
import { keyMarks, listMarks, panelMarks, said, stallWords, storyMarks } from './step-view.js';
import { piecesAsMarks, summaryPieces } from './texts.js';

const leadMarks = ({ scene, naming, words }: Sheet): Mark => [
  'p',
  { class: 'lead', part: 'summary', id: 'summary' },
  [
    scene.unit > 1 ? words.say('introUnit', { unit: Math.max(scene.unit, scene.ring?.unit ?? 1) }) : words.say('intro'),
    ...summaryPieces(scene, naming, words).flatMap((sentence): readonly Mark[] => [' ', ...piecesAsMarks(sentence)]),
  ],
];

const viewNames = { wheel: 'viewWheel', list: 'viewList', table: 'viewTable' } as const;

const switchMarks = ({ view, offered, words }: Sheet): Mark => [
  'div',
  { class: 'switch screen-only', role: 'group', 'aria-label': words.say('views'), part: 'controls' },
  offered.map((one: WheelView) => [
    'button',
    { type: 'button', part: 'button', 'aria-pressed': String(one === view), 'data-view': one },
    words.say(viewNames[one]),
  ]),
];

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10000) / 100}%`;
const over = (box: Box, within: Box): string =>
  `left:${percent(box.x - within.x, within.width)};top:${percent(box.y - within.y, within.height)};` +
  `width:${percent(box.width, within.width)};height:${percent(box.height, within.height)}`;

/** The wheel is one image; over it lies an ordered list of real buttons with one tab stop. */
const stageMarks = (ring: Ring, sheet: Sheet): readonly Mark[] => {
  const { scene, naming, words, here, open } = sheet;
  const total = scene.rows.length;
  return [
    [
      'div',
      { class: 'stage' },
      [
        [
          'svg',
          {
            class: 'wheel',
            viewBox: `${ring.box.x} ${ring.box.y} ${ring.box.width} ${ring.box.height}`,
            role: 'img',
            'aria-labelledby': 'picture-name',
          },
          ringMarks(ring),
        ],
        [
          'ol',
          { class: 'spots', 'aria-label': words.say('steps') },
          ring.spots.map((spot, i) => {
            const count = scene.wheel.stages[i];
            const [all = '', recent = ''] = count ? naming.counts(count) : [];
            return [
              'li',
              {},
              [
                [
                  'button',
                  {
                    type: 'button',
                    class: 'spot',
                    'data-open': i,
                    tabindex: i === here ? 0 : -1,
                    'aria-expanded': String(open.has(i)),
                    'aria-describedby': 'keys',
                    'aria-label': words.say('step', { n: i + 1, total, stage: naming.stage(i), count: all, recent }),
                    style: over(spot, ring.box),
                  },
                ],
              ],
            ];
          }),
        ],
      ],
    ],
    ['p', { class: 'hidden' }, words.say('again', { stage: naming.stage(0) })],
    panelMarks(sheet),
    ['p', { class: 'hint soft screen-only' }, words.say('hint')],
    ['p', { id: 'keys', hidden: '' }, words.say('keys')],
  ];
};

const marginMarks = (sheet: Sheet): Mark => {
  const { scene, naming, words, view, heading } = sheet;
  const { wheel } = scene;
  const parts: Mark[] = [];
  if (wheel.stall !== null && view !== 'list')
    parts.push([
      'section',
      { class: 'ask' },
      [
        heading(words.say('question', { n: wheel.stall + 1 }), 1, null, 'small'),
        ['p', { class: 'voice' }, stallWords(sheet)],
      ],
    ]);
  if (wheel.document.purpose)
    parts.push(['section', {}, [heading(words.say('hub'), 1, null, 'small'), said(naming, wheel.document.purpose)]]);
  if (wheel.latest)
    parts.push(['section', {}, [heading(words.say('latest'), 1, null, 'small'), ...storyMarks(wheel.latest, sheet)]]);
  const { review } = wheel;
  const agreed = review?.decision ?? review?.text;
  if (review && agreed)
    parts.push([
      'section',
      {},
      [
        heading(
          review.date ? words.say('agreed', { date: words.date(review.date) }) : words.say('agreedUndated'),
          1,
          null,
          'small',
        ),
        said(naming, agreed),
      ],
    ]);
  if (wheel.roles.length > 0)
    parts.push([
      'section',
      {},
      [
        heading(words.say('roles'), 1, null, 'small'),
        [
          'ul',
          { class: 'roles' },
          wheel.roles.map(({ role, holder, label }) => [
            'li',
            { class: holder ? 'seat' : 'seat empty' },
            [
              ['strong', {}, label ? naming.text(label).value : roleWords(role, sheet)],
              holder ? said(naming, holder, 'span') : ['span', { class: 'soft' }, words.say('emptySeat')],
            ],
          ]),
        ],
      ],
    ]);
  return ['div', { class: 'margin' }, parts];
};

const roleWords = (role: string, { words }: Sheet): string => {
  switch (role) {
    case 'purpose-leader':
    case 'organising-manager':
    case 'adviser':
    case 'coordinator':
    case 'supporting-partner':
    case 'engaged-neighbourhood':
      return words.say(role);
    default:
      return role;
  }
};

const table = (caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Mark => [
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

const tableMarks = ({ scene, naming, words }: Sheet): Mark => {
  const { wheel, rows, months } = scene;
  const rest = wheel.told.filter(({ experience }) => experience.stage === null);
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
          ...(rest.length > 0 ? [line(words.say('noStep'), rest)] : []),
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

const buildMarks = (sheet: Sheet): Mark => {
  const { scene, naming, words, printed, heading } = sheet;
  const { wheel, months } = scene;
  if (months.length === 0) return noMark;
  const shortMonths = words.say('shortMonths').split('|');
  const { width, height, inside } = monthMarks(
    months,
    months.map(({ month }) => shortMonths[Number(month.slice(5)) - 1] ?? ''),
  );
  const day = (n: number): string => words.date(addDays('1970-01-01', n));
  const first = months[0]?.month ?? '';
  const value = words.number(Math.round(wheel.momentum * 10) / 10, 1);
  const { halfLifeDays } = wheel.document;
  return [
    'section',
    { class: 'build' },
    [
      heading(words.say('build'), 1, null, 'part'),
      ['span', { id: 'build-name', hidden: '' }, words.say('buildName')],
      [
        'svg',
        { class: 'months', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'build-name' },
        inside,
      ],
      ['p', {}, naming.since ? piecesAsMarks(words.pieces('sinceThen', { since: naming.since, n: wheel.recent })) : ''],
      [
        'ul',
        { class: 'soft rests' },
        wheel.rests
          .filter(({ last }) => last === Infinity || addDays('1970-01-01', last) >= first)
          .map((rest) => [
            'li',
            {},
            [
              rest.last === Infinity
                ? words.say('restOpen', { from: day(rest.first) })
                : words.say('rest', { from: day(rest.first), to: day(rest.last) }),
              ...rest.reasons.flatMap((reason): readonly Mark[] => [' ', said(naming, reason, 'span')]),
            ],
          ]),
      ],
      months.some(({ rest }) => rest) ? ['p', { class: 'soft' }, words.say('restPart')] : noMark,
      ['p', {}, piecesAsMarks(words.pieces('momentum', { value }))],
      [
        'details',
        { class: 'calculation', open: printed ? '' : null },
        [
          ['summary', {}, words.say('momentumHow')],
          ['p', {}, words.say('momentumRule', { days: words.number(halfLifeDays) })],
          table(
            words.say('momentumHow'),
            [words.say('colAge'), words.say('colTotal'), words.say('colSum')],
            [
              ...wheel.weights.map(({ from, to, count, sum }) => [
                to === null
                  ? words.say('ageLast', { from: words.number(from) })
                  : words.say('ageRow', { from: words.number(from), to: words.number(to) }),
                String(count),
                words.number(sum, 2),
              ]),
              [
                words.say('sum'),
                String(wheel.weights.reduce((n, { count }) => n + count, 0)),
                words.number(wheel.momentum, 2),
              ],
            ],
          ),
        ],
      ],
    ],
  ];
};

/** The parts in the order they are read: words first, then the picture, then the table. */
export const sheetMarks = (sheet: Sheet, title: string): readonly Mark[] => {
  const { scene, naming, words, view, summary, printed, heading } = sheet;
  const { wheel, ring } = scene;
  const lead = (where: typeof summary): Mark => (summary === where ? leadMarks(sheet) : noMark);
  const { source } = wheel.document;
  const sourceText = source ? words.say('source', { source: naming.text(source.name).value }) : '';
  const shown = view === 'wheel' ? ring : null;
  return [
    [
      'div',
      { class: 'head' },
      [
        wheel.asOf ? ['p', { class: 'over' }, words.say('updated', { date: words.date(wheel.asOf) })] : noMark,
        heading(title, 0, 'title', 'title'),
      ],
    ],
    lead('above'),
    switchMarks(sheet),
    [
      'div',
      { class: `chart view-${view}`, part: 'chart' },
      [
        makesWheel(scene.rows.length)
          ? noMark
          : ['p', { class: 'note', part: 'status' }, words.say('notRing', { n: scene.rows.length })],
        ['span', { id: 'picture-name', hidden: '' }, words.say('pictureName', { total: scene.rows.length })],
        ['div', {}, shown ? stageMarks(shown, sheet) : ''],
        view === 'table' && !printed ? noMark : keyMarks(sheet, Math.max(scene.unit, shown?.unit ?? 1)),
        shown ? ['p', { class: 'soft' }, words.say('ringHow')] : noMark,
        view === 'list' || printed ? listMarks(sheet) : noMark,
        view === 'table' || printed ? tableMarks(sheet) : noMark,
        lead('below'),
      ],
    ],
    marginMarks(sheet),
    buildMarks(sheet),
    [
      'div',
      { class: 'foot', part: 'footer' },
      [
        source?.url
          ? [
              'p',
              { class: 'soft' },
              [['a', { href: source.url, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, sourceText]],
            ]
          : ['p', { class: 'soft' }, sourceText],
      ],
    ],
  ];
};
