import { expect } from '@open-wc/testing';
import { get, keys, set, setMany } from 'idb-keyval';
import { GuardedStore } from '../../src/storage/guarded.js';
import type { Trouble } from '../../src/storage/port.js';
import {
  answered,
  assessmentOf,
  clean,
  closeTab,
  databases,
  deviceTab,
  kinds,
  name,
  newDraft,
  patch,
  rawGet,
  tab,
  until,
  values,
  wait,
  type Tab,
} from './support.js';

/** Puts back every stub of a test, the last one first. */
const undo: (() => void)[] = [];
const stub = (target: object, key: string, value: unknown): void =>
  void undo.push(patch(target, key, { value, writable: true }));

type Open = typeof IDBFactory.prototype.open;

/** Lets `indexedDB.open` behave differently the first `times` times. @returns how often it was called */
const badOpen = (times: number, behave: (open: () => IDBOpenDBRequest) => IDBOpenDBRequest): (() => number) => {
  const { open } = IDBFactory.prototype;
  let calls = 0;
  stub(IDBFactory.prototype, 'open', function (this: IDBFactory, ...args: Parameters<Open>) {
    const real = (): IDBOpenDBRequest => open.apply(this, args);
    return calls++ < times ? behave(real) : real();
  });
  return () => calls;
};

/** A request that never answers. */
const silent = (): IDBOpenDBRequest => new EventTarget() as IDBOpenDBRequest;

const refusing = (error: DOMException) => (): IDBOpenDBRequest => {
  const request = silent();
  Object.defineProperty(request, 'error', { value: error });
  setTimeout(() => request.onerror?.(new Event('error')), 1);
  return request;
};

/** Remembers the connections that are made, so that a test can close them without a word. */
const connections = (): IDBDatabase[] => {
  const made: IDBDatabase[] = [];
  const { transaction } = IDBDatabase.prototype;
  stub(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    if (this.name === name && !made.includes(this)) made.push(this);
    return transaction.apply(this, args);
  });
  return made;
};

const badTransaction = (
  times: number,
  behave: (real: () => IDBTransaction, mode: unknown) => IDBTransaction,
): (() => number) => {
  const { transaction } = IDBDatabase.prototype;
  let calls = 0;
  stub(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    const real = (): IDBTransaction => transaction.apply(this, args);
    return calls++ < times ? behave(real, args[1]) : real();
  });
  return () => calls;
};

const lost = (): never => {
  throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
};

describe('faults of the browser’s storage', () => {
  beforeEach(clean);
  afterEach(() => {
    for (const back of undo.reverse()) back();
    undo.length = 0;
  });
  after(clean);

  const draft = answered(newDraft(), 'q1', 7);

  /** The resident notices nothing: saved, no notice, and really there. */
  const savesQuietly = async ({ keeper, heard }: Tab): Promise<void> => {
    const next = answered(draft, 'q2', 5);
    expect(await keeper.saveDraft(next)).to.deep.equal({ saved: true, trouble: null, draft: next });
    expect(heard).to.deep.equal([]);
    expect(keeper.saveState).to.equal('saved');
    for (const back of undo.reverse()) back();
    undo.length = 0;
    expect(await rawGet(`d:positive-health:${draft.id}`)).to.deep.include({ revision: 2 });
  };

  /** Not saved, said within 2.5 s, still usable; saved after all when the fault is over. */
  const saysSo = async (trouble: Trouble, made = tab()): Promise<void> => {
    const { keeper } = made;
    const start = performance.now();
    const chosen = keeper.choose('device');
    const saving = keeper.saveDraft(draft);
    expect(await chosen).to.deep.equal({ saved: false, trouble });
    expect((await saving).saved).to.equal(false);
    expect(performance.now() - start).to.be.lessThan(2500);
    expect(keeper.trouble).to.equal(trouble);
    expect(keeper.saveState).to.equal('failed');
    expect(made.heard).to.deep.equal([{ kind: 'trouble', trouble }]);
    expect(values((await keeper.records()).drafts[0])).to.deep.equal({ q1: 7 });
    for (const back of undo.reverse()) back();
    undo.length = 0;
    expect(await keeper.retry()).to.deep.include({ saved: true, trouble: null });
    expect(kinds(made)).to.deep.equal(['trouble', 'recovered']);
    expect(keeper.saveState).to.equal('saved');
    expect(await rawGet(`d:positive-health:${draft.id}`)).to.deep.include({ revision: 1 });
  };

  it('a connection closed underneath', async () => {
    const made = connections();
    const device = await deviceTab();
    await device.keeper.saveDraft(draft);
    for (const one of made) one.close();
    await savesQuietly(device);
  });

  it('a connection closed while in the background, noticed on return', async () => {
    const made = connections();
    const device = await deviceTab();
    await device.keeper.saveDraft(draft);
    for (const one of made) one.close();
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(50);
    await savesQuietly(device);
  });

  it('the server lost, three times in a row', async () => {
    const device = await deviceTab();
    badTransaction(3, lost);
    await savesQuietly(device);
  });

  it('opening refused once', async () => {
    badOpen(1, refusing(new DOMException('Internal error', 'UnknownError')));
    await savesQuietly(await deviceTab());
  });

  it('opening that hangs once', async () => {
    const calls = badOpen(1, silent);
    const start = performance.now();
    await savesQuietly(await deviceTab());
    expect(performance.now() - start).to.be.lessThan(1500);
    expect(calls()).to.equal(2);
  });

  it('opening always refused', async () => {
    badOpen(Infinity, refusing(new DOMException('Internal error opening backing store', 'UnknownError')));
    await saysSo('damaged');
  });

  it('access denied to this frame', async () => {
    const calls = badOpen(Infinity, refusing(new DOMException('The user denied permission to access the database.', 'UnknownError')));
    await saysSo('denied');
    expect(calls(), 'a refusal is not asked again and again').to.be.lessThan(8);
  });

  it('opening that hangs for ever', async () => {
    badOpen(Infinity, silent);
    await saysSo('hanging');
  });

  it('opening that answers after it was given up', async () => {
    badOpen(2, (open) => {
      const late = silent();
      setTimeout(() => {
        const request = open();
        request.onupgradeneeded = (event) => {
          Object.defineProperty(late, 'result', { value: request.result, configurable: true });
          late.onupgradeneeded?.(event);
        };
        request.onsuccess = () => {
          Object.defineProperty(late, 'result', { value: request.result, configurable: true });
          late.onsuccess?.(new Event('success'));
        };
      }, 2300);
      return late;
    });
    const device = tab();
    void device.keeper.choose('device');
    expect((await device.keeper.saveDraft(draft)).saved).to.equal(false);
    await until(() => device.keeper.saveState === 'saved');
    expect(kinds(device)).to.deep.equal(['trouble', 'recovered']);
  });

  it('no IndexedDB', async () => {
    undo.push(patch(globalThis, 'indexedDB', { value: undefined }));
    expect(await tab().keeper.hasKept()).to.equal(false);
    await saysSo('unavailable');
  });

  it('IndexedDB and localStorage that throw when they are mentioned', async () => {
    const get = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    undo.push(patch(globalThis, 'indexedDB', { get }), patch(globalThis, 'localStorage', { get }));
    expect(await tab().keeper.hasKept()).to.equal(false);
    await saysSo('denied');
  });

  it('no BroadcastChannel, no localStorage, no persist: saves all the same', async () => {
    undo.push(patch(globalThis, 'BroadcastChannel', { value: undefined }));
    undo.push(patch(globalThis, 'localStorage', { value: undefined }));
    undo.push(patch(navigator, 'storage', { value: undefined }));
    undo.push(patch(crypto, 'randomUUID', { value: undefined }));
    const device = await deviceTab();
    expect((await device.keeper.importAssessments([assessmentOf()])).saved).to.equal(true);
    await savesQuietly(device);
  });

  it('a database without the store', async () => {
    const request = indexedDB.open(name, 7);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
    await savesQuietly(await deviceTab());
  });

  it('a database of a newer version number', async () => {
    const request = indexedDB.open(name, 7);
    request.onupgradeneeded = () => request.result.createObjectStore('kv');
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
    await savesQuietly(await deviceTab());
  });

  it('another tab that upgrades is not blocked, and the next save works', async () => {
    const device = await deviceTab();
    await device.keeper.saveDraft(draft);
    const request = indexedDB.open(name, 9);
    let blocked = false;
    request.onblocked = () => (blocked = true);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
    expect(blocked).to.equal(false);
    await savesQuietly(device);
  });

  it('an older widget that blocks us', async () => {
    const request = indexedDB.open(name);
    await new Promise((resolve) => (request.onsuccess = resolve));
    undo.push(() => request.result.close());
    await saysSo('blocked');
  });

  it('a full device: the old record stays, one alarm', async () => {
    const device = await deviceTab();
    const { keeper, heard } = device;
    await keeper.saveDraft(draft);
    const { put } = IDBObjectStore.prototype;
    stub(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, value: unknown, key: IDBValidKey) {
      if (String(key).startsWith('d:')) throw new DOMException('Quota', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    let next = draft;
    for (const value of [1, 2, 3]) {
      next = answered(next, 'q2', value);
      expect(await keeper.saveDraft(next)).to.deep.include({ saved: false, trouble: 'full' });
    }
    expect(heard).to.deep.equal([{ kind: 'trouble', trouble: 'full' }]);
    expect(await rawGet(`d:positive-health:${draft.id}`)).to.deep.include({ revision: 1 });
    expect(values((await keeper.records()).drafts[0])).to.deep.equal({ q1: 7, q2: 3 });
    undo.pop()!();
    expect((await keeper.retry()).saved).to.equal(true);
    expect(kinds(device)).to.deep.equal(['trouble', 'recovered']);
  });

  it('a device that is full only when the transaction ends', async () => {
    const { keeper } = await deviceTab();
    badTransaction(Infinity, (real, mode) => {
      const made = real();
      if (mode !== 'readwrite') return made;
      Object.defineProperty(made, 'error', { value: new DOMException('Quota', 'QuotaExceededError') });
      queueMicrotask(() => made.abort());
      return made;
    });
    expect(await keeper.saveDraft(draft)).to.deep.include({ saved: false, trouble: 'full' });
  });

  it('a transaction aborted midway, without an error', async () => {
    const device = await deviceTab();
    let times = 2;
    const { put } = IDBObjectStore.prototype;
    stub(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      const request = put.apply(this, args);
      if (times-- > 0) this.transaction.abort();
      return request;
    });
    await savesQuietly(device);
  });

  it('a transaction that never says it is complete: no blind second try', async () => {
    const device = await deviceTab();
    const { keeper } = device;
    const calls = badTransaction(1, (real) => {
      const made = real();
      const { addEventListener } = made;
      made.addEventListener = (type: string, listener: never) => {
        if (type !== 'complete') addEventListener.call(made, type, listener);
      };
      return made;
    });
    const states: string[] = [];
    keeper.subscribe(() => states.push(keeper.saveState));
    const start = performance.now();
    const result = await keeper.saveDraft(draft);
    expect(performance.now() - start).to.be.lessThan(2500);
    expect(result).to.deep.include({ saved: false, trouble: 'hanging' });
    expect(calls()).to.equal(1);
    expect([...new Set(states)]).to.deep.equal(['saving', 'waiting', 'failed']);
    // It was written after all: the next try finds that out, and does not count it twice.
    expect((await keeper.retry()).saved).to.equal(true);
    expect(await rawGet('meta')).to.deep.include({ count: 1, lastRev: 1 });
    expect(kinds(device)).to.deep.equal(['trouble', 'recovered']);
  });

  it('a hundred writes during a reconnect: all saved, three opens at most', async () => {
    const made = connections();
    const { keeper } = await deviceTab();
    await keeper.saveDraft(draft);
    for (const one of made) one.close();
    const calls = badOpen(1, refusing(new DOMException('lost', 'UnknownError')));
    const list = Array.from({ length: 100 }, () => answered(newDraft(), 'q1', 4));
    const results = await Promise.all(list.map((one) => keeper.saveDraft(one)));
    expect(results.filter(({ saved }) => saved)).to.have.length(100);
    expect(calls()).to.be.at.most(3);
    expect((await keeper.records()).drafts).to.have.length(101);
  });

  it('a frame without an origin, where opening throws at once', async () => {
    const insecure = (): never => {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    };
    for (const method of ['open', 'deleteDatabase', 'databases']) stub(IDBFactory.prototype, method, insecure);
    undo.push(patch(globalThis, 'localStorage', { get: insecure }), patch(globalThis, 'origin', { value: 'null' }));
    expect(await tab().keeper.hasKept()).to.equal(false);
    await saysSo('unavailable');
  });

  it('hasKept answers within a second when nothing answers', async () => {
    localStorage.setItem(name, '{"n":0,"lastRev":1}');
    badOpen(Infinity, silent);
    stub(IDBFactory.prototype, 'databases', () => new Promise(() => undefined));
    const start = performance.now();
    expect(await tab().keeper.hasKept()).to.equal(false);
    localStorage.clear();
    expect(await tab().keeper.hasKept()).to.equal(false);
    expect(performance.now() - start).to.be.lessThan(2000);
  });

  it('erasing when the browser does not answer: not called verified', async () => {
    const device = await deviceTab();
    await device.keeper.saveDraft(draft);
    badOpen(Infinity, silent);
    stub(IDBFactory.prototype, 'deleteDatabase', silent);
    expect(await device.keeper.eraseAll()).to.deep.equal({ count: 1, verified: false });
    expect(device.keeper.place).to.equal('undecided');
  });

  describe('idb-keyval on the guarded store', () => {
    const guarded = (): GuardedStore =>
      new GuardedStore({ mayCreate: () => true, onLoss: () => undefined, onLate: () => undefined });

    it('setMany writes all or nothing', async () => {
      const store = guarded();
      let thrown: unknown;
      await setMany([['a', 1], ['b', () => 1]], store.use).catch((error: unknown) => (thrown = error));
      expect((thrown as DOMException).name).to.equal('DataCloneError');
      expect(await keys(store.use)).to.deep.equal([]);
      store.close();
    });

    it('a callback that throws or rejects leaves nothing behind', async () => {
      const store = guarded();
      const fail = (error: unknown): string => (error as Error).message;
      const thrown = await store.use('readwrite', (kv) => {
        kv.put(1, 'a');
        throw new Error('mistake');
      }).catch(fail);
      const rejected = await store.use('readwrite', (kv) => {
        kv.put(1, 'b');
        return Promise.reject(new Error('later mistake'));
      }).catch(fail);
      expect([thrown, rejected]).to.deep.equal(['mistake', 'later mistake']);
      expect(await keys(store.use)).to.deep.equal([]);
      await set('c', 3, store.use);
      expect(await get('c', store.use)).to.equal(3);
      store.close();
    });

    it('makes no database when it may not, and leaves no trace of having looked', async () => {
      const store = new GuardedStore({ mayCreate: () => false, onLoss: () => undefined, onLate: () => undefined });
      let failed = false;
      await get('a', store.use).catch(() => (failed = true));
      expect(failed).to.equal(true);
      expect(await databases()).to.deep.equal([]);
    });

    it('a connection that arrives after closing is closed', async () => {
      const store = guarded();
      const reading = get('a', store.use).catch((error: unknown) => (error as DOMException).name);
      store.close();
      expect(await reading).to.equal('AbortError');
      expect(await store.remove()).to.equal(true);
    });
  });

  it('a closed tab does not come back', async () => {
    const device = await deviceTab();
    await device.keeper.saveDraft(draft);
    closeTab(device);
    const request = indexedDB.deleteDatabase(name);
    let blocked = false;
    request.onblocked = () => (blocked = true);
    await new Promise((resolve) => (request.onsuccess = resolve));
    expect(blocked).to.equal(false);
  });
});
