import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import type { Relation } from '../../../src/domain/document/network-types.js';
import { compare } from '../../../src/domain/network/at.js';
import { tiesOf } from '../../../src/domain/network/ties.js';

const kinds = ['works-with', 'funds', 'refers-to', 'other'] as const;
const relation = (from: string, to: string, kind: Relation['kind']): Relation => ({
  key: `${from}/${to}/${kind}`,
  from,
  to,
  kind,
  strength: null,
  since: null,
  until: null,
  visibility: 'public',
});
const back = {
  'works-with': 'works-with',
  funds: 'funded-by',
  'funded-by': 'funds',
  'refers-to': 'referred-from',
  'referred-from': 'refers-to',
  other: 'other',
} as const;

describe('what partners are to each other', () => {
  it('says money and referring from both sides, and never as working together', () => {
    const relations = [relation('a', 'b', 'funds'), relation('b', 'c', 'refers-to'), relation('b', 'a', 'works-with')];
    expect(tiesOf(relations, 'a', compare)).to.deep.equal([
      { tie: 'works-with', others: ['b'] },
      { tie: 'funds', others: ['b'] },
    ]);
    expect(tiesOf(relations, 'b', compare)).to.deep.equal([
      { tie: 'works-with', others: ['a'] },
      { tie: 'funded-by', others: ['a'] },
      { tie: 'refers-to', others: ['c'] },
    ]);
    expect(tiesOf(relations, 'c', compare)).to.deep.equal([{ tie: 'referred-from', others: ['b'] }]);
    expect(tiesOf(relations, 'd', compare)).to.deep.equal([]);
  });

  it('what one is to another, the other is back; each is named once under one kind (property)', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const some = fc.array(
      fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.constantFrom(...kinds))
        .filter(([from, to]) => from !== to)
        .map(([from, to, kind]) => relation(from, to, kind)),
    );
    fc.assert(
      fc.property(some, (relations) => {
        for (const id of ids)
          for (const { tie, others } of tiesOf(relations, id, compare)) {
            expect(others).to.deep.equal([...new Set(others)].sort());
            for (const other of others)
              expect(tiesOf(relations, other, compare).find((one) => one.tie === back[tie])?.others).to.include(id);
          }
      }),
    );
  });
});
