import { dateMiddle, parseDate } from '../document/dates.js';
import type { Issue, Level, Partner, Relation, StatedAs, Step } from '../document/network-types.js';
import type { Text } from '../document/types.js';
import type { Lasting } from './lasting.js';
import type { SeenCommitment, SeenNetwork } from './seen.js';

/** One value of a cell; level null = unknown: the newest entry may not be seen. */
export interface Stated {
  readonly level: Level | null;
  readonly needed: Level | null;
  readonly at: string | null;
  /** Who said it, as the document writes it: a role, not a name. */
  readonly statedBy?: Text;
  /** Only for `internal`. */
  readonly note?: Text;
}

/** What one partner commits to on one issue. Null = never said. */
export interface Cell {
  readonly partner: string;
  readonly issue: string;
  readonly organisation: Stated | null;
  readonly person: Stated | null;
  /** The one that is counted: of the organisation, and of the person only when the organisation never said anything. */
  readonly counted: Stated;
  /** Visible entries, oldest first. */
  readonly history: readonly { readonly at: string | null; readonly by: StatedAs; readonly level: Level }[];
}

/** A commitment for later. */
export interface PlannedWord {
  readonly partner: string;
  readonly issue: string;
  readonly at: string;
  readonly by: StatedAs;
  readonly level: Level;
}

/** The network as it was at a date. */
export interface NetworkAt {
  readonly seen: SeenNetwork;
  /** Null when the document has no date at all: then everything counts. */
  readonly at: string | null;
  /** Whether this is the document's own today: only then are plans known. */
  readonly isToday: boolean;
  /** Those that stand by themselves. */
  readonly partners: readonly Partner[];
  /** Their ids. */
  readonly standing: ReadonlySet<string>;
  /** Partner → the one it is drawn inside of. */
  readonly inside: ReadonlyMap<string, string>;
  /** Partner → those drawn inside of it, by id. */
  readonly holds: ReadonlyMap<string, readonly string[]>;
  readonly issues: readonly Issue[];
  readonly cells: ReadonlyMap<string, Cell>;
  /** The same cells by partner and by issue. */
  readonly ofPartner: ReadonlyMap<string, readonly Cell[]>;
  readonly ofIssue: ReadonlyMap<string, readonly Cell[]>;
  /** What is said for a day that is still to come, oldest first, by `cellKey`; only known for today. */
  readonly planned: ReadonlyMap<string, readonly PlannedWord[]>;
  readonly stepsOf: ReadonlyMap<string, readonly Step[]>;
  /** Without mergers; ends are partners that stand by themselves. */
  readonly relations: readonly Relation[];
}

/** First and last day that count: an entry has begun when its first day is not after `last`. */
const spanOf = (date: string | null): { readonly first: number; readonly last: number } =>
  (date === null ? null : parseDate(date)) ?? { first: Infinity, last: Infinity };

const begun = (since: string | null, last: number): boolean => since === null || spanOf(since).first <= last;

/** What lasts has begun from the first day of its `since` on; without one it always has. */
export const hasBegun = (since: string | null, at: string | null): boolean => begun(since, spanOf(at).last);

/** `since` counts from its first day, `until` to its last; neither given = always. */
const lasts = ({ since, until }: Lasting, first: number, last: number): boolean =>
  begun(since, last) && (until === null || first === Infinity || spanOf(until).last >= first);

/** A dated moment has come when its middle is not after the last day of `at`. Without a date it has. */
export const hasCome = (date: string | null, at: string | null): boolean =>
  date === null || (dateMiddle(date) ?? -Infinity) <= spanOf(at).last;

export const cellKey = (partner: string, issue: string): string => `${partner}\n${issue}`;

/** By code point, the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The network as it was.
 *
 * @param at ISO date, exact or less exact; default `asOf` of the document. A date after `asOf` is `asOf`: what comes
 *   later is a plan
 */
export const networkAt = (seen: SeenNetwork, at: string | null = seen.asOf): NetworkAt => {
  const later = at === null || seen.asOf === null || spanOf(at).last >= spanOf(seen.asOf).last;
  const used = later ? seen.asOf : at;
  const { first, last } = spanOf(used);
  const there = seen.partners.filter((one) => lasts(one, first, last));
  const isThere = new Set(there.map(({ id }) => id));
  const inside = hostsOf(
    seen.relations.filter((one) => one.kind === 'merged-into' && lasts(one, first, last)),
    isThere,
  );
  const standing = (id: string): string => inside.get(id) ?? id;
  const partners = there.filter(({ id }) => !inside.has(id));
  const holds = new Map<string, string[]>();
  for (const [id, host] of inside) holds.set(host, [...(holds.get(host) ?? []), id].sort(compare));
  const issues = seen.issues.filter((one) => lasts({ since: one.since, until: null }, first, last));
  const ids = setOf(partners);
  // What may not be seen is newer than a "today" that was found without it, and the cell is unknown all the same.
  const hiddenTo = later && !seen.asOfGiven ? Infinity : last;
  const cells = cellsOf(seen, last, hiddenTo, standing, ids, setOf(issues));
  const all = [...cells.values()];
  return {
    seen,
    at: used,
    isToday: later,
    partners,
    standing: ids,
    inside,
    holds,
    issues,
    cells,
    ofPartner: grouped(all, ({ partner }) => partner),
    ofIssue: grouped(all, ({ issue }) => issue),
    planned: later ? plannedIn(seen, used, standing, ids, setOf(issues)) : new Map(),
    stepsOf: grouped(seen.steps, ({ issue }) => issue),
    relations: seen.relations.flatMap((one) => {
      if (one.kind === 'merged-into' || !lasts(one, first, last)) return [];
      const moved = { ...one, from: standing(one.from), to: standing(one.to) };
      const stands = (id: string): boolean => isThere.has(id) && !inside.has(id);
      return moved.from !== moved.to && stands(moved.from) && stands(moved.to) ? [moved] : [];
    }),
  };
};

const setOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

const grouped = <T>(list: Iterable<T>, keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};

/**
 * Each merged partner and the last of its chain that is there; one between them may have ended. Of two mergers of one
 * partner the newest counts, then the first id.
 */
const hostsOf = (mergers: readonly Relation[], isThere: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const next = new Map<string, Relation>();
  for (const one of mergers) {
    const other = next.get(one.from);
    const newer =
      !other || mergedOn(one) > mergedOn(other) || (mergedOn(one) === mergedOn(other) && compare(one.to, other.to) < 0);
    if (newer) next.set(one.from, one);
  }
  const hosts = new Map<string, string>();
  for (const from of next.keys()) {
    let host = from;
    let link = next.get(from);
    // The reader leaves no circle; the count is for documents that were made otherwise.
    for (let hops = 0; link && hops <= next.size; hops++) {
      if (isThere.has(link.to)) host = link.to;
      link = next.get(link.to);
    }
    if (host !== from) hosts.set(from, host);
  }
  return hosts;
};

/** First day of a merger, as a day number; without a date before all. */
export const mergedOn = ({ since }: Pick<Relation, 'since'>): number =>
  since === null ? -Infinity : spanOf(since).first;

/** A commitment and its middle, looked up once. */
interface Dated {
  readonly one: SeenCommitment;
  readonly middle: number;
}

const plannedIn = (
  { commitments }: SeenNetwork,
  at: string | null,
  standing: (id: string) => string,
  partners: ReadonlySet<string>,
  issues: ReadonlySet<string>,
): NetworkAt['planned'] =>
  grouped(
    commitments
      .flatMap((one): readonly PlannedWord[] => {
        const { at: on, by, level, issue } = one;
        const partner = standing(one.partner);
        return on === null || level === null || hasCome(on, at) || !partners.has(partner) || !issues.has(issue)
          ? []
          : [{ partner, issue, at: on, by, level }];
      })
      .sort((a, b) => (dateMiddle(a.at) ?? 0) - (dateMiddle(b.at) ?? 0)),
    ({ partner, issue }) => cellKey(partner, issue),
  );

const cellsOf = (
  { commitments }: SeenNetwork,
  last: number,
  hiddenTo: number,
  standing: (id: string) => string,
  partners: ReadonlySet<string>,
  issues: ReadonlySet<string>,
): ReadonlyMap<string, Cell> => {
  const entries = new Map<string, Dated[]>();
  for (const one of commitments) {
    const partner = standing(one.partner);
    const middle = one.at === null ? -Infinity : (dateMiddle(one.at) ?? -Infinity);
    if (!partners.has(partner) || !issues.has(one.issue)) continue;
    if (middle > (one.level === null ? hiddenTo : last)) continue;
    const key = cellKey(partner, one.issue);
    const list = entries.get(key);
    if (list) list.push({ one, middle });
    else entries.set(key, [{ one, middle }]);
  }
  const cells = new Map<string, Cell>();
  for (const [key, dated] of entries) {
    // Of two of one partner on one day the later in the file stands last; of merged partners the order is that of ids.
    dated.sort((a, b) => (a.middle < b.middle ? -1 : a.middle > b.middle ? 1 : compare(a.one.partner, b.one.partner)));
    const list = dated.map(({ one }) => one);
    const newest = (by: StatedAs): Stated | null => {
      const one = list.filter((each) => each.by === by).at(-1);
      // The date of what may not be seen is not shown either.
      if (!one) return null;
      const { level, needed, at, statedBy, note } = one;
      return {
        level,
        needed,
        at: level === null ? null : at,
        ...(statedBy && { statedBy }),
        ...(note && { note }),
      };
    };
    const [organisation, person] = [newest('organisation'), newest('person')];
    const counted = organisation ?? person;
    if (!counted) continue;
    const [partner = '', issue = ''] = key.split('\n');
    cells.set(key, {
      partner,
      issue,
      organisation,
      person,
      counted,
      history: list.flatMap(({ at: on, by, level }) => (level === null ? [] : [{ at: on, by, level }])),
    });
  }
  return cells;
};
