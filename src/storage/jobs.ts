import { Refusal } from './device.js';
import { troubleOf } from './guarded.js';
import { newId } from './ids.js';
import type { Limits } from './limits.js';
import type { OwnRecord } from '../domain/document/own-types.js';
import type { Draft, SaveResult } from './port.js';
import { changeGasp, type LastGasp } from './sentinel.js';
import type { Voice } from './voice.js';

/** What a write tells when it is done. */
export interface Outcome {
  /** The merged draft when another copy was merged in. */
  readonly merged?: Draft;
  /** The own record as it was written. */
  readonly own?: OwnRecord;
  /** Ids under which an import really added something. */
  readonly added?: readonly string[];
  /** Ids of where each assessment of an import stands. */
  readonly ids?: readonly string[];
  /** Highest revision now on the device; null when nothing was written. */
  readonly revision: number | null;
}

/** A write that is not acknowledged yet. */
export interface Job {
  /** Ids of the records it writes. */
  readonly ids: readonly string[];
  readonly write: () => Promise<Outcome>;
  /** What to put in localStorage when the page is left before the write is acknowledged; null for nothing. */
  readonly lastGasp: () => unknown;
}

/** What the queue needs from its keeper. */
export interface JobHost {
  /** Raised when the database ends. */
  readonly life: () => number;
  /** Epoch of the database; null when it was not reached. */
  readonly epoch: () => number | null;
  /** Whether this page still keeps on the device. */
  readonly keeping: () => boolean;
  readonly done: (job: Job, outcome: Outcome) => void;
  /** Another tab erased the draft, or finished it. */
  readonly ended: (job: Job, why: 'removed' | 'finished') => void;
  /** Judges an error of the device and tells of it. @returns true when the write may be repeated */
  readonly mend: (error: unknown, life: number) => Promise<boolean>;
}

/** The writes that are not acknowledged: the newest per record, kept until the device has it. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #busy = new Set<Job>();
  readonly #gasped = new Set<string>();
  readonly #page = newId();
  #running = 0;
  /** When the oldest write under way began, and the one timer that looks at it: making a timer per answer is dear. */
  #since = 0;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: JobHost,
    private readonly voice: Voice,
    private readonly limits: Limits,
  ) {}

  /** Ids of the records that wait. */
  get ids(): readonly string[] {
    return [...this.#jobs.values()].flatMap(({ ids }) => ids);
  }

  /** Starts a write in the calling task. It takes the place of one for the same key that is not acknowledged yet. */
  add(key: string, job: Job): Promise<SaveResult> {
    this.#jobs.set(key, job);
    return this.#run(key, job);
  }

  drop(key: string): void {
    this.#jobs.delete(key);
    const name = this.#gaspName(key);
    if (this.#gasped.delete(name)) changeGasp(new Map([[name, undefined]]));
  }

  /** Drops what waits for a record. @returns true when something did */
  dropRecord(id: string): boolean {
    const keys = [...this.#jobs].filter(([, { ids }]) => ids.includes(id)).map(([key]) => key);
    for (const key of keys) this.drop(key);
    this.settle();
    return keys.length > 0;
  }

  clear(): void {
    for (const key of this.#jobs.keys()) this.drop(key);
  }

  async retry(): Promise<SaveResult> {
    const idle = [...this.#jobs].filter(([, job]) => !this.#busy.has(job));
    const results = await Promise.all(idle.map(([key, job]) => this.#run(key, job)));
    return results.find(({ saved }) => !saved) ?? { saved: true, trouble: null };
  }

  /** Puts what is not acknowledged in localStorage, in this very task. */
  gasp(): void {
    const gasps = new Map<string, LastGasp>();
    for (const [key, { lastGasp }] of this.#jobs) {
      const record = lastGasp();
      if (record) gasps.set(this.#gaspName(key), { epoch: this.host.epoch(), record });
    }
    for (const name of gasps.keys()) this.#gasped.add(name);
    changeGasp(gasps);
  }

  /** Brings the state to what is left when nothing runs. */
  settle(): void {
    if (this.#running > 0 || !this.host.keeping()) return;
    this.voice.setState(this.#jobs.size > 0 || this.voice.trouble ? 'failed' : 'saved');
  }

  #gaspName(key: string): string {
    return `${key}|${this.#page}`;
  }

  async #run(key: string, job: Job, mayRepeat = true): Promise<SaveResult> {
    const life = this.host.life();
    const writing = job.write();
    this.#busy.add(job);
    if (this.#running++ === 0) this.#since = performance.now();
    this.voice.setState('saving');
    this.#watch ??= setTimeout(() => this.#look(), this.limits.waiting);
    const outcome = await writing.catch((error: unknown) => ({ error }));
    this.#running--;
    this.#busy.delete(job);
    const result = await ('error' in outcome
      ? this.#failed(key, job, outcome.error, life, mayRepeat)
      : this.#done(key, job, outcome, life));
    this.settle();
    return result;
  }

  #look(): void {
    this.#watch = undefined;
    if (this.#running === 0) return;
    const left = this.limits.waiting - (performance.now() - this.#since);
    if (left > 0) this.#watch = setTimeout(() => this.#look(), left);
    else this.voice.setState('waiting');
  }

  #done(key: string, job: Job, outcome: Outcome, life: number): SaveResult {
    if (this.#jobs.get(key) === job) this.drop(key);
    if (life === this.host.life()) {
      this.host.done(job, outcome);
      // Trouble is over when nothing waits any more; a record that alone cannot be stored gives no second alarm.
      if (this.voice.trouble && this.#jobs.size > 0) void this.retry();
      else this.voice.setTrouble(null);
    }
    return {
      saved: true,
      trouble: null,
      ...(outcome.merged ? { draft: outcome.merged } : {}),
      ...(outcome.own ? { own: outcome.own } : {}),
      ...(outcome.added ? { added: outcome.added } : {}),
      ...(outcome.ids ? { ids: outcome.ids } : {}),
    };
  }

  async #failed(key: string, job: Job, error: unknown, life: number, mayRepeat: boolean): Promise<SaveResult> {
    const isCurrent = (): boolean => this.#jobs.get(key) === job;
    const why = error instanceof Refusal ? error.why : null;
    if (why === 'removed' || why === 'finished') {
      this.drop(key);
      this.host.ended(job, why);
      return { saved: false, trouble: null };
    }
    const mended = await this.host.mend(error, life);
    if (mended && mayRepeat && isCurrent()) return this.#run(key, job, false);
    // Not the device but the record is wrong: it will not pass a second time either.
    if (why === null && troubleOf(error) === null) {
      if (isCurrent()) this.drop(key);
      console.warn('veerkracht: a record could not be stored', error);
    }
    return { saved: false, trouble: this.voice.trouble };
  }
}
