import { expect } from '@open-wc/testing';
import { get, keys, set, setMany } from 'idb-keyval';
import { GuardedStore } from '../../src/storage/guarded.js';
import {
  alone,
  answered,
  assessmentOf,
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
} from './support.js';
import {
  badOpen,
  badTransaction,
  connections,
  draft,
  lost,
  mend,
  refusing,
  savesQuietly,
  saysSo,
  stub,
  undo,
  withFaults,
} from './stubs.js';

alone();

describe('faults of the browser’s storage', () => {
  withFaults();

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
    expect(made).to.have.length(1);
    for (const one of made) one.close();
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => made.length === 2);
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

  it('opening always refused', async () => {
    badOpen(Infinity, refusing(new DOMException('Internal error opening backing store', 'UnknownError')));
    await saysSo('damaged');
  });

  it('access denied to this frame', async () => {
    const calls = badOpen(
      Infinity,
      refusing(new DOMException('The user denied permission to access the database.', 'UnknownError')),
    );
    await saysSo('denied');
    expect(calls(), 'a refusal is not asked again and again').to.be.lessThan(8);
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

  it('when there is room again, one save brings the others along', async () => {
    const device = await deviceTab();
    const { keeper } = device;
    const { put } = IDBObjectStore.prototype;
    stub(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, value: unknown, key: IDBValidKey) {
      if (String(key) !== 'meta') throw new DOMException('Quota', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const done = assessmentOf();
    expect((await keeper.saveAssessment(done)).saved).to.equal(false);
    expect((await keeper.saveDraft(draft)).saved).to.equal(false);
    mend();
    expect((await keeper.saveDraft(answered(draft, 'q2', 5))).saved).to.equal(true);
    await until(() => keeper.saveState === 'saved');
    expect(await rawGet(`a:${done.id}`)).to.deep.include({ revision: 1 });
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
    for (const method of ['open', 'deleteDatabase']) stub(IDBFactory.prototype, method, insecure);
    let listed = 0;
    stub(IDBFactory.prototype, 'databases', () => (listed++, Promise.reject(new Error('in Chromium also uncaught'))));
    undo.push(patch(globalThis, 'localStorage', { get: insecure }), patch(globalThis, 'origin', { value: 'null' }));
    expect(await tab().keeper.hasKept()).to.equal(false);
    expect((await tab().keeper.eraseAll()).verified).to.equal(true);
    expect(listed).to.equal(0);
    await saysSo('unavailable');
  });

  describe('idb-keyval on the guarded store', () => {
    const guarded = (): GuardedStore =>
      new GuardedStore({ mayCreate: () => true, onLoss: () => undefined, onLate: () => undefined });

    it('setMany writes all or nothing', async () => {
      const store = guarded();
      let thrown: unknown;
      await setMany(
        [
          ['a', 1],
          ['b', () => 1],
        ],
        store.use,
      ).catch((error: unknown) => (thrown = error));
      expect((thrown as DOMException).name).to.equal('DataCloneError');
      expect(await keys(store.use)).to.deep.equal([]);
      store.close();
    });

    it('a callback that throws or rejects leaves nothing behind', async () => {
      const store = guarded();
      const fail = (error: unknown): string => (error as Error).message;
      const thrown = await store
        .use('readwrite', (kv) => {
          kv.put(1, 'a');
          throw new Error('mistake');
        })
        .catch(fail);
      const rejected = await store
        .use('readwrite', (kv) => {
          kv.put(1, 'b');
          return Promise.reject(new Error('later mistake'));
        })
        .catch(fail);
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

    it('nor where the browser cannot list its databases', async () => {
      stub(IDBFactory.prototype, 'databases', undefined);
      const store = new GuardedStore({ mayCreate: () => false, onLoss: () => undefined, onLate: () => undefined });
      let failed = false;
      await get('a', store.use).catch(() => (failed = true));
      expect(failed).to.equal(true);
      store.close();
    });

    it('a call that fails late on an old connection leaves the new one alone', async () => {
      const opens = badOpen(0, refusing(new DOMException()));
      const store = guarded();
      let [begun, end] = [false, false];
      const long = store.use('readonly', async (kv) => {
        begun = true;
        if (end) return 'second try';
        while (!end) await new Promise((resolve) => (kv.get('a').onsuccess = resolve));
        kv.transaction.abort();
        return 'never';
      });
      await until(() => begun);
      badTransaction(1, lost);
      await get('b', store.use);
      end = true;
      expect(await long).to.equal('second try');
      await set('c', 1, store.use);
      expect(opens()).to.equal(2);
      store.close();
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
