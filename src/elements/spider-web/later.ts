/** What a web needs only when the picture stands: one file, fetched when the page is idle or when asked for. */
export { Desk } from './desk.js';
export { pickMarks } from './pick-view.js';
export { tableMarks } from './table-view.js';
export { laterStyles } from './later.styles.js';
