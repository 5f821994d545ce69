import type { Assessment } from '../../src/domain/document/types.js';
import { newId } from '../../src/storage/ids.js';
import type { ClosableKeeper, KeeperOptions } from '../../src/storage/keeper-types.js';
import { openKeeper } from '../../src/storage/keeper.js';
import type { Draft, KeeperNotice } from '../../src/storage/port.js';
import { assessmentOf as blank } from '../support/assessment.js';
import { until } from '../support/look.js';

export { until };
export const name = 'veerkracht';
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

type Heard = KeeperNotice | { readonly kind: 'state' };

/** A keeper of its own, as another tab would have, and what it said. */
export interface Tab {
  readonly keeper: ClosableKeeper;
  readonly heard: readonly KeeperNotice[];
}

const open = new Set<ClosableKeeper>();

export const tab = (options: KeeperOptions = {}): Tab => {
  const keeper = openKeeper(options);
  const heard: KeeperNotice[] = [];
  open.add(keeper);
  keeper.subscribe((notice: Heard) => {
    if (notice.kind !== 'state') heard.push(notice);
  });
  return { keeper, heard };
};

/** As {@link tab}, with the device chosen. */
export const deviceTab = async (options: KeeperOptions = {}, expires = 'P1Y'): Promise<Tab> => {
  const made = tab(options);
  await made.keeper.choose('device', { expires });
  return made;
};

export const closeTab = ({ keeper }: Tab): void => {
  keeper.close();
  open.delete(keeper);
};

/** Pages of one browser share its storage: a file that uses it waits until no other file does. */
export const alone = (): void => {
  let release: () => void = () => undefined;
  before(function () {
    this.timeout(0);
    return new Promise<void>((ready) => {
      const held = new Promise<void>((resolve) => (release = resolve));
      void navigator.locks.request('storage tests', () => (ready(), held));
    });
  });
  after(() => release());
};

export const kinds = ({ heard }: Tab): string[] => heard.map(({ kind }) => kind);

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Names of all databases of this origin. */
export const databases = async (): Promise<string[]> => (await indexedDB.databases()).map((one) => one.name ?? '');

/** Whether there is no database, after all that was asked of it before this; asking makes none. */
export const isAbsent = async (): Promise<boolean> => {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  const absent = await done(request).then(
    (database) => (database.close(), false),
    () => true,
  );
  await done(indexedDB.deleteDatabase(name));
  return absent;
};

/** Leaves nothing behind of a test. */
export const clean = async (): Promise<void> => {
  for (const keeper of open) keeper.close();
  open.clear();
  localStorage.clear();
  await done(indexedDB.deleteDatabase(name));
};

/** Works on the store past the library, as an older widget or a damaged disk would. */
export const raw = async <T>(
  work: (store: IDBObjectStore) => IDBRequest<T>,
  mode: IDBTransactionMode = 'readwrite',
): Promise<T> => {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.result.createObjectStore('kv');
  const database = await done(request);
  try {
    return await done(work(database.transaction('kv', mode).objectStore('kv')));
  } finally {
    database.close();
  }
};

export const rawGet = (key: string): Promise<unknown> => raw((store) => store.get(key), 'readonly');
export const rawPut = async (key: string, value: unknown): Promise<void> =>
  void (await raw((store) => store.put(value, key)));
export const rawKeys = async (): Promise<string[]> =>
  (await raw((store) => store.getAllKeys(), 'readonly')).map(String);

export const mark = (): { n: number; lastRev: number; gasp?: Record<string, { record: unknown }> } | null =>
  JSON.parse(localStorage.getItem(name) ?? 'null') as never;

export const newDraft = (id = newId()): Draft => ({
  id,
  revision: 0,
  base: 0,
  instrument: { id: 'positive-health', version: '1.0.0', variant: 'standard' },
  language: 'nl',
  startedAt: '2026-03-03T10:00:00.000Z',
  screen: '',
  answers: {},
  discuss: {},
});

export const answered = (draft: Draft, item: string, value: number | null): Draft => {
  const revision = draft.revision + 1;
  return { ...draft, revision, screen: item, answers: { ...draft.answers, [item]: { value, revision } } };
};

/** The values of a draft, without revisions. */
export const values = (draft: Draft | undefined): Record<string, number | null> =>
  Object.fromEntries(Object.entries(draft?.answers ?? {}).map(([item, { value }]) => [item, value]));

/** One with an answer, and one that was left open. */
export const assessmentOf = (id = newId(), changes: Partial<Assessment> = {}): Assessment =>
  blank(id, {
    wording: { q1: 'Ik voel mij gezond' },
    answers: { q1: 7, q2: null },
    discuss: ['q1'],
    ...changes,
  });

/** Replaces a property until the returned function puts it back. */
export const patch = <T extends object>(target: T, key: PropertyKey, descriptor: PropertyDescriptor): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, ...descriptor });
  return () => {
    if (before) Object.defineProperty(target, key, before);
    else Reflect.deleteProperty(target, key);
  };
};
