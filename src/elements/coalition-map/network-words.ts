import type { Net, Tie } from '../../domain/network/net.js';
import { common } from '../../language/nl/common.js';
import { networkTies } from '../../language/nl/network-ties.js';
import { networkView } from '../../language/nl/network-view.js';
import { WordBook, type Words } from '../../language/words.js';
import { tieKeys } from './tie-words.js';

export type NetKey = keyof typeof common | keyof typeof networkTies | keyof typeof networkView;
export type NetWords = Words<NetKey>;

/** Words of the network view come with its code. */
export const netBook = new WordBook<NetKey>(
  { common, networkTies, networkView },
  {
    en: async () => {
      const [a, b, c] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/network-view.js'),
        import('../../language/en/network-ties.js'),
      ]);
      return { ...a.common, ...b.networkView, ...c.networkTies };
    },
  },
);

/** Names told of one tie; the panel of the chosen node gives them all. */
const mostNamed = 8;

const nodeTies: Readonly<Record<Tie, NetKey>> = {
  leads: 'partnerLeads',
  helps: 'partnerHelps',
  allows: 'partnerAllows',
  ...tieKeys,
};
const issueTies: Readonly<Partial<Record<Tie, NetKey>>> = {
  leads: 'issueLeads',
  helps: 'issueHelps',
  allows: 'issueAllows',
};

/**
 * A node in words: name, kind, number of links, and what others are to it, by name; never where it stands. Each name
 * that can be counted on is there, unless there are very many.
 */
export const nodeText = ({ nodes }: Net, node: number, words: NetWords): string => {
  const { name, kind, links, ties, partnerKind } = nodes[node]!;
  const what = words.say(partnerKind ?? 'issue');
  if (links.length === 0) return words.say('nodeAlone', { name, what });
  const told = ties.map(({ tie, others }) => {
    const few = others.length > mostNamed + 1 ? others.slice(0, mostNamed) : others;
    const names = few.map((other) => nodes[other]!.name);
    const more = others.length - few.length;
    const label = words.say((kind === 'issue' && issueTies[tie]) || nodeTies[tie]);
    return words.say('tie', {
      tie: label,
      names: words.list(more > 0 ? [...names, words.say('nodeMore', { n: more })] : names),
    });
  });
  return [words.say('node', { name, what, n: links.length }), ...told].join(' ');
};
