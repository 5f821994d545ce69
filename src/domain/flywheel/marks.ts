import type { Mark } from '../draw/mark.js';
import { rounded, type Point } from '../draw/scale.js';
import type { Kind, Ring } from './ring.js';

const polygon = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');
const diamond = (x: number, y: number, r: number): string =>
  `M${rounded(x)} ${rounded(y - r)}l${rounded(r)} ${rounded(r)} ${rounded(-r)} ${rounded(r)} ${rounded(-r)} ${rounded(-r)}z`;

/** Circle: began with a need. Diamond: with a value. Diamond in a circle: both. Square: neither. Filled: this half year. */
export const kindMarks = (kind: Kind, recent: boolean, x: number, y: number, size: number): readonly Mark[] => {
  const state = recent ? 'filled' : 'open';
  const r = rounded(size * 0.88);
  if (kind === 'value') return [['path', { class: `value ${state}`, d: diamond(x, y, size) }]];
  if (kind === 'none')
    return [
      [
        'path',
        {
          class: `none ${state}`,
          d: `M${rounded(x - r * 0.8)} ${rounded(y - r * 0.8)}h${rounded(r * 1.6)}v${rounded(r * 1.6)}h${rounded(-r * 1.6)}z`,
        },
      ],
    ];
  const circle: Mark = ['circle', { class: `need ${state}`, cx: rounded(x), cy: rounded(y), r }];
  return kind === 'need' ? [circle] : [circle, ['path', { class: `inner ${state}`, d: diamond(x, y, size * 0.5) }]];
};

/** The ring as marks, from the back to the front; what turns with the wheel is one group, names and streams stand still. Colours and widths are the stylesheet's, by class. */
export const ringMarks = (ring: Ring): readonly Mark[] => {
  const { radius, hub, years, borders, arrows, marks, texts, streams, stall } = ring;
  const placed = (stage: number | null): readonly Mark[] =>
    marks.flatMap((mark) => (mark.stage === stage ? kindMarks(mark.kind, mark.recent, mark.x, mark.y, mark.size) : []));
  return [
    [
      'g',
      { class: 'turns' },
      [
        ['circle', { class: 'ground', cx: 0, cy: 0, r: radius }],
        ...years.map((r): Mark => ['circle', { class: 'year', cx: 0, cy: 0, r }]),
        ['circle', { class: 'rim', cx: 0, cy: 0, r: radius }],
        ['circle', { class: 'hub', cx: 0, cy: 0, r: hub }],
        ...borders.map((points): Mark => ['polyline', { class: 'border', points: polygon(points) }]),
        ...arrows.map((points): Mark => ['polygon', { class: 'arrow', points: polygon(points) }]),
        // One group for each stage: where one comes in between, the marks of the others stay the same elements.
        ['g', { class: 'marks' }, ring.borders.map((_, stage): Mark => ['g', {}, placed(stage)])],
      ],
    ],
    ...streams.map(({ kind, lines, head }): Mark => [
      'g',
      { class: `stream ${kind}` },
      [
        ['path', { d: lines.join('') }],
        ['polygon', { points: polygon(head) }],
      ],
    ]),
    marks.some(({ stage }) => stage === null) ? ['g', { class: 'apart' }, placed(null)] : '',
    stall
      ? [
          'g',
          { class: 'stall' },
          [
            ...stall.arcs.map((d): Mark => ['path', { d }]),
            ['circle', { cx: stall.mark.x, cy: stall.mark.y, r: 15 }],
            ['text', { x: stall.mark.x, y: stall.mark.y + 6, 'font-size': 18, 'text-anchor': 'middle' }, '?'],
          ],
        ]
      : '',
    ...texts.map(({ text, role, size, anchor, x, y }): Mark => [
      'text',
      { class: role, x, y, 'font-size': size, 'text-anchor': anchor },
      text,
    ]),
  ];
};
