import { expect } from '@open-wc/testing';
import { usualLimits, type Limits } from '../../src/storage/limits.js';
import type { Trouble } from '../../src/storage/port.js';
import { answered, clean, kinds, name, newDraft, patch, rawGet, tab, values, wait, type Tab } from './support.js';

/** Puts back every stub of a test, the last one first. */
export const undo: (() => void)[] = [];
export const stub = (target: object, key: string, value: unknown): void =>
  void undo.push(patch(target, key, { value, writable: true }));

/** Takes all stubs away. */
export const mend = (): void => {
  for (const back of undo.reverse()) back();
  undo.length = 0;
};

/** So long, in milliseconds, that a test that has to wait for it fails. */
export const never = 3_600_000;

/** Limits for a keeper, in milliseconds, which are the usual ones again when the stubs are taken away. */
export const limited = (changes: Partial<Limits> = {}): { -readonly [K in keyof Limits]: Limits[K] } => {
  const limits = { ...usualLimits, ...changes };
  undo.push(() => Object.assign(limits, usualLimits));
  return limits;
};

/** A clean browser before each test of a file; no stub, and no error that nobody caught, after it. */
export const withFaults = (): void => {
  const uncaught: unknown[] = [];
  const hear = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    uncaught.push(event.reason);
  };
  before(() => addEventListener('unhandledrejection', hear));
  beforeEach(clean);
  afterEach(async () => {
    mend();
    await wait(0);
    expect(uncaught.splice(0)).to.deep.equal([]);
  });
  after(async () => {
    removeEventListener('unhandledrejection', hear);
    await clean();
  });
};

type Open = typeof IDBFactory.prototype.open;

/** Lets `indexedDB.open` behave differently the first `times` times. @returns how often it was called */
export const badOpen = (times: number, behave: (open: () => IDBOpenDBRequest) => IDBOpenDBRequest): (() => number) => {
  const { open } = IDBFactory.prototype;
  let calls = 0;
  stub(IDBFactory.prototype, 'open', function (this: IDBFactory, ...args: Parameters<Open>) {
    const real = (): IDBOpenDBRequest => open.apply(this, args);
    return calls++ < times ? behave(real) : real();
  });
  return () => calls;
};

/** A request that never answers. */
export const silent = (): IDBOpenDBRequest => new EventTarget() as IDBOpenDBRequest;

export const refusing = (error: DOMException) => (): IDBOpenDBRequest => {
  const request = silent();
  Object.defineProperty(request, 'error', { value: error });
  setTimeout(() => request.onerror?.(new Event('error')), 1);
  return request;
};

/** Remembers the connections that are made, so that a test can close them without a word. */
export const connections = (): IDBDatabase[] => {
  const made: IDBDatabase[] = [];
  const { transaction } = IDBDatabase.prototype;
  stub(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    if (this.name === name && !made.includes(this)) made.push(this);
    return transaction.apply(this, args);
  });
  return made;
};

export const badTransaction = (
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

export const lost = (): never => {
  throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
};

export const draft = answered(newDraft(), 'q1', 7);

/** The resident notices nothing: saved, no notice, and really there. */
export const savesQuietly = async ({ keeper, heard }: Tab): Promise<void> => {
  const next = answered(draft, 'q2', 5);
  expect(await keeper.saveDraft(next)).to.deep.equal({ saved: true, trouble: null, draft: next });
  expect(heard).to.deep.equal([]);
  expect(keeper.saveState).to.equal('saved');
  mend();
  expect(await rawGet(`d:positive-health:${draft.id}`)).to.deep.include({ revision: 2 });
};

/** Not saved, said, still usable; saved after all when the fault is over. */
export const saysSo = async (trouble: Trouble, made = tab()): Promise<void> => {
  const { keeper } = made;
  const chosen = keeper.choose('device');
  const saving = keeper.saveDraft(draft);
  expect(await chosen).to.deep.equal({ saved: false, trouble });
  expect((await saving).saved).to.equal(false);
  expect(keeper.trouble).to.equal(trouble);
  expect(keeper.saveState).to.equal('failed');
  expect(made.heard).to.deep.equal([{ kind: 'trouble', trouble }]);
  // Reading waits for the device once more, which takes its time when that hangs.
  if (trouble !== 'hanging') expect(values((await keeper.records()).drafts[0])).to.deep.equal({ q1: 7 });
  mend();
  expect(await keeper.retry()).to.deep.include({ saved: true, trouble: null });
  expect(kinds(made)).to.deep.equal(['trouble', 'recovered']);
  expect(keeper.saveState).to.equal('saved');
  expect(await rawGet(`d:positive-health:${draft.id}`)).to.deep.include({ revision: 1 });
};
