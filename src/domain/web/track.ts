import type { Mark } from '../draw/mark.js';
import type { BarRow } from './scene-of.js';

const percent = (share: number): string => `${share * 100}%`;

/** The line of one row in a list: its scale with ticks, and the number or numbers on it. As wide as there is room. */
export const trackMarks = ({ now, then, near }: BarRow, two: boolean): readonly Mark[] => {
  const middle = { y1: '50%', y2: '50%' };
  const marks: Mark[] = [
    ['line', { class: now === null && then === null ? 'rail open' : 'rail', x1: 0, x2: '100%', ...middle }],
    ...['0', '50%', '100%'].map((x): Mark => ['line', { class: 'tick', x1: x, x2: x, y1: '30%', y2: '70%' }]),
  ];
  if (now !== null)
    marks.push([
      'line',
      { class: two ? 'between' : 'bar', x1: two ? percent(then ?? now) : 0, x2: percent(now), ...middle },
    ]);
  if (then !== null)
    marks.push([
      'svg',
      { x: percent(then), y: '50%', overflow: 'visible' },
      [['rect', { class: near ? 'then near' : 'then' }]],
    ]);
  if (now !== null) marks.push(['circle', { class: 'now', cx: percent(now), cy: '50%' }]);
  return marks;
};
