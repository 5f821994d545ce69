import type { Audience } from './indicator-types.js';
import type { Source, Text } from './types.js';

export type PartnerKind =
  | 'municipality'
  | 'care'
  | 'welfare'
  | 'mental-health'
  | 'youth'
  | 'gp'
  | 'housing'
  | 'insurer'
  | 'informal'
  | 'neighbourhood'
  | 'education'
  | 'other';

/** How far a partner goes along, from against to pulling. */
export type Level = 'against' | 'none' | 'allows' | 'helps' | 'leads';
export type StatedAs = 'organisation' | 'person';

/** What every entry of a list has. Dates are ISO, exact or less exact. */
interface Placed {
  /** The entry's id, else its place in the document: `commitments/12`. */
  readonly key: string;
  readonly visibility: Audience;
}

export interface Partner extends Placed {
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly Text[];
  readonly kind: PartnerKind;
  readonly area: Text | null;
  readonly parent: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly url: string | null;
  readonly contactRole: Text | null;
}

export interface Issue extends Placed {
  readonly id: string;
  readonly title: Text;
  readonly why: Text | null;
  readonly theme: Text | null;
  readonly area: Text | null;
  readonly status: 'exploring' | 'moving' | 'paused' | 'done' | null;
  readonly since: string | null;
  readonly until: string | null;
}

export interface Commitment extends Placed {
  readonly partner: string;
  readonly issue: string;
  readonly level: Level;
  /** Only for `internal`, whatever the visibility of the entry. */
  readonly needed: Level | null;
  readonly by: StatedAs;
  readonly statedBy: Text | null;
  readonly at: string | null;
  /** Only for `internal`. */
  readonly note: Text | null;
}

export interface StepResult {
  readonly text: Text;
  readonly forWhom: Text | null;
  readonly indicator: string | null;
  readonly date: string | null;
}

export interface Step extends Placed {
  readonly issue: string;
  readonly title: Text;
  readonly by: readonly string[];
  readonly planned: string | null;
  readonly done: string | null;
  /** `done` when absent and there is a `done`, else `planned`. */
  readonly status: 'planned' | 'doing' | 'done' | 'stopped';
  /** Keys of steps of this document, without circles. */
  readonly dependsOn: readonly string[];
  readonly result: StepResult | null;
}

export interface Group extends Placed {
  readonly kind: 'cluster' | 'team-up' | 'other';
  readonly title: Text;
  readonly members: readonly string[];
  readonly coordinator: string | null;
}

export interface Role extends Placed {
  /** One of the six usual roles, or another one with a `label`. */
  readonly role: string;
  /** Null = an empty seat. */
  readonly partner: string | null;
  readonly group: string | null;
  readonly issue: string | null;
  readonly label: Text | null;
}

export interface Relation extends Placed {
  readonly from: string;
  readonly to: string;
  readonly kind: 'works-with' | 'funds' | 'refers-to' | 'merged-into' | 'other';
  readonly strength: number | null;
  readonly since: string | null;
  readonly until: string | null;
}

export interface NetworkEvent extends Placed {
  readonly at: string;
  readonly title: Text;
  readonly kind: 'start' | 'accelerate' | 'brake' | 'restart' | 'milestone';
  readonly issue: string | null;
  readonly text: Text | null;
}

export interface NetworkDocument {
  readonly schema: 'veerkracht/network@1';
  readonly title: Text | null;
  readonly language: string;
  readonly source: Source | null;
  /** Today for every calculation; null only when no entry has a date that counts. */
  readonly asOf: string | null;
  /** Whether the document said so itself; if not, it is the newest date in it, and another one for who may see less. */
  readonly asOfGiven: boolean;
  readonly ambition: { readonly text: Text; readonly since: string | null; readonly source: Source | null } | null;
  readonly partners: readonly Partner[];
  readonly issues: readonly Issue[];
  readonly commitments: readonly Commitment[];
  readonly steps: readonly Step[];
  readonly groups: readonly Group[];
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
  readonly events: readonly NetworkEvent[];
}
