/** What a gauge or a row of a board needs only when its picture stands: one file, fetched when the page is idle. */
export { gaugeTable, trendOf } from '../../domain/indicators/details.js';
export { gaugeMore } from '../../language/nl/gauge-more.js';
export { laterStyles } from './later.styles.js';
export { sayLater, stopWaiting, waitFor } from './nearness.js';
export { tableMark } from './table-view.js';
export { trendMark } from './trend-view.js';
