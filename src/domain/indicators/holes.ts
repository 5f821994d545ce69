import type { Missing, Observation } from '../document/indicator-types.js';
import { parsePeriod, periodAt, type PeriodSpan } from '../document/periods.js';

/** Periods a series skips: it has no row for them at all. */
export interface Hole {
  readonly from: string;
  /** The same as `from` when it is one. */
  readonly to: string;
}

/** Why a period has no number; `absent` = the series has no row for it at all. */
export type Lack = Missing | 'absent';

/** What stands for each in a trend; the key says what they mean. */
export const lackSigns: Readonly<Record<Lack, string>> = {
  suppressed: '✳',
  unknown: '?',
  'not-asked': '–',
  'not-yet': '…',
  absent: '×',
};

/** A trend is drawn of two numbers or more. */
export const hasTrend = (series: readonly Observation[]): boolean =>
  series.filter(({ value }) => value !== null).length > 1;

/** Of which of them the trends of these series have a sign, in one order. */
export const lacksOf = (all: readonly (readonly Observation[])[]): readonly Lack[] => {
  const drawn = all.filter(hasTrend);
  return (Object.keys(lackSigns) as Lack[]).filter((lack) =>
    drawn.some((series) =>
      lack === 'absent' ? holesOf(series).size > 0 : series.some(({ missing }) => missing === lack),
    ),
  );
};

/**
 * The step a series usually takes. A larger one skips something. The most frequent step counts; of equally frequent
 * ones the larger (a series that changed its pace), unless each came once (then a single large one is a hole).
 */
const paceOf = (steps: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  let pace: number | null = null;
  let most = 0;
  for (const [step, count] of counts) {
    const better = count > most || (count === most && (count > 1 ? step > (pace ?? 0) : step < (pace ?? Infinity)));
    if (better) [pace, most] = [step, count];
  }
  return pace;
};

/** Where a series skips periods; only when all its periods are of one sort. @param series oldest first */
export const holesOf = (series: readonly Observation[]): ReadonlyMap<string, Hole> => {
  const holes = new Map<string, Hole>();
  const spans = series.map(({ period }) => parsePeriod(period));
  const precision = spans[0]?.precision;
  if (!precision || precision === 'day' || spans.some((span) => span?.precision !== precision)) return holes;
  const orders = (spans as PeriodSpan[]).map(({ order }) => order);
  const steps = orders.slice(1).map((order, i) => order - (orders[i] as number));
  const pace = paceOf(steps);
  if (pace === null) return holes;
  steps.forEach((step, i) => {
    const before = orders[i] as number;
    const count = Math.ceil(step / pace) - 1;
    if (count < 1) return;
    holes.set(series[i + 1]?.period ?? '', {
      from: periodAt(precision, before + pace),
      to: periodAt(precision, before + pace * count),
    });
  });
  return holes;
};
