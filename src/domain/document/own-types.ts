/** Records a resident keeps on the own device beside assessments (contract, "check-in@1 and own experiences"). */
import type { FlywheelExperience, Source, Text, Visibility } from './types.js';

/** One moment: how it was, and where. All of it may be left open; null is never 0. */
export interface CheckIn {
  readonly schema: 'veerkracht/check-in@1';
  readonly id: string;
  readonly revision: number;
  /** Date-time with its offset, as the device's clock stood: the hour of day is that of the resident. */
  readonly at: string;
  /** Number by feeling, on the scale of the list that was filled in. */
  readonly feelings: Readonly<Record<string, number | null>>;
  /** Ids of the lists of the form; of another list they are shown as they are. */
  readonly doing: string | null;
  readonly place: string | null;
  readonly company: string | null;
  readonly energy: number | null;
  readonly note: string | null;
  /** Id of an own experience. */
  readonly experience: string | null;
  /** Id of an axis of an assessment. */
  readonly axis: string | null;
}

/** An experience of the resident: an entry of flywheel@1, with what only the own device knows. */
export interface OwnExperience {
  readonly schema: 'veerkracht/experience@1';
  readonly id: string;
  readonly revision: number;
  /** ISO date, possibly less exact; null = not said. */
  readonly date: string | null;
  readonly title: string | null;
  readonly story: string | null;
  /** Id of a stage of the wheel it was told on; null = of none in particular. */
  readonly stage: string | null;
  readonly drivers: readonly string[];
  readonly teller: FlywheelExperience['teller'];
  /** In general terms, in the resident's own words. */
  readonly group: string | null;
  /** With whom, as a kind of company: an id of the check-in's list. */
  readonly company: string | null;
  /** `private` until the resident says otherwise; even then nothing leaves the device by itself. */
  readonly visibility: Visibility;
  readonly axis: string | null;
  /** Id of an assessment: of its first step. */
  readonly assessment: string | null;
}

export type OwnRecord = CheckIn | OwnExperience;

/** A choice in a list of the form. */
export interface CheckInChoice {
  readonly id: string;
  readonly label: Text | null;
}

/** A feeling that is asked; without words of its own it must be one of the usual ones. */
export interface Feeling extends CheckInChoice {
  /** Words at the ends of the scale. */
  readonly min: Text | null;
  readonly max: Text | null;
}

/** What a check-in asks: all of it has a default. */
export interface CheckInList {
  readonly language: string;
  readonly title: Text | null;
  readonly source: Source | null;
  /** Whole numbers, both ends included. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly feelings: readonly Feeling[];
  readonly doing: readonly CheckInChoice[];
  readonly place: readonly CheckInChoice[];
  readonly company: readonly CheckInChoice[];
}
