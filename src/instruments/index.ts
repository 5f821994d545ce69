import type { Instrument, Parsed, ProblemCode } from '../domain/document/types.js';
import { kit, type Kit } from './parts.js';

const loaders: ReadonlyMap<string, () => Promise<(parts: Kit) => Instrument>> = new Map([
  ['positive-health', async () => (await import('./positive-health.js')).positiveHealth],
  ['open-leadership', async () => (await import('./open-leadership.js')).openLeadership],
]);

/** Ids of the instruments that come with the library. */
export const bundledIds: readonly string[] = [...loaders.keys()];

const loaded = new Map<string, Instrument>();

/** A bundled instrument that was loaded before; null when it was not, or is unknown. */
export const peekInstrument = (id: string): Instrument | null => loaded.get(id) ?? null;

/** The id as a message may show it: what cannot be an id is only named as such. */
const shown = (id: string): string => (/^[\w.:/-]{0,40}$/.test(id) ? `"${id}"` : 'string');

const refused = (code: ProblemCode, id: string): Parsed<Instrument> => ({
  value: null,
  problems: [{ path: 'instrument', code, expected: bundledIds.join(' | '), found: shown(id), fatal: true }],
});

/**
 * A bundled instrument; its text is fetched with the first use. Never rejects: an unknown id is the problem
 * `not-found`, a file that does not come `network`.
 */
export const loadInstrument = async (id: string): Promise<Parsed<Instrument>> => {
  const load = loaders.get(id);
  if (!load) return refused('not-found', id);
  try {
    const make = await load();
    const instrument = loaded.get(id) ?? make(kit);
    loaded.set(id, instrument);
    return { value: instrument, problems: [] };
  } catch {
    return refused('network', id);
  }
};
