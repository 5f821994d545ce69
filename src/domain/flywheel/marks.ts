import type { Mark } from '../draw/mark.js';
import { rounded, type Point } from '../draw/scale.js';
import type { Kind, Ring } from './ring.js';
import type { MonthColumn } from './scene.js';

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

/** The ring as marks, from the back to the front. Colours and widths are the stylesheet's, by class. */
export const ringMarks = (ring: Ring): readonly Mark[] => {
  const { radius, hub, years, borders, arrows, marks, texts, streams, stall } = ring;
  return [
    ['circle', { class: 'ground', cx: 0, cy: 0, r: radius }],
    ...years.map((r): Mark => ['circle', { class: 'year', cx: 0, cy: 0, r }]),
    ['circle', { class: 'rim', cx: 0, cy: 0, r: radius }],
    ['circle', { class: 'hub', cx: 0, cy: 0, r: hub }],
    ...borders.map((points): Mark => ['polyline', { class: 'border', points: polygon(points) }]),
    ...arrows.map((points): Mark => ['polygon', { class: 'arrow', points: polygon(points) }]),
    ...streams.map(({ kind, lines, head }): Mark => [
      'g',
      { class: `stream ${kind}` },
      [
        ['path', { d: lines.join('') }],
        ['polygon', { points: polygon(head) }],
      ],
    ]),
    ['g', { class: 'marks' }, marks.flatMap(({ kind, recent, x, y, size }) => kindMarks(kind, recent, x, y, size))],
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

/** A row of marks in lines of `perLine`, newest first. */
export const rowMarks = (
  marks: readonly { readonly kind: Kind; readonly recent: boolean }[],
  perLine: number,
): { readonly width: number; readonly height: number; readonly inside: readonly Mark[] } => ({
  width: Math.min(perLine, Math.max(1, marks.length)) * 16,
  height: Math.max(1, Math.ceil(marks.length / perLine)) * 16,
  inside: marks.flatMap(({ kind, recent }, i) =>
    kindMarks(kind, recent, (i % perLine) * 16 + 8, Math.floor(i / perLine) * 16 + 8, 6.5),
  ),
});

/** Marks of months in two columns each, on one ground line. */
export const monthMarks = (
  months: readonly MonthColumn[],
  names: readonly string[],
): { readonly width: number; readonly height: number; readonly inside: readonly Mark[] } => {
  const step = 50;
  const rows = Math.max(2, ...months.map(({ marks }) => Math.ceil(marks.length / 2)));
  const ground = rows * 14 + 8;
  return {
    width: months.length * step,
    height: ground + 24,
    inside: [
      ...months.flatMap(({ rest }, i): readonly Mark[] =>
        rest
          ? [['path', { class: 'rest', d: `M${i * step + 3} ${ground - 4}V2H${(i + 1) * step - 3}V${ground - 4}` }]]
          : [],
      ),
      ['path', { class: 'floor', d: `M0 ${ground}H${months.length * step}` }],
      ...months.flatMap(({ marks }, i) =>
        marks.flatMap(({ kind, recent }, n) =>
          kindMarks(kind, recent, i * step + 18 + (n % 2) * 14, ground - 9 - Math.floor(n / 2) * 14, 5.5),
        ),
      ),
      ...names.map((name, i): Mark => [
        'text',
        { class: 'count', x: i * step + 25, y: ground + 17, 'font-size': 13, 'text-anchor': 'middle' },
        name,
      ]),
    ],
  };
};
