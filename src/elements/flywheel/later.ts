/** What a wheel needs only when it stands: one file, fetched when the page is idle or when asked for. */
export { asideMarks } from './aside-view.js';
export { buildMarks } from './build-view.js';
export { Desk } from './desk.js';
export { flywheelLater } from '../../language/nl/flywheel-later.js';
export { laterStyles } from './later.styles.js';
export { listMarks } from './list-view.js';
export { panelMarks } from './step-view.js';
export { timeMarks } from './time-view.js';
export { tableMarks } from './table-view.js';
