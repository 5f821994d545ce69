import { expect } from '@open-wc/testing';
import type { FlywheelDocument } from '../../../src/domain/document/types.js';
import { merged, mergeFits, mergePlan } from '../../../src/domain/flywheel/merge.js';
import { paceOf } from '../../../src/domain/flywheel/momentum.js';
import { wheelOf } from '../../../src/domain/flywheel/wheel.js';
import { read } from './read.js';

describe('files of two teams put together', () => {
  it('a file that names no day has the same one before and after, also when its newest date is less exact', () => {
    const a = read({ experiences: [{ id: 'x', date: '2026' }] });
    const b = read({ asOf: '2026-03-01', experiences: [{ id: 'y', date: '2026-02-20' }] });
    const speed = (document: FlywheelDocument): number => paceOf(wheelOf(document, { audience: 'public' })).momentum;
    for (const [mine, theirs] of [
      [a, b],
      [b, a],
    ] as const) {
      const both = merged(mine, mergePlan(mine, theirs, new Map(), '2026-08-01'));
      expect(wheelOf(both, { audience: 'public' }).asOf).to.equal(wheelOf(a, { audience: 'public' }).asOf);
      expect(both.asOf).to.equal('2026-07-02');
      expect(speed(both)).to.be.greaterThan(speed(a));
    }
  });

  it('what is replaced or not chosen takes no room', () => {
    const full = read({ experiences: Array.from({ length: 5000 }, (_, i) => ({ id: `a${i}` })) });
    const changed = read({ experiences: [{ id: 'a7', title: 'Anders', revision: 2 }] });
    const plan = mergePlan(full, changed);
    expect(plan.tooMany).to.equal(false);
    expect(merged(full, plan).experiences[7]!.title).to.equal('Anders');
    const both = { entries: new Map([['a7', 'both' as const]]), rest: false };
    expect(mergeFits(full, plan, both)).to.equal(false);
    expect(merged(full, plan, both)).to.equal(full);

    const pauses = (year: number): object[] =>
      Array.from({ length: 300 }, (_, i) => ({ from: `${year + i}-01-01`, to: `${year + i}-01-02` }));
    const mine = read({ pauses: pauses(2000) });
    const theirs = mergePlan(mine, read({ pauses: pauses(2300), experiences: [{ id: 'n' }] }));
    expect(theirs.tooMany).to.equal(false);
    expect(merged(mine, theirs).experiences.map(({ id }) => id)).to.deep.equal(['n']);
    const all = { entries: new Map(), rest: true };
    expect(mergeFits(mine, theirs, all)).to.equal(false);
    expect(merged(mine, theirs, all)).to.equal(mine);
  });
});
