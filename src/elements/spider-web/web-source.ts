import type { Parsed } from '../../domain/document/types.js';
import { quickWeb } from '../../domain/document/web-shape.js';
import { PreparedWeb } from '../../domain/web/prepared.js';
import type * as reader from './web-reader.js';
import { bundledIds, loadInstrument, peekInstrument } from '../../instruments/index.js';

type Read = Parsed<PreparedWeb>;

/** The whole reader, once it was needed: from then on it answers at once. */
let whole: typeof reader | null = null;

/** The instrument a document names, when it is one of ours. */
const namedIn = (raw: unknown): string | null => {
  try {
    const named = (raw as { readonly instrument?: unknown } | null)?.instrument;
    return typeof named === 'string' && bundledIds.includes(named) ? named : null;
  } catch {
    return null;
  }
};

/**
 * From whatever was given to a web that can be drawn: checked, with its instrument. A document without a fault on a
 * bundled instrument is read at once; for all others the whole reader is fetched.
 */
export const readPrepared = (raw: unknown): Read | Promise<Read> => {
  if (raw instanceof PreparedWeb) return { value: raw, problems: [] };
  const named = namedIn(raw);
  const instrument = named === null ? null : peekInstrument(named);
  if (named !== null && !instrument) {
    // Only with the instrument at hand can the numbers be held against its axes and scales.
    return loadInstrument(named).then((found) =>
      found.value ? readPrepared(raw) : { value: null, problems: found.problems },
    );
  }
  const document = instrument && quickWeb(raw, instrument);
  if (document && instrument) return { value: new PreparedWeb(document, instrument), problems: [] };
  if (whole) return whole.readWhole(raw);
  return import('./web-reader.js').then(
    (module) => (whole = module).readWhole(raw),
    () => ({ value: null, problems: [{ path: '', code: 'network', fatal: true }] }),
  );
};
