import { isLanguage } from './language-tag.js';
import { emptyRecord, isPlainRecord, mostBytes, noted } from './plain-record.js';
import type { Report } from './report.js';
import type { MapNode, Named, Shape, StringNode, TextNode } from './shape.js';

/** Thrown while reading: something here asks for the whole reader. */
const doubt = Symbol('doubt');

/** What the document refers to. */
export interface Known {
  /** Ids by list; a list with a name adds its own while it is read. */
  readonly ids: Map<Named, ReadonlySet<unknown>>;
  /** Reads maps. Few documents have any, and without it they are a doubt. */
  readonly map?: (node: MapNode, raw: unknown, known: Known) => unknown;
}

/** Controls, characters that turn the direction of text, halves of a pair, markup; blanks that are no single space. */
const unusual = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff<]|^\s|\s$|\s\s|[^\S ]/;
const mostLanguages = 20;

/** An entry inherits nothing from a page, and is made and copied faster than an object without a prototype. */
const Entry = function () {} as unknown as new () => object;
Entry.prototype = emptyRecord();

export const refuse = (): never => {
  throw doubt;
};

/** How heavy the document is so far, as `plain-copy.ts` weighs it. */
let weight = 0;

const weigh = (more: number): void => {
  weight += more;
  if (weight > mostBytes) refuse();
};

/** Nodes have no prototype: a rule that is not there comes from nowhere else. */
export const plainString = (raw: unknown, node: StringNode | TextNode, known: Known): string => {
  const { max, test, pattern, refersTo } = node as StringNode;
  if (
    typeof raw !== 'string' ||
    raw === '' ||
    raw.length > max ||
    unusual.test(raw) ||
    (test ? !test(raw) : pattern && !pattern.test(raw)) ||
    (refersTo && !known.ids.get(refersTo)?.has(raw))
  )
    return refuse();
  weigh(raw.length);
  return raw;
};

/** In the place of a report: whatever is told to it is a doubt. */
const told = { add: refuse, addValue: refuse, addOutside: refuse } as unknown as Report;

/** Own keys of a plain object of this page or another frame. */
export const keysOf = (raw: unknown): readonly string[] => {
  if (!isPlainRecord(raw)) return refuse();
  const above: unknown = Object.getPrototypeOf(raw);
  if (above !== null && Object.getPrototypeOf(above) !== null) refuse();
  const keys = Object.keys(raw);
  // Loops over places, here and below: until a loop runs hot, an iterator makes an object for every turn.
  for (let i = 0; i < keys.length; i++) weigh((keys[i] as string).length + 3);
  return keys;
};

export const own = (raw: unknown, key: string): unknown => (raw as Record<string, unknown>)[key];

export const read = (shape: Shape, raw: unknown, known: Known): unknown => {
  switch (shape.type) {
    case 'string':
      return plainString(raw, shape, known);
    case 'number': {
      const { min = -Infinity, max = Infinity, above = -Infinity, whole } = shape;
      if (typeof raw !== 'number' || !(raw >= min && raw <= max && raw > above) || !Number.isFinite(raw)) refuse();
      return whole && !Number.isSafeInteger(raw) ? refuse() : (raw as number) + 0;
    }
    case 'boolean':
      return typeof raw === 'boolean' ? raw : refuse();
    case 'choice':
      return shape.options.includes(raw as string) ? raw : refuse();
    case 'text': {
      if (typeof raw === 'string') return plainString(raw, shape, known);
      const text = emptyRecord();
      const languages = keysOf(raw);
      if (languages.length === 0 || languages.length > mostLanguages || !languages.every(isLanguage)) refuse();
      for (const language of languages) text[language] = plainString(own(raw, language), shape, known);
      return text;
    }
    case 'entry': {
      const { fields, names, test } = shape;
      const entry = new Entry() as Record<string, unknown>;
      let left = keysOf(raw).length;
      for (let i = 0; i < names.length; i++) {
        const key = names[i] as string;
        const field = fields[key] as Shape;
        let value: unknown;
        if (Object.hasOwn(raw as object, key)) {
          value = own(raw, key);
          left--;
        }
        if (value === undefined || value === null) entry[key] = field.type === 'given' ? field.absent : refuse();
        else entry[key] = read(field.type === 'given' ? field.of : field, value, known);
      }
      // A key that is no field, or a field that Object.keys() does not show.
      return left !== 0 || test?.(entry as never) ? refuse() : entry;
    }
    case 'list': {
      const { of, max, min = 0, ids, key = 'id', distinct } = shape;
      if (!Array.isArray(raw) || raw.length > max || raw.length < min) return refuse();
      weigh(raw.length);
      const list: unknown[] = [];
      for (let i = 0; i < raw.length; i++) list.push(read(of, raw[i], known));
      // An entry that may go without an id is addressed by its place.
      const marks = ids ? list.map((entry) => own(entry, key)).filter((mark) => mark != null) : distinct ? list : [];
      if (marks.length < 2 && typeof ids !== 'string') return list;
      const seen = new Set(marks);
      if (typeof ids === 'string') known.ids.set(ids, seen);
      return seen.size === marks.length ? list : refuse();
    }
    case 'map':
      return known.map?.(shape, raw, known) ?? refuse();
    case 'given':
      return read(shape.of, raw, known);
    case 'either':
      return read(shape.of[shape.pick(raw)], raw, known);
    case 'made':
      return shape.make(read(shape.of, raw, known) as never, told, raw);
  }
};

/**
 * Reads a document without a fault, by the same shape as the whole reader (`read.ts`) and to the same value; null at
 * the first doubt, and then the whole reader must tell. Most documents have no fault, and this is a tenth of its code.
 * Never throws.
 *
 * @param raw an object from outside; nothing of it is kept
 * @param known needed by shapes with maps, or that refer to what is not in the document
 */
export const readQuick = <T>(shape: Shape<T>, raw: unknown, known: Known = { ids: new Map() }): T | null => {
  // The copy of something with a fault tells of it no more.
  if (noted.has(raw as object)) return null;
  weight = 1;
  try {
    return read(shape, raw, known) as T;
  } catch {
    // A doubt, or a getter of the page that throws.
    return null;
  }
};
