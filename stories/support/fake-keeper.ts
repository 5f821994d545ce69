import type { Keeper, KeptRecords, Place, SaveResult, Trouble } from '../../src/storage/port.js';

const nothing: KeptRecords = { assessments: [], drafts: [], own: [], quarantined: [] };

/**
 * A store for stories: holds what it is given, or has the trouble it is told to have. Touches no real storage.
 *
 * @returns a function that gives this one store, as an element asks for it
 */
export const fakeKeeper = (kept: KeptRecords = nothing, trouble: Trouble | null = null): (() => Keeper) => {
  const listeners = new Set<(notice: { readonly kind: 'state' }) => void>();
  let place: Place = 'undecided';
  let held = kept;
  const result = (): SaveResult => ({
    saved: place === 'device' && !trouble,
    trouble: place === 'device' ? trouble : null,
  });
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
    hasKept: () =>
      Promise.resolve(held.assessments.length + held.drafts.length + held.own.length + held.quarantined.length > 0),
    choose: (chosen) => {
      place = chosen;
      for (const listener of listeners) listener({ kind: 'state' });
      return Promise.resolve(result());
    },
    records: () => Promise.resolve(held),
    saveDraft: () => Promise.resolve(result()),
    saveAssessment: () => Promise.resolve(result()),
    saveOwn: (record) => {
      const expiresOn = place === 'device' && !trouble ? '2027-11-14' : null;
      const others = held.own.filter((one) => one.record.id !== record.id);
      held = { ...held, own: [{ record, expiresOn, readOnly: false }, ...others] };
      return Promise.resolve({ ...result(), own: record });
    },
    importAssessments: (list) => {
      const there = new Set(held.assessments.map(({ assessment }) => assessment.id));
      const fresh = list.filter(({ id }) => !there.has(id));
      const added = fresh.map((assessment) => ({ assessment, expiresOn: '2027-11-14', readOnly: false }));
      held = { ...held, assessments: [...added, ...held.assessments] };
      return Promise.resolve({ ...result(), added: fresh.map(({ id }) => id), ids: list.map(({ id }) => id) });
    },
    erase: (id) => {
      const assessments = held.assessments.filter(({ assessment }) => assessment.id !== id);
      held = { ...held, assessments, own: held.own.filter(({ record }) => record.id !== id) };
      return Promise.resolve({ count: 1, verified: true });
    },
    eraseAll: () => {
      const count = held.assessments.length + held.own.length;
      held = nothing;
      return Promise.resolve({ count, verified: true });
    },
    leave: () => {
      if (place === 'shared-device') held = nothing;
      for (const listener of listeners) listener({ kind: 'state' });
    },
    retry: () => Promise.resolve(result()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return () => keeper;
};
