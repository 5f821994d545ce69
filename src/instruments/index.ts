import { shown } from '../domain/document/report.js';
import type { Instrument, Parsed, ProblemCode } from '../domain/document/types.js';

const loaders: ReadonlyMap<string, () => Promise<Instrument>> = new Map([
  ['positive-health', async () => (await import('./positive-health.js')).positiveHealth],
  ['open-leadership', async () => (await import('./open-leadership.js')).openLeadership],
]);

/** Ids of the instruments that come with the library. */
export const bundledIds: readonly string[] = [...loaders.keys()];

const loaded = new Map<string, Instrument>();

/** A bundled instrument that was loaded before; null when it was not, or is unknown. */
export const peekInstrument = (id: string): Instrument | null => loaded.get(id) ?? null;

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
    const instrument = loaded.get(id) ?? (await load());
    loaded.set(id, instrument);
    return { value: instrument, problems: [] };
  } catch {
    return refused('network', id);
  }
};
