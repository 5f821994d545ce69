import type { Mark } from '../../domain/draw/mark.js';
import { remembering } from '../../domain/draw/remembering.js';
import { hyphenated } from '../../domain/draw/syllables.js';
import { kindMarks } from '../../domain/flywheel/marks.js';
import type { Kind } from '../../domain/flywheel/ring.js';
import { howQuiet } from '../../domain/flywheel/sentences.js';
import type { Sheet, WheelView } from './sheet-model.js';
import { piecesAsMarks, summaryPieces, type Naming } from './texts.js';

/** A text of the document, marked when it is in another language than the rest. */
export const said = (
  naming: Naming,
  text: Parameters<Naming['text']>[0],
  tag = 'p',
  className: string | null = null,
): Mark => {
  const { value, lang } = naming.text(text);
  return [tag, { class: className, lang }, value];
};

export const sample = (kind: Kind, recent: boolean): Mark => [
  'svg',
  { class: 'sample', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
  kindMarks([{ kind, recent, x: 8, y: 8, size: 6.5 }]),
];

/** Room beside the wheel where it is least, in units of 1/16 of the text size. */
const marginWidth = 230;

/** The question at the stage that stalls; '' when none does. */
export const stallWords = ({ scene: { wheel, rows }, naming, words }: Sheet): string => {
  const row = rows[wheel.stall ?? -1];
  if (!row) return '';
  return words.say(`stall${howQuiet(row)}`, {
    // A word that is wider than the margin; not every browser knows where to break it.
    stage: hyphenated(naming.stage(row.index), marginWidth, { size: 20 }),
    since: naming.since,
  });
};

/** One experience more seldom asks for another key: the same is the same mark, and is not looked through. */
const keyOf = remembering(
  (
    words: Sheet['words'],
    both: boolean,
    neither: boolean,
    apart: boolean,
    since: string,
    stall: boolean,
    unit: number,
  ): Mark => {
    const items: Mark[] = [
      ['li', {}, [sample('need', true), words.say('keyNeed')]],
      ['li', {}, [sample('value', true), words.say('keyValue')]],
    ];
    if (both) items.push(['li', {}, [sample('both', true), words.say('keyBoth')]]);
    if (neither) items.push(['li', {}, [sample('none', true), words.say('keyNone')]]);
    if (apart) items.push(['li', {}, words.say('keyApart')]);
    if (since) items.push(['li', {}, [sample('need', false), sample('value', false), words.say('keyOpen', { since })]]);
    if (stall)
      items.push(['li', {}, [['span', { class: 'ask-sample', 'aria-hidden': 'true' }, '?'], words.say('keyStall')]]);
    if (unit > 1) items.push(['li', {}, words.say('unitHow', { unit })]);
    return ['ul', { class: 'key' }, items];
  },
);

/** Which mark means what. */
export const keyMarks = ({ scene: { wheel }, naming, words, view }: Sheet, unit: number): Mark =>
  keyOf(
    words,
    wheel.both > 0,
    wheel.neither > 0,
    // In the list they have a place with a name.
    wheel.apart.total > 0 && view === 'wheel',
    wheel.total > wheel.recent ? naming.since : '',
    wheel.stall !== null,
    unit,
  );

/** What it is, and the facts in sentences. */
export const leadMarks = ({ scene, naming, words }: Sheet): Mark => [
  'p',
  { class: 'lead', part: 'summary', id: 'summary' },
  [
    scene.unit > 1 ? words.say('introUnit', { unit: Math.max(scene.unit, scene.ring?.unit ?? 1) }) : words.say('intro'),
    ...summaryPieces(scene, naming, words).flatMap((sentence): readonly Mark[] => [' ', ...piecesAsMarks(sentence)]),
  ],
];

const viewNames = { wheel: 'viewWheel', list: 'viewList', table: 'viewTable' } as const;

/** Lets the reader choose a form. */
export const switchMarks = ({ view, offered, words }: Sheet): Mark => [
  'div',
  { class: 'switch screen-only', role: 'group', 'aria-label': words.say('views'), part: 'controls' },
  offered.map((one: WheelView) => [
    'button',
    { type: 'button', part: 'button', 'aria-pressed': String(one === view), 'data-view': one },
    words.say(viewNames[one]),
  ]),
];

/** What stands beside the wheel: the question, what it is for, and later the rest. */
export const marginMarks = (sheet: Sheet): Mark => {
  const { scene, naming, words, view, later, heading } = sheet;
  const { wheel } = scene;
  const parts: Mark[] = [];
  if (wheel.stall !== null && view !== 'list')
    parts.push([
      'section',
      { class: 'ask' },
      [
        heading(words.say('question', { n: wheel.stall + 1 }), 1, null, 'small'),
        ['p', { class: 'voice' }, stallWords(sheet)],
      ],
    ]);
  if (wheel.document.purpose)
    parts.push(['section', {}, [heading(words.say('hub'), 1, null, 'small'), said(naming, wheel.document.purpose)]]);
  if (later) parts.push(...later.asideMarks(sheet));
  return ['div', { class: 'margin' }, parts];
};
