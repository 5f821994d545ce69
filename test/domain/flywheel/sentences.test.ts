import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
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
/** What is said of the last month: how many, and of which stage. */
const month = (said: readonly WheelSentence[]) =>
  said.flatMap(({ key, params }) =>
    key.startsWith('saidMonth') || key === 'saidMost' || key === 'saidAll'
      ? [[key, params['n'], ...(params['stage'] === undefined ? [] : [params['stage']])]]
      : [],
  );

describe('what a wheel says of all', () => {
  it('says since when of several, and of one or without dates only how many', () => {
    const first = (...given: Parameters<typeof sentences>) => sentences(...given)[0]!;
    expect(first(told(2))).to.deep.equal({ key: 'saidTotal', params: { n: 2, recent: 2, since: '2025-09-30' } });
    const pauses = [{ from: '2026-01-01', to: '2026-01-31' }];
    expect(first(told(2), { pauses }).params['since']).to.equal('2025-08-30');
    expect(first(told(1))).to.deep.equal({ key: 'saidTold', params: { n: 1 } });
    expect(first([{ stage: 'a' }, { stage: 'b' }], { asOf: undefined }).key).to.equal('saidTold');
  });

  it('of a wheel on which nothing was told invites, but not into the past', () => {
    const keys = (at: string | null) => sentences(told(1), {}, at).map(({ key }) => key);
    expect(sentences([]).map(({ key }) => key)).to.deep.equal(['saidNothing', 'saidBegin']);
    expect(keys('2025-01')).to.deep.equal(['saidAsItWas', 'saidNothing']);
  });
});

describe('what a wheel says of the last month', () => {
  it('is "most" only for more than half of several; one, or all, are not "most" of them', () => {
    const of = (...counts: readonly number[]) => month(sentences(told(...counts)));
    expect(of(1)).to.deep.equal([
      ['saidMonth', 1],
      ['saidAll', 1, 'a'],
    ]);
    expect(of(0, 3)).to.deep.equal([
      ['saidMonth', 3],
      ['saidAll', 3, 'b'],
    ]);
    expect(of(0, 3, 1)).to.deep.equal([
      ['saidMonth', 4],
      ['saidMost', 4, 'b'],
    ]);
    expect(of(2, 1, 1)).to.deep.equal([['saidMonth', 4]]);
    // Without a step counts too.
    expect(of(1, 0, 0, 2)).to.deep.equal([['saidMonth', 3]]);
    expect(month(sentences([{ date: '2025-01-01', stage: 'a' }]))).to.deep.equal([['saidMonthNone', 0]]);
  });

  it('names a stage when, and only when, more than half came there', () => {
    const n = fc.nat({ max: 6 });
    fc.assert(
      fc.property(fc.tuple(n, n, n, n), (counts) => {
        const all = counts.reduce((a, b) => a + b, 0);
        fc.pre(all > 0);
        const [first, second] = month(sentences(told(...counts)));
        const most = Math.max(...counts.slice(0, 3));
        expect(first).to.deep.equal(['saidMonth', all]);
        expect(second?.[0]).to.equal(most * 2 <= all ? undefined : most < all ? 'saidMost' : 'saidAll');
      }),
    );
  });
});
