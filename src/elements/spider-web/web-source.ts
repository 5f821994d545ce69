import type { Parsed } from '../../domain/document/types.js';
import { readWeb } from '../../domain/document/web.js';
import { PreparedWeb } from '../../domain/web/prepared.js';
import { loadInstrument, peekInstrument } from '../../instruments/index.js';

type Read = Parsed<PreparedWeb>;

/** @param known the instrument is there, or its document says which one is missing */
const read = (raw: unknown, known: boolean): Read | Promise<Read> => {
  const { value: document, problems } = readWeb(raw, peekInstrument);
  if (!document) return { value: null, problems };
  const { instrument: named } = document;
  const instrument = typeof named === 'string' ? peekInstrument(named) : named;
  if (instrument) return { value: new PreparedWeb(document, instrument), problems };
  if (known || typeof named !== 'string') return { value: null, problems };
  // Only with the instrument at hand can the numbers be held against its axes and scales.
  return loadInstrument(named).then((found) =>
    found.value ? read(raw, true) : { value: null, problems: found.problems },
  );
};

/**
 * From whatever was given to a web that can be drawn: checked, with its instrument. Waits only for a bundled
 * instrument that is not loaded yet.
 */
export const readPrepared = (raw: unknown): Read | Promise<Read> =>
  raw instanceof PreparedWeb ? { value: raw, problems: [] } : read(raw, false);
