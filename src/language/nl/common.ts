import { formats } from './formats.js';

/** Words shared by all widgets. */
export const common = {
  ...formats,
  weekdays: 'Zondag|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag',
  dateLong: '{weekday} {date}',
  loading: 'Even wachten.',
  close: 'Sluit',
  retry: 'Probeer opnieuw',
  source: 'Bron: {source}',
  notNow: 'Dat lukt nu niet. Probeer het straks nog eens.',
} as const;
