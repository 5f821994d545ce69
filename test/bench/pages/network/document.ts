/** The network of the address as a `network@1` document. */
import { network } from './data.js';

const { names, partners, links } = network;
const kinds = ['municipality', 'care', 'welfare', 'informal', 'neighbourhood', 'housing', 'gp', 'other'];
const levels = ['leads', 'helps', 'allows'];

export const keyOf = (node: number): string => (node < partners ? `partner:p${node}` : `issue:i${node}`);

export const networkDocument = {
  schema: 'veerkracht/network@1',
  partners: names.slice(0, partners).map((name, i) => ({ id: `p${i}`, name, kind: kinds[i % kinds.length] })),
  issues: names.slice(partners).map((title, i) => ({ id: `i${i + partners}`, title })),
  commitments: links
    .filter(([, b]) => b >= partners)
    .map(([a, b]) => ({ partner: `p${a}`, issue: `i${b}`, level: levels[(a + b) % 3] })),
  relations: links
    .filter(([, b]) => b < partners)
    .map(([a, b]) => ({ from: `p${a}`, to: `p${b}`, kind: 'works-with' })),
};
