import { textWidth, wrapText, type TextStyle } from './text.js';

const vowels = 'aeiouyà-öø-ÿ';
/**
 * How the second half of Dutch compounds begins where sounds alone would tell it wrong: with a vowel ("huis-arts"), or
 * with a letter that could belong to the one before it as well ("jeugd-raad", "buurt-sport").
 */
const halves =
  '(?:arts(?:en|$)|organis|initiat|in(?:st[ae]l|loop)|op(?:vang|leid)|advies|overleg|onder[nsw]|enig(?:d|in)|' +
  'raad|regi|rijk|route|ruimt|le[ei][drn]|lie[dv]|lijn|lo[kc]a|loket|loos|' +
  's(?:port|pe[el]|praak|ta[ad]|tand|te[lu]|tich|tr[ao]|uis))';
/** Letters that begin a syllable together; the h of "buurt-huis" stands by itself. */
const joint = '(?:schr?|ch|[pst]h(?!uis|ulp|eid|ou)|[bdgkptv]r|[bkpv]l|zw)';
const pattern = (source: string): RegExp => new RegExp(source, 'i');
const half = pattern(`^${halves}`);
/** Between the letter before it and the rest of a word: what begins a syllable, unless the next half begins within it. */
const onset = pattern(`^(?!${joint}).(?![^${vowels}]{1,3}${halves})(?:${joint}|[b-df-hj-np-tv-xz])[${vowels}]`);
/** Between what is before a blank and the rest: "ver-pleging", "ont-staan". */
const prefixed = pattern(`(?:ver|ont|her) [^${vowels}]{2,3}[${vowels}]`);
const vowel = pattern(`[${vowels}]`);
const leastLetters = 3;

/**
 * Cuts a word where it can be read aloud: between the halves of a compound ("zorg-punt"), after "ver", and before the
 * sound that a vowel follows ("ge-meen-schaps-vor-ming"), at least three letters from its ends; each part has a vowel.
 * About right in Dutch (nine of ten cuts) and English, without a dictionary; what it does not know stays whole.
 */
export const syllables = (word: string): readonly string[] => {
  const parts: string[] = [];
  let start = 0;
  for (let i = leastLetters; i <= word.length - leastLetters; i++) {
    const before = word.slice(start, i);
    const rest = word.slice(i);
    // A sound of one letter is no part.
    if (i - start < 2 || !vowel.test(before)) continue;
    if (half.test(rest) || onset.test(word.slice(i - 1)) || prefixed.test(`${before} ${rest}`)) {
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
