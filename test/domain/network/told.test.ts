import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import { networkAt } from '../../../src/domain/network/at.js';
import { networkDocumentFile } from '../../../src/domain/network/file.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { networkToKumu } from '../../../src/interop/network/kumu.js';
import { document, words } from './cases.js';

const base = {
  schema: 'veerkracht/network@1',
  partners: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
  issues: [{ id: 'i', title: 'I' }],
};
const said = (partner: string, level: string, at: string | undefined, more: object = {}) => ({
  partner,
  issue: 'i',
  level,
  at,
  ...more,
});
const person = { by: 'person' };
const merged = { asOf: '2026', relations: [{ from: 'b', to: 'a', kind: 'merged-into', since: '2024' }] };

/** What the page counts of `a`, what a reader of the public file counts, and the words Kumu gets. */
const told = (raw: object, audience: 'public' | 'partners' = 'public') => {
  const seen = networkFor(document({ ...base, ...raw }), audience);
  const { value, problems } = readNetwork(JSON.parse(JSON.stringify(networkDocumentFile(seen))));
  expect(problems).to.deep.equal([]);
  const { connections } = networkToKumu(seen, words);
  return {
    page: networkAt(seen).cells.get('a\ni')?.counted.level,
    file: networkAt(networkFor(value!, 'internal')).cells.get('a\ni')?.counted.level,
    kumu: (connections as { readonly from: string; readonly to: string; readonly type: string }[])
      .filter(({ to }) => to === 'issue:i')
      .map(({ from, type }) => `${from} ${type}`),
  };
};

describe('a word that may not be seen', () => {
  it('of the organisation leaves no kinder word of a person there in a file', () => {
    const commitments = [said('a', 'leads', '2023', person), said('a', 'against', '2025')];
    expect(told({ commitments })).to.deep.equal({ page: null, file: undefined, kumu: [] });
  });

  it('of a partner that became part of another leaves no kinder word of that one, and the other way round', () => {
    for (const [first, second] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const commitments = [said(first, 'leads', '2023'), said(second, 'against', '2025')];
      expect(told({ commitments, ...merged })).to.deep.equal({ page: null, file: undefined, kumu: [] });
    }
  });

  it('leaves no older word of its own in a file for Kumu', () => {
    const commitments = [said('a', 'leads', '2024'), said('a', 'against', '2025')];
    expect(told({ commitments })).to.deep.equal({ page: null, file: undefined, kumu: [] });
    const internal = [said('a', 'leads', '2024'), said('a', 'none', '2025', { visibility: 'internal' })];
    expect(told({ commitments: internal }, 'partners').kumu).to.deep.equal([]);
  });

  it('hides nothing said after it, nothing of others, and nothing as long as it is a plan', () => {
    const after = [said('a', 'leads', '2022'), said('a', 'against', '2023'), said('a', 'helps', '2025')];
    expect(told({ commitments: after })).to.deep.equal({ page: 'helps', file: 'helps', kumu: ['a helpt mee'] });
    const other = [said('a', 'leads', '2023'), said('b', 'against', '2025')];
    expect(told({ commitments: other })).to.deep.equal({ page: 'leads', file: 'leads', kumu: ['a trekt'] });
    const plan = { asOf: '2026', commitments: [said('a', 'leads', '2023'), said('a', 'against', '2027')] };
    expect(told(plan)).to.deep.equal({ page: 'leads', file: 'leads', kumu: ['a trekt'] });
    const ofPerson = [said('a', 'leads', '2023'), said('a', 'against', '2025', person)];
    expect(told({ commitments: ofPerson })).to.deep.equal({ page: 'leads', file: 'leads', kumu: ['a trekt'] });
  });

  it('is in no file, now nor looking back, whatever the network: a cell is the one of the page, or it is empty', () => {
    const day = fc.constantFrom(undefined, '2020', '2021', '2022', '2023', '2024', '2025');
    const id = fc.constantFrom('a', 'b', 'c');
    const networks = fc.record({
      asOf: fc.constantFrom(undefined, '2023', '2025'),
      commitments: fc.array(
        fc.record({
          partner: id,
          issue: fc.constant('i'),
          level: fc.constantFrom('against', 'none', 'helps', 'leads'),
          by: fc.constantFrom('organisation', 'person'),
          at: day,
          visibility: fc.constantFrom('public', 'internal'),
        }),
        { maxLength: 7 },
      ),
      relations: fc
        .array(
          fc.record({
            from: id,
            to: id,
            kind: fc.constant('merged-into'),
            since: day,
            until: fc.constantFrom(undefined, '2024'),
          }),
          { maxLength: 3 },
        )
        .map((list) => list.filter(({ from, to }) => from > to)),
    });
    fc.assert(
      fc.property(networks, (raw) => {
        const seen = networkFor(readNetwork({ ...base, ...raw }).value!, 'public');
        const file = readNetwork(JSON.parse(JSON.stringify(networkDocumentFile(seen)))).value!;
        for (const at of ['2019', '2020', '2021', '2022', '2023', '2024', '2025', null]) {
          const [page, read] = [seen, networkFor(file, 'internal')].map(
            (one) => (at === null ? networkAt(one) : networkAt(one, at)).cells,
          );
          for (const [key, { counted }] of read!)
            expect(counted.level, `${key} ${at}`).to.equal(page!.get(key)?.counted.level);
        }
        // Where nothing is hidden nothing is missing.
        if (seen.commitments.every(({ level }) => level !== null))
          expect(file.commitments.length).to.equal(seen.commitments.length);
      }),
      runs(400),
    );
  });
});
