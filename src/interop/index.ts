/** Pure adapters at the edge: files other programs read. */
export { writeCsv, type Cell, type CsvOptions } from './csv.js';
export { paperColours, standaloneSvg, type SvgColours, type SvgTexts } from './svg.js';
