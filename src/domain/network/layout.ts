import { distancesOf } from './distances.js';
import type { Graph } from './graph.js';
import { partLayout, strain, type Layout, type Point } from './part-layout.js';
import { partsOf } from './parts.js';

export type { Layout, Point } from './part-layout.js';

export interface LayoutOptions {
  /** Positions that win: these nodes do not move. An update hands in what was drawn. */
  readonly given?: ReadonlyMap<string, Point>;
  /** Whole number; the same seed gives the same picture. */
  readonly seed?: number;
}

/** Room between parts, and for a node without links, of which there may be many; in lengths of a link. */
const gap = 1;
const cellFor = (count: number): number => (count > 40 ? 0.4 : 0.8);
/** Parts are put in rows that together are about so many times as wide as high. */
const wideness = 1.6;

/** A part of the picture with the room it takes, before or after it has a place. */
interface Block {
  readonly nodes: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Places the nodes of a network: each part that hangs together by itself (`partLayout`), parts beside each other, the
 * largest first, and nodes without links in rows of their own. The same graph and seed give the same picture, however
 * the slices are run.
 *
 * Run it with `finishLayout`, or call `next()` a few milliseconds at a time.
 */
export function* layoutOf(graph: Graph, { given = new Map(), seed = 1 }: LayoutOptions = {}): Generator<void, Layout> {
  const parts = partsOf(graph);
  if (parts.length === 1) return yield* partLayout(graph, given, seed);
  const layout: Layout = { x: new Float64Array(graph.nodes.length), y: new Float64Array(graph.nodes.length) };
  const anchored: number[] = [];
  const alone: number[] = [];
  const blocks: Block[] = [];
  // Of each node its part, and its place in it.
  const partOf = new Uint16Array(graph.nodes.length);
  const places = new Uint16Array(graph.nodes.length);
  parts.forEach((part, at) => part.forEach((node, place) => ([partOf[node], places[node]] = [at, place])));
  const linksOf = parts.map((): [number, number][] => []);
  for (const [a, b] of graph.links) linksOf[partOf[a]!]!.push([places[a]!, places[b]!]);
  for (const [at, part] of parts.entries()) {
    const isGiven = part.some((node) => isPoint(given.get(graph.nodes[node]!)));
    if (part.length === 1 && !isGiven) {
      alone.push(part[0]!);
      continue;
    }
    const links = linksOf[at]!;
    const own = yield* partLayout({ nodes: part.map((node) => graph.nodes[node]!), links }, given, seed);
    part.forEach((node, place) => {
      layout.x[node] = own.x[place]!;
      layout.y[node] = own.y[place]!;
    });
    if (isGiven) anchored.push(...part);
    else blocks.push(blockOf(layout, part));
  }
  // The largest first; those of one size in the order of their first node.
  blocks.sort((a, b) => b.nodes.length - a.nodes.length);
  if (alone.length > 0) blocks.push(rowsOf(layout, alone));
  inRows(layout, blocks, anchored.length > 0 ? blockOf(layout, anchored) : null);
  return layout;
}

const isPoint = (point: Point | undefined): boolean =>
  point !== undefined && Number.isFinite(point.x) && Number.isFinite(point.y);

const blockOf = ({ x, y }: Layout, nodes: readonly number[]): Block => {
  const side = (list: Float64Array): readonly [number, number] =>
    nodes.reduce<[number, number]>(
      ([low, high], node) => [Math.min(low, list[node]!), Math.max(high, list[node]!)],
      [Infinity, -Infinity],
    );
  const [left, right] = side(x);
  const [top, bottom] = side(y);
  return { nodes, left, top, width: right - left, height: bottom - top };
};

/** Nodes without links side by side, in rows. */
const rowsOf = (layout: Layout, nodes: readonly number[]): Block => {
  const columns = Math.ceil(Math.sqrt(nodes.length * 2 * wideness));
  const cell = cellFor(nodes.length);
  nodes.forEach((node, i) => {
    layout.x[node] = (i % columns) * cell;
    layout.y[node] = Math.floor(i / columns) * cell;
  });
  return blockOf(layout, nodes);
};

/** Moves the blocks beside and under each other; under what stands already, when there is something. */
const inRows = ({ x, y }: Layout, blocks: readonly Block[], standing: Block | null): void => {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const room = Math.max(standing?.width ?? 0, Math.sqrt(area * wideness), ...blocks.map(({ width }) => width));
  const start = standing?.left ?? 0;
  let left = start;
  let top = standing ? standing.top + standing.height + gap : 0;
  let highest = 0;
  for (const block of blocks) {
    if (left > start && left + block.width > start + room + 1e-9) {
      left = start;
      top += highest + gap;
      highest = 0;
    }
    for (const node of block.nodes) {
      x[node] = x[node]! - block.left + left;
      y[node] = y[node]! - block.top + top;
    }
    left += block.width + gap;
    highest = Math.max(highest, block.height);
  }
};

/** Runs a layout to its end at once. */
export const finishLayout = (layout: Generator<void, Layout>): Layout => finish(layout);

const finish = <T>(run: Generator<void, T>): T => {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
};

/**
 * Normalised stress, 0 or more: the mean over all pairs that hang together of ((length / links) · scale − 1)², at the
 * scale that makes it least. 0 = all distances in the picture are in proportion.
 */
export const stressOf = (graph: Graph, layout: Layout): number =>
  strain({ ...layout, ...finish(distancesOf(graph, Uint16Array.from(graph.nodes.keys()))) });
