import { narrower } from '../document/audience.js';
import { dateMiddle, parseDate } from '../document/dates.js';
import { newest } from '../document/network-shape.js';
import { readNetwork } from '../document/network.js';
import type { Commitment, Issue, NetworkDocument, Partner, Relation, Role, Step } from '../document/network-types.js';
import type { Problem, Text } from '../document/types.js';
import { sameContent } from '../edit/same.js';
import { networkDocumentFile } from './file.js';
import { lastingOfBoth } from './lasting.js';

/** Lists a coordinator edits. */
export type ListName = 'partners' | 'issues' | 'commitments' | 'steps' | 'roles';

interface Entries {
  readonly partners: Partner;
  readonly issues: Issue;
  readonly commitments: Commitment;
  readonly steps: Step;
  readonly roles: Role;
}
export type EntryOf<L extends ListName> = Entries[L];

/** What a coordinator fills in of an entry. */
export type EntryFields<L extends ListName> = Omit<Entries[L], 'key' | 'id'>;

const lastDay = (date: string | null): number => (date === null ? -Infinity : (parseDate(date)?.last ?? -Infinity));

/**
 * "Today" of the document reaches up to what has happened by now; otherwise what was just said would count as a plan.
 *
 * @param dates of what was filled in; null = not given
 * @param today ISO date
 */
const reaching = (
  document: NetworkDocument,
  dates: readonly (string | null | undefined)[],
  today: string,
): NetworkDocument => {
  if (!document.asOfGiven) {
    // Found again, unless that would make a plan of ours "today": then the day of today is given from now on.
    const found = newest(document);
    const known = found === document.asOf || found === null || lastDay(found) <= lastDay(today);
    return known ? withNewest(document) : { ...document, asOf: today, asOfGiven: true };
  }
  let { asOf } = document;
  for (const date of dates) {
    const middle = date == null ? null : dateMiddle(date);
    if (date == null || middle === null || middle > lastDay(today) || middle <= lastDay(asOf)) continue;
    asOf = lastDay(date) <= lastDay(today) ? date : today;
  }
  return asOf === document.asOf ? document : { ...document, asOf };
};

/** An `asOf` that was not given is the newest date there is. */
const withNewest = (document: NetworkDocument): NetworkDocument => {
  const asOf = document.asOfGiven ? document.asOf : newest(document);
  return asOf === document.asOf ? document : { ...document, asOf };
};

const datesOf = (list: ListName, entry: object): readonly (string | null | undefined)[] => {
  if (list === 'commitments') return [(entry as Commitment).at];
  if (list !== 'steps') return [];
  const { done, result } = entry as Step;
  return [done, result?.date];
};

/** A key that no entry has, nor had when the document was read: what is known of those is not of a new one. */
const freshKey = (document: NetworkDocument, list: ListName): string => {
  const used = document[list].map(({ key }) => Number(new RegExp(`^${list}/new-(\\d+)$`).exec(key)?.[1] ?? 0));
  return `${list}/new-${Math.max(0, ...used) + 1}`;
};

/**
 * The document with one more entry at the end of a list.
 *
 * @param id of a partner, an issue or a step; null for others, which have none
 * @param today ISO date
 */
export const withEntry = <L extends ListName>(
  document: NetworkDocument,
  list: L,
  fields: EntryFields<L>,
  id: string | null,
  today: string,
): NetworkDocument => {
  const key = id ?? freshKey(document, list);
  const entry = { ...fields, ...(id !== null && { id }), key };
  return reaching({ ...document, [list]: [...document[list], entry] }, datesOf(list, fields), today);
};

/** The document with one entry changed; the same document when nothing has changed, or it is not there. */
export const changedEntry = <L extends ListName>(
  document: NetworkDocument,
  list: L,
  key: string,
  fields: EntryFields<L>,
  today: string,
): NetworkDocument => {
  const before = document[list].find((one) => one.key === key);
  if (!before) return document;
  const after = { ...before, ...fields };
  if (sameContent(before, after)) return document;
  const entries = (document[list] as readonly object[]).map((one) => (one === before ? after : one));
  return reaching({ ...document, [list]: entries }, datesOf(list, fields), today);
};

/** What the network is called and what it wants; the same document when nothing has changed. */
export const withAbout = (
  document: NetworkDocument,
  about: Pick<NetworkDocument, 'title' | 'ambition'>,
): NetworkDocument => {
  const { title, ambition } = document;
  return sameContent({ title, ambition }, about) ? document : { ...document, ...about };
};

/** What goes or changes with an entry that is removed. */
export interface Consequences {
  readonly commitments: number;
  readonly steps: number;
  readonly roles: number;
  readonly others: number;
}

/**
 * The document without one entry, and without what cannot stand without it. With a partner go its commitments and
 * relations; its roles become empty seats, its steps and groups go on without it. With an issue go its commitments,
 * steps and roles.
 */
export const withoutEntry = (document: NetworkDocument, list: ListName, key: string): NetworkDocument => {
  if (!document[list].some((one) => one.key === key)) return document;
  if (list === 'partners') return withNewest(withoutPartner(document, key));
  if (list === 'issues') return withNewest(withoutIssue(document, key));
  const rest = { ...document, [list]: (document[list] as readonly Role[]).filter((one) => one.key !== key) };
  return withNewest(list === 'steps' ? withoutWaiting(rest, new Set([key])) : rest);
};

const withoutPartner = (document: NetworkDocument, id: string): NetworkDocument => ({
  ...document,
  partners: document.partners
    .filter((one) => one.id !== id)
    .map((one) => (one.parent === id ? { ...one, parent: null } : one)),
  commitments: document.commitments.filter(({ partner }) => partner !== id),
  steps: document.steps.map((one) => (one.by.includes(id) ? { ...one, by: one.by.filter((by) => by !== id) } : one)),
  groups: document.groups.map((one) => ({
    ...one,
    members: one.members.filter((member) => member !== id),
    coordinator: one.coordinator === id ? null : one.coordinator,
  })),
  roles: document.roles.map((one) => (one.partner === id ? { ...one, partner: null } : one)),
  relations: document.relations.filter(({ from, to }) => from !== id && to !== id),
});

const withoutIssue = (document: NetworkDocument, id: string): NetworkDocument =>
  withoutWaiting(
    {
      ...document,
      issues: document.issues.filter((one) => one.id !== id),
      commitments: document.commitments.filter(({ issue }) => issue !== id),
      steps: document.steps.filter(({ issue }) => issue !== id),
      roles: document.roles.filter(({ issue }) => issue !== id),
      events: document.events.map((one) => (one.issue === id ? { ...one, issue: null } : one)),
    },
    new Set(document.steps.filter(({ issue }) => issue === id).map(({ key }) => key)),
  );

/** Steps no longer wait for steps that are gone. */
const withoutWaiting = (document: NetworkDocument, gone: ReadonlySet<string>): NetworkDocument => ({
  ...document,
  steps: document.steps.map((one) =>
    one.dependsOn.some((key) => gone.has(key))
      ? { ...one, dependsOn: one.dependsOn.filter((key) => !gone.has(key)) }
      : one,
  ),
});

/** What would go or change with an entry, besides itself. */
export const consequencesOf = (document: NetworkDocument, list: ListName, key: string): Consequences => {
  const after = withoutEntry(document, list, key);
  const gone = (name: 'commitments' | 'steps' | 'roles'): number =>
    document[name].length - after[name].length - (name === list && after !== document ? 1 : 0);
  const emptied = document.roles.filter((one, i) => one.partner !== null && after.roles[i]?.partner === null).length;
  return {
    commitments: gone('commitments'),
    steps: gone('steps'),
    roles: gone('roles') + (list === 'partners' ? emptied : 0),
    others: document.relations.length - after.relations.length,
  };
};

/**
 * Two partners made one, as someone chose: the first keeps its id and its name, the name of the second becomes an
 * alias, and what the first does not say is taken from it. It lasts as long as one of the two does. Everything that
 * referred to the second refers to the first.
 * Of two that are not for the same readers the result is for the fewest: it holds what is known of either.
 */
export const partnersMerged = (document: NetworkDocument, keptId: string, goneId: string): NetworkDocument => {
  const kept = document.partners.find(({ id }) => id === keptId);
  const gone = document.partners.find(({ id }) => id === goneId);
  if (!kept || !gone || kept === gone) return document;
  const now = (id: string): string => (id === goneId ? keptId : id);
  const all = (ids: readonly string[]): readonly string[] => (ids.includes(goneId) ? [...new Set(ids.map(now))] : ids);
  const whole = [kept.parent, gone.parent].find((id) => id !== null && id !== keptId && id !== goneId) ?? null;
  const one: Partner = {
    ...kept,
    aliases: distinct([...kept.aliases, gone.name, ...gone.aliases], kept.name),
    kind: kept.kind === 'other' ? gone.kind : kept.kind,
    area: kept.area ?? gone.area,
    // A whole that stands below this one would close a circle.
    parent: whole !== null && !below(document, keptId, goneId).has(whole) ? whole : null,
    ...lastingOfBoth(kept, gone),
    url: kept.url ?? gone.url,
    contactRole: kept.contactRole ?? gone.contactRole,
    visibility: narrower(kept.visibility, gone.visibility),
  };
  return {
    ...document,
    partners: document.partners
      .filter((other) => other !== gone)
      .map((other) => {
        if (other === kept) return one;
        return other.parent === goneId ? { ...other, parent: keptId } : other;
      }),
    commitments: document.commitments.map((other) =>
      other.partner === goneId ? { ...other, partner: keptId } : other,
    ),
    steps: document.steps.map((other) => ({ ...other, by: all(other.by) })),
    groups: document.groups.map((other) => ({
      ...other,
      members: all(other.members),
      coordinator: other.coordinator === goneId ? keptId : other.coordinator,
    })),
    roles: document.roles.map((other) => (other.partner === goneId ? { ...other, partner: keptId } : other)),
    relations: withoutLoops(document.relations, now),
  };
};

/** Texts that differ, without one of them; at most as many as a document takes. */
const distinct = (texts: readonly Text[], without: Text): readonly Text[] => {
  const found: Text[] = [];
  for (const text of texts)
    if (!sameContent(text, without) && !found.some((one) => sameContent(one, text))) found.push(text);
  return found.slice(0, 50);
};

/** Ids of all partners that are part of one of these, however deep. */
const below = (document: NetworkDocument, ...ids: readonly string[]): ReadonlySet<string> => {
  const found = new Set(ids);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { id, parent } of document.partners) if (parent !== null && found.has(parent)) found.add(id);
  }
  return found;
};

/** Relations after a renaming: none with itself, no merger that would go round. */
const withoutLoops = (relations: readonly Relation[], now: (id: string) => string): readonly Relation[] => {
  const into = new Map<string, string[]>();
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (into.get(from) ?? []).some((next) => reaches(next, to, seen));
  };
  return relations.flatMap((one) => {
    const moved = { ...one, from: now(one.from), to: now(one.to) };
    if (moved.from === moved.to) return [];
    if (moved.kind === 'merged-into') {
      if (reaches(moved.to, moved.from)) return [];
      into.set(moved.from, [...(into.get(moved.from) ?? []), moved.to]);
    }
    return [moved.from === one.from && moved.to === one.to ? one : moved];
  });
};

/** Partners that may not be the whole of this one: itself, and what is part of it. */
export const partsOf = (document: NetworkDocument, id: string): ReadonlySet<string> => below(document, id);

/**
 * What the reader at the door would say of one entry of a document, with paths like `title` or `result.text`. What is
 * wrong with the whole document (too many entries) has the path ''.
 */
export const networkFaults = (document: NetworkDocument, list: ListName, key: string): readonly Problem[] => {
  const place = `${list}[${document[list].findIndex((one) => one.key === key)}]`;
  return readNetwork(networkDocumentFile(document)).problems.flatMap((problem) => {
    if (problem.fatal) return [{ ...problem, path: '' }];
    const inside = problem.path === place || problem.path.startsWith(`${place}.`);
    return inside ? [{ ...problem, path: problem.path.slice(place.length + 1) }] : [];
  });
};

/** What the reader at the door would say of the title and the ambition. */
export const aboutFaults = (document: NetworkDocument): readonly Problem[] =>
  readNetwork(networkDocumentFile(document)).problems.filter(({ path }) => /^(?:title|ambition)\b/.test(path));
