import { bindWords } from '../../../src/language/words.js';
import { common } from '../../../src/language/nl/common.js';
import { gauge } from '../../../src/language/nl.js';
import { plainText, summaryPieces, voiceOf } from '../../../src/elements/gauge/texts.js';
import type { Indicator } from '../../../src/domain/document/indicator-types.js';
import { gaugeTable, trendOf } from '../../../src/domain/indicators/details.js';
import { gaugeScene } from '../../../src/domain/indicators/scene.js';
import { gapSentences } from '../../../src/domain/indicators/sentences.js';

/** Dutch, as a gauge on a page speaks. */
export const words = bindWords({ ...common, ...gauge }, 'nl', 'u');
export const voice = voiceOf(words, 'nl');

/** Everything a gauge draws and says of one indicator. */
export const everything = (indicator: Indicator, asOf: string | null = null) => {
  const scene = (view: 'bullet' | 'dial' | 'card') => gaugeScene(indicator, { view, asOf, voice });
  const bullet = scene('bullet');
  const table = gaugeTable(indicator, { asOf, voice });
  return {
    scene: bullet,
    dial: scene('dial').picture,
    card: scene('card').picture,
    table,
    trend: trendOf(indicator, bullet.reading.period, { asOf, voice }),
    text: plainText(summaryPieces(bullet, indicator.source?.name ?? null, voice, words)),
    gaps: gapSentences(indicator, voice, (names) => words.list(names)).map(({ key, params }) => words.say(key, params)),
  };
};
