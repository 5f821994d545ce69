/** What another partner is to one: the same words in every view of a network. They come with the code that says them. */
export const networkTies = {
  worksWith: 'Werkt samen met',
  funds: 'Geeft geld aan',
  fundedBy: 'Krijgt geld van',
  refersTo: 'Verwijst mensen naar',
  referredFrom: 'Krijgt mensen doorverwezen van',
  otherTie: 'Heeft te maken met',
  tie: '{tie}: {names}.',
} as const;
