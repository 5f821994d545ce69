import type { Moment, Source } from '../../domain/document/types.js';
import type { Mark } from '../../domain/draw/mark.js';
import type { When } from '../../domain/web/picture.js';
import type { Scene } from '../../domain/web/scene.js';
import { download } from '../base/icon-paths.js';
import type { FileKind } from './files.js';
import { bubbleMark } from './list-view.js';
import type { Heading, WebView } from './view.js';
import { readingWords, summaryPieces, type MomentNames, type WebWords } from './texts.js';

/** The generated sentences, with names and numbers set strong. */
export const leadMarks = (scene: Scene, words: WebWords): Mark => [
  'p',
  { class: 'lead', part: 'summary', id: 'summary' },
  [
    ...summaryPieces(scene, words).flatMap((sentence): readonly Mark[] => [
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

/** How to read the picture, in three or four short sentences. */
export const howMarks = (
  { scale, two, web }: Scene,
  view: WebView,
  names: MomentNames,
  editable: boolean,
  diagnosis: boolean,
  words: WebWords,
  heading: Heading,
): Mark => {
  const key = view === 'table' ? 'howTable' : view === 'web' && web ? 'howWeb' : 'howBars';
  const sentences = [
    scale ? words.say(key, { min: words.number(scale.min), max: words.number(scale.max) }) : words.say(`${key}Scales`),
  ];
  if (view !== 'table')
    sentences.push(two ? words.say('howTwo', { ...names }) : words.say('howOne'), words.say('howGap'));
  if (editable) sentences.push(words.say('howEdit'));
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

const samples: Readonly<Record<When, readonly Mark[]>> = {
  now: [
    ['path', { class: 'thread now', d: 'M0 10h46' }],
    ['circle', { class: 'now', cx: 23, cy: 10, r: 7 }],
  ],
  then: [
    ['path', { class: 'thread then', d: 'M0 10h46' }],
    ['rect', { class: 'then', x: 17.5, y: 4.5, width: 11, height: 11 }],
  ],
};

/** Which line is which, with its date. */
export const keyMarks = ([then, now]: readonly Moment[], names: MomentNames, words: WebWords): Mark => {
  const sample = (when: When, moment: Moment | undefined): Mark => [
    'li',
    {},
    [
      ['svg', { class: 'sample', viewBox: '0 0 46 20', 'aria-hidden': 'true' }, samples[when]],
      ['span', {}, [['strong', {}, names[when]], moment?.date ? `, ${words.date(moment.date)}` : '']],
    ],
  ];
  return ['ul', { class: 'key' }, [sample('now', now), sample('then', then)]];
};

const downloadMark: Mark = [
  'svg',
  { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
  [['path', { d: download }]],
];

/** Where the numbers come from, and files to take along. */
export const footMarks = (source: Pick<Source, 'url'> | null, sourceText: string, words: WebWords): Mark => {
  const file = (kind: FileKind, name: string): Mark => [
    'button',
    { type: 'button', class: 'link', part: 'button', 'data-file': kind },
    [downloadMark, ['span', {}, name]],
  ];
  return [
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
      [
        'div',
        { class: 'files screen-only', role: 'group', 'aria-label': words.say('files') },
        [file('svg', words.say('fileSvg')), file('png', words.say('filePng')), file('csv', words.say('fileCsv'))],
      ],
    ],
  ];
};
