import { compare, type NetworkAt } from './at.js';
import { takesPart } from './rows.js';

/** Most nodes and links that are laid out; more is the list. */
export const mostNodes = 1000;
export const mostLinks = 5000;

export interface Graph {
  /** `partner:juvo`, `issue:one-budget`; in order of code points. */
  readonly nodes: readonly string[];
  /** Places in `nodes`; each pair once. */
  readonly links: readonly (readonly [number, number])[];
}

/** How large the network is as nodes and links, each pair once. */
export interface GraphSize {
  readonly nodes: number;
  readonly links: number;
}

/** Whether that is more than is laid out. */
export const isTooLarge = ({ nodes, links }: GraphSize): boolean => nodes > mostNodes || links > mostLinks;

const pairsOf = (network: NetworkAt): ReadonlySet<string> => {
  const pairs = new Set<string>();
  const link = (a: string, b: string): void => void pairs.add(a < b ? `${a}\n${b}` : `${b}\n${a}`);
  for (const { id } of network.partners)
    for (const { issue } of takesPart(network, id)) link(`issue:${issue}`, `partner:${id}`);
  for (const { from, to } of network.relations) link(`partner:${from}`, `partner:${to}`);
  return pairs;
};

/** Counts without laying anything out: also above the caps. */
export const graphSize = (network: NetworkAt): GraphSize => ({
  nodes: network.partners.length + network.issues.length,
  links: pairsOf(network).size,
});

/** Partners, issues, who takes part and who relates to whom, as nodes and links; null above the caps. */
export const graphOf = (network: NetworkAt): Graph | null => {
  if (network.partners.length + network.issues.length > mostNodes) return null;
  const pairs = pairsOf(network);
  if (pairs.size > mostLinks) return null;
  const nodes = [
    ...network.partners.map(({ id }) => `partner:${id}`),
    ...network.issues.map(({ id }) => `issue:${id}`),
  ].sort(compare);
  const places = new Map(nodes.map((node, place) => [node, place]));
  const links = [...pairs].sort(compare).map((pair): [number, number] => {
    const [a = '', b = ''] = pair.split('\n');
    return [places.get(a) ?? 0, places.get(b) ?? 0];
  });
  return { nodes, links };
};
