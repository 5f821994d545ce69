import type { SceneInput } from '../../../src/domain/web/scene.js';
import type { WebAxis, WebMoment } from '../../../src/domain/web/rows.js';
import type { PictureWords } from '../../../src/domain/web/picture.js';

/** Dutch words and numbers as a scene is given them. */
export const words: PictureWords = {
  nowName: 'nu',
  thenName: 'toen',
  gap: (gap) => (gap.kind === 'empty' ? 'niet ingevuld' : `te weinig antwoorden (${gap.answered} van ${gap.asked})`),
  then: (text) => `toen ${text}`,
  thenGap: () => 'toen geen cijfer',
  nowGap: (gap) => (gap.kind === 'empty' ? 'nu niet ingevuld' : 'nu te weinig antwoorden'),
};

export const number = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');

const scale = { min: 0, max: 10, step: 1 };

export const axes = (...labels: readonly string[]): readonly WebAxis[] =>
  labels.map((label, i) => ({ id: `a${i + 1}`, label, short: label, scale }));

export const six = axes(
  'Mijn lichaam',
  'Gevoel en gedachten',
  'Wat waarde geeft',
  'Prettig leven',
  'Meedoen',
  'De gewone dag',
);

/** Numbers in the order of the axes. */
export const moment = (scores: readonly (number | null)[], more: Partial<WebMoment> = {}): WebMoment => ({
  scores: Object.fromEntries(scores.map((score, i) => [`a${i + 1}`, score])),
  discuss: [],
  important: [],
  ...more,
});

export const input = (
  axesOf: readonly WebAxis[],
  moments: readonly WebMoment[],
  width = 640,
  options: Partial<SceneInput['options']> = {},
): SceneInput => ({ axes: axesOf, moments, width, options: { view: 'web', decimals: 1, number, words, ...options } });

const now = [6.5, 7.3, 8.3, null, 4.8, 7];
const then = [6, 5.3, 8.5, 6.8, 3.8, 7];
const forty = (n: number): string => `Onderwerp ${n} met een heel erg lange naam!!`.padEnd(40, '.').slice(0, 40);

/** Scenes whose every number is written down in golden/. */
export const cases: Readonly<Record<string, SceneInput>> = {
  'one-moment': input(six, [moment(now, { discuss: ['a1', 'a5'], important: ['a6'] })]),
  'null-against-zero': input(six, [moment([0, null, 5, 0, null, 10])]),
  'too-few-answers': input(six, [
    moment(now, { coverage: { a4: { answered: 1, asked: 4 }, a5: { answered: 3, asked: 4 } } }),
  ]),
  'all-null': input(six, [moment([null, null, null, null, null, null])]),
  'no-moment': input(six, []),
  'one-number': input(six, [moment([null, null, 8.3, null, null, null])]),
  'one-axis': input(axes('Meedoen'), [moment([7])]),
  'three-axes': input(axes('Slapen', 'Bewegen', 'Eten en drinken'), [moment([0, 10, 5])]),
  'twelve-axes': input(axes(...Array.from({ length: 12 }, (_, i) => `Onderwerp ${i + 1}`)), [
    moment([0, 7, 3, 10, 6, null, 9, 5, 1, 8, 4, 2]),
  ]),
  'thirteen-axes': input(axes(...Array.from({ length: 13 }, (_, i) => `Onderwerp ${i + 1}`)), [
    moment(Array.from({ length: 13 }, () => 5)),
  ]),
  'two-moments': input(six, [moment(then), moment(now)]),
  'two-moments-small': input(six, [moment(then), moment(now)], 296),
  'then-without-now': input(six, [moment([1, 2, 3, 4, 5, 6]), moment([null, null, null, null, null, null])]),
  'forty-characters': input(axes(...[1, 2, 3, 4, 5, 6, 7, 8].map(forty)), [moment([6, 7.5, 8, 5, 7, null, 4.5, 6.5])]),
  'small-web': input(six, [moment(now, { discuss: ['a1'] })], 296),
  'wide-letters': input(six, [moment(now)], 480, { spacing: { letter: 0.12, word: 0.16, fit: 1 } }),
  'other-scales': input(
    [
      { id: 'a1', label: 'Van 1 tot 5', short: 'Van 1 tot 5', scale: { min: 1, max: 5, step: 1 } },
      { id: 'a2', label: 'Van 0 tot 100', short: 'Van 0 tot 100', scale: { min: 0, max: 100, step: 5 } },
      { id: 'a3', label: 'Van 0 tot 10', short: 'Van 0 tot 10', scale },
    ],
    [moment([1, 50, 10])],
  ),
  'bars-only': input(six, [moment(then), moment(now)], 640, { view: 'bars' }),
};
