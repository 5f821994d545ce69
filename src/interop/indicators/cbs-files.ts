import { isPlainRecord, plainCopy, type PlainRecord } from '../../domain/document/plain-copy.js';
import { cbsLimits } from './cbs.js';
import { indicatorsFromCbs3, type Cbs3 } from './from-cbs3.js';
import { indicatorsFromCbs4, type Cbs4 } from './from-cbs4.js';
import type { ConversionOptions } from './types.js';
import type { Conversion } from './warnings.js';

/** Which of a folder's files belong to one CBS table, and what each of them is. */

export interface CbsFile {
  readonly name: string;
  /** Parsed JSON. */
  readonly content: unknown;
}

export interface CbsTable {
  /** `99999NED`; '' when no file says so. */
  readonly id: string;
  readonly version: 3 | 4;
  /** Names of its files. */
  readonly files: readonly string[];
  readonly convert: (options?: ConversionOptions) => Conversion;
}

interface Part {
  readonly name: string;
  readonly version: 3 | 4;
  readonly table: string;
  /** What the service calls it: `TypedDataSet`, `MeasureCodes`, `RegioSCodes` … */
  readonly kind: string;
  readonly content: unknown;
}

const addresses = [
  { version: 3, key: 'odata.metadata' },
  { version: 4, key: '@odata.context' },
] as const;

const firstRow = (content: unknown): PlainRecord | null => {
  const rows = isPlainRecord(content) ? content['value'] : content;
  const row: unknown = Array.isArray(rows) ? rows[0] : content;
  return isPlainRecord(row) ? row : null;
};

/** Rows that were kept without the address they came from are known by their columns. */
const kindOfRows = (name: string, row: PlainRecord): Pick<Part, 'version' | 'kind'> | null => {
  const file = name.replace(/^.*[\\/]/, '').replace(/\.json$/i, '');
  if ('Measure' in row && 'Value' in row) return { version: 4, kind: 'Observations' };
  if ('Identifier' in row && 'DataType' in row) return { version: 4, kind: 'MeasureCodes' };
  if ('Identifier' in row) return { version: 4, kind: file };
  if ('Type' in row && 'Key' in row && 'ID' in row) return { version: 3, kind: 'DataProperties' };
  if ('ID' in row && !('Key' in row)) return { version: 3, kind: 'TypedDataSet' };
  return 'Key' in row && 'Title' in row ? { version: 3, kind: file } : null;
};

const partOf = ({ name, content }: CbsFile): Part | null => {
  const copied = plainCopy(content, cbsLimits).value;
  if (isPlainRecord(copied)) {
    for (const { version, key } of addresses) {
      const match = /\/([^/]+)\/\$metadata#(?:[\w.]*\.)?(\w+)/.exec(String(copied[key] ?? ''));
      if (match) return { name, version, table: match[1]!, kind: match[2]!, content: copied };
    }
  }
  const row = firstRow(copied);
  const known = row && kindOfRows(name, row);
  return known && { name, table: '', content: copied, ...known };
};

const convert = (version: 3 | 4, parts: readonly Part[]): CbsTable['convert'] => {
  const all = (...kinds: readonly string[]): unknown[] =>
    parts.filter(({ kind }) => kinds.includes(kind)).map(({ content }) => content);
  if (version === 3) {
    const input: Cbs3 = {
      rows: pages(all('TypedDataSet', 'UntypedDataSet')),
      properties: pages(all('DataProperties')),
      lists: listsOf(parts, dimensionOf3),
      info: all('TableInfos')[0],
    };
    return (options) => indicatorsFromCbs3(input, options);
  }
  const input: Cbs4 = {
    observations: pages(all('Observations')),
    measures: pages(all('MeasureCodes')),
    periods: pages(all('PeriodenCodes')),
    groups: pages(all('MeasureGroups')),
    lists: listsOf(parts, dimensionOf4),
    info: all('Properties')[0],
  };
  return (options) => indicatorsFromCbs4(input, options);
};

const notLists = new Set(['TypedDataSet', 'UntypedDataSet', 'DataProperties', 'TableInfos', 'CategoryGroups']);

const dimensionOf3 = (kind: string): string | undefined => (notLists.has(kind) ? undefined : kind);

/** `RegioSCodes` are the codes of `RegioS`. */
const dimensionOf4 = (kind: string): string | undefined => /^(?!Measure|Perioden)(.+)Codes$/.exec(kind)?.[1];

/** The lists of the dimensions; one may come in several pages. */
const listsOf = (
  parts: readonly Part[],
  dimensionOf: (kind: string) => string | undefined,
): Record<string, unknown> => {
  const lists = new Map<string, unknown[]>();
  for (const { kind, content } of parts) {
    const dimension = dimensionOf(kind);
    if (dimension !== undefined) lists.set(dimension, [...(lists.get(dimension) ?? []), content]);
  }
  return Object.fromEntries([...lists].map(([dimension, contents]) => [dimension, pages(contents)]));
};

/** Files with rows only, without an address, are pages too. */
const pages = (contents: readonly unknown[]): unknown =>
  contents.length === 1
    ? contents[0]
    : contents.map((content) => (Array.isArray(content) ? { value: content } : content));

/**
 * The CBS tables among JSON files, of either version. Files of other kinds are not in any. A file that does not say its
 * table belongs to the only one of its version.
 */
export const cbsTables = (files: readonly CbsFile[]): readonly CbsTable[] => {
  const parts = files.flatMap((file) => partOf(file) ?? []);
  const tables: CbsTable[] = [];
  for (const version of [3, 4] as const) {
    const mine = parts.filter((part) => part.version === version);
    const ids = [...new Set(mine.map(({ table }) => table).filter(Boolean))];
    for (const id of ids.length > 0 ? ids : mine.length > 0 ? [''] : []) {
      const own = mine.filter(({ table }) => table === id || (table === '' && ids.length === 1));
      const data = version === 3 ? ['TypedDataSet', 'UntypedDataSet'] : ['Observations'];
      if (!own.some(({ kind }) => data.includes(kind))) continue;
      tables.push({ id, version, files: own.map(({ name }) => name), convert: convert(version, own) });
    }
  }
  return tables;
};
