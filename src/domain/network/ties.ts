import type { Relation } from '../document/network-types.js';

/** What another partner is to one, by the kind of their relation and by who it goes out from. */
export type PartnerTie = 'works-with' | 'funds' | 'funded-by' | 'refers-to' | 'referred-from' | 'other';

/** In the order in which they are told. */
export const partnerTies: readonly PartnerTie[] = [
  'works-with',
  'funds',
  'funded-by',
  'refers-to',
  'referred-from',
  'other',
];

const there: Readonly<Partial<Record<Relation['kind'], PartnerTie>>> = {
  'works-with': 'works-with',
  funds: 'funds',
  'refers-to': 'refers-to',
};
const back: Readonly<Partial<Record<Relation['kind'], PartnerTie>>> = {
  'works-with': 'works-with',
  funds: 'funded-by',
  'refers-to': 'referred-from',
};

/** What the other end of a relation is to the one it goes out from, and to the one it goes to. */
export const tieThere = (kind: Relation['kind']): PartnerTie => there[kind] ?? 'other';
export const tieBack = (kind: Relation['kind']): PartnerTie => back[kind] ?? 'other';

/** Partners of one, by what they are to it. */
export interface Tied {
  readonly tie: PartnerTie;
  /** Ids, each once. */
  readonly others: readonly string[];
}

/**
 * What others are to one partner, kind by kind. One that is two things to it stands under both.
 *
 * @param order of the others under one kind
 */
export const tiesOf = (
  relations: readonly Relation[],
  partner: string,
  order: (a: string, b: string) => number,
): readonly Tied[] => {
  const found = new Map<PartnerTie, Set<string>>();
  const tell = (tie: PartnerTie, other: string): void => {
    const others = found.get(tie);
    if (others) others.add(other);
    else found.set(tie, new Set([other]));
  };
  for (const { from, to, kind } of relations) {
    if (from === partner) tell(tieThere(kind), to);
    if (to === partner) tell(tieBack(kind), from);
  }
  return partnerTies.flatMap((tie) => {
    const others = found.get(tie);
    return others ? [{ tie, others: [...others].sort(order) }] : [];
  });
};
