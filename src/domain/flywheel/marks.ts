import { noMark, type Mark } from '../draw/mark.js';
import { remembering } from '../draw/remembering.js';
import { rounded, type Point } from '../draw/scale.js';
import type { Kind, Ring, RingFrame } from './ring.js';

const points = (all: readonly Point[]): string => all.map(({ x, y }) => `${x},${y}`).join(' ');
const line = (all: readonly Point[]): string => `M${points(all)}`;
const circle = (x: number, y: number, r: number): string =>
  `M${rounded(x - r)} ${rounded(y)}a${r} ${r} 0 1 0 ${rounded(2 * r)} 0a${r} ${r} 0 1 0 ${rounded(-2 * r)} 0z`;
const diamond = (x: number, y: number, r: number): string =>
  `M${rounded(x)} ${rounded(y - r)}l${rounded(r)} ${rounded(r)} ${rounded(-r)} ${rounded(r)} ${rounded(-r)} ${rounded(-r)}z`;
const square = (x: number, y: number, r: number): string =>
  `M${rounded(x - r * 0.8)} ${rounded(y - r * 0.8)}h${rounded(r * 1.6)}v${rounded(r * 1.6)}h${rounded(-r * 1.6)}z`;

/** One experience, or several that share a mark, with its place in a picture. */
export interface KindMark extends Point {
  readonly kind: Kind;
  /** Told in the last half year. */
  readonly recent: boolean;
  readonly size: number;
}

/** In this order, so that each stays the same element, and a diamond stands on its circle. */
const names = ['need', 'value', 'none', 'inner'].flatMap((shape) => [`${shape} open`, `${shape} filled`]);

/**
 * Circle: began with a need. Diamond: with a value. Diamond in a circle: both. Square: neither. Filled: this half year.
 * All of one shape and state are one path, with an `M` for each: an element for each of them would take most of the time
 * of a drawing.
 */
export const kindMarks = (marks: readonly KindMark[]): readonly Mark[] => {
  const paths = names.map(() => '');
  marks.forEach(({ kind, recent, x, y, size }) => {
    const filled = recent ? 1 : 0;
    const r = rounded(size * 0.88);
    if (kind === 'value') paths[2 + filled] += diamond(x, y, size);
    else if (kind === 'none') paths[4 + filled] += square(x, y, r);
    else paths[filled] += circle(x, y, r);
    if (kind === 'both') paths[6 + filled] += diamond(x, y, size * 0.5);
  });
  return paths.map((d, i): Mark => (d ? ['path', { class: names[i] ?? '', d }] : noMark));
};

const frameMarks = remembering(
  (
    radius: number,
    hub: number,
    years: RingFrame['years'],
    borders: RingFrame['borders'],
    arrows: RingFrame['arrows'],
    streams: RingFrame['streams'],
  ) => ({
    ground: [
      ['circle', { class: 'ground', cx: 0, cy: 0, r: radius }],
      ['path', { class: 'year', d: years.map((r) => circle(0, 0, r)).join('') }],
      ['circle', { class: 'hub', cx: 0, cy: 0, r: hub }],
      ['path', { class: 'border', d: borders.map(line).join('') }],
      ['path', { class: 'arrow', d: arrows.map((one) => `${line(one)}z`).join('') }],
    ] as readonly Mark[],
    streams: streams.map(({ kind, lines, head }): Mark => [
      'g',
      { class: `stream ${kind}` },
      [
        ['path', { d: lines.join('') }],
        ['polygon', { points: points(head) }],
      ],
    ]),
  }),
);

/** The ring as marks, from the back to the front; what turns with the wheel is one group, names and streams stand still. Colours and widths are the stylesheet's, by class. */
export const ringMarks = (ring: Ring): readonly Mark[] => {
  const { marks, texts, stall } = ring;
  const { ground, streams } = frameMarks(ring.radius, ring.hub, ring.years, ring.borders, ring.arrows, ring.streams);
  return [
    [
      'g',
      { class: 'turns' },
      [...ground, ['g', { class: 'marks' }, kindMarks(marks.filter(({ stage }) => stage !== null))]],
    ],
    ...streams,
    ['g', { class: 'apart' }, kindMarks(marks.filter(({ stage }) => stage === null))],
    stall
      ? [
          'g',
          { class: 'stall' },
          [
            ['path', { d: stall.arcs.join('') }],
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
