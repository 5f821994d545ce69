import type { NetworkDocument } from '../document/network-types.js';

/** A network with nothing in it, to start from. @param language of what is written into it */
export const blankNetwork = (language: string): NetworkDocument => ({
  schema: 'veerkracht/network@1',
  title: null,
  language,
  source: null,
  asOf: null,
  asOfGiven: false,
  ambition: null,
  partners: [],
  issues: [],
  commitments: [],
  steps: [],
  groups: [],
  roles: [],
  relations: [],
  events: [],
});
