import { setTimeout as wait } from 'node:timers/promises';
import { overFloor, plain } from '../harness/columns.mjs';

/** The spider web: six axes, two moments, one number that changes. */
export const web = {
  name: 'web',
  title: 'Spider web, 6 axes, 2 moments',
  loads: { full: 8, quick: 2 },
  rows: [
    { id: 'floor', label: 'floor (empty page)', role: 'floor' },
    { id: 'limit', label: 'hand-written SVG', role: 'limit' },
    { id: 'd3', label: 'd3 by hand', role: 'hand' },
    { id: 'billboard', label: 'billboard.js', role: 'peer' },
    { id: 'chartjs', label: 'Chart.js', role: 'peer' },
    { id: 'echarts-svg', label: 'ECharts (SVG)', role: 'peer' },
    { id: 'ours', label: 'veer-spider-web, bundled', role: 'ours' },
    { id: 'ours-hinted', page: 'ours', way: 'hinted', label: 'veer-spider-web, bundled, hinted', role: 'ours' },
    { id: 'ours-tag', page: 'ours', way: 'tag', label: 'veer-spider-web, one tag', role: 'ours' },
  ],
  columns: [
    { label: 'JS kB gzip', digits: 1, value: plain('js') },
    { label: 'CPU over floor to draw, ms', digits: 0, value: overFloor('draw'), goal: 25 },
    { label: 'CPU over floor to change a number, ms', digits: 1, value: overFloor('update'), goal: 2 },
    { label: 'change to paint at 4×, ms', digits: 0, value: plain('paint4'), goal: 22 },
    { label: 'change to paint, ms', digits: 0, value: plain('paint') },
    { label: 'navigation to drawn, ms', digits: 0, value: plain('drawn') },
  ],

  /** One load: gathers every figure of one row. */
  async measure({ load, figures }) {
    await wait(100);
    figures.add('draw', await load.cpu());
    let step = 0;
    for (let i = 0; i < 10; i++) figures.add('update', await load.cpuOf(() => load.bench('change', ++step)));
    for (const [key, rate] of [
      ['paint', 1],
      ['paint4', 4],
    ]) {
      await load.slow(rate);
      for (let i = 0; i < 8; i++) {
        await load.rest();
        figures.add(key, await load.bench('changeToPaint', ++step));
      }
    }
  },

  /** What `--profile` records: 200 changes. */
  async exercise(load) {
    for (let step = 1; step <= 200; step++) await load.bench('change', step);
  },
};
