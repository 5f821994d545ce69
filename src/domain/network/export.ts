import type { Level } from '../document/network-types.js';
import { compare, type NetworkAt } from './at.js';
import type { Rows } from './rows.js';
import type { SeenNetwork } from './seen.js';

const lean = (entry: object): object =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([key, value]) =>
        key !== 'key' &&
        value !== null &&
        !(Array.isArray(value) && value.length === 0) &&
        !(key === 'visibility' && value === 'public'),
    ),
  );

/**
 * The network@1 file an audience may take along: nothing it may not see. Where the newest entry of a partner on an issue
 * is hidden, the older ones of the same kind stay out too: a reader of the file would take an old, kinder word for the
 * last one.
 */
export const networkFile = (seen: SeenNetwork): object => {
  const { audience: _, commitments, ambition, source, title, asOf, language, ...lists } = seen;
  const group = ({ partner, issue, by }: SeenNetwork['commitments'][number]): string => `${partner}\n${issue}\n${by}`;
  const hidden = new Set(commitments.filter(({ level }) => level === null).map(group));
  const head = { schema: 'veerkracht/network@1', title, language, source, asOf, ambition: ambition && lean(ambition) };
  const keyed = { groups: true, steps: true, events: true };
  const lists2 = Object.fromEntries(
    (['partners', 'issues', 'steps', 'groups', 'roles', 'relations', 'events'] as const).map((name) => [
      name,
      lists[name].map((one: { readonly key: string }) => ({
        // What others refer to keeps its id.
        ...(Object.hasOwn(keyed, name) && !one.key.includes('/') ? { id: one.key } : {}),
        ...lean(one),
      })),
    ]),
  );
  const kept = commitments.filter((one) => !hidden.has(group(one)));
  return { ...lean(head), ...lists2, commitments: kept.map(lean) };
};

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
