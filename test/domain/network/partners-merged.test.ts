import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import { networkAt } from '../../../src/domain/network/at.js';
import { partnersMerged } from '../../../src/domain/network/edit.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { again, content, read } from './edit-kit.js';

describe('two partners made one', () => {
  it('keep everything that was said of either, under the first', () => {
    const document = read({
      partners: [
        { id: 'a', name: 'Juvo', area: 'Noord' },
        { id: 'b', name: 'St. Juvo', kind: 'welfare', url: 'https://juvo.example', aliases: ['Juvo welzijn', 'Juvo'] },
        { id: 'c', name: 'Cee', parent: 'b' },
      ],
      commitments: [{ partner: 'b', issue: 'i', level: 'leads' }],
      steps: [{ id: 's', issue: 'i', title: 'x', by: ['a', 'b', 'c'] }],
      groups: [{ title: 'g', members: ['b'], coordinator: 'b' }],
      roles: [{ role: 'adviser', partner: 'b' }],
      relations: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
      ],
    });
    const after = partnersMerged(document, 'a', 'b');
    expect(after.partners[0]).to.deep.include({
      name: 'Juvo',
      kind: 'welfare',
      area: 'Noord',
      url: 'https://juvo.example',
      aliases: ['St. Juvo', 'Juvo welzijn'],
    });
    expect(after.partners[1]!.parent).to.equal('a');
    expect(after.commitments[0]!.partner).to.equal('a');
    expect(after.steps[0]!.by).to.deep.equal(['a', 'c']);
    expect(after.groups[0]).to.deep.include({ members: ['a'], coordinator: 'a' });
    expect(after.roles[0]!.partner).to.equal('a');
    expect(after.relations.map(({ from, to }) => `${from} ${to}`)).to.deep.equal(['a c']);
    again(after);
    expect(partnersMerged(document, 'a', 'a')).to.equal(document);
    expect(partnersMerged(document, 'a', 'nobody')).to.equal(document);
  });

  it('are for the fewest readers of the two, whichever goes', () => {
    const document = read({
      partners: [
        { id: 'a', name: 'GGZ Noord' },
        { id: 'b', name: 'GGZ-Noord (SECRET)', visibility: 'internal', contactRole: 'SECRET' },
        { id: 'c', name: 'GGZ', visibility: 'partners' },
      ],
      commitments: [{ partner: 'b', issue: 'i', level: 'helps', statedBy: 'SECRET' }],
    });
    for (const [kept, gone] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const after = partnersMerged(document, kept, gone);
      expect(after.partners.find(({ id }) => id === kept)!.visibility).to.equal('internal');
      for (const audience of ['public', 'partners'] as const)
        expect(JSON.stringify(networkFor(after, audience))).not.to.match(/SECRET/);
    }
    expect(partnersMerged(document, 'a', 'c').partners[0]!.visibility).to.equal('partners');
    expect(partnersMerged(document, 'b', 'c').partners.find(({ id }) => id === 'b')!.visibility).to.equal('internal');
  });

  it('last as long as one of them does', () => {
    const document = read({
      asOf: '2026-06-01',
      partners: [
        { id: 'a', name: 'Bee' },
        { id: 'b', name: 'Bee (oud)', until: '2020' },
        { id: 'c', name: 'Cee', since: '2024', until: '2025' },
        { id: 'd', name: 'Dee', since: '2024-01', until: '2025-Q4' },
        { id: 'e', name: 'Ee', since: '2021' },
      ],
    });
    const merged = (kept: string, gone: string): readonly (string | null)[] => {
      const after = partnersMerged(document, kept, gone);
      again(after);
      const { since, until } = after.partners.find(({ id }) => id === kept)!;
      return [since, until];
    };
    expect(merged('a', 'b')).to.deep.equal([null, null]);
    expect(merged('b', 'a')).to.deep.equal([null, null]);
    expect(merged('b', 'c')).to.deep.equal([null, '2025']);
    // The same days: as the first says it.
    expect(merged('c', 'd')).to.deep.equal(['2024', '2025']);
    expect(merged('d', 'c')).to.deep.equal(['2024-01', '2025-Q4']);
    expect(merged('c', 'e')).to.deep.equal(['2021', null]);
    expect(merged('e', 'b')).to.deep.equal([null, null]);
    const seen = networkAt(networkFor(partnersMerged(document, 'a', 'b'), 'public'));
    expect([...seen.standing]).to.include('a');
  });

  it('stand on every day on which one of them stood', () => {
    const date = fc.option(fc.constantFrom('2020', '2021-H2', '2022-03', '2023-03-01', '2024-Q2'), { nil: null });
    const lasting = fc
      .record({ since: date, until: date })
      .filter(({ since, until }) => since === null || until === null || since <= until);
    fc.assert(
      fc.property(lasting, lasting, fc.constantFrom('2019-07-01', '2021-05-05', '2023-02-02', '2025'), (a, b, at) => {
        const document = read({
          asOf: '2026',
          partners: [
            { id: 'a', name: 'Aa', ...a },
            { id: 'b', name: 'Bee', ...b },
          ],
        });
        const stood = networkAt(networkFor(document, 'internal'), at).partners.length > 0;
        const after = networkAt(networkFor(again(partnersMerged(document, 'a', 'b')), 'internal'), at);
        if (stood) expect(after.partners.map(({ id }) => id)).to.deep.equal(['a']);
      }),
      runs(200),
    );
  });

  it('of any kind is a good document', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const networks = fc.record({
      partners: fc.tuple(
        ...['a', 'b', 'c', 'd'].map((one, place) =>
          fc.record({
            id: fc.constant(one),
            name: fc.constantFrom('Aa', 'Bee'),
            since: maybe(fc.constantFrom('2024', '2026')),
            until: maybe(fc.constantFrom('2026-05', '2027')),
            parent: place > 0 ? maybe(fc.constantFrom(...['a', 'b', 'c'].slice(0, place))) : fc.constant(undefined),
          }),
        ),
      ),
      relations: fc
        .array(fc.record({ from: id, to: id, kind: fc.constantFrom('works-with', 'merged-into') }), { maxLength: 5 })
        .map((list) => list.filter(({ from, to }) => from < to)),
      steps: fc.constant([{ id: 's', issue: 'i', title: 'x', by: ['a', 'b', 'c'] }]),
    });
    fc.assert(
      fc.property(networks, id, id, (raw, kept, gone) => {
        const { value } = readNetwork({ schema: 'veerkracht/network@1', issues: [{ id: 'i', title: 'Een' }], ...raw });
        const after = partnersMerged(value!, kept, gone);
        expect(content(again(after))).to.equal(content(after));
        expect(after.partners).to.have.length(kept === gone ? 4 : 3);
      }),
      runs(300),
    );
  });
});
