import type { WebRow } from '../../domain/web/rows.js';
import { readingWords, type MomentNames, type WebWords } from './texts.js';

/** A row's number or numbers as they stand beside its bar. */
export const rowWords = (row: WebRow, words: WebWords, { now, then }: MomentNames): string => {
  const earlier = row.then;
  if (!earlier) return readingWords(row.now, words);
  if (row.change === 0) return words.say('rowSame', { value: row.now.text });
  if (row.change !== null) return words.say('rowChange', { from: earlier.text, to: row.now.text });
  if (earlier.value !== null) return words.say('rowNowNone', { then, now, value: earlier.text });
  if (row.now.value !== null) return words.say('rowThenNone', { then, now, value: row.now.text });
  return words.say('rowNone');
};
