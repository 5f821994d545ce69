import { say } from '../../domain/document/text.js';
import type { Instrument, Moment, Text } from '../../domain/document/types.js';
import type { PictureWords } from '../../domain/web/picture.js';
import type { PreparedWeb } from '../../domain/web/prepared.js';
import type { Reading, WebAxis, WebRow } from '../../domain/web/rows.js';
import type { Scene } from '../../domain/web/scene.js';
import { webSentences } from '../../domain/web/sentences.js';
import type { common } from '../../language/nl/common.js';
import type { web } from '../../language/nl/web.js';
import type { Piece } from '../../language/phrase.js';
import type { Words } from '../../language/words.js';

export type WebKey = keyof typeof common | keyof typeof web;
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

const longestName = 14;

export const namesOfMoments = (moments: readonly Moment[], words: WebWords, documentLanguage: string): MomentNames => {
  const own = moments.map(({ label }) => (label ? textIn(label, words, documentLanguage).value : ''));
  const [then = '', now = ''] = own;
  return moments.length === 2 && now && then && now !== then && Math.max(now.length, then.length) <= longestName
    ? { now, then }
    : { now: words.say('nowName'), then: words.say('thenName') };
};

export const pictureWords = (words: WebWords, { now, then }: MomentNames): PictureWords => {
  const gap: PictureWords['gap'] = (why) =>
    why.kind === 'empty' ? words.say('gapEmpty') : words.say('gapFew', { answered: why.answered, asked: why.asked });
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
export const readingWords = ({ text, gap }: Reading, words: WebWords): string => {
  if (!gap) return text;
  return gap.kind === 'empty'
    ? words.say('gapEmpty')
    : words.say('gapFew', { answered: gap.answered, asked: gap.asked });
};

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

/** All there is to know about one axis in one line, with its place: what focus, hover and a tap tell. */
export const spotWords = (row: WebRow, total: number, words: WebWords, { now, then }: MomentNames): string => {
  const reading = row.then
    ? words.say('nowAndThen', { now, then, value: readingWords(row.now, words), other: readingWords(row.then, words) })
    : readingWords(row.now, words);
  const marks = [row.discuss ? words.say('talkTitle') : '', row.important ? words.say('importantTitle') : ''].filter(
    Boolean,
  );
  const extra = marks.map((mark) => `${mark}. `).join('');
  return words.say('spot', { axis: row.label, reading, extra, place: row.index + 1, total });
};

/** The generated sentences in runs of plain and strong words. */
export const summaryPieces = (scene: Scene, words: WebWords): readonly (readonly Piece[])[] =>
  webSentences(scene, words).map(({ key, params }) => words.pieces(key, params));

export const summaryText = (scene: Scene, words: WebWords): string =>
  summaryPieces(scene, words)
    .map((sentence) => sentence.map(({ text }) => text).join(''))
    .join(' ');

/** The day or days of the moments shown; '' when none is known. */
export const dateWords = (moments: readonly Moment[], words: WebWords): string => {
  const [first, second] = moments;
  if (!second) return first?.date ? words.date(first.date, 'weekday') : '';
  if (!first?.date || !second.date) return words.date(second.date ?? first?.date ?? '');
  const [then, now] = [words.date(first.date), words.date(second.date)];
  const year = ` ${second.date.slice(0, 4)}`;
  const short = then.endsWith(year) && now.endsWith(year) ? then.slice(0, -year.length) : then;
  return words.say('datesTwo', { then: short, now });
};

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
