/** Figures as people write them. */

export type Decimal = ',' | '.';

/** A cell without what surrounds the digits. */
interface Stripped {
  readonly text: string;
  /** `%` or `euro`, when the cell itself says so. */
  readonly sign: string | null;
  /** A star behind the figure: provisional. */
  readonly star: boolean;
}

const blanks = /[\u00a0\u2007\u2009\u202f]/g;
const euro = /€|\beur(?:o)?\b/i;

/** No number is written longer. */
const longest = 60;

/** `€ 1.011,25` → `1.011,25`, euro. */
const strip = (cell: string): Stripped => {
  if (cell.length > longest) return { text: '', sign: null, star: false };
  let text = cell
    .replace(blanks, ' ')
    .trim()
    .replace(/^'/, '')
    .replace(/[\u2212\u2013](?=\s*[€\d])/, '-');
  const star = /\d\s*%?\s*\*{1,2}$/.test(text);
  if (star) text = text.replace(/\s*\*+$/, '');
  const sign = text.includes('%') ? '%' : euro.test(text) ? 'euro' : null;
  // `€ 505,-` is how a price without cents is written.
  text = text
    .replace(euro, '')
    .replace('%', '')
    .trim()
    .replace(/,[-\u2013\u2014=]+$/, '');
  return { text: text.replace(/^([-+])\s+/, '$1'), sign, star };
};

/** What a figure tells about the decimal mark: sure, or `either` when `1.234` can be both. Null: nothing. */
export const decimalTold = (cell: string): Decimal | 'either' | null => {
  const text = strip(cell)
    .text.replace(/^[-+]/, '')
    .replace(/e[-+]?\d+$/i, '')
    .replaceAll(' ', '');
  if (!/^[\d.,]*\d$/.test(text)) return null;
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1) as Decimal | undefined;
  if (last === undefined) return null;
  const other: Decimal = last === ',' ? '.' : ',';
  if (marks.includes(other)) return marks.indexOf(last) === marks.length - 1 ? last : null;
  if (marks.length > 1) return other;
  const [whole = '', rest = ''] = text.split(last);
  return rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? 'either' : last;
};

/** No group of thousands comes after a nought: `0.125` is an eighth that is written with a point. */
const forms: Readonly<Record<Decimal, RegExp>> = {
  ',': /^[-+]?(?:[1-9]\d{0,2}(?:[. ]\d{3})+|\d+)?(?:,\d+)?(?:e[-+]?\d{1,3})?$/i,
  '.': /^[-+]?(?:[1-9]\d{0,2}(?:[, ]\d{3})+|\d+)?(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i,
};

export interface Figure {
  readonly value: number;
  readonly sign: string | null;
  readonly star: boolean;
}

/** The number in a cell; null when it is none that is written with this decimal mark. */
export const figureOf = (cell: string, decimal: Decimal): Figure | null => {
  const { text, sign, star } = strip(cell);
  if (!/\d/.test(text) || !forms[decimal].test(text)) return null;
  const plain = (decimal === ',' ? text.replaceAll('.', '') : text.replaceAll(',', '')).replaceAll(' ', '');
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) ? { value: value + 0, sign, star } : null;
};
