import { emptyRecord } from './plain-record.js';
import { keysOf, own, plainString, read, refuse, type Known } from './quick.js';
import type { Scale } from './types.js';

/**
 * Reads maps for the quick reader: values by names that the document chooses.
 *
 * @param scales of each axis, for numbers by axis
 */
export const mapsOn =
  (scales: ReadonlyMap<string, Scale>): NonNullable<Known['map']> =>
  ({ of, max, keys, onScale }, raw, known) => {
    const names = keysOf(raw);
    if (names.length > max) refuse();
    const map = emptyRecord();
    for (const name of names) {
      const value = own(raw, name);
      if (keys) plainString(name, keys, known);
      map[name] = value === null && of.type === 'given' ? of.absent : read(of, value, known);
      const scale = onScale ? scales.get(name) : undefined;
      if (scale && typeof value === 'number' && (value < scale.min || value > scale.max)) refuse();
    }
    return map;
  };
