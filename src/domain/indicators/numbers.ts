import type { Indicator, Observation } from '../document/indicator-types.js';
import { remembering } from '../draw/remembering.js';

/**
 * Every number an indicator may ever show: its own and those of other areas with their margins, and its references.
 * Its line and its decimals ask for them one after the other.
 */
export const numbersOf = remembering(({ observations, comparisons, references }: Indicator): readonly number[] => {
  const numbers: number[] = [];
  const add = (one: number | null): void => {
    if (one !== null) numbers.push(one);
  };
  const addAll = ({ value, lower, upper }: Observation): void => {
    add(value);
    add(lower);
    add(upper);
  };
  observations.forEach(addAll);
  comparisons.forEach((one) => one.observations.forEach(addAll));
  references.forEach(({ from, to }) => numbers.push(from, to));
  return numbers;
});
