/**
 * A number with at most so many decimals, rounded as people do: half away from zero, of the number as it is written
 * (1.45 is 1.5 and 1.005 is 1.01, though a computer holds both a little lower). 0 is never negative.
 *
 * @param decimals 0 or more
 */
export const toDecimals = (value: number, decimals: number): number => {
  if (Number.isInteger(value)) return value + 0;
  const power = 10 ** decimals;
  // Up to 1e15, the most a document may hold, 15 digits are all there are.
  const whole = Math.round(Number((Math.abs(value) * power).toPrecision(15)));
  return (Math.sign(value) * whole) / power + 0;
};
