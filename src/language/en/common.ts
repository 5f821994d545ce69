import type { common as nl } from '../nl/common.js';

export const common: Record<keyof typeof nl, string> = {
  decimal: '.',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  weekdays: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
  dateDay: '{day} {month} {year}',
  dateMonth: '{month} {year}',
  dateQuarter: 'quarter {q} of {year}',
  dateHalf: 'half {q} of {year}',
  dateLong: '{weekday} {date}',
  and: 'and',
  listComma: ', ',
  loading: 'One moment.',
  close: 'Close',
  retry: 'Try again',
  source: 'Source: {source}',
  notNow: 'This does not work right now. Try again in a while.',
};
