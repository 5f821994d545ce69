import { readWeb } from '../../domain/document/web.js';
import type { Parsed, Problem, WebDocument } from '../../domain/document/types.js';
import { PreparedWeb } from '../../domain/web/prepared.js';
import { loadInstrument, peekInstrument } from '../../instruments/index.js';
import type { Instrument } from '../../domain/document/types.js';

const join = (document: WebDocument, found: Parsed<Instrument>, problems: readonly Problem[]): Parsed<PreparedWeb> => ({
  value: found.value ? new PreparedWeb(document, found.value) : null,
  problems: [...problems, ...found.problems],
});

/**
 * From whatever was given to a web that can be drawn: checked, with its instrument. Waits only for a bundled
 * instrument that is not loaded yet.
 */
export const readPrepared = (raw: unknown): Parsed<PreparedWeb> | Promise<Parsed<PreparedWeb>> => {
  if (raw instanceof PreparedWeb) return { value: raw, problems: [] };
  const { value: document, problems } = readWeb(raw);
  if (!document) return { value: null, problems };
  const { instrument } = document;
  if (typeof instrument !== 'string') return join(document, { value: instrument, problems: [] }, problems);
  const known = peekInstrument(instrument);
  if (known) return join(document, { value: known, problems: [] }, problems);
  return loadInstrument(instrument).then((found) => join(document, found, problems));
};
