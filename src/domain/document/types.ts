/**
 * The documents of the contract as they are after parsing: complete, checked, null where nothing was given.
 * Raw input never travels further than `read*` in this folder.
 */

import type { Audience } from './audience.js';

/** One language's wording: one string, or a formal (`u`) and an informal (`je`) one. */
export type Wording = string | { readonly u?: string; readonly je?: string };
/** A string in the document's language, or an object per language tag. */
export type Text = string | Readonly<Record<string, Wording>>;

/** Where facts or wording come from. `url` is http(s) only. */
export interface Source {
  readonly name: Text;
  readonly url: string | null;
  readonly licence: Text | { readonly name: Text; readonly url: string | null } | null;
  readonly retrieved: string | null;
}

export interface Licence {
  readonly name: Text | null;
  readonly url: string | null;
  readonly notice: Text | null;
  readonly verbatim: boolean;
  readonly commercial: boolean | null;
}

/** An answer scale. `min < max`, `step > 0`, at most 101 options. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly labels: { readonly min: Text | null; readonly max: Text | null };
}

export interface Scoring {
  readonly method: 'mean' | 'sum' | 'lookup' | 'none';
  /** Multiplies the mean or sum; default 1. */
  readonly factor: number;
  /** Share (0–1) of the variant's items on an axis that must be answered before the axis gets a number. */
  readonly minimumAnswered: number;
  /** Decimals of an axis number, 0–3. */
  readonly decimals: number;
  /** For `lookup`: raw sum → score. */
  readonly table: Readonly<Record<string, number>> | null;
}

export interface Axis {
  readonly id: string;
  readonly label: Text;
  readonly plainLabel: Text | null;
  readonly help: Text | null;
  /** Asked when a variant has one number per axis. */
  readonly question: Text | null;
  /** Overrides the instrument's scale for this axis. */
  readonly scale: Scale | null;
}

export interface Item {
  readonly id: string;
  readonly axis: string;
  readonly text: Text;
  readonly help: Text | null;
  readonly reverse: boolean;
  readonly optional: boolean;
  readonly sensitive: 'money' | 'safety' | 'intimacy' | 'other' | null;
  readonly audio: string | null;
  readonly scale: Scale | null;
}

/** Named range of an axis number; only for `measure` instruments. `from` included, `to` excluded except at the top. */
export interface Band {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
  readonly label: Text;
  readonly source: Source | null;
}

export interface Variant {
  readonly id: string;
  readonly title: Text;
  /** Item ids in the order asked, or `axes`: one number per axis. */
  readonly items: readonly string[] | 'axes';
}

export interface Instrument {
  readonly schema: 'veerkracht/instrument@1';
  readonly id: string;
  readonly version: string;
  readonly kind: 'conversation' | 'measure';
  readonly title: Text;
  readonly intro: Text | null;
  /** Language of plain strings in the document; default `nl`. */
  readonly language: string;
  readonly languages: readonly string[];
  readonly source: Source | null;
  readonly licence: Licence | null;
  readonly linkOut: { readonly label: Text; readonly url: string } | null;
  readonly crisisText: Text | null;
  readonly period: Text | null;
  readonly scale: Scale;
  readonly scoring: Scoring;
  /** Drawing order, clockwise from the top. */
  readonly axes: readonly Axis[];
  readonly items: readonly Item[];
  readonly bands: readonly Band[];
  /** Never empty after parsing: without variants in the file there is one with all items (or `axes`). */
  readonly variants: readonly Variant[];
}

/** Axis numbers of one moment. `null` = not filled in; never 0. */
export interface Moment {
  readonly id: string;
  /** ISO date, possibly less exact (2026-03, 2026-Q1, 2026-H1, 2026); null when not given. */
  readonly date: string | null;
  readonly label: Text | null;
  readonly scores: Readonly<Record<string, number | null>>;
  /** Axis ids the resident wants to talk about. */
  readonly discuss: readonly string[];
  /** Axis ids that matter most now. */
  readonly important: readonly string[];
  /** Who may see it; absent = everybody. */
  readonly visibility?: Audience;
}

export interface WebDocument {
  readonly schema: 'veerkracht/web@1';
  readonly title: Text | null;
  readonly language: string;
  readonly source: Source | null;
  /** Id of a bundled instrument, or a whole one. */
  readonly instrument: string | Instrument;
  /** Oldest first (document order where dates do not tell). */
  readonly moments: readonly Moment[];
}

export interface FirstStep {
  readonly what: string | null;
  readonly when: string | null;
  readonly withWhom: string | null;
  /** ISO date. */
  readonly reviewOn: string | null;
}

/** A finished assessment: a record on the device, and an entry in the resident's own file. */
export interface Assessment {
  readonly schema: 'veerkracht/assessment@1';
  readonly id: string;
  readonly revision: number;
  readonly instrument: { readonly id: string; readonly version: string; readonly variant: string };
  /** Item (or axis) id → the text as it was asked. */
  readonly wording: Readonly<Record<string, string>>;
  readonly language: string;
  /** ISO date-time. */
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  /** Item id (axis id in an `axes` variant) → number, or null = skipped. Fixed once `completedAt` is set. */
  readonly answers: Readonly<Record<string, number | null>>;
  /** Item ids (axis ids in an `axes` variant). */
  readonly discuss: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly important: readonly string[];
  readonly change: 'yes' | 'no' | 'unsure' | null;
  readonly step: FirstStep | null;
}

/** Who may see an entry of a list. `private` (experiences only) never leaves its owner's device. */
export type Visibility = 'public' | 'partners' | 'internal' | 'private';

/** One of the two things that get a flywheel going. Without a label: ours for `needs` and `values`, else the id. */
export interface FlywheelDriver {
  readonly id: string;
  readonly label: Text | null;
  readonly plainLabel: Text | null;
  readonly visibility: Visibility;
}

/** How strong the people of a network find a step, 1–10; never a number of a person. */
export interface StageStrength {
  readonly score: number;
  readonly at: string | null;
  readonly by: Text | null;
  readonly visibility: Visibility;
}

export interface FlywheelStage {
  readonly id: string;
  readonly label: Text | null;
  readonly plainLabel: Text | null;
  /** Why this step leads to the next. */
  readonly leadsTo: Text | null;
  /** Oldest first. */
  readonly strength: readonly StageStrength[];
  readonly visibility: Visibility;
}

export interface FlywheelExperience {
  /** As given, else its place: `experiences/12`. */
  readonly id: string;
  /** Raised with every change of the entry; of two with one id the higher is the newer. Null = never counted. */
  readonly revision: number | null;
  /** ISO date, possibly less exact; null when not given. */
  readonly date: string | null;
  readonly title: Text | null;
  readonly story: Text | null;
  /** Id of a stage; null = of no step in particular. */
  readonly stage: string | null;
  /** Ids of drivers; may be empty. */
  readonly drivers: readonly string[];
  readonly teller: 'resident' | 'peer' | 'professional' | 'volunteer' | 'neighbour' | 'other' | null;
  readonly group: Text | null;
  readonly visibility: Visibility;
}

/** A role that carries the network; not a job. */
export interface FlywheelRole {
  /** One of the six usual ones, or any other with a label. */
  readonly role: string;
  /** Null = an empty seat. */
  readonly holder: Text | null;
  readonly label: Text | null;
  readonly visibility: Visibility;
}

/** Days that do not count, `from` and `to` included. */
export interface FlywheelPause {
  readonly from: string;
  /** Null = still going. */
  readonly to: string | null;
  readonly reason: Text | null;
  readonly visibility: Visibility;
}

export interface FlywheelReview {
  readonly date: string | null;
  readonly text: Text | null;
  readonly decision: Text | null;
  readonly lever: 'beliefs' | 'boundaries' | 'diagnostic' | 'interactive' | null;
  readonly visibility: Visibility;
}

export interface FlywheelDocument {
  readonly schema: 'veerkracht/flywheel@1';
  readonly title: Text | null;
  readonly language: string;
  readonly source: Source | null;
  readonly purpose: Text | null;
  /** "Today" for every calculation; null = by the default rule of the contract. */
  readonly asOf: string | null;
  /** Two. */
  readonly drivers: readonly FlywheelDriver[];
  /** At least one; other than 3 to 8 are a list, not a wheel. */
  readonly stages: readonly FlywheelStage[];
  /** In the order of the document. */
  readonly experiences: readonly FlywheelExperience[];
  readonly roles: readonly FlywheelRole[];
  readonly pauses: readonly FlywheelPause[];
  readonly reviews: readonly FlywheelReview[];
  /** After so many days an experience weighs half. Above 0, default 90. */
  readonly halfLifeDays: number;
}

/** What went wrong with one place in a document. Words come from the dictionaries at render time. */
export type ProblemCode =
  | 'not-json'
  | 'not-object'
  | 'too-large'
  | 'too-deep'
  | 'forbidden-key'
  | 'wrong-kind'
  | 'newer-version'
  | 'unknown-version'
  | 'missing'
  | 'wrong-type'
  | 'out-of-range'
  | 'not-allowed'
  | 'too-long'
  | 'too-many'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'bad-date'
  | 'bad-link'
  | 'unknown-key'
  | 'not-found'
  | 'timeout'
  | 'network'
  | 'not-a-document';

export interface Problem {
  /** Path in the document, e.g. `items[3].axis`; '' = the whole document. */
  readonly path: string;
  readonly code: ProblemCode;
  /** Language-neutral facts for the sentence: what was expected and found, both short and safe to show. */
  readonly expected?: string;
  readonly found?: string;
  /** True when the whole document was refused because of this. */
  readonly fatal?: boolean;
  /** True when what it is about is shown all the same, to be looked at again; else it was left out. */
  readonly kept?: boolean;
}

/** Result of parsing: `value` is null only when a fatal problem refused the whole document. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** How many further problems there are than the (at most 50) listed ones; absent = none. */
  readonly more?: number;
}
