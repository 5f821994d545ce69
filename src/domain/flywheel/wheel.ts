import { mayBeSeen, type Audience } from '../document/audience.js';
import { addDays, dateMiddle, parseDate } from '../document/dates.js';
import type {
  FlywheelDocument,
  FlywheelExperience,
  FlywheelPause,
  FlywheelRole,
  FlywheelStage,
  Visibility,
} from '../document/types.js';
import { activeDays, dayBefore, restsOf, type Rest } from './pauses.js';

export type { Audience };

/** Days before "today" that count as recent: half a year, without days of pauses (contract, flywheel@1, stall). */
export const recentDays = 182;
/** With fewer experiences in all nothing is asked about a stage. */
export const leastForStall = 12;

/** An experience with its place in time. */
export interface Told {
  readonly experience: FlywheelExperience;
  /** Day number, may end in .5; null = without a date. */
  readonly day: number | null;
  /** Days since, without days of rest; null = without a date. */
  readonly age: number | null;
  /** Within the last `recentDays`. */
  readonly recent: boolean;
}

/** Experiences of one place, counted. */
export interface Count {
  /** Newest first; what has no date comes last. */
  readonly told: readonly Told[];
  readonly total: number;
  readonly recent: number;
}

export interface StageCount extends Count {
  readonly stage: FlywheelStage;
  /** Number of the newest strength up to "today", 1–10; null = not given. */
  readonly strength: FlywheelStage['strength'][number] | null;
}

export interface MonthCount {
  /** `2026-02` */
  readonly month: string;
  readonly told: readonly Told[];
}

/** Everything that is counted of a wheel; picture, list, table and sentences read this and count nothing themselves. */
export interface Wheel {
  readonly document: FlywheelDocument;
  /** "Today" as an ISO date; null when nothing has a date. */
  readonly asOf: string | null;
  /** First day that is recent, ISO; null when nothing has a date. */
  readonly since: string | null;
  /** The reader looks at the wheel as it was. */
  readonly past: boolean;
  readonly total: number;
  readonly recent: number;
  /** Newest first. */
  readonly told: readonly Told[];
  readonly stages: readonly StageCount[];
  /** What belongs to no stage. */
  readonly apart: Count;
  /** For each driver how many began with it; one that began with both counts twice. */
  readonly drivers: readonly number[];
  /** Experiences that began with both drivers, and with neither. */
  readonly both: number;
  readonly neither: number;
  /** The last twelve months up to "today", oldest first. */
  readonly months: readonly MonthCount[];
  /** Index of the stage that is asked about; null = none. */
  readonly stall: number | null;
  readonly rests: readonly Rest[];
  /** Entries after "today": told apart, never counted. */
  readonly planned: readonly Told[];
  readonly roles: readonly FlywheelRole[];
}

/** The day of a day number, ISO. */
export const iso = (day: number): string => addDays('1970-01-01', Math.floor(day));

/** The month in which an experience is drawn: `2026-02`; null without a date. */
export const monthOf = ({ experience: { date }, day }: Told): string | null =>
  date === null || day === null ? null : /^\d{4}-\d\d/.test(date) ? date.slice(0, 7) : iso(day).slice(0, 7);

/** The last day of a date; NaN for none. */
const lastDay = (date: string): number => parseDate(date)?.last ?? NaN;

/** The document without what the audience may not see: nothing of that is counted, drawn or exported. */
export const visibleTo = (document: FlywheelDocument, audience: Audience): FlywheelDocument => {
  const may = mayBeSeen(audience);
  const seen = <T extends { readonly visibility: Visibility }>(list: readonly T[]): readonly T[] =>
    list.every(may) ? list : list.filter(may);
  const stages = seen(document.stages).map((stage) => ({ ...stage, strength: seen(stage.strength) }));
  const drivers = seen(document.drivers);
  const known = new Set(stages.map(({ id }) => id));
  const begun = new Set(drivers.map(({ id }) => id));
  return {
    ...document,
    stages,
    drivers,
    // What happened on a stage that may not be seen would give it away.
    experiences: seen(document.experiences)
      .filter(({ stage }) => stage === null || known.has(stage))
      .map((one) =>
        one.drivers.every((id) => begun.has(id)) ? one : { ...one, drivers: one.drivers.filter((id) => begun.has(id)) },
      ),
    roles: seen(document.roles),
    pauses: seen(document.pauses),
    reviews: seen(document.reviews),
  };
};

/**
 * "Today" of a document that does not name it: the newest of experiences and reviews, where it stands (contract, rules
 * for all documents). A day number, whole; null when nothing has a date.
 *
 * @param upTo day number: what stands later is a plan
 */
export const newestDay = ({ experiences, reviews }: FlywheelDocument, upTo = Infinity): number | null => {
  let newest = -Infinity;
  for (const { date } of [...experiences, ...reviews]) {
    const day = Math.ceil((date === null ? null : dateMiddle(date)) ?? -Infinity);
    if (day <= upTo) newest = Math.max(newest, day);
  }
  return newest === -Infinity ? null : newest;
};

/**
 * The stage that is asked about, by the rule of the contract: the fewest recent experiences, when that is at most half
 * the mean of the stages; ties by the lowest newest strength, then by the order of the document. A stage without a
 * strength comes after those with one: not given is not low.
 */
const stallOf = (stages: readonly StageCount[], total: number): number | null => {
  if (total < leastForStall || stages.length === 0) return null;
  const least = Math.min(...stages.map(({ recent }) => recent));
  const mean = stages.reduce((sum, { recent }) => sum + recent, 0) / stages.length;
  if (least > mean / 2) return null;
  const score = ({ strength }: StageCount): number => strength?.score ?? Infinity;
  const tied = stages.filter(({ recent }) => recent === least);
  return stages.indexOf(tied.reduce((first, one) => (score(one) < score(first) ? one : first)));
};

const monthsUpTo = (today: number): readonly string[] => {
  const [year = 0, month = 0] = iso(today).split('-').map(Number);
  return Array.from({ length: 12 }, (_, i) => {
    const n = year * 12 + month - 1 - (11 - i);
    return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
  });
};

export interface WheelOptions {
  readonly audience: Audience;
  /** ISO date, exact or less exact: the wheel as it was at its end. Later than "today" changes nothing. */
  readonly at?: string | null;
}

/** Counts a wheel for an audience: first the filter, then "today", then everything else. Pure: no clock. */
export const wheelOf = (whole: FlywheelDocument, { audience, at = null }: WheelOptions): Wheel => {
  const document = visibleTo(whole, audience);
  const now = document.asOf === null ? newestDay(document) : lastDay(document.asOf);
  const wanted = at === null ? NaN : lastDay(at);
  const past = now !== null && wanted < now;
  const today = past ? wanted : now;
  const until = (date: string | null): boolean => date === null || today === null || (dateMiddle(date) ?? 0) <= today;
  // What was not there yet is not known either: a pause that began later did not take days away, nor make one longer.
  const began = ({ from }: FlywheelPause): boolean => today === null || (parseDate(from)?.first ?? NaN) <= today;
  const rests = restsOf(document.pauses.filter(began));
  const since = today === null ? null : dayBefore(today, recentDays, rests);
  const place = (experience: FlywheelExperience): Told => {
    const day = experience.date === null ? null : dateMiddle(experience.date);
    const age = day === null || today === null || day > today ? null : activeDays(day, today, rests);
    return { experience, day, age, recent: age !== null && age <= recentDays };
  };
  const all = document.experiences.map(place).sort((a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity) || 0);
  const isTold = ({ day }: Told): boolean => day === null || (today !== null && day <= today);
  const told = all.filter(isTold);
  const byMonth = new Map<string, Told[]>();
  const months = today === null ? [] : monthsUpTo(today);
  for (const month of months) byMonth.set(month, []);
  const byStage = new Map<string | null, Told[]>();
  const begun = [0, 0, 0];
  told.forEach((one) => {
    const { stage, drivers } = one.experience;
    byMonth.get(monthOf(one) ?? '')?.push(one);
    const here = byStage.get(stage);
    if (here) here.push(one);
    else byStage.set(stage, [one]);
    begun[drivers.length] = (begun[drivers.length] ?? 0) + 1;
  });
  const countOf = (id: string | null): Count => {
    const here = byStage.get(id) ?? [];
    return { told: here, total: here.length, recent: here.filter(({ recent }) => recent).length };
  };
  const stages = document.stages.map((stage): StageCount => {
    const strength = stage.strength.filter((one) => until(one.at)).at(-1) ?? null;
    return { stage, ...countOf(stage.id), strength };
  });
  return {
    document,
    asOf: today === null ? null : iso(today),
    since: since === null ? null : iso(since),
    past,
    total: told.length,
    recent: told.filter(({ recent }) => recent).length,
    told,
    stages,
    apart: countOf(null),
    drivers: document.drivers.map(({ id }) => told.filter(({ experience }) => experience.drivers.includes(id)).length),
    both: begun[2] ?? 0,
    neither: begun[0] ?? 0,
    months: months.map((month) => ({ month, told: byMonth.get(month) ?? [] })),
    // Where nothing has a date, nobody knows what is lately.
    stall: today === null ? null : stallOf(stages, told.length),
    rests,
    planned: past ? [] : all.filter((one) => !isTold(one)),
    roles: document.roles,
  };
};
