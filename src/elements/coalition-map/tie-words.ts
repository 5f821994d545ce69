import type { PartnerTie } from '../../domain/network/ties.js';
import type { networkTies } from '../../language/nl/network-ties.js';

/** How each tie is called: in the panel, in the list and in the network view. */
export const tieKeys: Readonly<Record<PartnerTie, keyof typeof networkTies>> = {
  'works-with': 'worksWith',
  funds: 'funds',
  'funded-by': 'fundedBy',
  'refers-to': 'refersTo',
  'referred-from': 'referredFrom',
  other: 'otherTie',
};
