import { capital } from '../../domain/document/text.js';
import type { Text } from '../../domain/document/types.js';
import { noMark, type Inside, type Mark } from '../../domain/draw/mark.js';
import { lackSigns, type Lack } from '../../domain/indicators/holes.js';
import type { GaugeScene } from '../../domain/indicators/scene-of.js';
import { again, quantity, type GaugeSentence } from '../../domain/indicators/sentences.js';
import type { Piece } from '../../language/phrase.js';
import { gapWords, textIn, type GaugeWords } from './texts.js';

/** A text of the document, marked when it is in another language than the words around it. */
export const said = (text: Text, words: GaugeWords, language: string): Mark => {
  const { value, lang } = textIn(text, words, language);
  return lang === null ? value : ['span', { lang }, value];
};

/** Without what is not there: for a place where nothing has to stay the same element, as in a picture. */
export const drop = (marks: readonly Mark[]): Mark[] => marks.filter((mark) => mark !== noMark);

/** One mark as the inside of another. */
export const inner = (mark: Mark = noMark): Inside => (typeof mark === 'string' ? mark : [mark]);

/** What there is, with a space between. */
export const spaced = (...parts: readonly Mark[]): readonly Mark[] =>
  drop(parts).flatMap((part, i) => (i === 0 ? [part] : [' ', part]));

/** The generated sentence, with what counts set strong; its runs of plain words as one. */
export const leadMark = (pieces: readonly Piece[]): Mark => {
  const inside: Mark[] = [];
  for (const { text, strong } of pieces) {
    const last = inside[inside.length - 1];
    if (strong) inside.push(['strong', {}, text]);
    else if (typeof last === 'string') inside[inside.length - 1] = last + text;
    else inside.push(text);
  }
  return ['p', { class: 'lead', part: 'summary' }, inside];
};

const tag = (text: string): Mark => ['span', { class: 'tag' }, text];

/** Unit and period, and what to know about the number. */
export const restMarks = ({ reading, unit, modelled }: GaugeScene, words: GaugeWords, when: string): readonly Mark[] =>
  spaced(
    reading.gap || unit === '' ? when : `${quantity('', unit).trim()} ${when}`,
    reading.provisional ? tag(words.say('provisional')) : noMark,
    modelled ? tag(words.say('modelled')) : noMark,
  );

/** What the letters in a picture stand for; always in sight. */
export const lettersMark = ({ picture: { letters }, others, unit }: GaugeScene): Mark => {
  const items = others.flatMap(({ name, reading: { text } }, i): Mark[] =>
    letters[i] ? [['li', {}, [['b', {}, letters[i]], ` ${name} ${again(text, unit)}`]]] : [],
  );
  return items.length > 0 ? ['ul', { class: 'key' }, items] : noMark;
};

/** Which periods have no number and why, after the sign that stands for them in a trend. */
export const gapsMark = ({ key, params }: GaugeSentence, signed: boolean, words: GaugeWords): Mark => {
  const text = words.say(key, params);
  const sign: Mark = ['b', { class: 'sign', 'aria-hidden': 'true' }, lackSigns[key.slice('gaps-'.length) as Lack]];
  return ['p', { class: 'soft gaps' }, signed ? [sign, ' ', text] : text];
};

/** The number itself, large; or in words why there is none. */
export const valueMarks = ({ reading: { gap, text } }: GaugeScene, words: GaugeWords): readonly Mark[] => [
  gap ? ['strong', { class: 'none' }, capital(gapWords(gap, words))] : ['strong', {}, text],
  ' ',
];
