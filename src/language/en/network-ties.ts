import type { networkTies as dutch } from '../nl/network-ties.js';

/** What another partner is to one: the same words in every view of a network. They come with the code that says them. */
export const networkTies: Record<keyof typeof dutch, string> = {
  worksWith: 'Works with',
  funds: 'Gives money to',
  fundedBy: 'Gets money from',
  refersTo: 'Refers people to',
  referredFrom: 'Gets people referred by',
  otherTie: 'Has to do with',
  tie: '{tie}: {names}.',
};
