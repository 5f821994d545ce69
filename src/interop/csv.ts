/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

export interface CsvOptions {
  /** `;` where the comma is the decimal mark (Dutch), else `,`. */
  readonly separator: ',' | ';';
  /** Decimal mark of numbers. */
  readonly decimal: ',' | '.';
  /** Byte order mark, without which Excel takes UTF-8 for something else. Default true. */
  readonly bom?: boolean;
}

const plainNumber = /^[+\-\u2212]?\d+(?:[.,]\d+)?$/;
/**
 * First characters by which a spreadsheet takes a cell for a formula, full-width forms included. Quotes before them are
 * guarded too, so that taking one quote away gives the text back.
 */
const formula = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

/**
 * The same further on in a cell: a spreadsheet that takes another separator than the file has (a file of an English page
 * in a Dutch one, the other way round, or tabs) begins a cell there; also after the end of a line, as it then does not
 * see that the text is quoted.
 */
const within = /([;,\t\r\n])(?=["']*[=+\-@\0\uff1d\uff0b\uff0d\uff20])/g;
const guardedWithin = /([;,\t\r\n])'(?=["']*[=+\-@\0\uff1d\uff0b\uff0d\uff20])/g;

const cellText = (cell: Cell, { separator, decimal }: CsvOptions): string => {
  if (cell === null) return '';
  // A number is never guarded, also not -1e+21: it would be a text to a spreadsheet.
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
  const inside = cell.replace(within, "$1'");
  const safe = formula.test(cell) && !plainNumber.test(cell) ? `'${inside}` : inside;
  const quoted = safe.includes(separator) || /["\r\n]|^\s|\s$/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The text of a cell without the guards that `writeCsv` puts before what a spreadsheet would run. */
export const unguarded = (cell: string): string =>
  (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell).replace(guardedWithin, '$1');

/** Rows as CSV (RFC 4180, CRLF), with a guard against cells that a spreadsheet would run as a formula, whichever separator it takes. */
export const writeCsv = (rows: readonly (readonly Cell[])[], options: CsvOptions): string =>
  (options.bom === false ? '' : '\ufeff') +
  rows.map((row) => row.map((cell) => cellText(cell, options)).join(options.separator) + '\r\n').join('');
