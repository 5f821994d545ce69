import type { Net, Tie } from '../../domain/network/net.js';
import { common } from '../../language/nl/common.js';
import { networkView } from '../../language/nl/network-view.js';
import { WordBook } from '../../language/words.js';
import type { NetKey, NetWords } from './network-model.js';

/** Words of the network view come with its code. */
export const netBook = new WordBook<NetKey>(
  'networkView',
  { ...common, ...networkView },
  {
    en: async () => {
      const [a, b] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/network-view.js'),
      ]);
      return { ...a.common, ...b.networkView };
    },
  },
);

/** Names told at once by a node; choosing it gives them all. */
const mostNamed = 12;

/** What kind of partner, or that it is an issue. */
const kindOf = ({ nodes }: Net, node: number, words: NetWords): string =>
  words.say(nodes[node]!.partnerKind ?? 'issue');

/** A node in words: name, kind, number of links and who they are with; never where it stands. */
export const nodeText = (net: Net, node: number, words: NetWords): string => {
  const { name, links } = net.nodes[node]!;
  const what = kindOf(net, node, words);
  const n = links.length;
  if (n === 0) return words.say('nodeAlone', { name, what });
  const named = links.slice(0, n > mostNamed + 2 ? mostNamed : n).map((other) => net.nodes[other]!.name);
  const more = n - named.length;
  const names = words.list(more > 0 ? [...named, words.say('nodeMore', { n: more })] : named);
  return words.say('node', { name, what, n, names });
};

/** The kind of a node and its number of links. */
export const whatText = (net: Net, node: number, words: NetWords): string => {
  const n = net.nodes[node]!.links.length;
  const what = kindOf(net, node, words);
  return n > 0 ? words.say('what', { what, n }) : words.say('whatAlone', { what });
};

const partnerTies: Readonly<Record<Tie, NetKey>> = {
  leads: 'partnerLeads',
  helps: 'partnerHelps',
  allows: 'partnerAllows',
  'works-with': 'worksWith',
  funds: 'funds',
  'funded-by': 'fundedBy',
  'refers-to': 'refersTo',
  'referred-from': 'referredFrom',
  other: 'otherTie',
};
const issueTies: Readonly<Partial<Record<Tie, NetKey>>> = {
  leads: 'issueLeads',
  helps: 'issueHelps',
  allows: 'issueAllows',
};

/** What others are to a partner or an issue. */
export const tieText = (kind: 'partner' | 'issue', tie: Tie, words: NetWords): string =>
  words.say((kind === 'issue' && issueTies[tie]) || partnerTies[tie]);
