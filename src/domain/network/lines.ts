import type { Level } from '../document/network-types.js';
import { compare, type NetworkAt } from './at.js';
import type { Rows } from './rows.js';

/** One line of the table file: what one partner said about one issue; a partner that never said anything has one too. */
export interface CommitmentLine {
  readonly partner: string;
  readonly issue: string | null;
  /** Null with an issue = not known here. */
  readonly level: Level | null;
  readonly needed: Level | null;
  readonly at: string | null;
  readonly by: 'organisation' | 'person' | null;
}

/** The cells of the matrix as lines, by partner and then by issue, both in the order of the rows. */
export const linesOf = (network: NetworkAt, { partners, issues }: Rows): readonly CommitmentLine[] => {
  const places = new Map(issues.map(({ id }, place) => [id, place]));
  return partners.flatMap(({ id }): CommitmentLine[] => {
    const cells = [...(network.ofPartner.get(id) ?? [])].sort(
      (a, b) => (places.get(a.issue) ?? 0) - (places.get(b.issue) ?? 0) || compare(a.issue, b.issue),
    );
    if (cells.length === 0) return [{ partner: id, issue: null, level: null, needed: null, at: null, by: null }];
    return cells.map(({ issue, counted, organisation }) => ({
      partner: id,
      issue,
      level: counted.level,
      needed: counted.needed,
      at: counted.at,
      by: organisation ? 'organisation' : 'person',
    }));
  });
};
