import { parseJson } from '../../domain/document/parse-json.js';
import { isPlainRecord, plainCopy } from '../../domain/document/plain-copy.js';
import { checked } from './build.js';
import type { ConversionOptions, IndicatorsJson } from './types.js';
import { Notes, type Conversion } from './warnings.js';

/**
 * An own indicators@1, checked: what `readIndicators` would leave out or cannot read is told, with its path. The
 * document is what was given, as plain data, without the figures that may not be shown. Never throws.
 *
 * @param given JSON text, or an object
 * @param options `title`, `asOf` and `source` replace those of the document
 */
export const indicatorsFromJson = (given: unknown, { title, asOf, source }: ConversionOptions = {}): Conversion => {
  const notes = new Notes();
  const { value, problems } = typeof given === 'string' ? parseJson(given) : plainCopy(given);
  if (isPlainRecord(value)) {
    const more = { ...(title ? { title } : {}), ...(asOf ? { asOf } : {}), ...(source ? { source } : {}) };
    return checked(Object.assign(value, more) as unknown as IndicatorsJson, notes);
  }
  const problem = problems[0]?.code ?? 'not-object';
  notes.add(problem === 'not-json' ? 'not-json' : 'problem', { path: '', problem });
  return notes.finish(null);
};
