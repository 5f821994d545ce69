import type { Mark } from '../draw/mark.js';
import { rounded } from '../draw/scale.js';
import type { CheckInScene, Line } from './check-ins.js';

/** Height of a strip in units of 1/16 of the text size, its edges, and the size of a point. */
const [height, edge, size] = [76, 12, 4.5];

/** A strip as marks: the ends of the scale as lines, a point for each number that was given. Nothing joins them. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly inside: readonly Mark[];
}

const lineAt = (y: number, from: number, to: number, className: string): Mark => [
  'path',
  { class: className, d: `M${from} ${rounded(y)}H${rounded(to)}` },
];

const point = (x: number, y: number, energy: boolean): Mark =>
  energy
    ? ['rect', { class: 'point energy', x: rounded(x - size), y: rounded(y - size), width: size * 2, height: size * 2 }]
    : ['circle', { class: 'point', cx: rounded(x), cy: rounded(y), r: size }];

/** @param width room, in units of 1/16 of the text size */
export const timeStrip = ({ list: { scale }, places }: CheckInScene, line: Line, width: number): Strip => {
  const { min, max } = scale;
  const left = 24;
  const right = width - edge;
  const y = (value: number): number => height - edge - ((value - min) / (max - min)) * (height - 2 * edge);
  return {
    width,
    height,
    inside: [
      lineAt(y(max), left, right, 'grid'),
      lineAt(y((min + max) / 2), left, right, 'grid half'),
      lineAt(y(min), left, right, 'grid'),
      ['text', { class: 'end', x: left - 8, y: rounded(y(max) + 5), 'text-anchor': 'end' }, String(max)],
      ['text', { class: 'end', x: left - 8, y: rounded(y(min) + 5), 'text-anchor': 'end' }, String(min)],
      ...line.points.map(({ index, value }) =>
        point(left + size + (places[index] ?? 0) * (right - left - 2 * size), y(value), line.energy),
      ),
    ],
  };
};

/** Numbers of one group on one line: equal ones stand above each other, so that each can be seen. */
export const groupStrip = (
  { list: { scale } }: CheckInScene,
  values: readonly number[],
  width: number,
  energy: boolean,
): Strip => {
  const { min, max } = scale;
  const most = Math.max(1, ...[...new Set(values)].map((one) => values.filter((other) => other === one).length));
  const step = 2 * size + 1.5;
  const ground = edge + most * step;
  const x = (value: number): number => edge + ((value - min) / (max - min)) * (width - 2 * edge);
  const stacked = new Map<number, number>();
  return {
    width,
    height: ground + 4,
    inside: [
      lineAt(ground, edge, width - edge, 'grid'),
      ...values.map((value) => {
        const below = stacked.get(value) ?? 0;
        stacked.set(value, below + 1);
        return point(x(value), ground - size - 2 - below * step, energy);
      }),
    ],
  };
};
