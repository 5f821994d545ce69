import type { TimelineOptions } from '../../domain/network/timeline.js';
import type { MapNaming, MapWords } from './texts.js';

/** What is written in the picture of time. */
export const timeTexts = (words: MapWords, isToday: boolean, { langOf }: MapNaming): TimelineOptions['texts'] => ({
  tempo: words.say('tempo'),
  tempoHow: words.say('tempoHow'),
  now: words.say(isToday ? 'now' : 'then'),
  spans: { gas: words.say('gas'), brake: words.say('brake'), again: words.say('again') },
  year: (year) => words.date(String(year)),
  langOf,
});
