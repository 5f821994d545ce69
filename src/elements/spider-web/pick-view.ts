import type { Moment } from '../../domain/document/types.js';
import type { Mark } from '../../domain/draw/mark.js';
import { longDate } from '../../language/long-date.js';
import type { MomentNames, WebWords } from './texts.js';

/** Lets the reader choose which two of more than two moments are shown. */
export const pickMarks = (
  all: readonly Moment[],
  shown: readonly Moment[],
  names: MomentNames,
  words: WebWords,
): Mark => {
  const current = { now: shown[shown.length - 1]?.id, then: shown.length > 1 ? shown[0]?.id : undefined };
  const choice = (when: 'now' | 'then'): Mark => [
    'label',
    { class: 'pick' },
    [
      ['span', {}, words.say('pick', { when: names[when] })],
      [
        'select',
        { 'data-when': when },
        [
          ...(when === 'then'
            ? [['option', { value: '', selected: current.then === undefined ? '' : null }, words.say('nobody')] as Mark]
            : []),
          ...all.map((moment): Mark => [
            'option',
            { value: moment.id, selected: moment.id === current[when] ? '' : null },
            moment.date ? longDate(moment.date, words) : moment.id,
          ]),
        ],
      ],
    ],
  ];
  return ['div', { class: 'picks row screen-only' }, [choice('now'), choice('then')]];
};
