import { setTimeout as wait } from 'node:timers/promises';
import { overFloor, plain } from '../harness/columns.mjs';

/** Moves of one drag that are measured, and the pixels of each. */
const moves = 20;
const pixels = 4;

/** How many other pictures the loads gave than the first; NaN after one load. */
const otherPictures = (own) => (own.list('picture').length > 1 ? new Set(own.list('picture')).size - 1 : NaN);

/** Whether the node that was dragged is where the mouse is: the share of the drags. */
const followed = (own) => {
  const list = own.list('followed');
  return list.length > 0 ? list.reduce((sum, one) => sum + one, 0) / list.length : NaN;
};

const peers = [
  { id: 'sigma', label: 'Sigma, ForceAtlas2', role: 'peer' },
  { id: 'force-graph', label: 'force-graph', role: 'peer' },
  { id: 'echarts', label: 'ECharts (canvas)', role: 'peer' },
  { id: 'cytoscape', label: 'Cytoscape, cose', role: 'peer' },
  { id: 'vis-network', label: 'vis-network', role: 'peer' },
];

/** One size of network. `slow`: rows that take so long that one load must do. */
const sized = ({ size, title, goals, loads, slow = [] }) => {
  const rows = [
    { id: 'floor', label: 'floor (empty page)', role: 'floor' },
    { id: 'limit', label: 'hand-written layout and canvas', role: 'limit' },
    { id: 'd3-canvas', label: 'd3-force, canvas by hand', role: 'hand' },
    { id: 'd3-svg', label: 'd3-force, SVG by hand', role: 'hand' },
    ...peers,
    { id: 'ours', label: 'network view, bundled', role: 'ours' },
    { id: 'ours-hinted', page: 'ours', way: 'hinted', label: 'network view, bundled, hinted', role: 'ours' },
    { id: 'ours-tag', page: 'ours', way: 'tag', label: 'network view, one tag', role: 'ours' },
  ].map((row) => ({ ...row, query: `?size=${size}`, every: slow.includes(row.id) ? 100 : 1 }));
  /** Ours over the truest library. */
  const overTruest = (own, { figuresOf }) =>
    own.median('stress') / Math.min(...peers.map(({ id }) => figuresOf(id).median('stress')).filter(Number.isFinite));
  return {
    name: `network-${size}`,
    pages: 'network',
    title,
    loads,
    patience: 90_000,
    rows,
    columns: [
      { label: 'JS kB gzip', digits: 1, value: plain('js') },
      { label: 'CPU over floor to settled and drawn, ms', digits: 0, value: overFloor('draw'), goal: goals.draw },
      { label: 'longest task, ms (0: none above 50)', digits: 0, value: plain('longest'), goal: 50, compared: false },
      { label: 'CPU of pointing, ms a move', digits: 1, value: plain('hover'), goal: goals.hover },
      { label: 'CPU of a drag, ms a move', digits: 1, value: plain('drag'), goal: goals.drag },
      { label: 'node followed', digits: 2, value: followed, compared: false },
      { label: 'normalised stress', digits: 3, value: plain('stress') },
      { label: 'the same ÷ truest library', digits: 2, value: overTruest, goal: 1.05, compared: false },
      { label: 'other pictures at later loads', digits: 0, value: otherPictures, goal: 0, compared: false },
      { label: 'navigation to drawn, ms', digits: 0, value: plain('drawn') },
    ],

    /** One load: gathers every figure of one row. */
    async measure({ load, figures, row }) {
      await wait(100);
      figures.add('draw', await load.cpu());
      figures.add('longest', await load.bench('longest'));
      if (row.role === 'floor') return;
      figures.add('stress', await load.bench('ask', 'stress'));
      figures.add('picture', hash(await load.bench('ask', 'picture')));
      figures.add('hover', await hover(load));
      figures.add('drag', await drag(load, figures));
    },

    /** What `--profile` records: five drags. */
    async exercise(load) {
      for (let i = 0; i < 5; i++) await drag(load);
    },
  };
};

/** The mouse goes over the middle of the picture: CPU a move, each with its frame. */
async function hover(load) {
  const at = (step) => [480 + step * 12, 380 + step * 3];
  await load.mouse('move', ...at(-1));
  await wait(60);
  const cpu = await load.cpuOf(async () => {
    for (let step = 0; step < moves; step++) {
      await load.mouse('move', ...at(step));
      await load.bench('painted');
    }
  });
  return cpu / moves;
}

/** Drags one node: CPU a move, each with its frame. */
async function drag(load, figures) {
  // Not in the middle of the crowd, so that the node is taken up and not its neighbour.
  const node = await load.bench('outermost');
  const from = await load.bench('ask', 'where', node);
  await load.mouse('move', from.x, from.y);
  await load.mouse('down');
  const inward = from.x > 640 ? -1 : 1;
  const to = (step) => [from.x + inward * step * pixels, from.y];
  // The first moves take it up.
  for (const step of [1, 2]) await load.mouse('move', ...to(step));
  await wait(60);
  const cpu = await load.cpuOf(async () => {
    for (let step = 3; step < 3 + moves; step++) {
      await load.mouse('move', ...to(step));
      await load.bench('painted');
    }
  });
  const now = await load.bench('ask', 'where', node);
  await load.mouse('up');
  figures?.add('followed', Math.abs(now.x - to(2 + moves)[0]) < 6 ? 1 : 0);
  return cpu / moves;
}

/** A number for a long text (FNV-1a). */
function hash(text) {
  let sum = 2166136261;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619) >>> 0;
  return sum;
}

/** The whole network at once, in three sizes. */
export const networks = [
  sized({
    size: 25,
    title: 'Network, 15 partners, 10 issues, 45 links',
    goals: { draw: 35 },
    loads: { full: 6, quick: 2 },
  }),
  sized({
    size: 300,
    title: 'Network, 200 partners, 100 issues, 900 links',
    goals: { draw: 140, drag: 7 },
    loads: { full: 6, quick: 2 },
  }),
  sized({
    size: 1000,
    title: 'Network, 700 partners, 300 issues, 5,000 links',
    goals: { draw: 450, hover: 3.5 },
    loads: { full: 4, quick: 2 },
    slow: ['vis-network', 'cytoscape', 'echarts'],
  }),
];
