/**
 * Saving one answer on the device: our keeper beside the least code that gives the same promise. Both read and write the
 * same two records (`meta` and the draft) in one transaction with strict durability, and are done when it has completed.
 */
import type { Draft } from '../../../../src/storage/port.js';
import { openKeeper } from '../../../../src/storage/keeper.js';
import { failed, ready } from '../kit.js';

const items = Array.from({ length: 24 }, (_, nth) => `s${nth + 1}`);
const id = 'f3b1c0de-0000-4000-8000-000000000001';

/** A draft in which every statement has an answer, so that every save writes a record of full size. */
function draftAt(revision: number): Draft {
  return {
    id,
    revision,
    base: revision - 1,
    instrument: { id: 'positive-health', version: '1.0.0', variant: 'standard' },
    language: 'nl',
    startedAt: '2026-03-03T10:00:00.000Z',
    screen: items[revision % items.length] as string,
    answers: Object.fromEntries(items.map((item, nth) => [item, { value: (nth + revision) % 11, revision }])),
    discuss: { s3: { on: true, revision: 1 } },
  };
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('kv');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function saveRaw(database: IDBDatabase, draft: Draft): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('kv', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('kv');
    const key = `d:${draft.instrument.id}:${draft.id}`;
    const meta = store.get('meta');
    const record = store.get(key);
    record.onsuccess = () => {
      if (meta.result.epoch !== 0 || (record.result?.revision ?? 0) > draft.base) return transaction.abort();
      store.put({ ...meta.result, count: 1, lastRev: draft.revision }, 'meta');
      store.put({ v: 1, ...draft }, key);
    };
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

async function start(): Promise<void> {
  const database = await openRaw();
  database.transaction('kv', 'readwrite').objectStore('kv').put({ v: 1, epoch: 0, count: 0, lastRev: 0 }, 'meta');
  const keeper = openKeeper();
  const chosen = await keeper.choose('device');
  if (chosen.trouble !== null) throw new Error(`the keeper does not keep: ${chosen.trouble}`);
  ready({
    raw: (save) => saveRaw(database, draftAt(save)),
    async ours(save) {
      const { saved, trouble } = await keeper.saveDraft(draftAt(save));
      if (!saved) throw new Error(`not saved: ${trouble}`);
    },
  });
}

start().catch(failed);
