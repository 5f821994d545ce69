import { setTimeout as wait } from 'node:timers/promises';
import { overFloor, plain } from '../harness/columns.mjs';

/** The coalition map of one size. There is no library that draws this picture; the goals are our own. */
const sized = ({ partners, issues, goal }) => ({
  name: `map-${partners}`,
  pages: 'map',
  title: `Coalition map, ${partners} partners, ${issues} issues`,
  loads: { full: 6, quick: 2 },
  rows: [
    { id: 'floor', label: 'floor (empty page)', role: 'floor' },
    { id: 'ours', label: 'veer-coalition-map, bundled', role: 'ours' },
    { id: 'ours-hinted', page: 'ours', way: 'hinted', label: 'veer-coalition-map, bundled, hinted', role: 'ours' },
    { id: 'ours-tag', page: 'ours', way: 'tag', label: 'veer-coalition-map, one tag', role: 'ours' },
  ].map((row) => ({ ...row, query: `?partners=${partners}&issues=${issues}` })),
  columns: [
    { label: 'JS kB gzip', digits: 1, value: plain('js') },
    { label: 'CPU over floor to draw, ms', digits: 0, value: overFloor('draw'), goal },
    { label: 'longest task, ms (0: none above 50)', digits: 0, value: plain('longest'), goal: 50 },
    { label: 'navigation to drawn, ms', digits: 0, value: plain('drawn') },
  ],

  /** One load: gathers every figure of one row. */
  async measure({ load, figures }) {
    await wait(100);
    figures.add('draw', await load.cpu());
    figures.add('longest', await load.bench('longest'));
  },

  async exercise() {},
});

export const maps = [sized({ partners: 15, issues: 6, goal: 40 }), sized({ partners: 400, issues: 25, goal: 100 })];
