/** A text as it is looked up and compared: without capitals and accents, each run of blanks one. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
