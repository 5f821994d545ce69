import { say } from '../../domain/document/text.js';
import type { Text } from '../../domain/document/types.js';
import type { Lack } from '../../domain/indicators/holes.js';
import type { Gap, Voice } from '../../domain/indicators/reading.js';
import { again, gaugeClauses, gaugeSentences, type GaugeSentence } from '../../domain/indicators/sentences.js';
import type { GaugeScene } from '../../domain/indicators/scene-of.js';
import type { formats } from '../../language/nl/formats.js';
import type { gauge } from '../../language/nl/gauge.js';
import type { gaugeMore } from '../../language/nl/gauge-more.js';
import type { Piece } from '../../language/phrase.js';
import type { Words } from '../../language/words.js';

export type GaugeKey = keyof typeof formats | keyof typeof gauge | keyof typeof gaugeMore;
export type GaugeWords = Words<GaugeKey>;

/** A text of the document in the reader's language; `lang` when it is in another one. */
export const textIn = (
  text: Text,
  words: GaugeWords,
  documentLanguage: string,
): { value: string; lang: string | null } =>
  say(text, { language: words.language, address: words.address, documentLanguage });

/** Thousands apart from 10.000 on: a year has none, and a number with few digits reads without. */
export const grouped = (text: string, mark: string): string =>
  text.length < 5
    ? text
    : text.replace(
        /^(\D*)(\d{5,})/,
        (_, sign: string, digits: string) => sign + digits.replace(/\B(?=(\d{3})+$)/g, mark),
      );

const precisionOf = (period: string): 'Year' | 'Quarter' | 'Half' | 'Month' | 'Day' => {
  const rest = period[4] === '-' ? period.slice(5) : '';
  if (rest === '') return 'Year';
  return rest[0] === 'Q' ? 'Quarter' : rest[0] === 'H' ? 'Half' : rest.length > 2 ? 'Day' : 'Month';
};

/** The voice of a document in the reader's words. Made once per document and language; `language` is the document's. */
export const voiceOf = (words: GaugeWords, language: string): Voice => {
  const mark = words.say('group');
  const whens = new Map<string, string>();
  return {
    text: (text) => textIn(text, words, language).value,
    number: (value, decimals) => grouped(words.number(value, decimals), mark),
    period: (period) => words.date(period),
    short: (period) => {
      const precision = precisionOf(period);
      if (precision !== 'Quarter' && precision !== 'Half') return words.date(period);
      return words.say(`short${precision}`, { q: period.slice(6), year: period.slice(0, 4) });
    },
    when: (period) => {
      // Asked for again at every change of a number.
      const known = whens.get(period) ?? words.say(`when${precisionOf(period)}`, { period: words.date(period) });
      whens.set(period, known);
      return known;
    },
    // What is counted in percent differs in points: "39% lower" would be another number.
    difference: (text, unit) =>
      /^(%|procent|per ?cent)/i.test(unit) ? words.say('points', { n: text }) : again(text, unit),
    kind: (kind) => words.say(`the-${kind}`),
  };
};

export const gapWords = (gap: Gap | Lack, words: GaugeWords): string =>
  words.say(`gap-${gap === 'none' ? 'unknown' : gap}`);

const written = ({ key, params }: GaugeSentence, words: GaugeWords): readonly Piece[] => words.pieces(key, params);

/**
 * The generated text: one sentence of parts (what, how much, when, compared with what, says who), and some short ones.
 */
export const summaryPieces = (
  scene: GaugeScene,
  source: Text | null,
  voice: Voice,
  words: GaugeWords,
): readonly Piece[] => {
  const clauses = gaugeClauses(scene, source, voice).map((clause) => written(clause, words));
  const more = gaugeSentences(scene, voice, (names) => words.list(names)).map((one) => written(one, words));
  const plain = (text: string): Piece => ({ text, strong: false });
  return [
    ...clauses.flatMap((clause, i) => (i === 0 ? clause : [plain('; '), ...clause])),
    plain('.'),
    ...more.flatMap((sentence) => [plain(' '), ...sentence]),
  ];
};

export const plainText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
