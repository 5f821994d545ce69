import type { Moment } from '../../domain/document/types.js';
import type { Mark } from '../../domain/draw/mark.js';
import type { When } from '../../domain/web/picture.js';
import type { MomentNames, WebWords } from './texts.js';

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
