/** On a shared screen: milliseconds without any act after which it is emptied. */
export const idleAfter = 5 * 60_000;
/** How long before that the reader is told, ms. */
export const idleWarning = 60_000;

/**
 * What somebody who is there does: also with a screen reader or by voice, which press without a pointer or a key. Scrolling
 * is no act of its own: pages scroll by themselves, and a person scrolls with a wheel, a finger or a key.
 */
const acts = ['pointerdown', 'keydown', 'click', 'input', 'wheel'] as const;

/** Time of day in ms, and a job to be done later; tests have their own. */
export interface IdleClock {
  readonly now: () => number;
  /** @returns what takes the job back */
  readonly wait: (ms: number, job: () => void) => () => void;
}

const clock: IdleClock = {
  now: () => Date.now(),
  wait: (ms, job) => {
    const timer = setTimeout(job, ms);
    return () => clearTimeout(timer);
  },
};

export interface IdleHost {
  /** This screen is shared and there is something on it. */
  readonly on: () => boolean;
  /** The warning comes, or goes again. */
  readonly update: () => void;
  /** What is on the screen has to go: nobody was there, or the page is left. */
  readonly over: (why: 'idle' | 'left') => void;
}

/**
 * Empties a shared screen that somebody walked away from (docs/decisions/idle.md). Every act on the page starts the time
 * anew, also while the warning stands. It goes by the time of day: a device that slept knows how long. It goes on for a
 * widget that was taken off the page with something in it: that may come back, and its records are still in the page.
 */
export class IdleWatch {
  /** The warning stands: about a minute is left. */
  warned = false;
  #last = 0;
  #cancel: (() => void) | null = null;

  constructor(
    private readonly host: IdleHost,
    private readonly time: IdleClock = clock,
  ) {}

  /** Whether there is something to watch over may have changed. */
  look(): void {
    if (this.host.on()) this.#start();
    else this.stop();
  }

  stop(): void {
    if (!this.#cancel) return;
    this.#cancel();
    this.#cancel = null;
    this.warned = false;
    for (const act of acts) removeEventListener(act, this.#heard, true);
    removeEventListener('pagehide', this.#left);
    for (const back of ['pageshow', 'focus']) removeEventListener(back, this.#check);
    document.removeEventListener('visibilitychange', this.#check);
  }

  #start(): void {
    if (this.#cancel) return;
    this.#last = this.time.now();
    for (const act of acts) addEventListener(act, this.#heard, { capture: true, passive: true });
    addEventListener('pagehide', this.#left);
    for (const back of ['pageshow', 'focus']) addEventListener(back, this.#check);
    document.addEventListener('visibilitychange', this.#check);
    this.#plan();
  }

  #plan(): void {
    this.#cancel?.();
    const left = idleAfter - (this.time.now() - this.#last);
    this.#cancel = this.time.wait(Math.max(0, this.warned ? left : left - idleWarning), this.#check);
  }

  /** A script of the page that presses and types is nobody. */
  readonly #heard = ({ isTrusted }: Event): void => {
    if (isTrusted) this.acted();
  };

  readonly #left = (): void => {
    this.stop();
    this.host.over('left');
  };

  /** @internal Somebody is there. */
  acted(): void {
    if (!this.#cancel) return;
    // Whoever wakes the device may be somebody else.
    if (this.time.now() - this.#last >= idleAfter) return this.#check();
    this.#last = this.time.now();
    if (this.warned) this.#check();
  }

  readonly #check = (): void => {
    if (!this.#cancel) return;
    if (!this.host.on()) return this.stop();
    const idle = this.time.now() - this.#last;
    if (idle >= idleAfter) {
      this.stop();
      return this.host.over('idle');
    }
    const { warned } = this;
    this.warned = idle >= idleAfter - idleWarning;
    this.#plan();
    if (this.warned !== warned) this.host.update();
  };
}
