import { buildDocument } from './build.js';
import { isAreaCode } from './choose.js';
import { readLong } from './csv-long.js';
import type { ReadDrafts } from './csv-rows.js';
import { Table } from './csv-table.js';
import { readTopics } from './csv-topics.js';
import { readYears } from './csv-years.js';
import type { AreaJson, ConversionOptions } from './types.js';
import { Notes, type Conversion } from './warnings.js';

/**
 * Indicators from a CSV text, in one of three forms, found by its headings (Dutch or English):
 *
 * - a row per indicator and period, with columns such as `indicator`, `periode`, `waarde`;
 * - a row per indicator and columns such as `Realisatie 2024`, `Begroting 2026`, `Nederland 2024`;
 * - a row per area and period and a column per topic, `Eenzaam (%)`, as StatLine gives.
 *
 * Separator and decimal mark are found out. A blank cell and a mark such as `x` are no figure and never 0. What is not
 * understood is left out and told, with its row and column. At most 20,000 rows are read. Never throws.
 *
 * @param text the file, decoded
 */
export const indicatorsFromCsv = (text: string, options: ConversionOptions = {}): Conversion => {
  const notes = new Notes();
  const table = Table.read(text, options, notes);
  const read = table && readLayout(table, options);
  if (!table || !read) return notes.finish(null);
  const { title, source } = table;
  return buildDocument(read.drafts, options, notes, {
    area: read.area ?? areaOf(options.region),
    title,
    asOf: read.asOf ?? null,
    source: source === null ? null : { name: source },
  });
};

const readLayout = (table: Table, options: ConversionOptions): ReadDrafts | null => {
  if (table.layout === 'years') return readYears(table, options);
  return table.layout === 'long' ? readLong(table, options) : readTopics(table, options);
};

/** Where a file names no area, the one the host asks for is its area. */
const areaOf = (region: string | undefined): AreaJson | null => {
  if (region === undefined) return null;
  return isAreaCode(region) ? { code: region } : { name: region };
};
