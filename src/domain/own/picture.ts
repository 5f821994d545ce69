import type { Mark } from '../draw/mark.js';
import { rounded } from '../draw/scale.js';
import type { CheckInScene, Line } from './check-ins.js';

/** Radius of a point, and room between points that stand above each other, in em. */
const [radius, step] = [0.34, 0.78];

/**
 * A strip of points as marks: across in parts of the width there is, so that it needs no measuring; upright in em, so
 * that points stay round and text its size.
 */
export interface Strip {
  /** In em. */
  readonly height: number;
  readonly inside: readonly Mark[];
}

const em = (value: number): string => `${rounded(value)}em`;
const percent = (share: number): string => `${rounded(share * 100)}%`;

const across = (y: number, className: string): Mark => [
  'line',
  { class: className, x1: 0, x2: '100%', y1: em(y), y2: em(y) },
];
const point = (share: number, y: number): Mark => [
  'circle',
  { class: 'point', cx: percent(share), cy: em(y), r: em(radius) },
];

/** One feeling through time: the ends of the scale as lines, a point for each number. Nothing joins them. */
export const timeStrip = ({ list: { scale }, places }: CheckInScene, { points }: Line): Strip => {
  const { min, max } = scale;
  const [top, height] = [0.5, 4];
  const y = (value: number): number => top + ((max - value) / (max - min)) * (height - 2 * top);
  return {
    height,
    inside: [
      across(y(max), 'grid'),
      across(y((min + max) / 2), 'grid half'),
      across(y(min), 'grid'),
      ...points.map(({ index, value }) => point(places[index] ?? 0, y(value))),
    ],
  };
};

/** Numbers of one group on one line: equal ones stand above each other, so that each can be seen. */
export const groupStrip = ({ list: { scale } }: CheckInScene, values: readonly number[]): Strip => {
  const { min, max } = scale;
  const stacked = new Map<number, number>();
  const placed = values.map((value) => {
    const below = stacked.get(value) ?? 0;
    stacked.set(value, below + 1);
    return { share: (value - min) / (max - min), below };
  });
  const most = Math.max(1, ...stacked.values());
  const ground = most * step + 0.1;
  return {
    height: ground + 0.2,
    inside: [
      across(ground, 'grid'),
      ...placed.map(({ share, below }) => point(share, ground - radius - 0.05 - below * step)),
    ],
  };
};
