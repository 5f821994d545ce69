import { isPlainRecord, plainCopy, type PlainRecord } from '../../domain/document/plain-copy.js';
import type { Notes } from './warnings.js';

/** What both versions of CBS OData share. All answers come from outside: they are copied first. */

/** An answer of the service, all its pages, or the rows themselves. */
export type CbsAnswer = unknown;

/** Far above what a page on a website should fetch: 10,000 cells are some 2 MiB. */
export const cbsLimits = { bytes: 64 * 1024 * 1024, depth: 20 };

export interface CbsRow {
  readonly row: PlainRecord;
  readonly path: string;
}

/** The rows of an answer or of several pages. A page that says there is another one, and no other one: that is told. */
export const cbsRows = (answer: CbsAnswer, name: string, notes: Notes): readonly CbsRow[] => {
  if (answer === undefined || answer === null) return [];
  const copied = plainCopy(answer, cbsLimits).value;
  const given = Array.isArray(copied) ? (copied as readonly unknown[]) : [copied];
  const pages = given.some((page) => isPlainRecord(page) && Array.isArray(page['value'])) ? given : [{ value: given }];
  const rows: CbsRow[] = [];
  let further = 0;
  for (const [index, page] of pages.entries()) {
    const prefix = pages.length > 1 ? `${name}[${index}]` : name;
    const values = isPlainRecord(page) ? page['value'] : null;
    if (!isPlainRecord(page) || !Array.isArray(values)) {
      notes.add('not-cbs', { path: prefix });
      continue;
    }
    if ((page['@odata.nextLink'] ?? page['odata.nextLink']) != null) further++;
    for (const [i, row] of (values as readonly unknown[]).entries()) {
      if (isPlainRecord(row)) rows.push({ row, path: `${prefix}.value[${i}]` });
      else notes.add('not-cbs', { path: `${prefix}.value[${i}]` });
    }
  }
  if (further >= pages.length) notes.add('page-missing', { path: name }, { count: rows.length });
  return rows;
};

/** A text without the blanks codes and units are padded with; '' when there is none. */
export const trimmedText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The same with single blanks inside. */
export const lineOf = (value: unknown): string => trimmedText(value).replace(/\s+/g, ' ');

/** The one object of an answer that describes the table: its first row, or itself. */
export const cbsInfo = (answer: CbsAnswer): PlainRecord | null => {
  const copied = plainCopy(answer, cbsLimits).value;
  if (!isPlainRecord(copied)) return null;
  const rows = copied['value'];
  if (!Array.isArray(rows)) return copied;
  const first: unknown = rows[0];
  return isPlainRecord(first) ? first : null;
};

/** What a list of periods says of one; null when it says nothing. A word that is not known is not final. */
export const provisionalStatus = (status: unknown, title: unknown): 'final' | 'provisional' | null => {
  const text = trimmedText(status).toLowerCase();
  if (/^(?:definiti?e|final$)/.test(text)) return 'final';
  return text !== '' || trimmedText(title).endsWith('*') ? 'provisional' : null;
};
