import type { OwnRecord } from '../domain/document/own-types.js';
import { ownContent, Refusal, type Device } from './device.js';
import type { Job } from './jobs.js';
import { isWhole, own, type Plain } from './plain.js';
import type { KeptOwn } from './port.js';
import { ownIn, schema } from './records.js';

interface Known {
  /** What this tab read or wrote of it: to put something else over these loses nothing that was not seen. */
  readonly seen: OwnRecord[];
  /** Highest revision read from the device or acknowledged by it; 0 = never there as far as this tab knows. */
  revision: number;
}

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
      lastGasp: () => ({ v: schema, base: known.revision, ...record }),
    };
  }
}

/** The own record in what an earlier page left behind, with the revision it was changed from; null when it is none. */
export const gaspIn = (raw: unknown): { readonly record: OwnRecord; readonly base: number } | null => {
  const { base: _base, ...rest } = (raw ?? {}) as Plain;
  const record = ownIn(rest);
  const base = own(raw, 'base');
  return record && { record, base: isWhole(base) ? base : 0 };
};

/** Writes what an earlier page could not get acknowledged. What was erased since then stays erased. */
export const replayOwn = async (
  device: Device,
  { record, base }: NonNullable<ReturnType<typeof gaspIn>>,
): Promise<void> => {
  try {
    await device.writeOwn(
      record,
      ({ revision }) => revision <= base,
      () => base > 0,
    );
  } catch (error) {
    if (!(error instanceof Refusal && error.why === 'removed')) throw error;
  }
};
