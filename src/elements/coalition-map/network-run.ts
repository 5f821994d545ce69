/** Longest stretch of work in one task, ms. */
const longest = 8;

/** Calls back in a task of its own, without the delay of timers. */
export const inNextTask = (job: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    job();
  };
  port2.postMessage(null);
};

/**
 * Does work a few milliseconds at a time, so that the page stays alive. What comes out does not depend on how fast
 * that goes.
 */
export class SlicedRun {
  #stopped = false;

  /**
   * @param work what is done between two yields is short
   * @param atOnce all of it now, within the constructor: for what is known to be little
   * @param done called once, in a task of its own unless `atOnce`
   */
  constructor(work: Iterator<void>, atOnce: boolean, done: () => void) {
    const go = (): void => {
      if (this.#stopped) return;
      const until = atOnce ? Infinity : performance.now() + longest;
      let ready = work.next().done;
      while (!ready && performance.now() < until) ready = work.next().done;
      if (!ready) inNextTask(go);
      // What follows is a drawing: not on top of the last stretch.
      else if (atOnce) done();
      else inNextTask(() => this.#stopped || done());
    };
    if (atOnce) go();
    else inNextTask(go);
  }

  stop(): void {
    this.#stopped = true;
  }
}
