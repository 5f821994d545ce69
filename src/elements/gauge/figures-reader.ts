import type { IndicatorsDocument } from '../../domain/document/indicator-types.js';
import { readIndicators } from '../../domain/document/indicators.js';
import { isPlainRecord } from '../../domain/document/plain-record.js';
import type { Parsed } from '../../domain/document/types.js';

const placesIn = (raw: unknown): readonly unknown[] => {
  try {
    const list = isPlainRecord(raw) ? raw['indicators'] : null;
    return Array.isArray(list) ? list.map((one: unknown) => (isPlainRecord(one) ? one['id'] : null)) : [];
  } catch {
    // A getter of the page threw.
    return [];
  }
};

export interface WholeRead extends Parsed<IndicatorsDocument> {
  /** Ids of the indicators as they stand in the file; only when something is wrong. */
  readonly places: readonly unknown[];
}

/** Reads a document that may have a fault: everything wrong is told. */
export const readWhole = (raw: unknown): WholeRead => {
  const parsed = readIndicators(raw);
  return { ...parsed, places: parsed.problems.length > 0 ? placesIn(raw) : [] };
};
