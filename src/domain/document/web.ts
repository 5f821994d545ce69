import { inDateOrder } from './dates.js';
import { instrumentInside } from './instrument.js';
import { id } from './parts.js';
import { emptyRecord } from './plain-record.js';
import { spoilt, type Reading } from './read.js';
import type { Instrument, Parsed, WebDocument } from './types.js';
import { readDocument, type Kind } from './version.js';
import { knownOf, withoutInstrument } from './web-shape.js';

export const webKind: Kind = { name: 'web', version: 1, steps: {} };

/**
 * Reads a web@1. A bad moment or number is left out and listed in `problems`. Never throws.
 *
 * Axes and scales are known when the document holds its instrument, or when `bundled` gives the one it names. Otherwise
 * numbers on unknown axes or off the scale stay in: read again once the instrument is there.
 *
 * @param raw parsed JSON, or an object of the page
 * @param bundled the instrument with an id, or null when it is not (yet) there
 */
export const readWeb = (raw: unknown, bundled?: (id: string) => Instrument | null): Parsed<WebDocument> =>
  readDocument(raw, webKind, (document, reading) => {
    const { instrument: named, ...rest } = document;
    const instrument = instrumentOf(named, reading);
    const whole = typeof instrument === 'string' ? bundled?.(instrument) : instrument;
    if (whole) know(whole, reading);
    const web = reading.whole(withoutInstrument, Object.assign(emptyRecord(), rest));
    return { ...web, instrument, moments: inDateOrder(web.moments, (entry) => entry.date) };
  });

const instrumentOf = (raw: unknown, reading: Reading): string | Instrument => {
  if (raw === undefined || raw === null) return reading.refuse('missing', undefined, undefined, 'instrument');
  reading.path.push('instrument');
  const instrument = typeof raw === 'object' ? instrumentInside(raw, reading) : reading.read(id, raw);
  if (instrument === spoilt) return reading.refuseForLast();
  reading.path.pop();
  return instrument;
};

const know = (instrument: Instrument, reading: Reading): void => {
  const { axes, scales } = knownOf(instrument);
  reading.known.set('axes', new Set(axes));
  reading.scales = scales;
};
