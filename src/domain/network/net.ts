import type { Level, PartnerKind } from '../document/network-types.js';
import type { Text } from '../document/types.js';
import { compare, type NetworkAt } from './at.js';
import type { Graph } from './graph.js';
import { partsOf } from './parts.js';
import { takesPart } from './rows.js';
import { familyOf, type Family } from './scene.js';
import { partnerTies, tieBack, tieThere, type PartnerTie } from './ties.js';

/** What a link is drawn as: how far a partner goes along, or that two partners have a relation. */
export type LinkKind = 'leads' | 'helps' | 'allows' | 'relation';

/** What others are to a node, in the order in which it is told. */
export type Tie = 'leads' | 'helps' | 'allows' | PartnerTie;

export interface NetNode {
  /** `partner:juvo`, as in the graph. */
  readonly key: string;
  readonly kind: 'partner' | 'issue';
  readonly id: string;
  readonly name: string;
  /** Language of the name when it is another one than asked. */
  readonly lang: string | null;
  /** Null for an issue. */
  readonly partnerKind: PartnerKind | null;
  readonly family: Family | null;
  /** Places of those it is linked to, in the order of `ties`, each once. */
  readonly links: readonly number[];
  /** What they are to it; one may stand under two ties. */
  readonly ties: readonly { readonly tie: Tie; readonly others: readonly number[] }[];
}

/** The whole network as nodes and links, with what is told of each. */
export interface Net {
  readonly graph: Graph;
  /** In the order of `graph.nodes`. */
  readonly nodes: readonly NetNode[];
  /** In the order of `graph.links`. */
  readonly kinds: readonly LinkKind[];
  /** Places of links, by node. */
  readonly linksOf: readonly (readonly number[])[];
  /** Places of nodes: most links first, then by name. */
  readonly order: readonly number[];
  readonly partners: number;
  readonly issues: number;
  /** Groups of two or more that hang together, and nodes without any link. */
  readonly groups: number;
  readonly alone: number;
}

const ties: readonly Tie[] = ['leads', 'helps', 'allows', ...partnerTies];
const linkKinds: Readonly<Partial<Record<Level, LinkKind>>> = { leads: 'leads', helps: 'helps', allows: 'allows' };

/** A text of the document in the reader's language, or in its own. */
export type Naming = (text: Text) => { readonly value: string; readonly lang: string | null };

/**
 * The network as nodes and links with names and facts. The same network in any order gives the same net.
 *
 * @param graph of the same network
 */
export const netOf = (network: NetworkAt, graph: Graph, naming: Naming): Net => {
  const count = graph.nodes.length;
  const places = new Map(graph.nodes.map((key, place) => [key, place]));
  const told = graph.nodes.map(() => new Map<Tie, Set<number>>());
  const kindOf = new Map<number, LinkKind>();
  const tell = (a: number, tie: Tie, b: number): void => {
    const others = told[a]!.get(tie);
    if (others) others.add(b);
    else told[a]!.set(tie, new Set([b]));
  };
  for (const { id } of network.partners) {
    const a = places.get(`partner:${id}`)!;
    for (const { issue, level } of takesPart(network, id)) {
      const kind = linkKinds[level];
      const b = places.get(`issue:${issue}`);
      if (!kind || kind === 'relation' || b === undefined) continue;
      tell(a, kind, b);
      tell(b, kind, a);
      kindOf.set(Math.min(a, b) * count + Math.max(a, b), kind);
    }
  }
  for (const { from, to, kind } of network.relations) {
    const [a, b] = [places.get(`partner:${from}`)!, places.get(`partner:${to}`)!];
    tell(a, tieThere(kind), b);
    tell(b, tieBack(kind), a);
  }
  const partnerOf = new Map(network.partners.map((one) => [one.id, one]));
  const issueOf = new Map(network.issues.map((one) => [one.id, one]));
  const names = graph.nodes.map((key) => {
    const id = key.slice(key.indexOf(':') + 1);
    const text = key.startsWith('partner:') ? partnerOf.get(id)?.name : issueOf.get(id)?.title;
    return text === undefined ? { value: id, lang: null } : naming(text);
  });
  const low = names.map(({ value }) => value.toLowerCase());
  const byName = (a: number, b: number): number => compare(low[a]!, low[b]!) || a - b;
  const nodes = graph.nodes.map((key, place): NetNode => {
    const kind = key.startsWith('partner:') ? 'partner' : 'issue';
    const id = key.slice(kind.length + 1);
    const partnerKind = partnerOf.get(id)?.kind ?? null;
    const isPartner = kind === 'partner' && partnerKind !== null;
    const own = ties.flatMap((tie) => {
      const others = told[place]!.get(tie);
      return others ? [{ tie, others: [...others].sort(byName) }] : [];
    });
    return {
      key,
      kind,
      id,
      name: names[place]!.value,
      lang: names[place]!.lang,
      partnerKind: isPartner ? partnerKind : null,
      family: isPartner ? familyOf(partnerKind) : null,
      links: [...new Set(own.flatMap(({ others }) => others))],
      ties: own,
    };
  });
  const parts = partsOf(graph);
  const linksOf = graph.nodes.map((): number[] => []);
  graph.links.forEach(([a, b], link) => {
    linksOf[a]!.push(link);
    linksOf[b]!.push(link);
  });
  return {
    graph,
    nodes,
    kinds: graph.links.map(([a, b]) => kindOf.get(Math.min(a, b) * count + Math.max(a, b)) ?? 'relation'),
    linksOf,
    order: nodes
      .map((_, place) => place)
      .sort((a, b) => nodes[b]!.links.length - nodes[a]!.links.length || byName(a, b)),
    partners: network.partners.length,
    issues: network.issues.length,
    groups: parts.filter((part) => part.length > 1).length,
    alone: parts.filter((part) => part.length === 1).length,
  };
};
