import { setTimeout as wait } from 'node:timers/promises';
import { overFloor, plain } from '../harness/columns.mjs';

/** The figure of a row, over that of another one. */
const ratio = (name, of) => (own, around) =>
  overFloor(name)(own, around) / overFloor(name)(around.figuresOf(of), { ...around, row: { role: 'peer' } });

/** A page with a hundred gauges. */
export const gauge = {
  name: 'gauge',
  title: 'A page of 100 gauges',
  loads: { full: 6, quick: 2 },
  rows: [
    { id: 'floor', label: 'floor (empty page)', role: 'floor' },
    { id: 'limit', label: 'hand-written SVG', role: 'limit' },
    { id: 'limit-lit', label: 'Lit by hand', role: 'hand' },
    { id: 'svg-gauge', label: 'svg-gauge (no reference mark)', role: 'hand' },
    { id: 'justgage', label: 'justgage', role: 'peer' },
    { id: 'canvas-gauges', label: 'canvas-gauges', role: 'peer', every: 2 },
    { id: 'ours', label: 'plain dials, bundled', role: 'ours' },
    { id: 'ours-hinted', page: 'ours', way: 'hinted', label: 'plain dials, bundled, hinted', role: 'ours' },
    { id: 'ours-tag', page: 'ours', way: 'tag', label: 'plain dials, one tag', role: 'ours' },
    { id: 'ours-full', page: 'ours', query: '?full', label: 'full bullets, bundled', role: 'more' },
  ],
  columns: [
    { label: 'JS kB gzip', digits: 1, value: plain('js') },
    { label: 'CPU over floor to draw, ms', digits: 0, value: overFloor('draw'), goal: 45 },
    { label: 'the same ÷ justgage', digits: 2, value: ratio('draw', 'justgage'), goal: 0.85, compared: false },
    { label: 'CPU over floor to change all, ms', digits: 1, value: overFloor('update'), goal: 12 },
    { label: 'the same ÷ justgage', digits: 2, value: ratio('update', 'justgage'), goal: 0.9, compared: false },
    { label: 'change to paint at 4×, ms', digits: 0, value: plain('paint4') },
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

  /** What `--profile` records: 60 changes of all. */
  async exercise(load) {
    for (let step = 1; step <= 60; step++) await load.bench('change', step);
  },
};
