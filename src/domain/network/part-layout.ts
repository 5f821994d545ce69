import { distancesOf, type Distances } from './distances.js';
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

/** Rounds over all pairs, and how often a picture is begun: a small one has time to be tried from several sides. */
const effort = (count: number): { readonly rounds: number; readonly starts: number } =>
  count <= 60 ? { rounds: 24, starts: 4 } : count <= 400 ? { rounds: 24, starts: 1 } : { rounds: 12, starts: 1 };

/** Pairs handled between two yields: well below a millisecond of work. */
const slice = 20_000;
/** The last steps are this share of the way for a link. */
const smallest = 0.1;

/** Numbers from 0 up to 1 by a linear congruential generator (Numerical Recipes); no chance in it. */
const numbers = (seed: number): (() => number) => {
  let state = (seed >>> 0) ^ 0x9e3779b9;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

/** 0 to `count` − 1 in a seeded order. */
const shuffled = (count: number, random: () => number): Uint16Array => {
  const order = Uint16Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const held = order[i]!;
    order[i] = order[other]!;
    order[other] = held;
  }
  return order;
};

/** A picture in the making; nodes in the shuffled order. */
interface Draft extends Layout, Distances {
  readonly fixed: Uint8Array;
  /** Those that may move. */
  readonly loose: Uint16Array;
}

/** All pairs that stand `apart` places from each other: each is pulled or pushed towards its distance. */
const settle = ({ x, y, far, fixed, loose }: Draft, apart: number, step: number): void => {
  const count = x.length;
  const base = apart * count;
  const opposite = apart * 2 === count;
  const all = loose.length === count;
  const last = opposite && all ? apart : loose.length;
  for (let i = 0; i < last; i++) {
    const a = loose[i]!;
    const b = a + apart < count ? a + apart : a + apart - count;
    if (all || (fixed[b] === 0 && !(opposite && b < a))) {
      const wanted = far[base + a]!;
      const dx = x[a]! - x[b]!;
      const dy = y[a]! - y[b]!;
      const length = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      const share = step / (wanted * wanted);
      const move = ((share < 1 ? share : 1) * (length - wanted)) / (2 * length);
      x[a] = x[a]! - move * dx;
      y[a] = y[a]! - move * dy;
      x[b] = x[b]! + move * dx;
      y[b] = y[b]! + move * dy;
    }
    if (all) continue;
    // A fixed end leaves the whole way to the other.
    if (fixed[b]) follow(x, y, a, b, far[base + a]!, step);
    const c = a < apart ? a - apart + count : a - apart;
    if (fixed[c] && !opposite) follow(x, y, a, c, far[base + c]!, step);
  }
};

/** Moves one node towards its distance from one that stands still. */
const follow = (x: Float64Array, y: Float64Array, a: number, b: number, wanted: number, step: number): void => {
  const dx = x[a]! - x[b]!;
  const dy = y[a]! - y[b]!;
  const length = Math.sqrt(dx * dx + dy * dy) + 1e-9;
  const share = step / (wanted * wanted);
  const move = ((share < 1 ? share : 1) * (length - wanted)) / length;
  x[a] = x[a]! - move * dx;
  y[a] = y[a]! - move * dy;
};

/** One picture: from where the nodes stand now, steps that become smaller. */
function* settled(draft: Draft, rounds: number, random: () => number): Generator<void, void> {
  const half = draft.x.length >> 1;
  const largest = draft.longest * draft.longest;
  const shrink = Math.fround(Math.pow(smallest / largest, 1 / (rounds - 1)));
  const aparts = shuffled(half, random);
  let work = 0;
  for (let round = 0, step = largest; round < rounds; round++, step *= shrink)
    for (const apart of aparts) {
      settle(draft, apart + 1, step);
      work += draft.loose.length;
      if (work < slice) continue;
      work = 0;
      yield;
    }
}

/**
 * Places nodes that hang together so that distances in the picture are like the number of links between them: stress by
 * stochastic gradient descent over all pairs (Zheng, Pawar and Goodman, "Graph Drawing by Stochastic Gradient Descent",
 * 2018), in a seeded order and a fixed number of rounds. Small ones are begun four times, and the truest is kept.
 * Nothing but + − × ÷ and roots, which every engine rounds alike. The longest side lies along x, unless one is given.
 *
 * @param given positions that win: these nodes do not move
 */
export function* partLayout(graph: Graph, given: ReadonlyMap<string, Point>, seed: number): Generator<void, Layout> {
  const count = graph.nodes.length;
  const random = numbers(seed);
  const order = shuffled(count, random);
  const place = new Uint16Array(count);
  order.forEach((node, at) => (place[node] = at));
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const fixed = new Uint8Array(count);
  if (given.size > 0)
    graph.nodes.forEach((node, i) => {
      const point = given.get(node);
      if (!point || !Number.isFinite(point.x) || !Number.isFinite(point.y)) return;
      const at = place[i]!;
      [x[at], y[at], fixed[at]] = [point.x, point.y, 1];
    });
  // In their own order: memory is then walked through from one end to the other.
  const loose = Uint16Array.from(order.keys()).filter((at) => fixed[at] === 0);
  const scatter = (): void => {
    const spread = Math.sqrt(count);
    for (const at of loose) {
      x[at] = (random() - 0.5) * spread;
      y[at] = (random() - 0.5) * spread;
    }
  };
  scatter();
  if (count > 1 && loose.length > 0) {
    const distances = yield* distancesOf(graph, place);
    const draft: Draft = { x, y, fixed, loose, ...distances };
    const { rounds, starts } = effort(count);
    let best: { readonly stress: number; readonly x: Float64Array; readonly y: Float64Array } | null = null;
    for (let start = 0; start < starts; start++) {
      if (start > 0) scatter();
      yield* settled(draft, rounds, random);
      if (starts === 1) break;
      const stress = strain(draft);
      if (!best || stress < best.stress) best = { stress, x: x.slice(), y: y.slice() };
      yield;
    }
    if (best) {
      x.set(best.x);
      y.set(best.y);
    }
  }
  if (loose.length === count) layDown(x, y);
  return { x: Float64Array.from(place, (at) => x[at]!), y: Float64Array.from(place, (at) => y[at]!) };
}

/** Normalised stress of a picture whose distances are known; pairs that do not hang together do not count. */
export const strain = ({ x, y, far }: Layout & Distances): number => {
  const count = x.length;
  let [sum, squares, pairs] = [0, 0, 0];
  for (let apart = 1; apart <= count >> 1; apart++)
    for (let a = 0; a < (apart * 2 === count ? apart : count); a++) {
      const links = far[apart * count + a]!;
      if (links === 0) continue;
      const b = a + apart < count ? a + apart : a + apart - count;
      const dx = x[a]! - x[b]!;
      const dy = y[a]! - y[b]!;
      const ratio = Math.sqrt(dx * dx + dy * dy) / links;
      sum += ratio;
      squares += ratio * ratio;
      pairs++;
    }
  return pairs === 0 || squares === 0 ? 0 : 1 - (sum * sum) / (squares * pairs);
};

/** Turns all around the middle until the longest side lies along x (principal axes, in closed form). */
const layDown = (x: Float64Array, y: Float64Array): void => {
  const count = x.length || 1;
  let [mx, my, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    mx += x[i]! / count;
    my += y[i]! / count;
  }
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - mx;
    const dy = y[i]! - my;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const half = (xx - yy) / 2;
  const length = half + Math.sqrt(half * half + xy * xy);
  const norm = Math.sqrt(length * length + xy * xy);
  const [cos, sin] = norm > 1e-12 ? [length / norm, xy / norm] : half < 0 ? [0, 1] : [1, 0];
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - mx;
    const dy = y[i]! - my;
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
  }
};
