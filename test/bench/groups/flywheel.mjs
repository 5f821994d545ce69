import { setTimeout as wait } from 'node:timers/promises';
import { overFloor, plain } from '../harness/columns.mjs';

/** A figure of another row, told on the line of ours: its goal is held there. */
const of =
  (id, name) =>
  (_own, { row, floor, figuresOf }) =>
    row.id === 'ours' ? figuresOf(id).median(name) - floor.median(name) : NaN;

/** The flywheel: five steps, two years, 60 experiences unless a row says more. */
export const flywheel = {
  name: 'flywheel',
  title: 'Flywheel, 5 steps, 60 experiences',
  loads: { full: 8, quick: 2 },
  rows: [
    { id: 'floor', label: 'floor (empty page)', role: 'floor' },
    { id: 'limit', label: 'hand-written SVG', role: 'limit' },
    { id: 'd3', label: 'd3 by hand', role: 'peer' },
    { id: 'ours', label: 'veer-flywheel, bundled', role: 'ours' },
    { id: 'ours-hinted', page: 'ours', way: 'hinted', label: 'veer-flywheel, bundled, hinted', role: 'ours' },
    { id: 'ours-tag', page: 'ours', way: 'tag', label: 'veer-flywheel, one tag', role: 'ours' },
    { id: 'd3-500', page: 'd3', query: '?500', label: 'd3 by hand, 500', role: 'more' },
    { id: 'ours-500', page: 'ours', query: '?500', label: 'veer-flywheel, 500', role: 'more' },
    { id: 'd3-5000', page: 'd3', query: '?4980', label: 'd3 by hand, 4,980', role: 'more' },
    { id: 'ours-5000', page: 'ours', query: '?4980', label: 'veer-flywheel, 4,980 (5,000 are allowed)', role: 'more' },
  ],
  columns: [
    { label: 'JS kB gzip', digits: 1, value: plain('js') },
    { label: 'CPU over floor to draw, ms', digits: 0, value: overFloor('draw'), goal: 30 },
    { label: 'the same with 500', digits: 0, value: of('ours-500', 'draw'), goal: 50, compared: false },
    { label: 'the same with 4,980', digits: 0, value: of('ours-5000', 'draw'), goal: 120, compared: false },
    { label: 'CPU over floor to add one, ms', digits: 1, value: overFloor('update'), goal: 3 },
    { label: 'adding one to paint at 4×, ms', digits: 0, value: plain('paint4') },
    { label: 'navigation to drawn, ms', digits: 0, value: plain('drawn') },
  ],

  /** One load: gathers every figure of one row. */
  async measure({ load, figures }) {
    await wait(100);
    figures.add('draw', await load.cpu());
    let step = 0;
    for (let i = 0; i < 10; i++) figures.add('update', await load.cpuOf(() => load.bench('change', ++step)));
    await load.slow(4);
    for (let i = 0; i < 4; i++) {
      await load.rest();
      figures.add('paint4', await load.bench('changeToPaint', ++step));
    }
  },

  /** What `--profile` records: 100 experiences, one by one. */
  async exercise(load) {
    for (let step = 1; step <= 100; step++) await load.bench('change', step);
  },
};
