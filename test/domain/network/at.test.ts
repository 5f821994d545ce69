import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import { networkAt } from '../../../src/domain/network/at.js';
import { mergersOf } from '../../../src/domain/network/groups.js';
import { historyOf } from '../../../src/domain/network/history.js';
import { momentsOf } from '../../../src/domain/network/moments.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { document, words } from './cases.js';
import { facts } from './network-cases.js';

const base = {
  schema: 'veerkracht/network@1',
  asOf: '2026-03-01',
  partners: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
  issues: [{ id: 'i', title: 'I' }],
};
const merger = (from: string, to: string, since?: string, until?: string) => ({
  from,
  to,
  kind: 'merged-into',
  ...(since && { since }),
  ...(until && { until }),
});
const insideAt = (raw: object, at: string): Record<string, string> =>
  Object.fromEntries(networkAt(networkFor(document(raw), 'public'), at).inside);

describe('a chain of mergers', () => {
  const partners = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B', until: '2022' },
    { id: 'c', name: 'C' },
  ];
  const relations = [merger('a', 'b', '2020'), merger('b', 'c', '2022')];

  it('holds when one between them has ended', () => {
    const chain = { ...base, partners, relations };
    expect(insideAt(chain, '2021-06')).to.deep.equal({ a: 'b' });
    expect(insideAt(chain, '2024')).to.deep.equal({ a: 'c', b: 'c' });
    expect(facts(chain, 'public', '2024').rows.partners.map(({ id, holds }) => [id, holds])).to.deep.equal([
      ['c', ['A', 'B']],
    ]);
  });

  it('ends with the last one that is there', () => {
    const ended = [partners[0], { id: 'b', name: 'B' }, { id: 'c', name: 'C', until: '2023' }];
    expect(insideAt({ ...base, partners: ended, relations }, '2024')).to.deep.equal({ a: 'b' });
    const gone = [partners[0], partners[1], { id: 'c', name: 'C', until: '2023' }];
    expect(insideAt({ ...base, partners: gone, relations }, '2024')).to.deep.equal({});
  });
});

describe('a merger known by its month or year', () => {
  it('is told from the day on which it is drawn', () => {
    const raw = { ...base, asOf: '2025-06-05', relations: [merger('a', 'b', '2025-06')] };
    const { network, rows } = facts(raw);
    expect([...network.inside]).to.deep.equal([['a', 'b']]);
    expect(mergersOf(network)).to.deep.equal([{ since: '2025-06', to: 'b', from: ['a'] }]);
    expect(historyOf(network, rows, words).map(({ kind }) => kind)).to.deep.equal(['merger']);
    expect(mergersOf(facts(raw, 'public', '2025-05-31').network)).to.deep.equal([]);
  });

  it('is drawn on every day on which it is told, and told on every day on which it is drawn', () => {
    const date = fc.constantFrom('2024', '2024-H2', '2024-Q3', '2024-08', '2024-08-15');
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (since, month, day) => {
        const at = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const { network } = facts({ ...base, relations: [merger('a', 'b', since)] }, 'public', at);
        expect(mergersOf(network).length).to.equal(network.inside.size);
      }),
      runs(100),
    );
  });

  it('can be gone back before', () => {
    const events = [{ at: '2025-10', title: 'x', kind: 'start' }];
    const raw = { ...base, events, relations: [merger('a', 'b', '2025')] };
    const [first] = momentsOf(facts(raw).network);
    expect(first).to.equal('2024-Q4');
    expect(insideAt(raw, first!)).to.deep.equal({});
  });
});

describe('the last step of a partner', () => {
  it('is the one with the newest date; one without a date only when there is no other', () => {
    const step = (id: string, done?: string) => ({
      id,
      issue: 'i',
      title: id,
      by: ['a'],
      status: 'done',
      ...(done && { done }),
    });
    const last = (...steps: object[]): string | undefined =>
      facts({ ...base, steps }).rows.partners.find(({ id }) => id === 'a')?.last?.title;
    expect(last(step('s1'), step('s2', '2026-03-01'))).to.equal('s2');
    expect(last(step('s2', '2025'), step('s3'), step('s1', '2024'))).to.equal('s2');
    expect(last(step('s1'))).to.equal('s1');
    expect(last(step('s2'), step('s1'))).to.equal('s2');
  });
});

describe('"today" that is not given', () => {
  it('is the same whatever the order of the file', () => {
    const at = (dates: readonly string[]): string | null =>
      readNetwork({
        ...base,
        asOf: undefined,
        commitments: dates.map((one) => ({ partner: 'a', issue: 'i', level: 'helps', at: one })),
      }).value!.asOf;
    expect(at(['2026-02', '2026-Q1'])).to.equal('2026-Q1');
    expect(at(['2026-Q1', '2026-02'])).to.equal('2026-Q1');
    const date = fc.constantFrom('2026', '2026-02', '2026-Q1', '2026-02-14', '2026-H1', '2026-07-02', '2025-12-31');
    const two = fc
      .array(date, { minLength: 1, maxLength: 6 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(two, ([given, turned]) => {
        expect(at(turned)).to.equal(at(given));
      }),
    );
  });
});
