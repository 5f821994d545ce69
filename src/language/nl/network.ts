/** Words of the network of partners. */
export const network = {
  empty: 'Hier staan nog geen partners en geen onderwerpen.',
  noIssues:
    'Er {partners:staat|staan} *{partners} {partners:partner|partners}* op de grond. Er is nog geen onderwerp om samen aan te werken.',
  noPartners: 'Er {issues:is|zijn} *{issues} {issues:onderwerp|onderwerpen}*. Er staat nog geen partner bij.',
  ground:
    'Hier {partners:staat|staan} *{partners} {partners:partner|partners}* en {issues} {issues:onderwerp|onderwerpen}.',
  movement:
    'Beweging zit in *{moving} {moving:onderwerp|onderwerpen}*: samen {steps} {steps:stap|stappen} en {results} {results:resultaat|resultaten}.',
  noMovement: 'Er is nog geen stap gezet.',
  wideNoStep:
    '*{issue}*: {agrees} van de {partners} partners staan erachter. Veel steun, nog geen stap. Wie zet de eerste?',
  smallMoves:
    '*{issue}* beweegt met {agrees} {agrees:partner|partners}: het laatste jaar {steps} {steps:stap|stappen}.',
  noPuller: 'Bij *{issues}* trekt nog niemand.',
  paused: '*{issues}* {n:ligt|liggen} nu stil.',
  emptySeats: 'Er {n:is|zijn} nog *{n} {n:rol|rollen}* leeg.',
  gaps: 'Op *{n} {n:plek|plekken}* is meer inzet nodig dan er nu is.',
  unknown: 'Op {n} {n:plek|plekken} is de inzet hier niet bekend.',
};
