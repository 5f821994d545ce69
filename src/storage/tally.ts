import type { Device } from './device.js';
import type { Meta } from './records.js';
import { changeMark, readMark } from './sentinel.js';

/** The count of records outside the database, by which a loss inside it is noticed. */
export class Tally {
  /** The browser said that it threw the database away. */
  browserLoss = false;
  #noted = -1;

  constructor(private readonly device: Device) {}

  /** Brings the count up to date; never behind what another tab noted. */
  note(): void {
    const { count, lastRev, epoch } = this.device;
    if (epoch === null) return;
    this.#noted = count;
    changeMark((mark) =>
      lastRev < mark.lastRev || (mark.n === count && mark.lastRev === lastRev) ? mark : { ...mark, n: count, lastRev },
    );
  }

  /** As {@link note}, but only when the number of records has changed: an answer must not wait for localStorage. */
  noteCount(): void {
    if (this.#noted !== this.device.count) this.note();
  }

  /**
   * Compares what was found with what should be there, and takes it as the truth from now on. A mark older than the
   * database proves nothing; the database's own count does.
   *
   * @returns how many records are missing, 0 when that is not known; null when none are
   */
  missing(found: number, meta: Meta | null): number | null {
    const mark = readMark();
    const believed = mark && (!meta || mark.lastRev >= meta.lastRev) ? mark.n : 0;
    const lost = Math.max(believed, meta?.count ?? 0) - found;
    const lastRev = meta?.lastRev ?? 0;
    this.#noted = found;
    changeMark((old) => (old.n === found && old.lastRev === lastRev ? old : { ...old, n: found, lastRev }));
    const admitted = this.browserLoss;
    this.browserLoss = false;
    return lost > 0 || admitted ? Math.max(0, lost) : null;
  }
}
