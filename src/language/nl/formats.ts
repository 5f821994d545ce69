/** The common words for numbers, dates and lists: all that a gauge needs of them. */
export const formats = {
  decimal: ',',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  dateDay: '{day} {month} {year}',
  dateMonth: '{month} {year}',
  dateQuarter: '{q}e kwartaal van {year}',
  dateHalf: '{q}e helft van {year}',
  and: 'en',
  listComma: ', ',
} as const;
