import { capital } from '../../domain/document/text.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { lackSigns } from '../../domain/indicators/holes.js';
import { heldSentence, quantity } from '../../domain/indicators/sentences.js';
import { bulletMark, shapes } from '../gauge/bullet-view.js';
import { gapWords } from '../gauge/texts.js';
import { drop, lettersMark, restMarks, said, valueMarks } from '../gauge/value-view.js';
import type * as laterModule from './later.js';
import type { Board, BoardRow, Heading } from './model.js';

export interface RowOptions {
  readonly board: Board;
  readonly heading: Heading;
  /** Ids of the rows whose trend is made: those that are or were near the view. */
  readonly near: ReadonlySet<string>;
  /** Ids of the rows that are open. */
  readonly open: ReadonlySet<string>;
  /** Trend and all that is in an opened row; null until its code is there. */
  readonly later: Pick<typeof laterModule, 'trendOf' | 'trendMark' | 'moreMark'> | null;
}

/** How the number lies to its references, or that there is none. */
const wordsOf = ({ scene }: BoardRow, { words, voice }: Board): string => {
  const { references, reading, unit } = scene;
  if (reading.gap === 'suppressed')
    return words.say('gaps-suppressed', { periods: reading.period ? voice.period(reading.period) : '–' });
  const texts = references.map((held) => {
    const { key, params } = heldSentence(held, unit, voice);
    return `${capital(words.say(key, params))}.`;
  });
  return texts.join(' ') || `${capital(words.say('noReference'))}.`;
};

/** The way over time; its place is there before it is made. */
const trendPlace = ({ indicator, scene }: BoardRow, { board, near, later }: RowOptions): readonly Mark[] => {
  const { words, voice, document } = board;
  const known = indicator.observations.filter(({ value }) => value !== null);
  if (known.length < 2) return [];
  const [first, last] = [known[0], known[known.length - 1]];
  const made = near.has(indicator.id)
    ? later?.trendOf(indicator, scene.reading.period, { asOf: document.asOf, voice })
    : null;
  const name = words.say('trend', { first: voice.short(first?.period ?? ''), last: voice.short(last?.period ?? '') });
  return [['div', { role: 'img', 'aria-label': name }, made && later ? [later.trendMark(made)] : []]];
};

const rowMark = (row: BoardRow, options: RowOptions, nr: number): Mark => {
  const { indicator, scene } = row;
  const { board, heading, open, later } = options;
  const { words, voice, document } = board;
  const { period, gap, text } = scene.reading;
  const when = period === null ? '' : voice.when(period);
  const name = `${scene.label}: ${gap ? gapWords(gap, words) : quantity(text, scene.unit)} ${when}`;
  const opened = open.has(indicator.id);
  const asked = said(indicator.plainLabel ?? indicator.label, words, document.language);
  return [
    'li',
    { class: 'row', 'data-id': indicator.id },
    [
      [
        'div',
        { class: 'about' },
        [
          heading(asked, 1, null, 'name'),
          indicator.plainLabel ? ['p', { class: 'soft' }, [said(indicator.label, words, document.language)]] : noMark,
        ],
      ],
      ['p', { class: 'value' }, [...valueMarks(scene, words), ...restMarks(scene, words, when)]],
      [
        'div',
        {},
        drop([
          ['div', { class: 'scale', role: 'img', 'aria-label': name }, [bulletMark(scene, words, `-${nr}`)]],
          lettersMark(scene),
        ]),
      ],
      ['div', { class: 'trend' }, trendPlace(row, options)],
      ['p', { class: 'words' }, wordsOf(row, board)],
      [
        'details',
        { open: opened ? '' : null },
        [
          ['summary', {}, [words.say('rowMore'), ['span', { class: 'hidden' }, `: ${scene.label}`]]],
          opened && later ? later.moreMark(row, board) : noMark,
        ],
      ],
    ],
  ];
};

/** One row per indicator, so that eyes can go down a column; in a narrow place a card each. */
export const rowsMarks = (options: RowOptions): readonly Mark[] => {
  const { words, rows } = options.board;
  const heads = ['headAbout', 'headNow', 'headScale', 'headTrend', 'headWords'] as const;
  return [
    ['div', { class: 'heads', 'aria-hidden': 'true' }, heads.map((key): Mark => ['span', {}, words.say(key)])],
    ['ul', { class: 'rows', part: 'chart' }, rows.map((row, nr) => rowMark(row, options, nr))],
  ];
};

const path = (of: string, d: string): Mark => ['path', { class: of, d }];

/** Which mark is what: of those that are there, and the signs that occur in the trends. */
export const keyMark = ({ words, lacks, rows }: Board): Mark => {
  const sample = (name: string, of: string | null, box: string, ...shapes: readonly Mark[]): Mark => [
    'li',
    {},
    [['svg', { class: of, viewBox: box, 'aria-hidden': 'true' }, shapes], name],
  ];
  const long = '0 0 60 36';
  const scenes = rows.map(({ scene }) => scene);
  const some = (is: (scene: BoardRow['scene']) => boolean, made: () => Mark): readonly Mark[] =>
    scenes.some(is) ? [made()] : [];
  const ring = (stem: string): readonly Mark[] => [
    path(stem, 'M10 4V22'),
    ['circle', { class: 'ring', cx: 10, cy: 26, r: 4 }],
  ];
  const margin = (): readonly Mark[] => [
    path('solid', 'M0 9H30V27H0Z'),
    path('margin', 'M30 9H58V27H30Z'),
    path('tick', 'M44 5V31'),
  ];
  const withMargin = ({ reading: { lower, upper } }: BoardRow['scene']): boolean => lower !== null || upper !== null;
  const items = [
    ...(['reference', 'target', 'standard'] as const).flatMap((kind) =>
      some(
        ({ references }) => references.some((held) => held.kind === kind),
        () => sample(words.say(`name-${kind}`), null, '-10 -14 20 36', path('mark', shapes[kind][0])),
      ),
    ),
    ...some(
      ({ others }) => others.some(({ warnings }) => warnings.length === 0),
      () => sample(words.say('keyOther'), null, '0 0 20 36', ...ring('stem')),
    ),
    ...some(
      ({ others }) => others.some(({ warnings }) => warnings.length > 0),
      () => sample(words.say('keyLoose'), null, '0 0 20 36', ...ring('stem loose')),
    ),
    ...some(
      (scene) => withMargin(scene) && !scene.modelled,
      () => sample(words.say('keyMargin'), 'long', long, ...margin()),
    ),
    ...some(
      (scene) => withMargin(scene) && scene.modelled,
      () => sample(words.say('modelled'), 'long modelled', long, ...margin()),
    ),
    ...some(
      ({ reading }) => reading.provisional,
      () =>
        sample(
          words.say('provisional'),
          'long',
          long,
          path('hatch', 'M2 27L20 9M12 27L30 9M22 27L40 9M32 27L50 9'),
          path('frame', 'M0 9H58V27H0Z'),
        ),
    ),
    ...some(
      ({ reading }) => reading.gap !== null,
      () => sample(words.say('keyNone'), 'long none', long, path('track', 'M1 9H58V27H1Z')),
    ),
    ...lacks.map((lack): Mark => [
      'li',
      { class: 'sign' },
      [['strong', {}, lackSigns[lack]], ` ${gapWords(lack, words)}`],
    ]),
  ];
  return items.length > 0 ? ['ul', { class: 'key', 'aria-label': words.say('keyTitle') }, items] : noMark;
};
