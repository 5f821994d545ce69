/** Words of the network of partners that come with the code that says them. */
export const networkLater = {
  // Where a role holds
  rolesOf: 'Rol: {role}, {places}.',
  inNetwork: 'in het hele netwerk',
  inGroup: 'in {group}',
  inIssue: 'bij {issue}',
} as const;
