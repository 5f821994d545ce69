import { changesOf, rebaseDraft } from './merge.js';
import type { Draft } from './port.js';

/** What this tab knows about one draft on the device. */
export interface Track {
  readonly key: string;
  /** The newest copy the element handed over. */
  hand: Draft;
  /** The device's copy as last read or written by this tab. */
  known: Draft | null;
  /** Revision of the element's copy that is part of `known`. */
  sent: number;
  /** `Device.foreign` when `known` was read. */
  foreign: number;
  /** The draft was finished or erased: what is still under way must not bring it back. */
  over: boolean;
}

/** The drafts of this page that are on the device, and what this page erased there. */
export class Tracks extends Map<string, Track> {
  /** Ids of records of any kind that nobody writes again, until the device is chosen anew. */
  readonly erased = new Set<string>();

  /** What is still under way for this draft must not bring it back. */
  finish(id: string): void {
    const track = this.get(id);
    if (track) track.over = true;
  }

  erase(id: string): void {
    this.finish(id);
    this.delete(id);
    this.erased.add(id);
  }

  /** The device is let go. */
  end(): void {
    for (const id of this.keys()) this.finish(id);
    this.clear();
  }

  /** To choose the device again is to want a draft kept that was ended. */
  renew(): void {
    this.erased.clear();
    for (const [id, { over }] of this) if (over) this.delete(id);
  }
}

/** @param known the device's copy, when it was read @param foreign `Device.foreign` at that moment */
export const newTrack = (key: string, hand: Draft, known: Draft | null = null, foreign = -1): Track => ({
  key,
  hand,
  known,
  sent: known?.revision ?? 0,
  foreign,
  over: false,
});

/** The part of a draft in hand that the device is not known to hold, as a draft with only that. */
export const unsavedOf = ({ hand, known, sent }: Track): Draft =>
  changesOf(known ? rebaseDraft(hand, sent, known) : hand, known);
