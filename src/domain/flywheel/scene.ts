import { parseDate } from '../document/dates.js';
import type { Spacing } from '../draw/text.js';
import type { RingTexts } from './ring-labels.js';
import { groupsOf, ringOf, type Ring } from './ring.js';
import type { Told, Wheel } from './wheel.js';

export const leastStages = 3;
export const mostStages = 8;
/** From this room on (in units of 1/16 of the text size) there is a ring; below it the list. */
export const leastWidth = 496;

type Group = ReturnType<typeof groupsOf>[number];

/** A stage as list and table show it. */
export interface StageRow {
  readonly index: number;
  readonly total: number;
  readonly recent: number;
  /** Newest first. */
  readonly marks: readonly Group[];
  readonly stall: boolean;
  /** ISO date of the newest; null when there is none with a date. */
  readonly newest: string | null;
}

export interface MonthColumn {
  readonly month: string;
  readonly count: number;
  /** Oldest first, from the ground up. */
  readonly marks: readonly Group[];
  /** A pause covers part of it. */
  readonly rest: boolean;
}

/** One plain object for picture, list, table, sentences and print. */
export interface WheelScene {
  readonly wheel: Wheel;
  readonly rows: readonly StageRow[];
  /** Marks of what belongs to no stage, newest first. */
  readonly apart: readonly Group[];
  readonly months: readonly MonthColumn[];
  /** How many experiences a mark in list and months stands for. */
  readonly unit: number;
  /** Null: too narrow, too long names, or other than 3 to 8 stages; then the list tells the same in the same order. */
  readonly ring: Ring | null;
}

export interface WheelSceneInput {
  readonly wheel: Wheel;
  readonly texts: RingTexts;
  readonly width: number;
  readonly spacing?: Spacing;
}

/** Whether so many stages make a wheel. */
export const makesWheel = (stages: number): boolean => stages >= leastStages && stages <= mostStages;

/** Lays a counted wheel out. Pure: the same wheel, words and width give the same scene. */
export const wheelScene = ({ wheel, texts, width, spacing }: WheelSceneInput): WheelScene => {
  const most = Math.max(
    0,
    wheel.apart.total,
    ...wheel.stages.map(({ total }) => total),
    ...wheel.months.map(({ told }) => told.length * 4),
  );
  const unit = most <= 120 ? 1 : most <= 600 ? 5 : 50;
  const newestFirst = (told: readonly Told[]): readonly Group[] =>
    unit === 1 ? groupsOf(told, wheel, 1) : [...groupsOf(told, wheel, unit)].reverse();
  return {
    wheel,
    unit,
    apart: newestFirst(wheel.apart.told),
    rows: wheel.stages.map(({ told, total, recent }, index) => ({
      index,
      total,
      recent,
      marks: newestFirst(told),
      stall: wheel.stall === index,
      newest: told[0]?.experience.date ?? null,
    })),
    months: wheel.months.map(({ month, told }) => {
      const { first, last } = parseDate(month) ?? { first: NaN, last: NaN };
      return {
        month,
        count: told.length,
        marks: [...groupsOf(told, wheel, unit)].reverse(),
        rest: wheel.rests.some((rest) => rest.first <= last && rest.last >= first),
      };
    }),
    ring: width >= leastWidth && makesWheel(wheel.stages.length) ? ringOf(wheel, texts, width, spacing) : null,
  };
};
