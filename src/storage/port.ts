import type { Draft, DraftAnswer } from '../domain/assessment/draft.js';
import type { OwnRecord } from '../domain/document/own-types.js';
import type { Assessment } from '../domain/document/types.js';

export type { Draft, DraftAnswer };

/** Where the resident's answers live. `undecided` and `none` are memory only; `shared-device` is memory only and is emptied on leaving. */
export type Place = 'undecided' | 'none' | 'shared-device' | 'device';

/** Why keeping on the device does not work now. The element turns it into a calm sentence. */
export type Trouble =
  | 'unavailable' // no IndexedDB, opaque origin, insecure frame
  | 'denied' // this site may not store data here
  | 'hanging' // the browser does not answer
  | 'full' // device or quota full
  | 'damaged' // backing store cannot be opened
  | 'blocked' // another tab with an older version holds the database
  | 'newer-version'; // records of a newer widget: read-only

/** `saved` only after the transaction completed. `waiting` = still saving after 1 s. */
export type SaveState = 'idle' | 'saving' | 'waiting' | 'saved' | 'failed';

/** A list entry of what is kept. */
export interface KeptAssessment {
  readonly assessment: Assessment;
  /** ISO date on which the record is removed. */
  readonly expiresOn: string;
  /** True when a newer widget wrote it: may be shown and exported, not changed. */
  readonly readOnly: boolean;
}

/** A check-in or an own experience. */
export interface KeptOwn {
  readonly record: OwnRecord;
  /** ISO date on which it is removed; null = it is only in this page. */
  readonly expiresOn: string | null;
  /** True when a newer widget wrote it: may be shown and exported, not changed. */
  readonly readOnly: boolean;
}

/** A record that could not be read: never deleted by code; listed, exportable, erasable. */
export interface QuarantinedRecord {
  readonly key: string;
  readonly reason: string;
  readonly raw: unknown;
}

export interface KeptRecords {
  readonly assessments: readonly KeptAssessment[];
  readonly drafts: readonly Draft[];
  /** Check-ins and own experiences, newest first. */
  readonly own: readonly KeptOwn[];
  readonly quarantined: readonly QuarantinedRecord[];
}

export type KeeperNotice =
  /** Records changed in another tab (re-read already done; ask for `records()`), or answers merged into the draft in hand. */
  | { readonly kind: 'changed-elsewhere'; readonly id: string | null }
  /** Same question answered differently in two tabs: ours was kept or theirs; the other value is given. */
  | { readonly kind: 'conflict'; readonly id: string; readonly item: string; readonly other: number | null }
  /** An own record was changed here and in another tab: both are kept, ours under a new id. */
  | { readonly kind: 'doubled'; readonly id: string; readonly copy: string }
  | { readonly kind: 'erased-elsewhere' }
  /** Erased by a widget of this page: one record, or everything (null). Who did it hears it as well. */
  | { readonly kind: 'erased-here'; readonly id: string | null }
  /** The browser lost n kept items (sentinel or dataLoss). Said once. */
  | { readonly kind: 'lost'; readonly count: number }
  /** Expired records were removed. */
  | { readonly kind: 'expired'; readonly count: number }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'recovered' };

export interface SaveResult {
  /** `false`: the value is still in memory; `trouble` says why. */
  readonly saved: boolean;
  readonly trouble: Trouble | null;
  /** The draft after merging with what another tab wrote; same object when nothing was merged. */
  readonly draft?: Draft;
  /** The own record as it is on the device now: at a higher revision, or a copy, when another tab had changed it too. */
  readonly own?: OwnRecord;
  /** Of an import: the ids under which something was really added. */
  readonly added?: readonly string[];
  /** Of an import: the id under which each of the list stands now, in its order; also of those that were there already. */
  readonly ids?: readonly string[];
}

export interface EraseResult {
  /** How many records are gone. */
  readonly count: number;
  /** True when a re-listing showed that nothing of ours is left. */
  readonly verified: boolean;
}

/**
 * The guarded store of a resident's own records. One per page (shared by all elements), made by `openKeeper()`.
 * No method throws or rejects: trouble comes back in the result and as a notice.
 *
 * Several elements share the page's place, and each record has a place of its own: who saves says where its resident
 * wants it. Only what is wanted on the device, on a page whose place is the device, is written there.
 */
export interface Keeper {
  readonly place: Place;
  readonly trouble: Trouble | null;
  readonly saveState: SaveState;
  /** Resolves true when this device already holds our records. Never creates a database. Answers within 1 s, also when the browser hangs. */
  hasKept(): Promise<boolean>;
  /**
   * The place of this page. `device` creates the database (in the same task) and the one localStorage key; the rest keeps
   * memory, and lets go of the device: an element does not choose it while another one may keep there.
   */
  choose(place: Place, options?: { expires?: string }): Promise<SaveResult>;
  /** All kept records of the device (or of memory), newest first; [] when nothing was kept. */
  records(): Promise<KeptRecords>;
  /**
   * Starts the write in the calling task. In memory places it resolves at once with `saved: false, trouble: null`.
   *
   * @param place where its resident wants it; that of the page when left out. So for the two below.
   */
  saveDraft(draft: Draft, place?: Place): Promise<SaveResult>;
  /** Puts the assessment and removes its draft in one transaction; later calls with a higher revision change the rest, never `answers`. */
  saveAssessment(assessment: Assessment, place?: Place): Promise<SaveResult>;
  /**
   * Puts a check-in or an own experience. What another tab changed meanwhile is not overwritten: then both are kept. In
   * memory places it resolves at once with `saved: false, trouble: null`.
   */
  saveOwn(record: OwnRecord, place?: Place): Promise<SaveResult>;
  /** Imports assessments under new ids in one transaction; those that are there already with the same content are left out. */
  importAssessments(list: readonly Assessment[]): Promise<SaveResult>;
  erase(id: string): Promise<EraseResult>;
  /** Removes the database and the localStorage key, tells other tabs, verifies. */
  eraseAll(): Promise<EraseResult>;
  /** What is for this visit only goes, as when the page is left: of all on a page that is shared. */
  leave(): void;
  /** Called after a failed save: try again now. */
  retry(): Promise<SaveResult>;
  /** Notices and state changes. Returns the unsubscribe function. */
  subscribe(listener: (notice: KeeperNotice | { readonly kind: 'state' }) => void): () => void;
}
