import { audiences } from './audience.js';
import { parseDate } from './dates.js';
import type { NetworkDocument } from './network-types.js';
import { date, id, idOf, label, language, link, mostEntries, prose, source, visibility } from './parts.js';
import { placeKey } from './place-key.js';
import { readQuick } from './quick.js';
import type { Report } from './report.js';
import { usualRoles } from './roles.js';
import { choice, entry, given, list, made, number, string, vital, type Shape } from './shape.js';

/** Most entries of each list; more refuse the document, here and in no other list. */
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

/** Gives an entry the key by which it is addressed: its id, else its place. */
const keyed = <T extends object>(of: Shape<T>) =>
  made(of, (value, report) => {
    const { id: own = null } = value as { readonly id?: string | null };
    return { ...value, key: own ?? placeOf(report) };
  });
/** The quick reader knows no places: it puts them in when it has read all. */
const placeOf = ({ path }: Partial<Pick<Report, 'path'>>): string => path?.slice(-2).join('/') ?? '';

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
    report.addValue('out-of-range', `≥ ${since}`, until, 'until');
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
      visibility: vital(choice(...audiences)),
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

const cap = true;

// The order is the order of reading: what others refer to comes first.
export const networkShape = entry({
  schema: choice('veerkracht/network@1'),
  title: given(label),
  language: given(language, 'nl'),
  source: given(source),
  asOf: given(date),
  ambition: given(entry({ text: prose, since: given(date), source: given(source) })),
  partners: list(partner, networkCaps.partners, { cap, ids: 'partners' }),
  issues: list(issue, networkCaps.issues, { cap, ids: 'issues' }),
  commitments: given(list(commitment, networkCaps.commitments, { cap }), []),
  steps: given(list(step, networkCaps.steps, { cap, ids: true }), []),
  groups: given(list(group, mostEntries, { ids: 'groups' }), []),
  roles: given(list(role, mostEntries), []),
  relations: given(list(relation, networkCaps.relations, { cap }), []),
  events: given(list(event, networkCaps.events, { cap, ids: true }), []),
});

/** The newest date that counts: of commitments, events, steps done and results, each at its middle. */
export const newest = ({
  commitments,
  steps,
  events,
}: Pick<NetworkDocument, 'steps' | 'events'> & {
  readonly commitments: readonly Pick<NetworkDocument['commitments'][number], 'at'>[];
}): string | null => {
  let best: string | null = null;
  let most = -Infinity;
  let end = -Infinity;
  const look = (text: string | null | undefined): void => {
    const span = text == null ? null : parseDate(text);
    if (text == null || !span) return;
    const middle = span.first + span.last;
    // Of two with the same middle, the less exact one reaches further.
    if (middle < most || (middle === most && span.last <= end)) return;
    best = text;
    most = middle;
    end = span.last;
  };
  for (const { at } of commitments) look(at);
  for (const { at } of events) look(at);
  for (const { done, result } of steps) {
    look(done);
    look(result?.date);
  }
  return best;
};

/** The document with its "today". */
export const withToday = (read: Omit<NetworkDocument, 'asOfGiven'>): NetworkDocument => ({
  ...read,
  asOf: read.asOf ?? newest(read),
  asOfGiven: read.asOf !== null,
});

/** The links, as `from\nto`, that close a circle when all are walked from the first on. */
export const closing = (links: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
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

const lists = ['partners', 'issues', 'commitments', 'steps', 'groups', 'roles', 'relations', 'events'] as const;

/** Whether everything that is pointed at is there, and nothing goes round. */
const sound = (links: ReadonlyMap<string, readonly string[]>): boolean =>
  [...links.values()].every((ends) => ends.every((end) => links.has(end))) && closing(links).size === 0;

/** A network@1 without a fault; null when the whole reader (`readNetwork`) must look. */
export const quickNetwork = (raw: unknown): NetworkDocument | null => {
  const read = readQuick(networkShape, raw) as NetworkDocument | null;
  if (!read) return null;
  for (const name of lists) {
    const taken = new Set(read[name].map(({ key }) => key));
    read[name].forEach((one: { key: string }, place) => {
      if (one.key === '') one.key = placeKey(`${name}/${place}`, taken);
    });
  }
  const { partners, steps, relations } = read;
  const mergers = new Map(partners.map(({ id: partner }) => [partner, [] as string[]]));
  for (const { kind, from, to } of relations) if (kind === 'merged-into') mergers.get(from)?.push(to);
  return sound(new Map(partners.map((one) => [one.id, one.parent === null ? [] : [one.parent]]))) &&
    sound(new Map(steps.map(({ key, dependsOn }) => [key, dependsOn]))) &&
    sound(mergers)
    ? withToday(read)
    : null;
};
