import { id, idOf, label, language, link, mostEntries, prose, scale, semver, source, webLink } from './parts.js';
import type { PlainRecord } from './plain-copy.js';
import type { Reading } from './read.js';
import { choice, either, entry, flag, given, list, map, number, string, vital, type Of } from './shape.js';
import type { Instrument, Item, Parsed, Scoring, Variant } from './types.js';
import { readDocument, upToDate, type Kind } from './version.js';

export const instrumentKind: Kind = { name: 'instrument', version: 1, steps: {} };

export const axis = entry({
  id,
  label,
  plainLabel: given(label),
  help: given(prose),
  question: given(prose),
  scale: vital(scale),
});

const sensitive = either(flag, choice('money', 'safety', 'intimacy', 'other'), (raw) =>
  typeof raw === 'boolean' ? 0 : 1,
);

export const item = entry({
  id,
  axis: idOf('axes'),
  text: prose,
  help: given(prose),
  reverse: vital(flag, false),
  optional: given(flag, false),
  // What cannot be read is treated with the most care.
  sensitive: given(sensitive, false, { value: 'other' }),
  audio: given(webLink),
  scale: vital(scale),
});

export const band = entry(
  { axis: idOf('axes'), from: number(), to: number(), label, source: given(source) },
  ({ from, to }) => (from < to ? null : ['to', 'out-of-range', `> ${from}`]),
);

export const variant = entry({
  id,
  title: label,
  items: either(choice('axes'), list(idOf('items'), mostEntries, { min: 1, distinct: true }), (raw) =>
    Array.isArray(raw) ? 1 : 0,
  ),
});

const plainMean: Scoring = { method: 'mean', factor: 1, minimumAnswered: 0.5, decimals: 1, table: null };

/** A sum as it is looked up, rounded to 3 decimals and written as short as it can be: `12.0` would never be found. */
const sum = string({ max: 20, pattern: /^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d{0,2}[1-9])?$/, expected: '12 | 14.5' });

const scoring = entry(
  {
    // Said in a way we do not know, no number is right; not said, it is the mean.
    method: vital(choice('mean', 'sum', 'lookup', 'none'), 'mean'),
    factor: vital(number({ above: 0 }), 1),
    minimumAnswered: vital(number({ min: 0, max: 1 }), 0.5),
    decimals: given(number({ min: 0, max: 3, whole: true }), 1),
    table: vital(map(number(), 5000, { keys: sum })),
  },
  ({ method, table }) => (method === 'lookup' && !table ? ['table', 'missing'] : null),
);

const licence = entry({
  name: given(prose),
  url: given(webLink),
  notice: given(prose),
  verbatim: given(flag, false),
  commercial: given(flag),
});

const schema = choice('veerkracht/instrument@1');

/** What the file says, before what is left unsaid is filled in. */
const fields = {
  schema,
  id,
  version: given(semver, '0.0.0'),
  kind: given(choice('conversation', 'measure'), 'conversation'),
  title: label,
  intro: given(prose),
  language: given(language, 'nl'),
  languages: given(list(language, 100, { distinct: true })),
  source: given(source),
  licence: given(licence),
  linkOut: given(entry({ label, url: link })),
  crisisText: given(prose),
  period: given(label),
  scale,
  // Better no numbers than wrong ones.
  scoring: given(scoring, plainMean, { value: { ...plainMean, method: 'none' } }),
  axes: list(axis, mostEntries, { min: 1, ids: 'axes' }),
  items: given(list(item, mostEntries, { cap: true, ids: 'items' }), []),
  bands: given(list(band, mostEntries), []),
  variants: given(list(variant, mostEntries, { ids: true }), []),
};
export const instrumentShape = entry(fields);
/** The same inside another document, where it may go without `schema`. */
export const insideShape = entry({ ...fields, schema: given(schema, 'veerkracht/instrument@1') });

/**
 * The instrument in a plain record that is up to date; refuses when a required part is bad.
 *
 * @param asked it will be asked, not only drawn: without anything to ask that is told
 */
const instrumentIn = (document: PlainRecord, reading: Reading, asked: boolean): Instrument => {
  const read = reading.whole(instrumentShape, document);
  const { kind, items, bands } = read;
  if (kind === 'conversation' && bands.length > 0) reading.add('not-allowed', '"kind": "measure"', undefined, 'bands');
  if (asked && items.length === 0 && read.variants.length === 0) reading.add('missing', '[…]', undefined, 'items');
  return {
    ...read,
    languages: read.languages ?? [read.language],
    items: items.map((entry) => ({ ...entry, sensitive: sensitivity(entry.sensitive) })),
    bands: kind === 'measure' ? bands : [],
    variants: read.variants.length > 0 ? read.variants : [everything(read)],
  };
};

const sensitivity = (given: Of<typeof sensitive>): Item['sensitive'] =>
  given === true ? 'other' : given === false ? null : given;

/** For a file without variants: all its items, or one number per axis. */
const everything = ({ title, items }: Of<typeof instrumentShape>): Variant => ({
  id: 'standard',
  title,
  items: items.length > 0 ? items.map((entry) => entry.id) : 'axes',
});

/** An instrument inside another document. @param raw from `plainCopy` */
export const instrumentInside = (raw: unknown, reading: Reading): Instrument =>
  instrumentIn(upToDate(raw, instrumentKind, reading, true), reading, false);

/**
 * Reads an instrument@1. A bad entry is left out and listed in `problems`; the rest stays. Never throws.
 *
 * @param raw parsed JSON, or an object of the page
 */
export const readInstrument = (raw: unknown): Parsed<Instrument> =>
  readDocument(raw, instrumentKind, (document, reading) => instrumentIn(document, reading, true));
