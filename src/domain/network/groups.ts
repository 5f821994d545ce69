import type { Group } from '../document/network-types.js';
import type { Text } from '../document/types.js';
import { compare, hasBegun, mergedOn, type NetworkAt } from './at.js';
import { seatsFor, type Seat } from './movement.js';

/** Partners that work as a group; partners that were merged count as the one that holds them. */
export interface GroupRow {
  readonly key: string;
  readonly kind: Group['kind'];
  readonly title: string;
  /** Ids of partners that stand by themselves, each once. */
  readonly members: readonly string[];
  /** Null = nobody coordinates it, as far as this audience may know. */
  readonly coordinator: string | null;
  /** Seats of this group only. */
  readonly seats: readonly Seat[];
}

/** Groups at a date, in the order of the document; a group without a member that stands is left out. */
export const groupsOf = ({ seen, inside, standing }: NetworkAt, say: (text: Text) => string): readonly GroupRow[] => {
  const stands = (id: string): string => inside.get(id) ?? id;
  return seen.groups.flatMap(({ key, kind, title, members, coordinator }): GroupRow[] => {
    const there = [...new Set(members.map(stands))].filter((id) => standing.has(id));
    const lead = coordinator === null ? null : stands(coordinator);
    if (there.length === 0) return [];
    return [
      {
        key,
        kind,
        title: say(title),
        members: there,
        coordinator: lead !== null && standing.has(lead) ? lead : null,
        seats: seatsFor(
          seen.roles.filter((one) => one.group === key && one.issue === null),
          inside,
        ),
      },
    ];
  });
};

/** Organisations that became part of another one on one date. */
export interface Merger {
  readonly since: string | null;
  readonly to: string;
  readonly from: readonly string[];
}

/** Mergers that have begun, the oldest first, those without a date before all. */
export const mergersOf = ({ seen, at }: NetworkAt): readonly Merger[] => {
  const found = new Map<string, { since: string | null; to: string; from: string[] }>();
  for (const { kind, from, to, since } of seen.relations) {
    if (kind !== 'merged-into' || !hasBegun(since, at)) continue;
    const key = `${since ?? ''}\n${to}`;
    const one = found.get(key);
    if (one) one.from.push(from);
    else found.set(key, { since, to, from: [from] });
  }
  return [...found.values()].sort(
    (a, b) => (mergedOn(a) < mergedOn(b) ? -1 : mergedOn(a) > mergedOn(b) ? 1 : 0) || compare(a.to, b.to),
  );
};
