/** What a gauge or a row of a board needs only when its picture stands: one file, fetched when the page is idle. */
export { gaugeTable, trendOf } from '../../domain/indicators/details.js';
export { laterStyles } from './later.styles.js';
export { tableMark } from './table-view.js';
export { trendMark } from './trend-view.js';
