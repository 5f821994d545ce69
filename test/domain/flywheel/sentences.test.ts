import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFlywheel } from '../../../src/domain/document/flywheel.js';
import { wheelScene } from '../../../src/domain/flywheel/scene.js';
import { wheelSentences, type WheelSentence } from '../../../src/domain/flywheel/sentences.js';
import { wheelOf } from '../../../src/domain/flywheel/wheel.js';

const stages = ['a', 'b', 'c'] as const;
const sentences = (experiences: readonly object[], rest: object = {}, at: string | null = null) => {
  const { value } = readFlywheel({
    schema: 'veerkracht/flywheel@1',
    asOf: '2026-03-31',
    stages: stages.map((id) => ({ id })),
    experiences,
    ...rest,
  });
  const wheel = wheelOf(value!, { audience: 'public', at });
  const texts = { stages: stages.map((name) => ({ name, lines: [] })), drivers: [], hub: '', purpose: '', now: '' };
  return wheelSentences(wheelScene({ wheel, texts, width: 300 }), {
    stage: (i) => stages[i]!,
    date: (iso) => iso,
  });
};
const told = (...counts: readonly number[]): readonly object[] =>
  counts.flatMap((n, i) => Array.from({ length: n }, () => ({ date: '2026-03-10', stage: stages[i] ?? null })));
const month = (said: readonly WheelSentence[]) => said.find(({ key }) => key.startsWith('saidMonth'))!;

describe('what a wheel says of the last month', () => {
  it('is "mostly" only for more than half of several; one, or all, are not "mostly" anywhere', () => {
    expect(month(sentences(told(1)))).to.deep.include({ key: 'saidMonthAll' });
    expect(month(sentences(told(0, 3))).params).to.include({ n: 3, stage: 'b' });
    expect(month(sentences(told(0, 3))).key).to.equal('saidMonthAll');
    expect(month(sentences(told(0, 3, 1)))).to.deep.equal({
      key: 'saidMonthMost',
      params: { month: '2026-03', n: 4, stage: 'b' },
    });
    expect(month(sentences(told(2, 1, 1))).key).to.equal('saidMonth');
    // Without a step counts too.
    expect(month(sentences(told(1, 0, 0, 2))).key).to.equal('saidMonth');
    expect(month(sentences([{ date: '2025-01-01', stage: 'a' }])).key).to.equal('saidMonthNone');
  });

  it('names a stage when, and only when, more than half came there', () => {
    const n = fc.nat({ max: 6 });
    fc.assert(
      fc.property(fc.tuple(n, n, n, n), (counts) => {
        const all = counts.reduce((a, b) => a + b, 0);
        fc.pre(all > 0);
        const { key, params } = month(sentences(told(...counts)));
        const most = Math.max(...counts.slice(0, 3));
        expect(params['n']).to.equal(all);
        expect(params['stage'] !== '').to.equal(most * 2 > all);
        expect(key === 'saidMonthMost').to.equal(most * 2 > all && most < all);
      }),
    );
  });
});
