import { textWidth, wrapText, type TextStyle } from './text.js';

/** A sound that begins a syllable: one consonant, or letters that are one sound, with a vowel after it. */
const onset = /^(?:sch|[cpst]h|[b-df-hj-np-tv-xz])[aeiouyà-öø-ÿ]/i;
/** Letters that are one sound. */
const joined = /^(?:sch|[cpst]h)/i;
const vowel = /[aeiouyà-öø-ÿ]/i;
const leastLetters = 3;

/**
 * Cuts a word where it can be read aloud: before a consonant that a vowel follows ("ge-meen-schaps-vor-ming"), at least
 * three letters from its ends. About right in Dutch and English, without a dictionary; what it does not know stays whole.
 */
export const syllables = (word: string): readonly string[] => {
  const parts: string[] = [];
  let start = 0;
  for (let i = leastLetters; i <= word.length - leastLetters; i++) {
    const before = word.slice(start, i);
    if (onset.test(word.slice(i)) && !joined.test(word.slice(i - 1)) && vowel.test(before)) {
      parts.push(before);
      start = i;
    }
  }
  return [...parts, word.slice(start)];
};

/** A text whose words are cut in syllables, by soft hyphens, where they are too long for a line of `width`. */
export const hyphenated = (text: string, width: number, style: TextStyle): string =>
  textWidth(text, style) > width
    ? text
        .split(/([\s/-]+)/)
        .map((word) =>
          textWidth(word, style) > width && !word.includes('\u00ad') ? syllables(word).join('\u00ad') : word,
        )
        .join('')
    : text;

/** As `wrapText`, with words that are too long for a line cut between syllables where that helps, else anywhere. */
export const wrapSyllables = (text: string, width: number, style: TextStyle): readonly string[] =>
  wrapText(hyphenated(text, width, style), width, style, true);
