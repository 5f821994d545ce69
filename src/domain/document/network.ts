import type { NetworkDocument, Relation } from './network-types.js';
import { closing, networkShape, withToday } from './network-shape.js';
import { placeKey } from './place-key.js';
import type { PlainRecord } from './plain-record.js';
import type { Reading } from './read.js';
import type { Key } from './report.js';
import type { Parsed } from './types.js';
import { readDocument, type Kind } from './version.js';

export const networkKind: Kind = { name: 'network', version: 1, steps: {} };

/**
 * Reads a network@1. A bad entry is left out and listed in `problems`; so is a reference that closes a circle (of
 * parents, of mergers, of steps that wait for each other). `asOf` is filled in when it is not given: the newest
 * commitment, event, step done or result. Never throws.
 *
 * @param raw parsed JSON, or an object of the page
 */
export const readNetwork = (raw: unknown): Parsed<NetworkDocument> =>
  readDocument(raw, networkKind, (document, reading) => {
    const read = reading.whole(networkShape, document) as Omit<NetworkDocument, 'asOfGiven'>;
    const whole = {
      ...read,
      partners: withoutParentCircles(read.partners, document, reading),
      steps: withoutWaitingCircles(apart(read.steps, document, 'steps'), document, reading),
      groups: apart(read.groups, document, 'groups'),
      events: apart(read.events, document, 'events'),
      relations: withoutMergerCircles(read.relations, read.partners, reading),
    };
    return withToday(whole);
  });

const rawList = (document: PlainRecord, name: string): readonly PlainRecord[] =>
  document[name] as readonly PlainRecord[];

/** Entries known by their place, where another has that place for its id, under a key of their own. */
const apart = <T extends { readonly key: string }>(
  entries: readonly T[],
  document: PlainRecord,
  name: string,
): readonly T[] => {
  const unnamed = (one: T): boolean => (one as { readonly id?: string | null }).id === null;
  if (!entries.some(unnamed)) return entries;
  const taken = new Set(rawList(document, name).map((one) => one?.['id']));
  return entries.map((one) => (unnamed(one) ? { ...one, key: placeKey(one.key, taken) } : one));
};

/** Where the entry with this id stands in the document as it was given. */
const indexes = (document: PlainRecord, name: string): ReadonlyMap<unknown, number> => {
  const found = new Map<unknown, number>();
  rawList(document, name).forEach((one, index) => {
    const key = one?.['id'];
    if (!found.has(key)) found.set(key, index);
  });
  return found;
};

/** A reference that closes a circle, or has no end; its id is not shown when either entry is not for everyone. */
const tell = (reading: Reading, from: object, end: object | undefined, id: string, ...place: Key[]): void =>
  reading.within(from, () =>
    reading.within(end, () => reading.addValue(end ? 'not-allowed' : 'unknown-reference', undefined, id, ...place)),
  );

const withoutParentCircles = (
  partners: NetworkDocument['partners'],
  document: PlainRecord,
  reading: Reading,
): NetworkDocument['partners'] => {
  if (partners.every(({ parent }) => parent === null)) return partners;
  const places = indexes(document, 'partners');
  const known = new Map(partners.map((one) => [one.id, one]));
  const circles = closing(new Map(partners.map((one) => [one.id, one.parent === null ? [] : [one.parent]])));
  return partners.map((one) => {
    if (one.parent === null) return one;
    const whole = known.get(one.parent);
    if (whole && !circles.has(`${one.id}\n${one.parent}`)) return one;
    if (whole || !reading.lost.has(one.parent))
      tell(reading, one, whole, one.parent, 'partners', places.get(one.id) ?? 0, 'parent');
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
  const known = new Map(steps.map((one) => [one.key, one]));
  const circles = closing(new Map(steps.map(({ key, dependsOn }) => [key, dependsOn])));
  return steps.map((one) => {
    const place = places.get(one.key) ?? parseInt(one.key.split('/')[1] ?? '', 10);
    const rawOf = rawList(document, 'steps')[place]?.['dependsOn'] as readonly unknown[] | undefined;
    const dependsOn = one.dependsOn.filter((other) => {
      const end = known.get(other);
      if (end && !circles.has(`${one.key}\n${other}`)) return true;
      if (end || !reading.lost.has(other))
        tell(reading, one, end, other, 'steps', place, 'dependsOn', rawOf?.indexOf(other) ?? 0);
      return false;
    });
    return { ...one, dependsOn };
  });
};

const withoutMergerCircles = (
  relations: readonly Relation[],
  partners: NetworkDocument['partners'],
  reading: Reading,
): readonly Relation[] => {
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
    const into = partners.find(({ id }) => id === one.to);
    tell(reading, one, into, one.to, 'relations', Number(one.key.split('/')[1]), 'to');
    return false;
  });
};
