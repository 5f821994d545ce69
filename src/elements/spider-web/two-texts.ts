import type { Moment } from '../../domain/document/types.js';
import { textIn, type MomentNames, type WebWords } from './texts.js';

const longestName = 14;

/** Names the document gives two moments; null when they have none that can stand at a line. */
export const ownNames = (moments: readonly Moment[], words: WebWords, documentLanguage: string): MomentNames | null => {
  const own = moments.map(({ label }) => (label ? textIn(label, words, documentLanguage).value : ''));
  const [then = '', now = ''] = own;
  return now && then && now !== then && Math.max(now.length, then.length) <= longestName ? { now, then } : null;
};

/** The days of two moments; '' when none is known. */
export const twoDates = ([first, second]: readonly Moment[], words: WebWords): string => {
  if (!first?.date || !second?.date) return words.date(second?.date ?? first?.date ?? '');
  const [then, now] = [words.date(first.date), words.date(second.date)];
  const year = ` ${second.date.slice(0, 4)}`;
  const short = then.endsWith(year) && now.endsWith(year) ? then.slice(0, -year.length) : then;
  return words.say('datesTwo', { then: short, now });
};
