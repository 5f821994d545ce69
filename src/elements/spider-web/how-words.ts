import type { Scene } from '../../domain/web/scene-of.js';
import type { MomentNames, WebWords } from './texts.js';
import type { WebView } from './view.js';

/** How to read any view, of one moment or two, and how to fill it in. */
export const howWords = (
  { scale, two, web }: Scene,
  view: WebView,
  names: MomentNames,
  editable: boolean,
  words: WebWords,
): readonly string[] => {
  const key = view === 'table' ? 'howTable' : view === 'web' && web ? 'howWeb' : 'howBars';
  const sentences = [
    scale ? words.say(key, { min: words.number(scale.min), max: words.number(scale.max) }) : words.say(`${key}Scales`),
  ];
  if (view !== 'table')
    sentences.push(two ? words.say('howTwo', { ...names }) : words.say('howOne'), words.say('howGap'));
  if (editable) sentences.push(words.say('howEdit'));
  return sentences;
};
