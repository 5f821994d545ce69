import { noMark, type Mark } from '../../domain/draw/mark.js';
import { rowMarks } from '../../domain/flywheel/row-marks.js';
import { sample, stallWords } from './parts-view.js';
import { noStage, type Sheet } from './sheet-model.js';
import { apartButton, factsOf, storiesOf } from './step-view.js';
import { driverCount } from './texts.js';

/** The two streams, before the steps. */
const streamMarks = ({ scene: { wheel }, naming, words }: Sheet): Mark => [
  'ul',
  { class: 'streams', 'aria-label': words.say('drivers') },
  wheel.document.drivers.map((_, i) => [
    'li',
    { class: i === 0 ? 'need' : 'value' },
    [
      sample(i === 0 ? 'need' : 'value', true),
      ['strong', {}, naming.driver(i)],
      ['span', { class: 'soft' }, driverCount(wheel, i, words)],
    ],
  ]),
];

/** The marks of a step in rows; nothing where nothing was told. */
const rowPicture = (marks: Parameters<typeof rowMarks>[0], perLine: number): Mark => {
  const { width, height, inside } = rowMarks(marks, perLine);
  if (marks.length === 0) return noMark;
  return [
    'svg',
    {
      class: 'row-marks',
      width: `${width / 16}em`,
      height: `${height / 16}em`,
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
    },
    inside,
  ];
};

/** What belongs to no step has a place of its own after the steps. */
const apartMarks = (sheet: Sheet, perLine: number): Mark => {
  const { scene, naming, words, attention, printed, heading } = sheet;
  const { apart } = scene.wheel;
  if (apart.total === 0) return noMark;
  return [
    'section',
    { class: 'apart' },
    [
      heading(words.say('noStep'), 1, null, 'part'),
      rowPicture(scene.apart, perLine),
      countMarks(naming.counts(apart)),
      apartButton(sheet),
      ['div', {}, printed || attention.open.has(noStage) ? storiesOf(sheet, noStage) : ''],
    ],
  ];
};

/** "12 ervaringen, *3 sinds 3 juli*". */
const countMarks = ([total = '', recent]: readonly string[]): Mark => [
  'p',
  {},
  recent ? [`${total}, `, ['strong', {}, recent]] : total,
];

/** Numbered steps on a line, in the order of the wheel; the last line leads back to step 1. */
export const listMarks = (sheet: Sheet): Mark => {
  const { scene, naming, words, attention, printed, width, heading } = sheet;
  const { wheel } = scene;
  // Marks that fit on a line.
  const perLine = Math.max(8, Math.min(30, Math.floor((width - 48) / 16)));
  return [
    'div',
    { class: 'list' },
    [
      streamMarks(sheet),
      wheel.both > 0 ? ['p', { class: 'soft' }, words.say('begunBoth', { n: wheel.both })] : '',
      [
        'ol',
        { class: 'steps' },
        scene.rows.map((row) => {
          const { index, stall } = row;
          const count = wheel.stages[index];
          const opened = printed || attention.open.has(index);
          return [
            'li',
            { class: stall ? 'step stalled' : 'step' },
            [
              ['span', { class: 'place', 'aria-hidden': 'true' }, String(index + 1)],
              ['p', { class: 'hidden' }, words.say('stepOf', { n: index + 1, total: scene.rows.length })],
              heading(naming.stage(index), 1, null, 'part'),
              naming.plainStage(index) ? ['p', { class: 'soft' }, naming.plainStage(index)] : '',
              rowPicture(row.marks, perLine),
              count ? countMarks(naming.counts(count)) : noMark,
              ...factsOf(sheet, index),
              stall ? ['p', { class: 'voice ask' }, stallWords(sheet)] : '',
              row.total > 0
                ? [
                    'button',
                    {
                      type: 'button',
                      class: 'button screen-only',
                      part: 'button',
                      'aria-expanded': String(opened),
                      'data-open': index,
                    },
                    words.say('openStories', { stage: naming.stage(index) }),
                  ]
                : noMark,
              ['div', {}, opened ? storiesOf(sheet, index) : ''],
            ],
          ];
        }),
      ],
      ['p', { class: 'again' }, [['strong', {}, words.say('again', { stage: naming.stage(0) })]]],
      apartMarks(sheet, perLine),
    ],
  ];
};
