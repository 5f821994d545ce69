import { expect } from '@open-wc/testing';
import { historyOf } from '../../../src/domain/network/history.js';
import { words } from './cases.js';
import { facts } from './network-cases.js';

const base = {
  schema: 'veerkracht/network@1',
  partners: ['a', 'b'].map((id) => ({ id, name: id.toUpperCase() })),
  issues: [{ id: 'i', title: 'I' }],
};

describe('what was meant for a day that has passed', () => {
  it('is told as such, from the day after it on, and on the path as in the time', () => {
    const at = (asOf: string, planned: string): readonly (true | undefined)[] => {
      const { network, rows } = facts({
        ...base,
        asOf,
        steps: [{ title: 'Een stap', issue: 'i', by: ['a'], status: 'planned', planned }],
      });
      const onPath = rows.issues[0]!.marks.find(({ kind }) => kind === 'next');
      const inTime = historyOf(network, rows, words).find(({ kind }) => kind === 'next');
      return [onPath?.overdue, inTime?.overdue];
    };
    expect(at('2026-03-01', '2025-10-01')).to.deep.equal([true, true]);
    expect(at('2026-03-01', '2026-02-28')).to.deep.equal([true, true]);
    for (const planned of ['2026-03-01', '2026-Q1', '2026', '2026-06'])
      expect(at('2026-03-01', planned), planned).to.deep.equal([undefined, undefined]);
  });
});
