import type { Indicator } from '../document/indicator-types.js';
import { periodMiddle } from '../document/periods.js';
import { rounded } from '../draw/scale.js';
import { holesOf, type Hole, type Lack } from './holes.js';
import { readingOf, type Gap, type Reading, type Say } from './reading.js';
import { sayOf, type GaugeOptions } from './scene-of.js';

/** One row of the table. */
export interface TableRow {
  readonly period: string;
  /** Null = this series has no row for the period. The first is our own, the others are those compared with. */
  readonly cells: readonly (Reading | null)[];
  /** Set when our own series skips this period (and maybe more, up to `to`). */
  readonly hole: Hole | null;
}

/** Everything there is about one indicator, for the table, the trend and the words about gaps. */
export interface GaugeTable {
  /** Names of the series compared with. */
  readonly names: readonly string[];
  /** Oldest first. */
  readonly rows: readonly TableRow[];
  /** Which columns have something in them. */
  readonly hasMargin: boolean;
  readonly hasCount: boolean;
}

const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** All numbers of an indicator and of the areas it is compared with, by period. */
export const gaugeTable = (indicator: Indicator, options: Pick<GaugeOptions, 'asOf' | 'voice'>): GaugeTable => {
  const say: Say = sayOf(indicator, options);
  const all = [indicator.observations, ...indicator.comparisons.map(({ observations }) => observations)];
  const series = all.map((one) => new Map(one.map((observation) => [observation.period, readingOf(observation, say)])));
  const holes = holesOf(indicator.observations);
  const periods = [...new Set(all.flatMap((one) => one.map(({ period }) => period)))];
  const rows: (TableRow & { readonly at: number })[] = periods.map((period) => ({
    period,
    at: periodMiddle(period) ?? 0,
    cells: series.map((one) => one.get(period) ?? null),
    hole: null,
  }));
  for (const hole of holes.values()) {
    const row = rows.find(({ period }) => period === hole.from);
    // A single skipped period may be in the table for the sake of another area.
    if (row && hole.from === hole.to) rows[rows.indexOf(row)] = { ...row, hole };
    else
      rows.push({ period: hole.from, at: (periodMiddle(hole.from) ?? 0) - 0.25, cells: series.map(() => null), hole });
  }
  rows.sort((a, b) => a.at - b.at);
  const cells = rows.flatMap((row) => row.cells);
  return {
    names: indicator.comparisons.map(({ label }) => say.voice.text(label)),
    rows: rows.map(({ period, cells, hole }) => ({ period, cells, hole })),
    hasMargin: cells.some((cell) => cell !== null && cell.lower !== null),
    hasCount: cells.some((cell) => cell !== null && cell.n !== null),
  };
};

// --- trend ------------------------------------------------------------------------------------------------------------

export interface TrendPoint {
  /** Percent from the left and from the top. */
  readonly x: number;
  readonly y: number;
  readonly form: 'final' | 'provisional' | 'planned';
  /** The one shown as now. */
  readonly now: boolean;
}

export interface TrendLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** The way of a number over time, in a box of 100 by 100 that is stretched to the room there is. */
export interface TrendPicture {
  /** `points` of the lines between numbers that follow each other. */
  readonly lines: readonly string[];
  /** The same to and between plans. */
  readonly plans: readonly string[];
  /** Paths of the margins. */
  readonly bands: string;
  readonly points: readonly TrendPoint[];
  /** Periods without a number, by reason; `absent` has no row at all. */
  readonly gaps: readonly { readonly x: number; readonly gap: Gap | Lack }[];
  /** Points and bands of references: top and height. */
  readonly references: readonly { readonly kind: string; readonly y: number; readonly height: number }[];
  /** Numbers at the first point and the one of now, and at true zeros. */
  readonly labels: readonly TrendLabel[];
  /** First and last period. */
  readonly ends: readonly [first: TrendLabel, last: TrendLabel];
}

const left = 3;
const right = 97;
const above = 22;
const below = 88;
/** Percent from one number to the next, at least. */
const labelRoom = 12;

/**
 * The trend of an indicator's own numbers. Lines end at every gap, and at every period that was skipped. Its height
 * runs from its lowest to its highest number or reference, so it shows the way, not the size: numbers stand at its ends.
 *
 * @param now period of the number shown
 * @returns null for fewer than two numbers
 */
export const trendOf = (
  indicator: Indicator,
  now: string | null,
  options: Pick<GaugeOptions, 'asOf' | 'voice'>,
): TrendPicture | null => {
  const say = sayOf(indicator, options);
  const { voice } = say;
  const readings = indicator.observations.map((one) => readingOf(one, say));
  const known = readings.filter(({ value }) => value !== null);
  if (known.length < 2) return null;
  const holes = holesOf(indicator.observations);
  const middleOf = (period: string | null): number => (period === null ? 0 : (periodMiddle(period) ?? 0));
  const times = readings.map(({ period }) => middleOf(period));
  const [start = 0, end = 1] = [times[0], lastOf(times)];
  const numbers = [
    ...known.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((one) => one !== null)),
    ...indicator.references.flatMap(({ from, to }) => [from, to]),
  ];
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const x = (time: number): number =>
    rounded(end > start ? left + ((time - start) / (end - start)) * (right - left) : 50);
  const y = (value: number): number =>
    rounded(high > low ? below - ((value - low) / (high - low)) * (below - above) : 55);

  const lines: string[] = [];
  const plans: string[] = [];
  const bands: string[] = [];
  const joined = new Set<Reading>();
  let previous: Reading | null = null;
  let run: string[] = [];
  const finish = (): void => {
    if (run.length > 1) lines.push(run.join(' '));
    run = [];
  };
  for (const reading of readings) {
    const { value, lower, upper, period, planned } = reading;
    if (value === null || (period !== null && holes.has(period))) {
      finish();
      previous = null;
    }
    if (value === null) continue;
    const place = `${x(middleOf(period))},${y(value)}`;
    if (planned) {
      if (previous?.value != null) plans.push(`${x(middleOf(previous.period))},${y(previous.value)} ${place}`);
      finish();
    } else run.push(place);
    if (lower !== null && upper !== null) {
      const here = x(middleOf(period));
      if (previous !== null && previous.lower !== null && previous.upper !== null && !planned) {
        const there = x(middleOf(previous.period));
        joined.add(previous).add(reading);
        bands.push(
          `M${there} ${y(previous.lower)}L${there} ${y(previous.upper)}L${here} ${y(upper)}L${here} ${y(lower)}Z`,
        );
      }
    }
    previous = reading;
  }
  finish();
  for (const reading of known) {
    const { lower, upper, period } = reading;
    if (lower === null || upper === null || joined.has(reading)) continue;
    bands.push(`M${rounded(x(middleOf(period)) - 0.8)} ${y(lower)}h1.6V${y(upper)}h-1.6Z`);
  }

  const first = known[0] as Reading;
  const last = known.find(({ period }) => period === now) ?? (lastOf(known) as Reading);
  const labelled = first === last ? [last] : [first, last];
  const labels = labelled.map((reading) => ({ reading, at: x(middleOf(reading.period)) }));
  // A true zero says so, where there is room: it is not one of the signs for no number.
  for (const reading of known) {
    const place = x(middleOf(reading.period));
    if (reading.value === 0 && labels.every(({ at }) => Math.abs(at - place) > labelRoom))
      labels.push({ reading, at: place });
  }
  const anchorAt = (place: number): TrendLabel['anchor'] => (place < 20 ? 'start' : place > 80 ? 'end' : 'middle');
  const endLabel = (reading: Reading | undefined): TrendLabel => {
    const place = x(middleOf(reading?.period ?? null));
    return { x: place, y: 0, anchor: anchorAt(place), text: voice.short(reading?.period ?? '') };
  };
  return {
    lines,
    plans,
    bands: bands.join(''),
    points: known.map(({ value, period, provisional, planned }) => ({
      x: x(middleOf(period)),
      y: y(value as number),
      form: planned ? 'planned' : provisional ? 'provisional' : 'final',
      now: period === now,
    })),
    gaps: [
      ...readings.flatMap(({ gap, period }) => (gap ? [{ x: x(middleOf(period)), gap }] : [])),
      ...[...holes.values()].map(({ from, to }) => ({
        x: x((middleOf(from) + middleOf(to)) / 2),
        gap: 'absent' as const,
      })),
    ],
    references: indicator.references.map(({ kind, from, to }) => ({
      kind,
      y: y(to),
      height: rounded(y(from) - y(to)),
    })),
    labels: labels.map(({ reading, at }) => ({
      x: at,
      y: y(reading.value as number),
      anchor: anchorAt(at),
      text: reading.value === 0 ? voice.number(0, 0) : reading.text,
    })),
    ends: [endLabel(readings[0]), endLabel(lastOf(readings))],
  };
};
