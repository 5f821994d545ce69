import type { Indicator } from '../document/indicator-types.js';

/** Every number an indicator may ever show: its own and those of other areas with their margins, and its references. */
export const numbersOf = ({ observations, comparisons, references }: Indicator): readonly number[] => {
  const numbers: number[] = [];
  for (const series of [observations, ...comparisons.map((one) => one.observations)])
    for (const { value, lower, upper } of series)
      for (const one of [value, lower, upper]) if (one !== null) numbers.push(one);
  for (const { from, to } of references) numbers.push(from, to);
  return numbers;
};
