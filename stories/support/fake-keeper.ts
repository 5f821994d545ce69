import type { Keeper, KeptRecords, Place, SaveResult, Trouble } from '../../src/storage/port.js';

/** A store for stories: holds what it is given, or has the trouble it is told to have. Touches no real storage. */
export const fakeKeeper = (kept: KeptRecords = { assessments: [], drafts: [], quarantined: [] }, trouble: Trouble | null = null): (() => Keeper) => {
  const listeners = new Set<(notice: { readonly kind: 'state' }) => void>();
  let place: Place = 'undecided';
  let held = kept;
  const result = (): SaveResult => ({ saved: place === 'device' && !trouble, trouble: place === 'device' ? trouble : null });
  const keeper: Keeper = {
    get place() {
      return place;
    },
    get trouble() {
      return place === 'device' ? trouble : null;
    },
    get saveState() {
      return trouble ? 'failed' : 'saved';
    },
    hasKept: () => Promise.resolve(held.assessments.length + held.drafts.length + held.quarantined.length > 0),
    choose: (chosen) => {
      place = chosen;
      for (const listener of listeners) listener({ kind: 'state' });
      return Promise.resolve(result());
    },
    records: () => Promise.resolve(held),
    saveDraft: () => Promise.resolve(result()),
    saveAssessment: () => Promise.resolve(result()),
    importAssessments: () => Promise.resolve(result()),
    erase: () => Promise.resolve({ count: 1, verified: true }),
    eraseAll: () => {
      const count = held.assessments.length;
      held = { assessments: [], drafts: [], quarantined: [] };
      return Promise.resolve({ count, verified: true });
    },
    retry: () => Promise.resolve(result()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return () => keeper;
};
