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
  return loadInstrument(named).then((found) =>
    found.value ? read(raw, true) : { value: null, problems: found.problems },
  );
};

/** The same as `readPrepared`, for documents that hold an instrument or a fault: everything wrong is told. */
export const readWhole = (raw: unknown): Read | Promise<Read> => read(raw, false);
