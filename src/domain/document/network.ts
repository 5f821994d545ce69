import type { NetworkDocument, Relation } from './network-types.js';
import { closing, networkShape, withToday } from './network-shape.js';
import type { PlainRecord } from './plain-record.js';
import type { Reading } from './read.js';
import { shown } from './report.js';
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
      steps: withoutWaitingCircles(read.steps, document, reading),
      relations: withoutMergerCircles(read.relations, reading),
    };
    return withToday(whole);
  });

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
