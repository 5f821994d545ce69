import { plain } from '../harness/columns.mjs';

const times = (name) => (own, all) => own.median('save') / all.figuresOf(name).median('save');

/** Saving one answer on the device: our keeper against raw IndexedDB, save by save in turn, on the same page. */
export const store = {
  name: 'store',
  title: 'Saving one answer on the device (2 puts in one transaction, strict durability)',
  loads: { full: 3, quick: 1 },
  disk: true,
  rows: [
    { id: 'blind', page: 'compare', label: 'raw IndexedDB, puts only', role: 'hand' },
    { id: 'checked', page: 'compare', label: 'raw, reads meta first', role: 'limit' },
    { id: 'ours', page: 'compare', label: 'our keeper', role: 'ours' },
  ],
  columns: [
    { label: 'one save, ms', digits: 2, value: plain('save') },
    { label: 'times raw that reads meta', digits: 2, value: times('checked'), goal: 1.3, compared: false },
    { label: 'times raw puts only', digits: 2, value: times('blind'), compared: false },
    { label: 'slowest of 100, ms', digits: 1, value: (own) => own.quantile('save', 0.99) },
    { label: 'saves', digits: 0, value: (own) => own.list('save').length, compared: false },
  ],

  async measure({ load, figuresOf, quick }) {
    const names = this.rows.map(({ id }) => id);
    // The first saves meet cold code and an empty database; residents notice the ones after them.
    for (let warm = 0; warm < 10; warm++) for (const name of names) await load.bench('save', name);
    for (let turn = 0; turn < (quick ? 100 : 120); turn++) {
      // Each way comes first, second and third equally often.
      for (let place = 0; place < names.length; place++) {
        const name = names[(turn + place) % names.length];
        await load.rest();
        figuresOf(name).add('save', await load.bench('save', name));
      }
    }
  },

  /** What `--profile` records: 200 saves through our keeper. */
  async exercise(load) {
    for (let save = 0; save < 200; save++) await load.bench('save', 'ours');
  },
};
