/**
 * How wide a text will be, without asking a browser: widths of DejaVu Sans, about the widest of the usual sans-serifs,
 * rounded up. Labels drawn in another font are at most as wide, and `fit` corrects for the font that was measured.
 */

/** Widths in em of the characters 32–126, written as 3/100 em with one base-36 digit each. */
const widths = Array.from(
  'begsmwq9ddhsbcbcmmmmmmmmmmccsssiynnoqlkqpaamjtprkrnllpnxnlndcdshhlljllcllaakaxlllleidlkskkimcms',
  (digit) => parseInt(digit, 36) * 0.03,
);
const firstCode = 32;
const bold = 1.14;

/** How a text is set. Spacings in em of the text. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly spacing?: Spacing;
}

/** What the reader or the house style did to the text. */
export interface Spacing {
  /** Extra space between letters, in em. */
  readonly letter: number;
  /** Extra space between words, in em. */
  readonly word: number;
  /** Width of the font in use against the table; 1 is as wide as the table. */
  readonly fit: number;
}

export const plainSpacing: Spacing = { letter: 0, word: 0, fit: 1 };

const charWidth = (code: number): number => {
  const known = widths[code - firstCode];
  if (known !== undefined) return known;
  if (code === 0xad || (code >= 0x300 && code < 0x370) || code === 0x200b) return 0;
  // Wide scripts and pictures take a whole em or more, others about as much as a wide Latin letter.
  return code >= 0x2e80 ? 1.25 : 0.72;
};

/** A text in em, without spacing, and what spacing adds to: its letters and its spaces. */
type Measured = readonly [em: number, letters: number, spaces: number];

const measured = (text: string): Measured => {
  let em = 0;
  let letters = 0;
  let spaces = 0;
  // Accented letters are as wide as their base letter.
  for (const char of /^[ -~]*$/.test(text) ? text : text.normalize('NFD')) {
    const width = charWidth(char.codePointAt(0) ?? 0);
    em += width;
    if (width > 0) letters++;
    if (char === ' ') spaces++;
  }
  return [em, letters, spaces];
};

/** Names come back in every drawing; numbers of a person are short and never kept. */
const remembered = new Map<string, Measured>();
const shortest = 6;
const mostRemembered = 2000;

const measure = (text: string): Measured => {
  const known = remembered.get(text);
  if (known) return known;
  const found = measured(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  if (text.length >= shortest) remembered.set(text, found);
  return found;
};

/** Estimated width of one line in drawing units; on the safe side. */
export const textWidth = (text: string, style: TextStyle): number => {
  const { letter, word, fit } = style.spacing ?? plainSpacing;
  const [em, letters, spaces] = measure(text);
  return (em * (style.bold ? bold : 1) * fit + letters * letter + spaces * word) * style.size;
};

const softHyphen = '\u00ad';

/** Pieces a text may be broken between; each keeps what follows it on the same line (space, hyphen, slash). */
const breakable = (text: string): readonly string[] =>
  text
    .trim()
    .match(/[^\s\u00ad/-]*(?:[\s\u00ad/-]+|$)/g)
    ?.filter(Boolean) ?? [];

const shownAtEnd = (line: string): string =>
  (line.endsWith(softHyphen) ? `${line}-` : line).replaceAll(softHyphen, '').trim();

/** Cuts a word that is too long for a line in pieces that fit, at least three letters each. */
const chopped = (word: string, width: number, style: TextStyle): readonly string[] => {
  const letters = Array.from(word);
  const pieces: string[] = [];
  // The space or hyphen behind it is no letter.
  const least = /\W$/.test(word) ? 4 : 3;
  while (letters.length > least + 2 && textWidth(letters.join('').trim(), style) > width) {
    let n = 3;
    while (n < letters.length - least && textWidth(`${letters.slice(0, n + 1).join('')}-`, style) <= width) n++;
    pieces.push(letters.splice(0, n).join('') + softHyphen);
  }
  return [...pieces, letters.join('')];
};

const greedy = (parts: readonly string[], width: number, style: TextStyle): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line + part;
    if (line !== '' && textWidth(shownAtEnd(longer), style) > width) {
      lines.push(line);
      line = part;
    } else line = longer;
  }
  return line.trim() === '' ? lines : [...lines, line];
};

/**
 * Breaks a text in as few lines as fit in `width`, the lines about equally long (no single word left over). A word
 * that is too long for a line is only cut, with a hyphen, when `cut` is set; else it sticks out.
 */
export const wrapText = (text: string, width: number, style: TextStyle, cut = false): readonly string[] => {
  // Most names fit as they are.
  const whole = shownAtEnd(text.trim());
  if (whole !== '' && textWidth(whole, style) <= width) return [whole];
  const parts = cut ? breakable(text).flatMap((part) => chopped(part, width, style)) : breakable(text);
  let lines = greedy(parts, width, style);
  const count = lines.length;
  if (count > 1) {
    for (let narrower = width * 0.95; narrower > width * 0.4; narrower -= width * 0.05) {
      const tighter = greedy(parts, narrower, style);
      if (tighter.length > count || tighter.some((line) => textWidth(shownAtEnd(line), style) > width)) break;
      lines = tighter;
    }
  }
  return lines.map(shownAtEnd);
};

/** Width of the widest line. */
export const widest = (lines: readonly string[], style: TextStyle): number =>
  lines.reduce((most, line) => Math.max(most, textWidth(line, style)), 0);
