import type { Graph } from './graph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each node stands, in the order of `graph.nodes`; one unit is the length of a link. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface LayoutOptions {
  /** Positions that win: these nodes do not move. An update hands in what was drawn. */
  readonly given?: ReadonlyMap<string, Point>;
  /** Whole number; the same seed gives the same picture. */
  readonly seed?: number;
}

/** Rounds over all pairs. */
const rounds = 15;
/** Pairs (or links) handled between two yields: about a millisecond of work. */
const slice = 20_000;
/** The last steps are this share of the way for a link. */
const smallest = 0.05;

/** Numbers from 0 up to 1 by a linear congruential generator (Numerical Recipes); no chance in it. */
const numbers = (seed: number): (() => number) => {
  let state = (seed >>> 0) ^ 0x9e3779b9;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

/** Links from each node to all others, without those in between: breadth first. Yields the work done. */
function* distancesOf({ nodes, links }: Graph): Generator<void, Uint16Array> {
  const count = nodes.length;
  const starts = new Uint32Array(count + 1);
  for (const [a, b] of links) {
    starts[a + 1] = (starts[a + 1] ?? 0) + 1;
    starts[b + 1] = (starts[b + 1] ?? 0) + 1;
  }
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const ends = new Uint32Array(links.length * 2);
  const filled = starts.slice();
  for (const [a, b] of links) {
    ends[filled[a]!++] = b;
    ends[filled[b]!++] = a;
  }
  const far = new Uint16Array(count * count);
  const queue = new Uint32Array(count);
  let longest = 1;
  let work = 0;
  for (let from = 0; from < count; from++) {
    const row = from * count;
    let tail = 1;
    queue[0] = from;
    for (let head = 0; head < tail; head++) {
      const at = queue[head]!;
      const next = far[row + at]! + 1;
      for (let e = starts[at]!; e < starts[at + 1]!; e++) {
        const to = ends[e]!;
        if (to === from || far[row + to] !== 0) continue;
        far[row + to] = next;
        if (next > longest) longest = next;
        queue[tail++] = to;
      }
    }
    work += count + ends.length;
    if (work > slice) {
      work = 0;
      yield;
    }
  }
  // What is not connected stands a little further away than what is.
  for (let i = 0; i < count * count; i++) if (far[i] === 0) far[i] = longest + 1;
  return far;
}

/**
 * Places the nodes so that distances in the picture are like the number of links between them: stress by stochastic
 * gradient descent over all pairs (Zheng, Pawar and Goodman, "Graph Drawing by Stochastic Gradient Descent", 2018), with
 * a seeded order of pairs and a fixed number of rounds. The same graph and seed give the same picture, however the
 * slices are run.
 *
 * Run it with `finishLayout`, or call `next()` a few milliseconds at a time.
 */
export function* layoutOf(graph: Graph, { given, seed = 1 }: LayoutOptions = {}): Generator<void, Layout> {
  const count = graph.nodes.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const fixed = new Uint8Array(count);
  const random = numbers(seed);
  const spread = Math.sqrt(count);
  for (let i = 0; i < count; i++) {
    x[i] = (random() - 0.5) * spread;
    y[i] = (random() - 0.5) * spread;
    const point = given?.get(graph.nodes[i]!);
    if (!point || !Number.isFinite(point.x) || !Number.isFinite(point.y)) continue;
    x[i] = point.x;
    y[i] = point.y;
    fixed[i] = 1;
  }
  if (count < 2) return { x, y };
  const far = yield* distancesOf(graph);
  // Pairs in a seeded order, by their place in the table of distances.
  const pairs = new Uint32Array((count * (count - 1)) / 2);
  let filled = 0;
  let longest = 1;
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      if (fixed[a] && fixed[b]) continue;
      pairs[filled++] = a * count + b;
      if (far[a * count + b]! > longest) longest = far[a * count + b]!;
    }
  yield;
  for (let i = filled - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const held = pairs[i]!;
    pairs[i] = pairs[other]!;
    pairs[other] = held;
    if (i % slice === 0) yield;
  }
  const shrink = Math.fround(Math.pow(smallest / (longest * longest), 1 / (rounds - 1)));
  let step = longest * longest;
  for (let round = 0; round < rounds; round++, step *= shrink) {
    for (let i = 0; i < filled; i++) {
      // Back and forth, so that no pair always has the last word.
      const pair = pairs[round % 2 ? filled - 1 - i : i]!;
      const a = Math.floor(pair / count);
      const b = pair - a * count;
      const wanted = far[pair]!;
      const dx = x[a]! - x[b]!;
      const dy = y[a]! - y[b]!;
      const length = Math.sqrt(dx * dx + dy * dy) || 1e-6;
      const share = Math.min(1, step / (wanted * wanted));
      const move = (share * (length - wanted)) / (2 * length);
      // A fixed end leaves the whole way to the other.
      const whole = fixed[a] || fixed[b] ? 2 : 1;
      if (!fixed[a]) {
        x[a] = x[a]! - move * whole * dx;
        y[a] = y[a]! - move * whole * dy;
      }
      if (!fixed[b]) {
        x[b] = x[b]! + move * whole * dx;
        y[b] = y[b]! + move * whole * dy;
      }
      if ((i + 1) % slice === 0) yield;
    }
    yield;
  }
  return { x, y };
}

/** Runs a layout to its end at once. */
export const finishLayout = (layout: Generator<void, Layout>): Layout => {
  for (;;) {
    const { done, value } = layout.next();
    if (done) return value;
  }
};

/**
 * Normalised stress, 0 or more: the mean over all pairs of ((length / links) · scale − 1)², at the scale that makes it
 * least. 0 = all distances in the picture are in proportion.
 */
export const stressOf = (graph: Graph, { x, y }: Layout): number => {
  const far = finishDistances(graph);
  const count = graph.nodes.length;
  let [sum, squares, pairs] = [0, 0, 0];
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const ratio = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) / far[a * count + b]!;
      sum += ratio;
      squares += ratio * ratio;
      pairs++;
    }
  return pairs === 0 || squares === 0 ? 0 : 1 - (sum * sum) / (squares * pairs);
};

const finishDistances = (graph: Graph): Uint16Array => {
  const run = distancesOf(graph);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
};
