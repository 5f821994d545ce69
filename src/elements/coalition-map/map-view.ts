import type { Box } from '../../domain/draw/box.js';
import { noMark, type Mark, type MarkAttributes } from '../../domain/draw/mark.js';
import type { MapPicture, Spot } from '../../domain/network/map-pen.js';
import { keyMark } from './parts-view.js';
import type { Sheet } from './sheet-model.js';
import { calloutWords, levelCounts, levelWord, otherCounts, placeWords, seatCount } from './texts.js';

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10000) / 100}%`;
const over = (box: Box, { width, height }: MapPicture): string =>
  `left:${percent(box.x, width)};top:${percent(box.y, height)};` +
  `width:${percent(box.width, width)};height:${percent(box.height, height)}`;

/** What is heard at a spot: the same facts as are drawn there. */
const spotWords = ({ kind, id }: Spot, sheet: Sheet, place: number, total: number): string => {
  const { scene, rows, words } = sheet;
  if (kind === 'issue') {
    const path = rows.issues.find((one) => one.id === id);
    if (!path) return '';
    const { coalition, title, seats } = path;
    return words
      .say('spotIssue', {
        n: place,
        total,
        issue: title,
        facts: [
          ...levelCounts(coalition, words),
          ...otherCounts(coalition, words),
          words.say('stepCount', { n: coalition.steps }),
          words.say('resultCount', { n: coalition.results }),
          seatCount(seats, words),
          calloutWords(coalition, words),
        ]
          .filter(Boolean)
          .join(', '),
        // What ends in a question stays one.
      })
      .replace(/([.?])\.$/, '$1');
  }
  if (kind === 'kind') {
    const ground = scene.ground.find(({ key }) => key === id);
    return ground ? words.say('spotKind', { n: place, total, kind: placeWords(ground, 0, words) }) : '';
  }
  const row = rows.partners.find((one) => one.id === id);
  if (!row) return '';
  const titles = new Map(rows.issues.map((one) => [one.id, one.title]));
  const facts = row.takesPart.map(({ issue, level }) =>
    words.say('levelAt', { level: levelWord(level, words), issue: titles.get(issue) ?? issue }),
  );
  return words.say('spotPartner', {
    n: place,
    total,
    partner: row.name,
    kind: words.say(`kind-${row.kind}`),
    facts: facts.length > 0 ? facts.join(', ') : words.say('noPart'),
  });
};

/** Whether a part of the picture belongs to what is chosen. */
const belongs = ({ chosen, scene }: Sheet, attributes: MarkAttributes): boolean => {
  if (!chosen) return true;
  if (chosen.kind === 'issue') return attributes['data-issue'] === chosen.id;
  const place = scene.ground.find(({ partners }) => partners.includes(chosen.id));
  return place !== undefined && attributes['data-place'] === place.key;
};

/** The picture with the threads of what is chosen; others step back. */
const emphasised = (sheet: Sheet, { marks }: MapPicture): readonly Mark[] => {
  if (!sheet.chosen) return marks;
  const walk = (mark: Mark): Mark => {
    if (typeof mark === 'string') return mark;
    const [tag, attributes, inside] = mark;
    const { class: className } = attributes;
    if (typeof className === 'string' && className.startsWith('thread'))
      return [tag, { ...attributes, class: `${className} ${belongs(sheet, attributes) ? 'on' : 'off'}` }];
    if ((className === 'card' || className === 'place') && belongs(sheet, attributes))
      return [tag, { ...attributes, class: `${className} on` }, inside ?? ''];
    return inside && typeof inside !== 'string' && className !== 'card' ? [tag, attributes, inside.map(walk)] : mark;
  };
  return marks.map(walk);
};

/** Four issues at a time, when there are more. */
export const pagerMark = ({ scene, words, shown, rows }: Sheet): Mark => {
  if (scene.pages < 2) return noMark;
  const total = shown ? shown.issues.size : rows.issues.length;
  const [one] = scene.paths;
  const button = (step: number, text: string, off: boolean): Mark => [
    'button',
    { type: 'button', class: 'button', part: 'button', 'data-page': step, 'aria-disabled': off ? 'true' : null },
    text,
  ];
  return [
    'div',
    { class: 'pager screen-only', role: 'group', 'aria-label': words.say('pages'), part: 'controls' },
    [
      button(-1, words.say('pageBack'), scene.page === 0),
      [
        'span',
        {},
        one && scene.pages === total
          ? words.say('pageOne', { issue: one.title, n: scene.page + 1, total })
          : words.say('pageOf', { n: scene.page + 1, total: scene.pages, issues: total }),
      ],
      button(1, words.say('pageNext'), scene.page === scene.pages - 1),
    ],
  ];
};

/** A named run of spots. */
type SpotList = readonly [label: string, from: number, to: number];

const spotsMark = ([label, from, to]: SpotList, sheet: Sheet, picture: MapPicture): Mark => {
  const { attention, chosen } = sheet;
  const spots = picture.spots.slice(from, to);
  if (spots.length === 0) return noMark;
  const here = Math.min(attention.here, picture.spots.length - 1);
  return [
    'ul',
    { class: 'spots', 'aria-label': label },
    spots.map((spot, i): Mark => [
      'li',
      {},
      [
        [
          'button',
          {
            type: 'button',
            class: `spot ${spot.kind}`,
            'data-spot': from + i,
            [`data-${spot.kind}`]: spot.id,
            tabindex: from + i === here ? 0 : -1,
            'aria-pressed': spot.kind === 'kind' ? null : String(chosen?.kind === spot.kind && chosen.id === spot.id),
            'aria-describedby': 'keys',
            'aria-label': spotWords(spot, sheet, i + 1, spots.length),
            style: over(spot, picture),
          },
        ],
      ],
    ]),
  ];
};

/** A picture is one image; over it lie real buttons with one tab stop. After it stands where Escape leads to. */
export const stageMark = (sheet: Sheet, picture: MapPicture, lists: readonly SpotList[], name: string): Mark => [
  'div',
  {},
  [
    [
      'div',
      { class: 'stage' },
      [
        [
          'svg',
          {
            class: 'picture',
            viewBox: `0 0 ${picture.width} ${picture.height}`,
            role: 'img',
            'aria-label': name,
          },
          emphasised(sheet, picture),
        ],
        ...lists.map((list) => spotsMark(list, sheet, picture)),
      ],
    ],
    ['p', { id: 'keys', hidden: '' }, sheet.words.say('keys')],
    ['p', { class: 'hint soft screen-only', id: 'after', tabindex: -1 }, sheet.words.say('hint')],
  ],
];

/** Ground, paths and horizon. */
export const mapMarks = (sheet: Sheet, picture: MapPicture): Mark => {
  const { words, scene } = sheet;
  return [
    'div',
    { class: 'map' },
    [
      pagerMark(sheet),
      stageMark(
        sheet,
        picture,
        [
          [words.say('issues'), 0, picture.cards],
          [words.say('partners'), picture.cards, picture.spots.length],
        ],
        words.say('pictureName', { issues: scene.paths.length, partners: scene.partners }),
      ),
      keyMark(sheet),
    ],
  ];
};
