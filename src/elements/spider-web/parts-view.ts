import type { Source } from '../../domain/document/types.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { bubblePath } from '../../domain/web/labels.js';
import type { Scene } from '../../domain/web/scene-of.js';
import type { Drawn } from './drawn.js';
import type { Heading, WebView } from './view.js';
import { readingWords, sentencePieces, type WebWords } from './texts.js';

/** The speech bubble beside words that say the same. */
export const bubbleMark: Mark = [
  'svg',
  { class: 'mark', viewBox: '0 0 16 14', 'aria-hidden': 'true' },
  [['path', { d: `M0 0${bubblePath}` }]],
];

/** The generated sentences, with names and numbers set strong. */
export const leadMarks = ({ scene, sentences }: Pick<Drawn, 'scene' | 'sentences'>, words: WebWords): Mark => [
  'p',
  { class: 'lead', part: 'summary', id: 'summary' },
  [
    ...sentencePieces(sentences, words).flatMap((sentence): readonly Mark[] => [
      ...sentence.map(({ text, strong }): Mark => (strong ? ['strong', {}, text] : text)),
      ' ',
    ]),
    scene.empty ? words.say('begin') : '',
  ],
];

/** Buttons to choose a view; equal in weight, the chosen one marked for eye and ear. */
export const switchMarks = (chosen: WebView, offered: readonly WebView[], words: WebWords): Mark => {
  const names = { web: words.say('viewWeb'), bars: words.say('viewBars'), table: words.say('viewTable') };
  return [
    'div',
    { class: 'switch screen-only', role: 'group', 'aria-label': words.say('views'), part: 'controls' },
    offered.map((view) => [
      'button',
      { type: 'button', part: 'button', 'aria-pressed': String(view === chosen), 'data-view': view },
      names[view],
    ]),
  ];
};

/**
 * How to read the picture, in three or four short sentences.
 *
 * @param more what is said of other views than one web, and of filling in; null until its code is there
 */
export const howMarks = (
  { scale }: Scene,
  more: readonly string[] | null,
  diagnosis: boolean,
  words: WebWords,
  heading: Heading,
): Mark => {
  const sentences = [
    ...(more ?? [
      scale
        ? words.say('howWeb', { min: words.number(scale.min), max: words.number(scale.max) })
        : words.say('howWebScales'),
      words.say('howOne'),
      words.say('howGap'),
    ]),
  ];
  if (diagnosis) sentences.push(words.say('noDiagnosis'));
  return [
    'section',
    { class: 'how' },
    [heading(words.say('howTitle'), 1, 'how', 'part'), ['p', { class: 'soft' }, sentences.join(' ')]],
  ];
};

/** Topics the resident marked, with their numbers; nothing when none is. */
export const markedMarks = (scene: Scene, mark: 'discuss' | 'important', words: WebWords, heading: Heading): Mark => {
  const rows = scene.rows.filter((row) => row[mark]);
  if (rows.length === 0) return '';
  const talk = mark === 'discuss';
  return [
    'section',
    { class: 'marked' },
    [
      heading(words.say(talk ? 'talkTitle' : 'importantTitle'), 1, null, 'part'),
      [
        'ul',
        {},
        rows.map(({ label, lang, now }) => [
          'li',
          {},
          [
            talk ? bubbleMark : '',
            ['span', { class: 'voice' }, [['span', { class: talk ? null : 'matters', lang }, label]]],
            ' ',
            ['span', { class: now.gap ? 'reading soft' : 'reading' }, readingWords(now, words)],
          ],
        ]),
      ],
    ],
  ];
};

/**
 * Where the numbers come from.
 *
 * @param files the buttons that make files; null until their code is there
 */
export const footMarks = (source: Pick<Source, 'url'> | null, sourceText: string, files: Mark | null): Mark => [
  'div',
  { class: 'foot', part: 'footer' },
  [
    [
      'p',
      { class: 'soft' },
      source?.url
        ? [['a', { href: source.url, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, sourceText]]
        : sourceText,
    ],
    files ?? noMark,
  ],
];
