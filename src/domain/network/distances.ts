import type { Graph } from './graph.js';

/**
 * Links from each node to all others, by how far apart the two stand in the order of the nodes: `[k · count + a]` is
 * the distance from `a` to `(a + k) mod count`, for k from 1 to half the count. Pairs of one k are then next to each
 * other in memory. 0 = not connected.
 */
export interface Distances {
  readonly far: Uint16Array;
  readonly longest: number;
}

/** Distances handled between two yields: well below a millisecond of work. */
const slice = 40_000;

/**
 * Counts the links between all pairs, breadth first.
 *
 * @param place where each node of the graph stands in the order wanted; each place once
 */
export function* distancesOf({ nodes, links }: Graph, place: Uint16Array): Generator<void, Distances> {
  const count = nodes.length;
  const starts = new Uint32Array(count + 1);
  for (const [a, b] of links) {
    starts[place[a]! + 1] = starts[place[a]! + 1]! + 1;
    starts[place[b]! + 1] = starts[place[b]! + 1]! + 1;
  }
  for (let i = 0; i < count; i++) starts[i + 1] = starts[i + 1]! + starts[i]!;
  const ends = new Uint16Array(links.length * 2);
  const filled = starts.slice();
  for (const [a, b] of links) {
    ends[filled[place[a]!]!++] = place[b]!;
    ends[filled[place[b]!]!++] = place[a]!;
  }
  const half = count >> 1;
  const far = new Uint16Array((half + 1) * count);
  const queue = new Uint16Array(count);
  const reached = new Uint16Array(count);
  let longest = 1;
  let work = 0;
  for (let from = 0; from < count; from++) {
    reached.fill(0);
    const tail = spread(from, starts, ends, queue, reached);
    for (let i = 1; i < tail; i++) {
      const to = queue[i]!;
      const apart = to < from ? to - from + count : to - from;
      if (apart <= half) far[apart * count + from] = reached[to]! - 1;
    }
    longest = Math.max(longest, reached[queue[tail - 1]!]! - 1);
    work += count + ends.length;
    if (work > slice) {
      work = 0;
      yield;
    }
  }
  return { far, longest };
}

/** Breadth first from one node; `reached` is the distance plus one. How many were reached, in the order of `queue`. */
const spread = (
  from: number,
  starts: Uint32Array,
  ends: Uint16Array,
  queue: Uint16Array,
  reached: Uint16Array,
): number => {
  queue[0] = from;
  reached[from] = 1;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const at = queue[head]!;
    const next = reached[at]! + 1;
    for (let e = starts[at]!, end = starts[at + 1]!; e < end; e++) {
      const to = ends[e]!;
      if (reached[to] !== 0) continue;
      reached[to] = next;
      queue[tail++] = to;
    }
  }
  return tail;
};
