import type { Indicator } from '../document/indicator-types.js';
import { numbersOf } from './numbers.js';

/** The line numbers are drawn on. `min < max`, both finite. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  /** Both ends are ends the figure really has, and all its numbers lie between. */
  readonly real: boolean;
}

const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The nearest tidy number that is not larger; with `up` the nearest that is not smaller. */
const tidy = (value: number, up: boolean): number => {
  const size = Math.abs(value);
  const power = 10 ** Math.floor(Math.log10(size || 1));
  const away = up === value > 0;
  const step = steps.filter((one) => (away ? one * power >= size : one * power <= size)).at(away ? 0 : -1) ?? 0;
  const end = Math.sign(value) * Number((step * power).toPrecision(12));
  return up ? Math.max(end, value) : Math.min(end, value);
};

/**
 * The line of one indicator: the range it has; where that is open from 0 to a tidy end; wider when a number lies
 * outside. It is the same for every period, so that a line does not move when a year is added within it.
 */
export const axisOf = (indicator: Indicator): Axis => {
  const { range } = indicator;
  let [low, high] = [Infinity, -Infinity];
  for (const number of numbersOf(indicator)) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  const [from, to] = [range.min ?? 0, range.max ?? 0];
  let min = low < from ? tidy(low, false) : from;
  let max = high > to ? tidy(high, true) : to;
  if (min >= max) {
    if (range.max === null) max = tidy(min + Math.max(1, Math.abs(min)), true);
    else min = max - Math.max(1, Math.abs(max));
  }
  return { min, max, real: min === range.min && max === range.max };
};

/**
 * One line for several indicators: where their units match they can be compared by eye, so each gets the widest of
 * them. A unit that stands alone, or is not given, keeps its own.
 *
 * @param unitOf the unit in one language; '' when not given
 * @returns the line of each, in the order given
 */
export const sharedAxes = (indicators: readonly Indicator[], unitOf: (one: Indicator) => string): readonly Axis[] => {
  const axes = indicators.map(axisOf);
  const widest = new Map<string, { min: number; max: number; count: number }>();
  indicators.forEach((one, i) => {
    const { min, max } = axes[i] as Axis;
    const unit = unitOf(one);
    const before = widest.get(unit) ?? { min, max, count: 0 };
    widest.set(unit, { min: Math.min(min, before.min), max: Math.max(max, before.max), count: before.count + 1 });
  });
  return indicators.map((one, i) => {
    const own = axes[i] as Axis;
    const unit = unitOf(one);
    const shared = widest.get(unit);
    if (unit === '' || !shared || (shared.min === own.min && shared.max === own.max)) return own;
    return { min: shared.min, max: shared.max, real: false };
  });
};

/** Where a number lies on a line: 0 at its start, 1 at its end; never outside. */
export const shareOf = ({ min, max }: Axis, value: number): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)));
