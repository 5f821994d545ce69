/** What a map needs only when it stands: one file, fetched when the page is idle or when asked for. */
export { networkLater } from '../../language/nl/network-later.js';
export { networkTies } from '../../language/nl/network-ties.js';
export { Desk } from './desk.js';
export { fileMarks } from './files-view.js';
export { laterStyles } from './later.styles.js';
export { listMarks } from './list-view.js';
export { matrixMarks } from './matrix-view.js';
export { narrowMarks } from './narrow-view.js';
export { panelMarks } from './panel-view.js';
export { timeMarks } from './time-view.js';
export { toolMarks } from './tools-view.js';
