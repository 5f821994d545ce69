import { quickNetwork } from '../../domain/document/network-shape.js';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import type * as reader from '../../domain/document/network.js';
import type { Parsed } from '../../domain/document/types.js';

type Read = Parsed<NetworkDocument>;

/** The whole reader, once it was needed: from then on it answers at once. */
let whole: typeof reader | null = null;

/** A document without a fault is read at once; for all others the whole reader is fetched, which tells what is wrong. */
export const readNetworkOf = (raw: unknown): Read | Promise<Read> => {
  const document = quickNetwork(raw);
  if (document) return { value: document, problems: [] };
  if (whole) return whole.readNetwork(raw);
  return import('../../domain/document/network.js').then(
    (module) => (whole = module).readNetwork(raw),
    () => ({ value: null, problems: [{ path: '', code: 'network', fatal: true }] }),
  );
};
