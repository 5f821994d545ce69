/** What a web needs to answer its reader: one file, fetched when the page is idle or when asked for. */
export { webActs } from '../../language/nl/web-acts.js';
export { Desk } from './desk.js';
export { filesMark } from './files-view.js';
export { laterStyles } from './later.styles.js';
export { pickMarks } from './pick-view.js';
export { factsMarks, keysMark, spotsMark } from './spots-view.js';
export { tableMarks } from './table-view.js';
