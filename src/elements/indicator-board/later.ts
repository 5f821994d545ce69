/** What a board needs only when its rows stand: one file, fetched when the page is idle or when asked for. */
export { trendOf } from '../../domain/indicators/details.js';
export { gaugeMore } from '../../language/nl/gauge-more.js';
export { laterStyles } from '../gauge/later.styles.js';
export { trendMark } from '../gauge/trend-view.js';
export { allTableMarks } from './all-table.js';
export { saveBoard } from './files.js';
export { moreMark } from './more-view.js';
