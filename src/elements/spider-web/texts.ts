import { say } from '../../domain/document/text.js';
import type { Instrument, Text } from '../../domain/document/types.js';
import type { PictureWords } from '../../domain/web/picture.js';
import type { PreparedWeb } from '../../domain/web/prepared.js';
import type { Reading, WebAxis } from '../../domain/web/rows.js';
import type { Sentence } from '../../domain/web/sentences-of.js';
import type { common } from '../../language/nl/common.js';
import type { web } from '../../language/nl/web.js';
import type { webActs } from '../../language/nl/web-acts.js';
import type { webMore } from '../../language/nl/web-more.js';
import type { Piece } from '../../language/phrase.js';
import type { Words } from '../../language/words.js';

export type WebKey = keyof typeof common | keyof typeof web | keyof typeof webMore | keyof typeof webActs;
export type WebWords = Words<WebKey>;

/** A text of a document in the reader's language; `lang` when it is in another one. */
export const textIn = (text: Text, words: WebWords, documentLanguage: string): { value: string; lang: string | null } =>
  say(text, { language: words.language, address: words.address, documentLanguage });

/** The axes of an instrument with their names in the reader's language. */
export const axesIn = (instrument: Instrument, words: WebWords): readonly WebAxis[] =>
  instrument.axes.map(({ id, label: name, plainLabel, scale }) => {
    const { value: label, lang } = textIn(plainLabel ?? name, words, instrument.language);
    return { id, label, short: label, lang, scale: scale ?? instrument.scale };
  });

/** Names of the two moments at their lines: their own when short, else "now" and "then". */
export interface MomentNames {
  readonly now: string;
  readonly then: string;
}

const gapWords: (why: Parameters<PictureWords['gap']>[0], words: WebWords) => string = (why, words) =>
  why.kind === 'empty' ? words.say('gapEmpty') : words.say('gapFew', { answered: why.answered, asked: why.asked });

export const pictureWords = (words: WebWords, { now, then }: MomentNames): PictureWords => {
  const gap: PictureWords['gap'] = (why) => gapWords(why, words);
  return {
    nowName: now,
    thenName: then,
    gap,
    then: (value) => words.say('thenValue', { then, value }),
    thenGap: () => words.say('thenNone', { then }),
    nowGap: (why) => words.say('nowNone', { now, gap: gap(why) }),
  };
};

/** One number in words: itself, or why there is none. */
export const readingWords = ({ text, gap }: Reading, words: WebWords): string => (gap ? gapWords(gap, words) : text);

/** The generated sentences in runs of plain and strong words. */
export const sentencePieces = (sentences: readonly Sentence[], words: WebWords): readonly (readonly Piece[])[] =>
  sentences.map(({ key, params }) => words.pieces(key, params));

export const sentencesText = (sentences: readonly Sentence[], words: WebWords): string =>
  sentencePieces(sentences, words)
    .map((sentence) => sentence.map(({ text }) => text).join(''))
    .join(' ');

/** Title of a web: its own, else one for one moment or two. */
export const titleWords = ({ document }: PreparedWeb, two: boolean, words: WebWords): string =>
  document.title
    ? textIn(document.title, words, document.language).value
    : words.say(two ? 'compareTitle' : 'webTitle');

/** "Bron: …", or '' when neither the document nor its instrument names a source. */
export const sourceWords = ({ document, instrument }: PreparedWeb, words: WebWords): string => {
  const source = document.source ?? instrument.source;
  const language = document.source ? document.language : instrument.language;
  return source ? words.say('source', { source: textIn(source.name, words, language).value }) : '';
};
