import type { Parsed } from '../../domain/document/types.js';
import { quickWeb } from '../../domain/document/web-shape.js';
import { PreparedWeb } from '../../domain/web/prepared.js';
import { bundledIds, loadInstrument, peekInstrument } from '../../instruments/index.js';
import { quickOrWhole } from '../base/quick-or-whole.js';

type Read = Parsed<PreparedWeb> | Promise<Parsed<PreparedWeb>>;

/** The instrument a document names, when it is one of ours. */
const namedIn = (raw: unknown): string | null => {
  try {
    const named = (raw as { readonly instrument?: unknown } | null)?.instrument as string;
    return bundledIds.includes(named) ? named : null;
  } catch {
    return null;
  }
};

/** An object of the page may throw even then. */
const isPrepared = (raw: unknown): raw is PreparedWeb => {
  try {
    return raw instanceof PreparedWeb;
  } catch {
    return false;
  }
};

const read = quickOrWhole(
  (raw) => {
    if (isPrepared(raw)) return raw;
    const instrument = peekInstrument(namedIn(raw) ?? '');
    const document = instrument && quickWeb(raw, instrument);
    return document && new PreparedWeb(document, instrument);
  },
  async () => (await import('./web-reader.js')).readWhole,
);

/**
 * From whatever was given to a web that can be drawn: checked, with its instrument. A document without a fault on a
 * bundled instrument is read at once; for all others the whole reader is fetched.
 */
export const readPrepared = (raw: unknown): Read => {
  const named = namedIn(raw);
  if (!named || peekInstrument(named)) return read(raw);
  // Only with the instrument at hand can the numbers be held against its axes and scales.
  return loadInstrument(named).then(({ value, problems }) => (value ? read(raw) : { value: null, problems }));
};
