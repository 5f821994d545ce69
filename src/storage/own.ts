import type { OwnRecord } from '../domain/document/own-types.js';
import { ownContent, Refusal, type Device } from './device.js';
import type { Job } from './jobs.js';
import { isWhole, type Plain } from './plain.js';
import type { KeptOwn } from './port.js';
import { ownIn, schema } from './records.js';

interface Known {
  /** What this tab read or wrote of it: to put something else over these loses nothing that was not seen. */
  readonly seen: OwnRecord[];
  /** Highest revision read from the device or acknowledged by it; 0 = never there as far as this tab knows. */
  revision: number;
}

/** How many of the copies that a page saw it tells the next one of: the last ones. */
const mostSeen = 20;

/** The content in short: 53 bits, by which a copy is known again. */
const digest = (record: OwnRecord): number => {
  let [a, b] = [0x9e3779b9, 0x85ebca6b];
  for (const unit of new TextEncoder().encode(ownContent(record))) {
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x27d4eb2f) ^ (a >>> 15);
  }
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0);
};

/** What this tab knows of check-ins and own experiences on the device. */
export class OwnWrites {
  readonly #known = new Map<string, Known>();

  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** Takes what was read from the device. */
  learn(kept: readonly KeptOwn[]): void {
    for (const { record } of kept) this.#learn(record, record.revision);
  }

  forget(id?: string): void {
    if (id === undefined) this.#known.clear();
    else this.#known.delete(id);
  }

  #learn(record: OwnRecord, revision: number): Known {
    const known = this.#known.get(record.id) ?? { seen: [], revision: 0 };
    if (!known.seen.includes(record)) known.seen.push(record);
    known.revision = Math.max(known.revision, revision);
    this.#known.set(record.id, known);
    return known;
  }

  /** @param doubled hears that another tab had changed it as well, and the id of the copy */
  job(record: OwnRecord, device: Device, doubled: (copy: string) => void): Job {
    const known = this.#learn(record, 0);
    const isSeen = (theirs: OwnRecord): boolean => known.seen.some((one) => ownContent(one) === ownContent(theirs));
    return {
      ids: [record.id],
      write: async () => {
        const { record: written, copied } = await device.writeOwn(record, isSeen, () => known.revision > 0);
        this.#learn(written, written.revision);
        if (copied) doubled(written.id);
        return { revision: written.revision, own: written };
      },
      lastGasp: () => ({ v: schema, base: known.revision, seen: known.seen.slice(-mostSeen).map(digest), ...record }),
    };
  }
}

/** What an earlier page left behind of an own record. */
interface OwnGasp {
  readonly record: OwnRecord;
  /** The revision it was changed from. */
  readonly base: number;
  /** Digests of the copies that page had read or sent; one of them may have arrived without its hearing of it. */
  readonly seen: readonly unknown[];
}

/** The own record in what an earlier page left behind; null when there is none in it. */
export const gaspIn = (raw: unknown): OwnGasp | null => {
  const { base, seen, ...rest } = (raw ?? {}) as Plain;
  const record = ownIn(rest);
  return record && { record, base: isWhole(base) ? base : 0, seen: Array.isArray(seen) ? seen : [] };
};

/** Writes what an earlier page could not get acknowledged. What was erased since then stays erased. */
export const replayOwn = async (device: Device, { record, base, seen }: OwnGasp): Promise<void> => {
  try {
    await device.writeOwn(
      record,
      (theirs) => theirs.revision <= base || seen.includes(digest(theirs)),
      () => base > 0,
    );
  } catch (error) {
    if (!(error instanceof Refusal && error.why === 'removed')) throw error;
  }
};
