import type { Graph } from '../../domain/network/graph.js';
import { layoutOf, type Layout, type Point } from '../../domain/network/layout.js';

/** Longest stretch of layout in one task, ms; a drawing may follow in the same task. */
const longest = 12;

/** Calls back in a task of its own, without the delay of timers. */
const inNextTask = (job: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    job();
  };
  port2.postMessage(null);
};

export const sameGraph = (a: Graph, b: Graph): boolean =>
  a === b ||
  (a.nodes.length === b.nodes.length &&
    a.links.length === b.links.length &&
    a.nodes.every((node, i) => node === b.nodes[i]) &&
    a.links.every(([from, to], i) => from === b.links[i]![0] && to === b.links[i]![1]));

/**
 * Lays a network out a few milliseconds at a time, so that the page stays alive. What is drawn does not depend on how
 * fast that goes. Small networks are done at once.
 */
export class LayoutRun {
  layout: Layout | null = null;
  #stopped = false;

  /** @param done called once, unless it was done within the constructor */
  constructor(graph: Graph, given: ReadonlyMap<string, Point>, done: () => void) {
    const steps = layoutOf(graph, { given });
    const work = (): void => {
      const until = performance.now() + longest;
      do {
        const { done: ready, value } = steps.next();
        if (ready) this.layout = value;
      } while (!this.layout && performance.now() < until);
    };
    const go = (): void => {
      if (this.#stopped) return;
      work();
      if (this.layout) done();
      else inNextTask(go);
    };
    work();
    if (!this.layout) inNextTask(go);
  }

  stop(): void {
    this.#stopped = true;
  }
}
