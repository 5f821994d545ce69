/** Reading CSV as spreadsheets and statistics offices write it. Pure; never throws. */

export type Separator = ';' | ',' | '\t';

export interface CsvFlaw {
  /** `open`: a quote that is never closed; it is taken as a character. `text`: text behind a closing quote. */
  readonly kind: 'open' | 'text';
  readonly row: number;
  readonly column: number;
}

export interface CsvRows {
  readonly separator: Separator;
  /** Row 1 is `rows[0]`, blank rows included; at most `limit` of them. Cells are as they are written, without quotes. */
  readonly rows: readonly (readonly string[])[];
  /** All rows of the file up to the last that is not blank, also those beyond the limit. */
  readonly count: number;
  readonly flaws: readonly CsvFlaw[];
}

const candidates: readonly Separator[] = [';', ',', '\t'];

/** Walks through the text and hands over one row at a time, until told to stop. */
const walk = (
  text: string,
  separator: Separator,
  take: (row: string[]) => boolean,
  flaw: (kind: CsvFlaw['kind'], column: number) => void,
): void => {
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let cell = '';
    const start = at;
    if (text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) {
          flaw('open', row.length + 1);
          cell = '';
          at = start;
          break;
        }
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    }
    // What is not in quotes runs to the next separator or the end of the line.
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    const rest = text.slice(from, at);
    if (from > start && rest.trim() !== '') {
      flaw('text', row.length + 1);
      cell += rest;
    } else if (from === start) cell = rest;
    row.push(cell);
    const end = text[at];
    at++;
    if (end === separator) continue;
    if (end === '\r' && text[at] === '\n') at++;
    // A line end at the very end of the file does not start another row.
    if (end === undefined && row.length === 1 && row[0] === '' && start > 0) break;
    if (!take(row)) return;
    row = [];
  }
};

/** The separator that cuts most rows into the same number of cells. */
const separatorOf = (text: string): Separator => {
  let best: Separator = ';';
  let most = 0;
  for (const separator of candidates) {
    const widths = new Map<number, number>();
    let seen = 0;
    walk(
      text,
      separator,
      (row) => {
        if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
        return ++seen < 60;
      },
      () => undefined,
    );
    for (const [width, count] of widths) {
      const score = (width - 1) * count * count;
      if (score <= most) continue;
      most = score;
      best = separator;
    }
  }
  return best;
};

/**
 * The rows of a CSV text (RFC 4180, and what programs make of it): a byte order mark and Excel's line `sep=;` are left
 * out, line ends may be of any kind, quotes may hold separators, line ends and doubled quotes.
 *
 * @param separator default found out
 * @param limit most rows kept; the rest is counted
 */
export const readCsv = (
  text: string,
  { separator, limit = Infinity }: { readonly separator?: Separator; readonly limit?: number } = {},
): CsvRows => {
  let body = text.replace(/^\ufeff/, '');
  const said = /^sep=([;,\t])\r?\n/i.exec(body);
  const rows: string[][] = [];
  if (said) {
    body = body.slice(said[0].length);
    rows.push([]);
  }
  const used = separator ?? (said?.[1] as Separator | undefined) ?? separatorOf(body);
  const flaws: CsvFlaw[] = [];
  let count = rows.length;
  let filled = 0;
  if (body !== '') {
    walk(
      body,
      used,
      (row) => {
        if (count++ < limit) rows.push(row);
        if (row.some((cell) => cell.trim() !== '')) filled = count;
        return true;
      },
      (kind, column) => {
        if (count < limit && flaws.length < 1000) flaws.push({ kind, row: count + 1, column });
      },
    );
  }
  return { separator: used, rows, count: filled, flaws };
};
