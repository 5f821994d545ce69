/**
 * Saving one answer on the device: our keeper beside the least code that gives the same promise. All ways write the same
 * two records (`meta` and the draft) in one transaction with strict durability, and are done when it has completed.
 */
import type { Draft } from '../../../../src/storage/port.js';
import { openKeeper } from '../../../../src/storage/keeper.js';
import { failed, ready } from '../kit.js';

const items = Array.from({ length: 24 }, (_, nth) => `s${nth + 1}`);

const first: Draft = {
  id: 'f3b1c0de-0000-4000-8000-000000000001',
  revision: 1,
  base: 0,
  instrument: { id: 'positive-health', version: '1.0.0', variant: 'standard' },
  language: 'nl',
  startedAt: '2026-03-03T10:00:00.000Z',
  screen: 's1',
  answers: Object.fromEntries(items.map((item) => [item, { value: 5, revision: 1 }])),
  discuss: { s3: { on: true, revision: 1 } },
};

/** The draft after one more answer; every statement has one, so that every save writes a record of full size. */
function answered(draft: Draft): Draft {
  const revision = draft.revision + 1;
  const item = items[revision % items.length] as string;
  return {
    ...draft,
    revision,
    screen: item,
    answers: { ...draft.answers, [item]: { value: revision % 11, revision } },
  };
}

interface Meta {
  readonly epoch: number;
  readonly lastRev: number;
}
const meta = { v: 1, epoch: 1, count: 1, lastRev: 0, seen: 0 };

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('kv').put(meta, 'meta');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const record = (draft: Draft) => ({ ...draft, v: 1, updated: new Date().toISOString(), expiresOn: '2027-03-03' });
const keyOf = (draft: Draft): string => `d:${draft.instrument.id}:${draft.id}`;

/** One transaction of the least code; `work` makes the requests. */
function transact(database: IDBDatabase, work: (store: IDBObjectStore, stop: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('kv', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    work(transaction.objectStore('kv'), () => transaction.abort());
  });
}

/** Two puts and nothing else: what another tab wrote is overwritten unseen. */
async function blind(): Promise<() => Promise<void>> {
  const database = await openRaw('blind');
  let draft = first;
  return () => {
    draft = answered(draft);
    return transact(database, (store) => {
      store.put({ ...meta, lastRev: draft.revision }, 'meta');
      store.put(record(draft), keyOf(draft));
    });
  };
}

/** Reads `meta` first and gives up when another tab has written, as our keeper does. */
async function checked(): Promise<() => Promise<void>> {
  const database = await openRaw('checked');
  let draft = first;
  let lastRev = 0;
  return () => {
    draft = answered(draft);
    return transact(database, (store, stop) => {
      const request = store.get('meta');
      request.onsuccess = () => {
        const found = request.result as Meta;
        if (found.epoch !== meta.epoch || found.lastRev !== lastRev) return stop();
        lastRev++;
        store.put({ ...found, lastRev }, 'meta');
        store.put(record(draft), keyOf(draft));
      };
    });
  };
}

async function ours(): Promise<() => Promise<void>> {
  const keeper = openKeeper();
  const { trouble } = await keeper.choose('device');
  if (trouble !== null) throw new Error(`the keeper does not keep: ${trouble}`);
  let draft = first;
  return async () => {
    draft = answered(draft);
    const { saved, trouble } = await keeper.saveDraft(draft);
    if (!saved) throw new Error(`not saved: ${trouble}`);
  };
}

Promise.all([blind(), checked(), ours()]).then(([blind, checked, ours]) => ready({ blind, checked, ours }), failed);
