/** Roles whose names we know, in networks and around a flywheel; any other needs a label. */
export const usualRoles: readonly string[] = [
  'purpose-leader',
  'organising-manager',
  'adviser',
  'coordinator',
  'supporting-partner',
  'engaged-neighbourhood',
];
