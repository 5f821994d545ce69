import { dateMiddle, parseDate } from './dates.js';
import type { NetworkDocument, Relation } from './network-types.js';
import { date, id, idOf, label, language, link, mostEntries, prose, source } from './parts.js';
import type { PlainRecord } from './plain-record.js';
import type { Reading } from './read.js';
import { shown, type Report } from './report.js';
import { usualRoles } from './roles.js';
import { choice, entry, given, list, made, number, string, vital, type Shape } from './shape.js';
import type { Parsed } from './types.js';
import { readDocument, type Kind } from './version.js';

export const networkKind: Kind = { name: 'network', version: 1, steps: {} };

/** Most entries of each list; more refuse the document. */
export const networkCaps = {
  partners: 2000,
  issues: 500,
  commitments: 10_000,
  relations: 10_000,
  steps: 5000,
  events: 2000,
} as const;

export const partnerKinds = [
  'municipality',
  'care',
  'welfare',
  'mental-health',
  'youth',
  'gp',
  'housing',
  'insurer',
  'informal',
  'neighbourhood',
  'education',
  'other',
] as const;

/** From against to pulling. */
export const levels = ['against', 'none', 'allows', 'helps', 'leads'] as const;

const partnerId = idOf('partners');
const issueId = idOf('issues');
/** A word we do not know may mean "for few": the entry is left out. */
const visibility = vital(choice('public', 'partners', 'internal'), 'public');

/** Gives an entry the key by which it is addressed: its id, else its place. */
const keyed = <T extends object>(of: Shape<T>) =>
  made(of, (value, report) => {
    const { id: own = null } = value as { readonly id?: string | null };
    return { ...value, key: own ?? placeOf(report) };
  });
const placeOf = ({ path }: Report): string => path.slice(-2).join('/');

interface Lasting {
  readonly since: string | null;
  readonly until: string | null;
}

/** An end before the beginning is left out. */
const ordered = <T extends Lasting>(of: Shape<T>): Shape<T> =>
  made(of, (value, report): T => {
    const { since, until } = value;
    if (since === null || until === null) return value;
    if ((parseDate(until)?.last ?? 0) >= (parseDate(since)?.first ?? 0)) return value;
    report.add('out-of-range', `≥ ${since}`, shown(until), 'until');
    return { ...value, until: null };
  });

export const partner = keyed(
  ordered(
    entry({
      id,
      name: label,
      aliases: given(list(label, 50), []),
      // A kind we do not know is another one.
      kind: given(choice(...partnerKinds), 'other'),
      area: given(label),
      parent: given(id),
      since: given(date),
      until: given(date),
      url: given(link),
      contactRole: given(label),
      visibility,
    }),
  ),
);

export const issue = keyed(
  ordered(
    entry({
      id,
      title: label,
      why: given(prose),
      theme: given(label),
      area: given(label),
      status: given(choice('exploring', 'moving', 'paused', 'done')),
      since: given(date),
      until: given(date),
      visibility,
    }),
  ),
);

const level = choice(...levels);

export const commitment = keyed(
  made(
    entry({
      partner: partnerId,
      issue: issueId,
      level,
      needed: given(level),
      by: vital(choice('organisation', 'person'), 'organisation'),
      statedBy: given(label),
      // Without its date an entry could pass for a newer one.
      at: vital(date),
      note: given(prose),
      visibility: vital(choice('public', 'partners', 'internal')),
    }),
    ({ visibility: said, ...rest }) => ({
      ...rest,
      visibility: said ?? (rest.level === 'against' ? ('internal' as const) : ('public' as const)),
    }),
  ),
);

export const step = keyed(
  made(
    entry({
      id: given(id),
      issue: issueId,
      title: label,
      by: given(list(partnerId, networkCaps.partners, { distinct: true }), []),
      planned: given(date),
      done: given(date),
      status: vital(choice('planned', 'doing', 'done', 'stopped')),
      dependsOn: given(list(id, mostEntries, { distinct: true }), []),
      result: given(
        entry({ text: prose, forWhom: given(label), indicator: given(string({ max: 300 })), date: given(date) }),
      ),
      visibility,
    }),
    ({ status, ...rest }) => ({ ...rest, status: status ?? (rest.done === null ? 'planned' : 'done') }),
  ),
);

const group = keyed(
  entry({
    id: given(id),
    kind: given(choice('cluster', 'team-up', 'other'), 'other'),
    title: label,
    members: given(list(partnerId, networkCaps.partners, { distinct: true }), []),
    coordinator: given(partnerId),
    visibility,
  }),
);

const isUsual = (role: string): boolean => usualRoles.includes(role);

export const role = keyed(
  entry(
    {
      role: id,
      // A partner that does not exist is no empty seat.
      partner: vital(partnerId),
      group: vital(idOf('groups')),
      issue: vital(issueId),
      label: given(label),
      visibility,
    },
    (value) => (isUsual(value.role) || value.label !== null ? null : ['label', 'missing']),
  ),
);

export const relation = keyed(
  ordered(
    entry(
      {
        from: partnerId,
        to: partnerId,
        kind: vital(choice('works-with', 'funds', 'refers-to', 'merged-into', 'other'), 'other'),
        strength: given(number({ min: 1, max: 3 })),
        since: given(date),
        until: given(date),
        visibility,
      },
      ({ from, to }) => (from === to ? ['to', 'not-allowed', `≠ ${from}`] : null),
    ),
  ),
);

const event = keyed(
  entry({
    id: given(id),
    at: date,
    title: label,
    kind: given(choice('start', 'accelerate', 'brake', 'restart', 'milestone'), 'milestone'),
    issue: vital(issueId),
    text: given(prose),
    visibility,
  }),
);

// The order is the order of reading: what others refer to comes first.
export const networkShape = entry({
  schema: choice('veerkracht/network@1'),
  title: given(label),
  language: given(language, 'nl'),
  source: given(source),
  asOf: given(date),
  ambition: given(entry({ text: prose, since: given(date), source: given(source) })),
  partners: list(partner, networkCaps.partners, { ids: 'partners' }),
  issues: list(issue, networkCaps.issues, { ids: 'issues' }),
  commitments: given(list(commitment, networkCaps.commitments), []),
  steps: given(list(step, networkCaps.steps, { ids: true }), []),
  groups: given(list(group, mostEntries, { ids: 'groups' }), []),
  roles: given(list(role, mostEntries), []),
  relations: given(list(relation, networkCaps.relations), []),
  events: given(list(event, networkCaps.events, { ids: true }), []),
});

/**
 * Reads a network@1. A bad entry is left out and listed in `problems`; so is a reference that closes a circle (of
 * parents, of mergers, of steps that wait for each other). `asOf` is filled in when it is not given: the newest
 * commitment, event, step done or result. Never throws.
 *
 * @param raw parsed JSON, or an object of the page
 */
export const readNetwork = (raw: unknown): Parsed<NetworkDocument> =>
  readDocument(raw, networkKind, (document, reading) => {
    const read = reading.whole(networkShape, document) as NetworkDocument;
    const whole = {
      ...read,
      partners: withoutParentCircles(read.partners, document, reading),
      steps: withoutWaitingCircles(read.steps, document, reading),
      relations: withoutMergerCircles(read.relations, reading),
    };
    return { ...whole, asOf: whole.asOf ?? newest(whole) };
  });

/** The newest date that counts: of commitments, events, steps done and results, each at its middle. */
const newest = ({ commitments, steps, events }: NetworkDocument): string | null => {
  let best: string | null = null;
  const look = (text: string | null | undefined): void => {
    if (text == null) return;
    const at = dateMiddle(text) ?? -Infinity;
    const most = best === null ? -Infinity : (dateMiddle(best) ?? -Infinity);
    // Of two with the same middle, the less exact one reaches further.
    if (at > most || (at === most && best !== null && text.length < best.length)) best = text;
  };
  for (const { at } of commitments) look(at);
  for (const { at } of events) look(at);
  for (const { done, result } of steps) {
    look(done);
    look(result?.date);
  }
  return best;
};

/** The links, as `from\nto`, that close a circle when all are walked from the first on. */
const closing = (links: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const found = new Set<string>();
  const done = new Set<string>();
  for (const start of links.keys()) {
    const way = [{ at: start, next: 0 }];
    const onWay = new Set([start]);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const to = done.has(here.at) ? undefined : links.get(here.at)?.[here.next++];
      if (to === undefined) {
        done.add(here.at);
        onWay.delete(here.at);
        way.pop();
      } else if (onWay.has(to)) found.add(`${here.at}\n${to}`);
      else if (!done.has(to)) {
        onWay.add(to);
        way.push({ at: to, next: 0 });
      }
    }
  }
  return found;
};

const rawList = (document: PlainRecord, name: string): readonly PlainRecord[] =>
  document[name] as readonly PlainRecord[];

/** Where the entry with this id stands in the document as it was given. */
const indexes = (document: PlainRecord, name: string): ReadonlyMap<unknown, number> => {
  const found = new Map<unknown, number>();
  rawList(document, name).forEach((one, index) => {
    const key = one?.['id'];
    if (!found.has(key)) found.set(key, index);
  });
  return found;
};

const withoutParentCircles = (
  partners: NetworkDocument['partners'],
  document: PlainRecord,
  reading: Reading,
): NetworkDocument['partners'] => {
  if (partners.every(({ parent }) => parent === null)) return partners;
  const places = indexes(document, 'partners');
  const known = new Set(partners.map((one) => one.id));
  const circles = closing(new Map(partners.map((one) => [one.id, one.parent === null ? [] : [one.parent]])));
  return partners.map((one) => {
    if (one.parent === null) return one;
    const good = known.has(one.parent);
    if (good && !circles.has(`${one.id}\n${one.parent}`)) return one;
    const place = places.get(one.id) ?? 0;
    if (good || !reading.lost.has(one.parent))
      reading.add(
        good ? 'not-allowed' : 'unknown-reference',
        undefined,
        shown(one.parent),
        'partners',
        place,
        'parent',
      );
    return { ...one, parent: null };
  });
};

const withoutWaitingCircles = (
  steps: NetworkDocument['steps'],
  document: PlainRecord,
  reading: Reading,
): NetworkDocument['steps'] => {
  if (steps.every(({ dependsOn }) => dependsOn.length === 0)) return steps;
  const places = indexes(document, 'steps');
  const known = new Set(steps.map(({ key }) => key));
  const circles = closing(new Map(steps.map(({ key, dependsOn }) => [key, dependsOn])));
  return steps.map((one) => {
    const place = places.get(one.key) ?? Number(one.key.split('/')[1]);
    const rawOf = rawList(document, 'steps')[place]?.['dependsOn'] as readonly unknown[] | undefined;
    const dependsOn = one.dependsOn.filter((other) => {
      const good = known.has(other);
      if (good && !circles.has(`${one.key}\n${other}`)) return true;
      const at = rawOf?.indexOf(other) ?? 0;
      if (good || !reading.lost.has(other))
        reading.add(
          good ? 'not-allowed' : 'unknown-reference',
          undefined,
          shown(other),
          'steps',
          place,
          'dependsOn',
          at,
        );
      return false;
    });
    return { ...one, dependsOn };
  });
};

const withoutMergerCircles = (relations: readonly Relation[], reading: Reading): readonly Relation[] => {
  const links = new Map<string, string[]>();
  for (const { kind, from, to } of relations) {
    if (kind !== 'merged-into') continue;
    const list = links.get(from);
    if (list) list.push(to);
    else links.set(from, [to]);
  }
  const circles = closing(links);
  if (circles.size === 0) return relations;
  return relations.filter((one) => {
    if (one.kind !== 'merged-into' || !circles.has(`${one.from}\n${one.to}`)) return true;
    reading.add('not-allowed', undefined, shown(one.to), 'relations', Number(one.key.split('/')[1]), 'to');
    return false;
  });
};
