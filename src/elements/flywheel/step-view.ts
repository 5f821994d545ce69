import type { Mark } from '../../domain/draw/mark.js';
import { kindMarks, rowMarks } from '../../domain/flywheel/marks.js';
import type { Kind } from '../../domain/flywheel/ring.js';
import type { Told } from '../../domain/flywheel/wheel.js';
import type { Sheet } from './sheet-model.js';
import { driverCount, tellerWords, type Naming } from './texts.js';

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

const sample = (kind: Kind, recent: boolean): Mark => [
  'svg',
  { class: 'sample', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
  kindMarks(kind, recent, 8, 8, 6.5),
];

/** One story: what happened, in the words of who told it. */
export const storyMarks = ({ experience }: Told, { naming, words }: Sheet): readonly Mark[] => [
  experience.title ? said(naming, experience.title, 'p', 'story-title') : '',
  experience.story ? ['blockquote', {}, [said(naming, experience.story, 'p', 'voice')]] : '',
  ['p', { class: 'soft' }, tellerWords(experience, naming, words)],
];

const storiesOf = (sheet: Sheet, index: number): readonly Mark[] => {
  const { scene, words, shown, printed } = sheet;
  const told = scene.wheel.stages[index]?.told ?? [];
  if (told.length === 0) return [['p', { class: 'soft' }, words.say('noStories')]];
  const some = printed ? told : told.slice(0, shown);
  return [
    ['ul', { class: 'stories' }, some.map((one) => ['li', {}, storyMarks(one, sheet)])],
    some.length < told.length
      ? [
          'button',
          { type: 'button', class: 'button screen-only', part: 'button', 'data-more': index },
          words.say('more'),
        ]
      : '',
  ];
};

/** What a step says of itself besides its stories. */
const factsOf = ({ scene, naming, words }: Sheet, index: number): readonly Mark[] => {
  const count = scene.wheel.stages[index];
  if (!count) return [];
  const { stage, strength } = count;
  return [
    stage.leadsTo
      ? [
          'p',
          { class: 'leads' },
          [['span', { class: 'soft' }, `${words.say('leads')}: `], said(naming, stage.leadsTo, 'span')],
        ]
      : '',
    strength
      ? [
          'p',
          { class: 'soft' },
          `${words.say('strength', { value: words.number(strength.score) })}. ${
            strength.by && strength.at
              ? words.say('strengthBy', { by: naming.text(strength.by).value, date: words.date(strength.at) })
              : ''
          }`,
        ]
      : '',
  ];
};

/** The opened step under the wheel; an empty place when none is. */
export const panelMarks = (sheet: Sheet): Mark => {
  const { scene, naming, words, open, heading } = sheet;
  const index = [...open][0];
  if (index === undefined) return ['div', { id: 'panel' }, ''];
  return [
    'div',
    { id: 'panel' },
    [
      [
        'section',
        { class: 'panel', 'data-stage': index },
        [
          ['p', { class: 'over' }, words.say('stepOf', { n: index + 1, total: scene.rows.length })],
          heading(naming.stage(index), 1, 'panel-title', 'part'),
          naming.plainStage(index) ? ['p', { class: 'soft' }, naming.plainStage(index)] : '',
          ...factsOf(sheet, index),
          ...storiesOf(sheet, index),
          [
            'button',
            { type: 'button', class: 'button screen-only', part: 'button', 'data-close': '' },
            words.say('close'),
          ],
        ],
      ],
    ],
  ];
};

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

/** Numbered steps on a line, in the order of the wheel; the last line leads back to step 1. */
export const listMarks = (sheet: Sheet): Mark => {
  const { scene, naming, words, open, printed, perLine, heading } = sheet;
  const { wheel } = scene;
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
          const opened = printed || open.has(index);
          const { width, height, inside } = rowMarks(row.marks, perLine);
          const [total = '', recent = ''] = count ? naming.counts(count) : [];
          return [
            'li',
            { class: stall ? 'step stalled' : 'step' },
            [
              ['span', { class: 'place', 'aria-hidden': 'true' }, String(index + 1)],
              ['p', { class: 'hidden' }, words.say('stepOf', { n: index + 1, total: scene.rows.length })],
              heading(naming.stage(index), 1, null, 'part'),
              naming.plainStage(index) ? ['p', { class: 'soft' }, naming.plainStage(index)] : '',
              [
                'svg',
                {
                  class: 'row-marks',
                  width: `${width / 16}em`,
                  height: `${height / 16}em`,
                  viewBox: `0 0 ${width} ${height}`,
                  'aria-hidden': 'true',
                },
                inside,
              ],
              ['p', {}, [`${total}, `, ['strong', {}, recent]]],
              ...factsOf(sheet, index),
              stall ? ['p', { class: 'voice ask' }, stallWords(sheet)] : '',
              [
                'button',
                {
                  type: 'button',
                  class: 'button screen-only',
                  part: 'button',
                  'aria-expanded': String(opened),
                  'data-open': index,
                },
                words.say('openStories', { stage: naming.stage(index) }),
              ],
              ['div', {}, opened ? storiesOf(sheet, index) : ''],
            ],
          ];
        }),
      ],
      ['p', { class: 'again' }, [['strong', {}, words.say('again', { stage: naming.stage(0) })]]],
    ],
  ];
};

/** The question at the stage that stalls; '' when none does. */
export const stallWords = ({ scene: { wheel, rows }, naming, words }: Sheet): string => {
  const row = rows[wheel.stall ?? -1];
  if (!row) return '';
  return words.say(row.recent === 0 ? 'stallNone' : 'stallFew', {
    stage: naming.stage(row.index),
    since: naming.since,
  });
};

/** Which mark means what. */
export const keyMarks = ({ scene, naming, words }: Sheet, unit: number): Mark => {
  const { wheel } = scene;
  const items: Mark[] = [
    ['li', {}, [sample('need', true), words.say('keyNeed')]],
    ['li', {}, [sample('value', true), words.say('keyValue')]],
  ];
  if (wheel.both > 0) items.push(['li', {}, [sample('both', true), words.say('keyBoth')]]);
  if (wheel.neither > 0) items.push(['li', {}, [sample('none', true), words.say('keyNone')]]);
  if (naming.since)
    items.push([
      'li',
      {},
      [sample('need', false), sample('value', false), words.say('keyOpen', { since: naming.since })],
    ]);
  if (wheel.stall !== null)
    items.push(['li', {}, [['span', { class: 'ask-sample', 'aria-hidden': 'true' }, '?'], words.say('keyStall')]]);
  if (unit > 1) items.push(['li', {}, words.say('unitHow', { unit })]);
  return ['ul', { class: 'key' }, items];
};
