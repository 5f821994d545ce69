import type { networkLater as dutch } from '../nl/network-later.js';

/** Words of the network of partners that come with the code that says them. */
export const networkLater: Record<keyof typeof dutch, string> = {
  // Where a role holds
  rolesOf: 'Role: {role}, {places}.',
  inNetwork: 'in the whole network',
  inGroup: 'in {group}',
  inIssue: 'on {issue}',
};
