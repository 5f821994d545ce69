import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { absentOf } from '../../../src/domain/network/absent.js';
import { networkAt } from '../../../src/domain/network/at.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { document } from './cases.js';

const at = fc.constantFrom(undefined, '2020', '2026-03-01', '2030-Q1');

describe('partners of a document that are not in its picture', () => {
  it('were merged, have stopped, begin later, or are not for these eyes', () => {
    const raw = {
      schema: 'veerkracht/network@1',
      asOf: '2026-03-01',
      partners: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
        { id: 'old', name: 'Oud', until: '2025' },
        { id: 'new', name: 'Nieuw', since: '2027' },
        { id: 'secret', name: 'Geheim', visibility: 'internal' },
      ],
      issues: [],
      relations: [{ from: 'b', to: 'a', kind: 'merged-into', since: '2024' }],
    };
    expect(absentOf(document(raw), 'public')).to.deep.equal([
      { id: 'b', why: 'merged', into: 'a' },
      { id: 'old', why: 'ended', into: null },
      { id: 'new', why: 'later', into: null },
      { id: 'secret', why: 'hidden', into: null },
    ]);
    expect(absentOf(document(raw), 'internal').map(({ id }) => id)).to.deep.equal(['b', 'old', 'new']);
  });

  it('with those in the picture they are all there are, each once (property)', () => {
    const partners = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        since: at,
        until: at,
        visibility: fc.constantFrom('public', 'internal'),
      }),
      { selector: ({ id }) => id },
    );
    const merged = fc.option(fc.constantFrom(['a', 'b'], ['b', 'c'], ['d', 'a']), { nil: null });
    fc.assert(
      fc.property(partners, merged, (list, pair) => {
        const ids = list.map(({ id }) => id);
        const fits = list.filter(({ since, until }) => !since || !until || since <= until);
        const raw = {
          schema: 'veerkracht/network@1',
          asOf: '2026-03-01',
          partners: fits.map((one) => ({ ...one, name: one.id })),
          issues: [],
          relations: pair?.every((id) => ids.includes(id) && fits.some((one) => one.id === id))
            ? [{ from: pair[0], to: pair[1], kind: 'merged-into' }]
            : [],
        };
        const read = document(raw);
        const shown = networkAt(networkFor(read, 'public')).partners.map(({ id }) => id);
        const absent = absentOf(read, 'public').map(({ id }) => id);
        expect([...shown, ...absent].sort()).to.deep.equal(fits.map(({ id }) => id).sort());
      }),
    );
  });
});
