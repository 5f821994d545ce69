/** Words shared by all widgets. */
export const common = {
  decimal: ',',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  weekdays: 'Zondag|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag',
  dateDay: '{day} {month} {year}',
  dateMonth: '{month} {year}',
  dateQuarter: '{q}e kwartaal van {year}',
  dateHalf: '{q}e helft van {year}',
  dateLong: '{weekday} {date}',
  and: 'en',
  listComma: ', ',
  loading: 'Even wachten.',
  close: 'Sluit',
  retry: 'Probeer opnieuw',
  source: 'Bron: {source}',
  notNow: 'Dat lukt nu niet. Probeer het straks nog eens.',
} as const;
