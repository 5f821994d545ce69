/** What a wheel needs only when it stands: one file, fetched when the page is idle or when asked for. */
export { buildMarks } from './build-view.js';
export { Desk } from './desk.js';
export { laterStyles } from './later.styles.js';
export { listMarks } from './list-view.js';
export { rolesMarks } from './roles-view.js';
export { panelMarks } from './step-view.js';
export { tableMarks } from './table-view.js';
