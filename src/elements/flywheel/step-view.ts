import type { FlywheelExperience } from '../../domain/document/types.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { Told } from '../../domain/flywheel/wheel.js';
import { said } from './parts-view.js';
import { noStage, type Sheet } from './sheet-model.js';
import type { Naming, WheelWords } from './texts.js';

/** Who told it and when, never a name: "Bewoner, 3 november 2025, Cluster Noord". */
const tellerWords = (one: FlywheelExperience, naming: Naming, words: WheelWords): string =>
  [
    one.teller ? words.say(one.teller) : '',
    one.date ? words.date(one.date) : words.say('noDate'),
    one.group ? naming.text(one.group).value : '',
  ]
    .filter(Boolean)
    .join(', ');

/** One story: what happened, in the words of who told it. */
export const storyMarks = ({ experience }: Told, { naming, words }: Sheet): readonly Mark[] => [
  experience.title ? said(naming, experience.title, 'p', 'story-title') : '',
  experience.story ? ['blockquote', {}, [said(naming, experience.story, 'p', 'voice')]] : '',
  ['p', { class: 'soft' }, tellerWords(experience, naming, words)],
];

/** Stories of a step, the newest first, some at a time. */
export const storiesOf = (sheet: Sheet, index: number): readonly Mark[] => {
  const { scene, words, printed } = sheet;
  const { shown } = sheet.attention;
  const { stages, apart } = scene.wheel;
  const told = (index === noStage ? apart : stages[index])?.told ?? [];
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
export const factsOf = ({ scene, naming, words }: Sheet, index: number): readonly Mark[] => {
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

/** Opens the stories of what belongs to no stage; `noMark` when everything belongs to one. */
export const apartButton = ({ scene, words, attention, printed }: Sheet): Mark =>
  scene.wheel.apart.total === 0
    ? noMark
    : [
        'button',
        {
          type: 'button',
          class: 'button screen-only',
          part: 'button',
          'aria-expanded': String(printed || attention.open.has(noStage)),
          'data-open': noStage,
        },
        words.say('openApart'),
      ];

/** What an opened step says of itself, and its stories. */
const panelOf = (sheet: Sheet, index: number): Mark => {
  const { scene, naming, words, heading } = sheet;
  const stage: readonly Mark[] =
    index === noStage
      ? [heading(words.say('noStep'), 1, 'panel-title', 'part')]
      : [
          ['p', { class: 'over' }, words.say('stepOf', { n: index + 1, total: scene.rows.length })],
          heading(naming.stage(index), 1, 'panel-title', 'part'),
          naming.plainStage(index) ? ['p', { class: 'soft' }, naming.plainStage(index)] : '',
          ...factsOf(sheet, index),
        ];
  return [
    'section',
    { class: 'panel', 'data-stage': index },
    [
      ...stage,
      ...storiesOf(sheet, index),
      ['button', { type: 'button', class: 'button screen-only', part: 'button', 'data-close': '' }, words.say('close')],
    ],
  ];
};

/** Under the wheel: the opened step, and what belongs to none. */
export const panelMarks = (sheet: Sheet): Mark => {
  const index = [...sheet.attention.open][0];
  return ['div', { id: 'panel' }, [index === undefined ? noMark : panelOf(sheet, index), apartButton(sheet)]];
};
