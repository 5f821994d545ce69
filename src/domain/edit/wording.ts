import { emptyRecord } from '../document/plain-record.js';
import { withoutHidden } from '../document/report.js';
import { keyFor, say, type Speech } from '../document/text.js';
import type { Text, Wording } from '../document/types.js';

/** What someone typed, as a document may hold it: no hidden characters, no blank ends; null when nothing is left. */
export const typedLine = (text: string): string | null => withoutHidden(text).replace(/\s+/g, ' ').trim() || null;

/** The same for text that may have paragraphs. */
export const typedProse = (text: string): string | null => withoutHidden(text.replace(/\r\n?/g, '\n')).trim() || null;

/**
 * A text after someone edited the wording they saw of it. The wordings in other languages stay; an unchanged one gives
 * the same text back.
 *
 * @param before the text as it was; null = there was none
 * @param typed the new wording; null = emptied, which takes all languages away: an old translation of nothing misleads
 */
export const reworded = (before: Text | null, typed: string | null, speech: Speech): Text | null => {
  if (typed === null || before === null) return typed;
  if (say(before, speech).value === typed) return before;
  if (typeof before === 'string') return typed;
  const keys = Object.keys(before);
  const seen = keyFor(keys, speech.language) ?? keyFor(keys, speech.documentLanguage) ?? keys[0];
  return Object.assign(emptyRecord<Wording>(), before, { [seen ?? speech.documentLanguage]: typed });
};
