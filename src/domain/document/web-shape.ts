import { inDateOrder } from './dates.js';
import { date, id, idOf, label, language, mostEntries, source, visibility } from './parts.js';
import { mapsOn } from './quick-map.js';
import { readQuick } from './quick.js';
import { choice, entry, given, list, map, number } from './shape.js';
import type { Instrument, Scale, WebDocument } from './types.js';

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
  visibility,
});

/** All of a web but its instrument, which is an id or a whole instrument. */
export const webFields = {
  schema: choice('veerkracht/web@1'),
  title: given(label),
  language: given(language, 'nl'),
  source: given(source),
  moments: list(moment, mostMoments, { cap: true, ids: true }),
};
export const withoutInstrument = entry(webFields);
const withId = entry({ ...webFields, instrument: id });

interface KnownAxes {
  readonly axes: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, Scale>;
}

/** Numbers belong to an axis of the instrument and lie on its scale. */
export const knownOf = ({ axes, scale }: Pick<Instrument, 'axes' | 'scale'>): KnownAxes => ({
  axes: new Set(axes.map(({ id: axis }) => axis)),
  scales: new Map(axes.map((axis) => [axis.id, axis.scale ?? scale])),
});

/**
 * A web@1 without a fault that names its instrument; null when the whole reader (`readWeb`) must look.
 *
 * @param instrument the one it names
 */
export const quickWeb = (raw: unknown, instrument: Instrument): WebDocument | null => {
  const { axes, scales } = knownOf(instrument);
  const web = readQuick(withId, raw, { ids: new Map([['axes', axes]]), map: mapsOn(scales) });
  return web?.instrument === instrument.id ? { ...web, moments: inDateOrder(web.moments, ({ date: at }) => at) } : null;
};
