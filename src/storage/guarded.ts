import type { UseStore } from 'idb-keyval';
import { usualLimits, type Limits } from './limits.js';
import { databaseName, isListed } from './listed.js';
import type { Trouble } from './port.js';

const storeName = 'kv';
const retries = 3;

/** Errors that pass when tried again on a fresh connection. */
const transient = new Set([
  'InvalidStateError',
  'AbortError',
  'TransactionInactiveError',
  'UnknownError',
  'NotFoundError',
  'VersionError',
]);

/** There is no database, and none may be made now. */
export class AbsentError extends Error {}

const timeout = (cause: 'hanging' | 'blocked'): DOMException => new DOMException(cause, 'TimeoutError');
const denied = /denied|permission/i;

/** What the resident should hear about an error of the browser's storage; null for a mistake in our own code. */
export const troubleOf = (error: unknown): Trouble | null => {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: '', message: '' };
  switch (name) {
    case 'TimeoutError':
      return message === 'blocked' ? 'blocked' : 'hanging';
    case 'QuotaExceededError':
      return 'full';
    case 'UnknownError':
      return denied.test(message) ? 'denied' : 'damaged';
    case 'SecurityError':
      return globalThis.origin === 'null' ? 'unavailable' : 'denied';
    case 'DataCloneError':
      return null;
    default:
      return 'unavailable';
  }
};

const isTransient = (error: unknown): boolean =>
  error instanceof DOMException && transient.has(error.name) && !denied.test(error.message);

const pause = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();

const abort = (transaction: IDBTransaction | undefined): void => {
  try {
    transaction?.abort();
  } catch {
    // Finished already.
  }
};

/** Resolves with the callback's value after the transaction completed; any failure leaves nothing written. */
const settle = <T>(
  transaction: IDBTransaction,
  callback: (store: IDBObjectStore) => T | PromiseLike<T>,
): Promise<T> => {
  const completed = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // Some aborts carry no error, and a null rejection would tell nothing.
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('Aborted', 'AbortError')));
  });
  const value = new Promise<T>((resolve) => resolve(callback(transaction.objectStore(storeName)))).catch(
    async (reason: unknown) => {
      abort(transaction);
      // Requests of an aborted transaction only say AbortError; the transaction knows the cause (quota).
      if (reason instanceof DOMException && reason.name === 'AbortError') await completed;
      throw reason;
    },
  );
  return Promise.all([value, completed]).then(([result]) => result);
};

export interface GuardOptions {
  /** Whether a missing database may be made now. */
  readonly mayCreate: () => boolean;
  /** The browser says that it threw the database away. */
  readonly onLoss: () => void;
  /** A connection came after it had been given up. */
  readonly onLate: () => void;
  /** In milliseconds; looked at whenever something is begun. */
  readonly limits?: Limits;
}

/**
 * One connection to the database for idb-keyval (`use` is its custom store), made to survive what browsers do to
 * connections: closed without a word, refused once, never answered, upgraded or deleted by another tab.
 */
export class GuardedStore {
  #database: IDBDatabase | undefined;
  #opening: Promise<IDBDatabase> | undefined;
  /** Another tab holds back an upgrade of ours; so until a connection is made. */
  #blocked = false;
  /** Counts the closings: what was asked before a closing must not come to life after it. */
  #era = 0;

  constructor(private readonly options: GuardOptions) {}

  get #limits(): Limits {
    return this.options.limits ?? usualLimits;
  }

  /**
   * Runs the callback in one transaction and resolves when that is complete; starts in the calling task when
   * connected. Only IndexedDB requests may be awaited inside. A refused or broken connection is retried; a transaction
   * that did not finish in time is not, for its outcome is unknown.
   */
  readonly use: UseStore = <T>(mode: IDBTransactionMode, callback: (store: IDBObjectStore) => T | PromiseLike<T>) => {
    const era = this.#era;
    let database: IDBDatabase | undefined;
    let transaction: IDBTransaction | undefined;
    let over = false;
    const attempt = async (left: number): Promise<T> => {
      try {
        database = this.#database ?? (await this.#connect());
        if (over) throw timeout('hanging');
        transaction = database.transaction(storeName, mode, { durability: 'strict' });
        return await settle(transaction, callback);
      } catch (error) {
        if (isTransient(error)) this.#drop(database);
        const again = isTransient(error) || (error instanceof AbsentError && this.options.mayCreate());
        if (!again || over || left === 0 || era !== this.#era) throw error;
        await pause((retries - left) * 30);
        return attempt(left - 1);
      }
    };
    // Begun before anything else is done: the browser's storage works while the rest of this task goes on.
    const working = attempt(retries);
    return new Promise<T>((resolve, reject) => {
      const limit = setTimeout(() => {
        over = true;
        abort(transaction);
        this.#drop(database);
        reject(timeout(this.#blocked ? 'blocked' : 'hanging'));
      }, this.#limits.call);
      void working.then(resolve, reject).finally(() => clearTimeout(limit));
    });
  };

  /** Closes the connection; calls that are under way are not retried. */
  close(): void {
    this.#era++;
    this.#opening = undefined;
    this.#drop(this.#database);
  }

  /** Deletes the database. @returns true when the browser said it is done, false when it refused or did not answer in time */
  remove(): Promise<boolean> {
    this.close();
    return new Promise((resolve) => {
      setTimeout(resolve, this.#limits.open, false);
      try {
        const request = indexedDB.deleteDatabase(databaseName);
        request.onsuccess = () => resolve(true);
        request.onerror = () => resolve(false);
      } catch {
        resolve(false);
      }
    });
  }

  /** Forgets a connection that failed, and only that one: another call may have made a new one. */
  #drop(database: IDBDatabase | undefined): void {
    if (!database) return;
    if (this.#database === database) this.#database = undefined;
    try {
      database.close();
    } catch {
      // Closed already.
    }
  }

  #connect(): Promise<IDBDatabase> {
    const opening = (this.#opening ??= this.#open().finally(() => {
      if (this.#opening === opening) this.#opening = undefined;
    }));
    return opening;
  }

  #open(): Promise<IDBDatabase> {
    const era = this.#era;
    let late = false;
    return new Promise((resolve, reject) => {
      const adopt = (database: IDBDatabase): void => {
        if (era !== this.#era || this.#database) {
          database.close();
          reject(new DOMException('Closed', 'AbortError'));
          return;
        }
        this.#database = database;
        this.#blocked = false;
        // Let go at once, or this tab would block another's upgrade or delete.
        database.onversionchange = database.onclose = () => this.#drop(database);
        resolve(database);
        done();
        if (late) this.options.onLate();
      };
      const attempt = (): void => void this.#request().then(adopt, (error: unknown) => (reject(error), done()));
      const again = setTimeout(attempt, this.#limits.secondOpen);
      const limit = setTimeout(() => {
        late = true;
        reject(timeout(this.#blocked ? 'blocked' : 'hanging'));
      }, this.#limits.open);
      const done = (): void => (clearTimeout(again), clearTimeout(limit));
      attempt();
    });
  }

  /** Opens whatever version there is; the store is made when it is missing. */
  async #request(version?: number): Promise<IDBDatabase> {
    // WebKit keeps an empty database when the upgrade that makes it is aborted: better not to begin one.
    if (!this.options.mayCreate() && (await isListed()) === false) throw new AbsentError();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = version === undefined ? indexedDB.open(databaseName) : indexedDB.open(databaseName, version);
      let absent = false;
      request.onupgradeneeded = (event) => {
        const { dataLoss } = event as IDBVersionChangeEvent & { readonly dataLoss?: string };
        if (dataLoss !== undefined && dataLoss !== 'none') this.options.onLoss();
        if (event.oldVersion === 0 && !this.options.mayCreate()) {
          absent = true;
          // An aborted first upgrade leaves no database behind.
          abort(request.transaction ?? undefined);
        } else if (!request.result.objectStoreNames.contains(storeName)) request.result.createObjectStore(storeName);
      };
      request.onblocked = () => (this.#blocked = true);
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        event.preventDefault();
        reject(absent ? new AbsentError() : (request.error ?? new DOMException('Aborted', 'AbortError')));
      };
    });
    if (database.objectStoreNames.contains(storeName)) return database;
    database.close();
    return this.#request(database.version + 1);
  }
}
