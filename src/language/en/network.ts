/** Words of the network of partners. */
export const network = {
  empty: 'There are no partners and no issues here yet.',
  noIssues:
    'There {partners:is|are} *{partners} {partners:partner|partners}* on the ground. There is no issue to work on together yet.',
  noPartners: 'There {issues:is|are} *{issues} {issues:issue|issues}*. No partner stands by {issues:it|them} yet.',
  ground: 'Here {partners:is|are} *{partners} {partners:partner|partners}* and {issues} {issues:issue|issues}.',
  movement:
    'There is movement in *{moving} {moving:issue|issues}*: together {steps} {steps:step|steps} and {results} {results:result|results}.',
  noMovement: 'No step has been taken yet.',
  wideNoStep:
    '*{issue}*: {agrees} of the {partners} partners stand behind it. Much support, no step yet. Who takes the first?',
  smallMoves: '*{issue}* moves with {agrees} {agrees:partner|partners}: {steps} {steps:step|steps} in the last year.',
  noPuller: 'Nobody leads *{issues}* yet.',
  paused: '*{issues}* {n:is|are} standing still now.',
  emptySeats: 'There {n:is|are} still *{n} empty {n:role|roles}*.',
  gaps: 'In *{n} {n:place|places}* more commitment is needed than there is now.',
  unknown: 'In {n} {n:place|places} the commitment is not known here.',
};
