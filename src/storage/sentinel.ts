import { plainJson } from '../domain/document/plain-json.js';
import { isRecord, isWhole, own } from './plain.js';

/** The one localStorage key of this library. */
const key = 'veerkracht';

/** What is said outside the database about the database, so that its loss can be noticed. */
export interface Mark {
  /** How many records there were. */
  readonly n: number;
  /** `lastRev` of the store's `meta` at that moment. */
  readonly lastRev: number;
  /** Changes that were not acknowledged when the page was left, by `<record key>|<page>`. Absent when there are none. */
  readonly gasp?: Readonly<Record<string, LastGasp>>;
}

export interface LastGasp {
  /** Epoch of the database it belongs to; null when the database was never reached. */
  readonly epoch: number | null;
  readonly record: unknown;
}

// In a sandboxed or third-party frame the mere mention of localStorage throws; without it the store works, unwatched.
const attempt = <T>(action: () => T): T | null => {
  try {
    return action();
  } catch {
    return null;
  }
};

const readGasp = (raw: unknown): Mark['gasp'] => {
  if (!isRecord(raw)) return undefined;
  const found = Object.entries(raw).flatMap(([name, value]) => {
    if (!isRecord(value)) return [];
    const epoch = own(value, 'epoch');
    return [[name, { epoch: isWhole(epoch) ? epoch : null, record: own(value, 'record') }] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
};

/** The mark, or null when there is none: then this device was never chosen, or everything was erased. */
export const readMark = (): Mark | null => {
  const text = attempt(() => localStorage.getItem(key));
  if (text === null) return null;
  const raw = attempt((): unknown => JSON.parse(text));
  const n = own(raw, 'n');
  const lastRev = own(raw, 'lastRev');
  const gasp = readGasp(own(raw, 'gasp'));
  return { n: isWhole(n) ? n : 0, lastRev: isWhole(lastRev) ? lastRev : 0, ...(gasp ? { gasp } : {}) };
};

const write = (mark: Mark): void => void attempt(() => localStorage.setItem(key, plainJson(mark)));

/** Makes the mark when there is none. @returns true when it was made now */
export const claimMark = (): boolean => {
  if (readMark()) return false;
  write({ n: 0, lastRev: 0 });
  return true;
};

/** Changes an existing mark. One that is gone stays gone: it was erased. */
export const changeMark = (change: (mark: Mark) => Mark): void => {
  const mark = readMark();
  if (!mark) return;
  const next = change(mark);
  if (next !== mark) write(next);
};

/** @returns true when there is no mark any more */
export const removeMark = (): boolean => {
  attempt(() => localStorage.removeItem(key));
  return readMark() === null;
};

/** Adds (a value) or takes out (undefined) unacknowledged changes. */
export const changeGasp = (changes: ReadonlyMap<string, LastGasp | undefined>): void => {
  if (changes.size === 0) return;
  changeMark(({ gasp, ...mark }) => {
    const next = new Map(Object.entries(gasp ?? {}));
    for (const [name, value] of changes) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    return next.size > 0 ? { ...mark, gasp: Object.fromEntries(next) } : mark;
  });
};
