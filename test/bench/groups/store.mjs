import { plain } from '../harness/columns.mjs';

/** Saving one answer on the device: our keeper against raw IndexedDB, save by save in turn, on the same page. */
export const store = {
  name: 'store',
  title: 'Saving one answer on the device (2 reads and 2 writes in one transaction, strict durability)',
  loads: { full: 3, quick: 1 },
  disk: true,
  rows: [
    { id: 'raw', page: 'compare', label: 'raw IndexedDB', role: 'limit' },
    { id: 'ours', page: 'compare', label: 'our keeper', role: 'ours' },
  ],
  columns: [
    { label: 'one save, ms (median)', digits: 2, value: plain('save') },
    { label: 'times raw', digits: 2, value: (own, { limit }) => own.median('save') / limit.median('save'), goal: 1.3 },
    { label: 'slowest of 100, ms', digits: 1, value: (own) => own.quantile('save', 0.99) },
    { label: 'saves', digits: 0, value: (own) => own.list('save').length },
  ],

  async measure({ load, figuresOf, quick }) {
    const names = ['raw', 'ours'];
    let saves = 0;
    // The first saves meet cold code and an empty database; residents notice the hundreds after them.
    for (let warm = 0; warm < 10; warm++) {
      saves++;
      for (const name of names) await load.bench('save', name, saves);
    }
    for (let turn = 0; turn < (quick ? 60 : 100); turn++) {
      saves++;
      for (const name of turn % 2 === 0 ? names : [...names].reverse()) {
        await load.rest();
        figuresOf(name).add('save', await load.bench('save', name, saves));
      }
    }
  },

  /** What `--profile` records: 200 saves through our keeper. */
  async exercise(load) {
    for (let save = 1; save <= 200; save++) await load.bench('save', 'ours', save);
  },
};
