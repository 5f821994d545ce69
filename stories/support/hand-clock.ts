import { idleAfter, idleWarning, type IdleClock } from '../../src/elements/base/idle-watch.js';

/** A clock in the hand of a test or story: time passes when it says so. */
export class HandClock implements IdleClock {
  #time = 1_800_000_000_000;
  readonly #jobs = new Map<() => void, number>();

  readonly now = (): number => this.#time;

  readonly wait = (ms: number, job: () => void): (() => void) => {
    const once = (): void => job();
    this.#jobs.set(once, this.#time + ms);
    return () => this.#jobs.delete(once);
  };

  /** How many jobs wait. */
  get waiting(): number {
    return this.#jobs.size;
  }

  /** Lets time pass, and does what is due on the way. */
  pass(ms: number): void {
    const end = this.#time + ms;
    for (;;) {
      const [next] = [...this.#jobs].filter(([, at]) => at <= end).sort(([, a], [, b]) => a - b);
      if (!next) break;
      const [job, at] = next;
      this.#jobs.delete(job);
      this.#time = Math.max(this.#time, at);
      job();
    }
    this.#time = end;
  }

  /** The device sleeps: time passes and no job is done. */
  sleep(ms: number): void {
    this.#time += ms;
  }
}

/** Until the warning, and from there until the screen is emptied. */
export const untilWarning = idleAfter - idleWarning;
