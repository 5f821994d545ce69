import type { Audience } from '../../../src/domain/document/indicator-types.js';
import type { NetworkDocument } from '../../../src/domain/document/network-types.js';
import { networkAt, type NetworkAt } from '../../../src/domain/network/at.js';
import { groupsOf, type GroupRow } from '../../../src/domain/network/groups.js';
import { networkRows, type Rows } from '../../../src/domain/network/rows.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { document, words } from './cases.js';

export const data = async (name: string): Promise<Record<string, any>> =>
  (await fetch(new URL(`../../../demo/data/network-${name}.json`, import.meta.url))).json();

export interface Facts {
  readonly network: NetworkAt;
  readonly rows: Rows;
  readonly groups: readonly GroupRow[];
}

export const factsOf = (read: NetworkDocument, audience: Audience = 'public', at?: string): Facts => {
  const network = networkAt(networkFor(read, audience), at);
  return { network, rows: networkRows(network, words), groups: groupsOf(network, words) };
};

export const facts = (raw: unknown, audience: Audience = 'public', at?: string): Facts =>
  factsOf(document(raw), audience, at);

/** A network of a size, the same for the same numbers. */
export const made = (partners: number, issues: number): Record<string, any> => {
  const kinds = ['municipality', 'care', 'welfare', 'gp', 'housing', 'informal', 'neighbourhood', 'other'];
  const levels = ['none', 'allows', 'helps', 'leads'];
  return {
    schema: 'veerkracht/network@1',
    title: 'Groot netwerk',
    asOf: '2026-03-01',
    ambition: { text: 'Iedereen doet mee.' },
    partners: Array.from({ length: partners }, (_, i) => ({
      id: `p${i}`,
      name: `Organisatie ${i}`,
      kind: kinds[i % kinds.length],
      area: `Wijk ${i % 5}`,
    })),
    issues: Array.from({ length: issues }, (_, i) => ({
      id: `i${i}`,
      title: `Onderwerp ${i}`,
      theme: `Thema ${i % 3}`,
    })),
    commitments: Array.from({ length: Math.min(partners * 3, 9000) }, (_, i) => ({
      partner: `p${i % partners}`,
      issue: `i${(i * 7 + Math.floor(i / partners)) % issues}`,
      level: levels[(i * 5) % 4],
      at: `2025-${String((i % 12) + 1).padStart(2, '0')}-01`,
    })),
    steps: Array.from({ length: issues * 3 }, (_, i) => ({
      issue: `i${i % issues}`,
      title: `Stap ${i}`,
      by: [`p${i % partners}`],
      done: `2025-${String((i % 12) + 1).padStart(2, '0')}-05`,
    })),
    events: [{ at: '2024-01-01', title: 'Begin', kind: 'start' }],
  };
};
