/** A point in drawing units: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two decimals are finer than any screen and keep drawings short. */
export const rounded = (n: number): number => Math.round(n * 100) / 100 + 0;

/**
 * Maps a domain onto a range in a straight line. A domain without length gives the start of the range, never NaN.
 *
 * @returns a function; values outside the domain land outside the range
 */
export const linear =
  (domain: readonly [number, number], range: readonly [number, number]) =>
  (value: number): number => {
    const [from, to] = domain;
    return to === from ? range[0] : range[0] + ((value - from) / (to - from)) * (range[1] - range[0]);
  };

/** A number kept within two ends. */
export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Places on equally spread spokes around 0,0; the first on top, the rest clockwise. */
export interface Polar {
  readonly count: number;
  /** Direction of a spoke, length 1. */
  direction(index: number): Point;
  /** The place at a distance from the centre. */
  at(index: number, distance: number): Point;
  /** The spoke nearest to a place; 0 for the centre itself. */
  nearest(place: Point): number;
}

/** @param count number of spokes, at least 1 */
export const polar = (count: number): Polar => {
  const angle = (index: number): number => (index / count) * 2 * Math.PI;
  const direction = (index: number): Point => ({ x: Math.sin(angle(index)), y: -Math.cos(angle(index)) });
  return {
    count,
    direction,
    at: (index, distance) => {
      const { x, y } = direction(index);
      return { x: x * distance, y: y * distance };
    },
    nearest: ({ x, y }) => {
      const turn = Math.atan2(x, -y) / (2 * Math.PI);
      return ((Math.round(turn * count) % count) + count) % count;
    },
  };
};

/**
 * Round values at which rings or ticks are drawn: above `min`, up to and with `max`, at most six.
 * 0–10 gives 2, 4, 6, 8, 10.
 */
export const ringValues = (min: number, max: number): readonly number[] => {
  const range = max - min;
  if (!(range > 0)) return [];
  const power = 10 ** Math.floor(Math.log10(range / 5));
  for (const factor of [1, 2, 2.5, 5, 10]) {
    const step = power * factor;
    const count = Math.round(range / step);
    if (count <= 6 && Math.abs(count * step - range) < range * 1e-9) {
      return Array.from({ length: count }, (_, i) => Math.round((min + (i + 1) * step) * 1e6) / 1e6);
    }
  }
  return [max];
};
