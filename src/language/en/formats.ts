import type { formats as nl } from '../nl/formats.js';

export const formats: Record<keyof typeof nl, string> = {
  decimal: '.',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  dateDay: '{day} {month} {year}',
  dateMonth: '{month} {year}',
  dateQuarter: 'quarter {q} of {year}',
  dateHalf: 'half {q} of {year}',
  and: 'and',
  listComma: ', ',
};
