import type { IndicatorsDocument } from '../../domain/document/indicator-types.js';
import { readIndicators } from '../../domain/document/indicators.js';
import { isPlainRecord } from '../../domain/document/plain-record.js';
import type { Parsed, Problem } from '../../domain/document/types.js';

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
  /** What is wrong with one indicator (null = the first in the file), or with the document around them. */
  readonly problemsOf: (id: string | null) => readonly Problem[];
}

/** Reads a document that may have a fault: everything wrong is told. */
export const readWhole = (raw: unknown): WholeRead => {
  const parsed = readIndicators(raw);
  const { problems } = parsed;
  /** Ids as they stand in the file, those that were left out too. */
  const places = problems.length > 0 ? placesIn(raw) : [];
  return {
    ...parsed,
    problemsOf: (id) => {
      const own = `indicators[${id === null ? 0 : places.indexOf(id)}]`;
      return problems.filter(
        ({ path }) => !path.startsWith('indicators[') || path === own || path.startsWith(`${own}.`),
      );
    },
  };
};
