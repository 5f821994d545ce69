import type { webMore as dutch } from '../nl/web-more.js';
import type { Dictionary } from '../words.js';

/** Words of a spider web of two moments, as bars, with a list or a table. */
export const webMore: Dictionary<keyof typeof dutch> = {
  compareTitle: 'Then and now',
  datesTwo: '{then} and {now}',
  thenValue: '{then} {value}',
  thenNone: '{then} no number',
  nowNone: '{now} {gap}',
  changedMost: 'The largest difference is in *{axis}*: it went from {from} to {to}.',
  changedMostTie: 'The largest difference is in *{axes}*.',
  stayed: '*{axis}* stayed {value}.',
  stayedMore: '*{axes}* stayed the same.',
  stayedAll: 'The numbers of then and now are the same.',
  nowGap: 'For *{axes}* there is no number now.',
  thenGap: 'For *{axes}* there is only a number now.',
  bothGap: 'For *{axes}* there is no number.',
  neverBoth: 'There is no topic with a number of then and of now.',
  youKnow: 'What is different, you know best.',
  howBars: 'Left is {min}, right is {max}.',
  howBarsScales: 'Left is the lowest number, right the highest.',
  howTable: 'The numbers go from {min} to {max}. Not filled in is not the same as {min}.',
  howTableScales: 'Not filled in is not the same as the lowest number.',
  howTwo: 'Dots are {now}, squares are {then}.',
  howEdit: 'Tap a line in the web, or fill in a number behind a topic. Leaving it open is fine.',
  rowChange: 'from {from} to {to}',
  rowSame: 'stayed {value}',
  rowNowNone: '{then} {value}, {now} no number',
  rowThenNone: '{now} {value}, {then} no number',
  rowNone: 'no number',
  pictureTwo: 'Spider web with {total} {total:topic|topics}, {then} and {now}',
};
