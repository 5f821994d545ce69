import { inDateOrder } from './dates.js';
import { instrumentInside } from './instrument.js';
import { date, id, idOf, label, language, mostEntries, source } from './parts.js';
import { emptyRecord } from './plain-copy.js';
import { spoilt, type Reading } from './read.js';
import { choice, entry, given, list, map, number } from './shape.js';
import type { Instrument, Parsed, WebDocument } from './types.js';
import { readDocument, type Kind } from './version.js';

export const webKind: Kind = { name: 'web', version: 1, steps: {} };

/** Most moments in one web. */
export const mostMoments = 100;

const axisId = idOf('axes');
const axisIds = given(list(axisId, mostEntries, { distinct: true }), []);

export const moment = entry({
  id,
  date: given(date),
  label: given(label),
  scores: map(given(number()), mostEntries, { keys: axisId, onScale: true }),
  discuss: axisIds,
  important: axisIds,
});

/** All of a web but its instrument, which is an id or a whole instrument. */
export const webFields = {
  schema: choice('veerkracht/web@1'),
  title: given(label),
  language: given(language, 'nl'),
  source: given(source),
  moments: list(moment, mostMoments, { ids: true }),
};
const withoutInstrument = entry(webFields);

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

/** Numbers belong to an axis of the instrument and lie on its scale. */
const know = ({ axes, scale }: Instrument, reading: Reading): void => {
  reading.known.set('axes', new Set(axes.map((axis) => axis.id)));
  reading.scales = new Map(axes.map((axis) => [axis.id, axis.scale ?? scale]));
};
