import { parseDate } from '../document/dates.js';
import type { Audience } from '../document/indicator-types.js';
import type { NetworkDocument } from '../document/network-types.js';
import { networkAt } from './at.js';
import { networkFor } from './seen.js';

/** A partner of a document that does not stand by itself in the network of today, and why. */
export interface Absent {
  readonly id: string;
  readonly why: 'ended' | 'later' | 'merged' | 'hidden';
  /** The partner it became part of; null when it was not merged. */
  readonly into: string | null;
}

/** Partners that are in a document and not in the picture this audience sees of it today, in the order of the document. */
export const absentOf = (document: NetworkDocument, audience: Audience): readonly Absent[] => {
  const { seen, standing, inside, at } = networkAt(networkFor(document, audience));
  const may = new Set(seen.partners.map(({ id }) => id));
  const last = (at === null ? null : parseDate(at)?.last) ?? Infinity;
  return document.partners
    .filter(({ id }) => !standing.has(id))
    .map(({ id, since }): Absent => {
      const into = inside.get(id) ?? null;
      if (!may.has(id)) return { id, why: 'hidden', into: null };
      if (into !== null) return { id, why: 'merged', into };
      const first = since === null ? undefined : parseDate(since)?.first;
      return { id, why: first !== undefined && first > last ? 'later' : 'ended', into: null };
    });
};
