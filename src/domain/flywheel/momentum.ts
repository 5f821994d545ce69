import { toDecimals } from '../draw/decimals.js';
import { activeDays, type Rest } from './pauses.js';
import type { Wheel } from './wheel.js';

/** How much an experience weighs after `age` days: 1 on the day itself, half after each half-life. */
export const weightOf = (age: number, halfLifeDays: number): number => 2 ** (-age / halfLifeDays);

/**
 * Momentum of a wheel: Σ over experiences of 2^(−d / halfLifeDays), d = days since the experience, days within pauses
 * not counted (contract, flywheel@1). An exponentially weighted sum, so it glides down and never falls off an edge.
 *
 * @param days day numbers of the experiences, each at most `asOf`
 * @param asOf day number of "today"
 * @param halfLifeDays above 0
 * @returns 0 or more, without a unit; a wheel that just got n experiences has n
 */
export const momentumOf = (
  days: readonly number[],
  asOf: number,
  rests: readonly Rest[],
  halfLifeDays: number,
): number => days.reduce((sum, day) => sum + weightOf(activeDays(day, asOf, rests), halfLifeDays), 0);

/** A span of ages in whole half-lives, and what its experiences weigh together. */
export interface WeightRow {
  /** Age in counted days, `from` included, `to` not; the last row has no end. */
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
  readonly sum: number;
}

/** The calculation opened up: the same sum by age, in three half-lives and the rest. */
export const weightRows = (ages: readonly number[], halfLifeDays: number): readonly WeightRow[] => {
  const rows = [0, 1, 2, 3].map((n) => ({
    from: n * halfLifeDays,
    to: n === 3 ? null : (n + 1) * halfLifeDays,
    count: 0,
    sum: 0,
  }));
  ages.forEach((age) => {
    const row = rows.find(({ to }) => to === null || age < to);
    if (!row) return;
    row.count++;
    row.sum += weightOf(age, halfLifeDays);
  });
  return rows;
};

/** Decimals with which the parts of the calculation are shown. */
export const sumDecimals = 2;

/** The sum as it is shown: that of its parts as they are shown, so that the table adds up. */
export const shownSum = (weights: readonly WeightRow[]): number =>
  toDecimals(
    weights.reduce((total, { sum }) => total + toDecimals(sum, sumDecimals), 0),
    sumDecimals,
  );

type Paced = Pick<Wheel, 'told' | 'document'>;

const agesOf = ({ told }: Paced): readonly number[] => told.flatMap(({ age }) => (age === null ? [] : [age]));

/** How the momentum of a wheel is made up. */
export const weightsOf = (wheel: Paced): readonly WeightRow[] => weightRows(agesOf(wheel), wheel.document.halfLifeDays);

/** The momentum of a wheel at its "today", as `momentumOf`, and how it is made up. */
export const paceOf = (wheel: Paced): { readonly momentum: number; readonly weights: readonly WeightRow[] } => ({
  momentum: agesOf(wheel).reduce((sum, age) => sum + weightOf(age, wheel.document.halfLifeDays), 0),
  weights: weightsOf(wheel),
});
