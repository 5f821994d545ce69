import { hiddenFields } from './hidden.js';
import { isLanguage } from './language-tag.js';
import { emptyRecord, isPlainRecord, type PlainRecord } from './plain-record.js';
import { Report, type Key } from './report.js';
import { string } from './shape.js';
import type {
  ChoiceNode,
  EntryNode,
  GivenNode,
  ListNode,
  MapNode,
  Named,
  NumberNode,
  Shape,
  StringNode,
  TextNode,
} from './shape.js';
import type { Scale, Text } from './types.js';

/** Told and not to be used: the entry around it decides what that means. */
export const spoilt = Symbol('spoilt');
export type Spoilt = typeof spoilt;

/** In the place of an entry: what is read within it is not for everyone. */
const forFew: PlainRecord = { visibility: 'internal' };

/** One reading of one document: what is wrong, which ids there are, which scale an axis has. */
export class Reading extends Report {
  /** Ids that may be referred to, once their list was read. */
  readonly known = new Map<Named, Set<string>>();
  /** Ids of entries that were left out: what refers to them goes without a second message. */
  readonly lost = new Set<string>();
  /** Scale of each axis, for numbers in a map by axis. */
  scales: ReadonlyMap<string, Scale> | null = null;

  /**
   * The value by its shape, or `spoilt` after telling why. What may be absent is null or its default; lists hold only
   * what was good.
   *
   * @param raw from `plainCopy`
   */
  read<T>(shape: Shape<T>, raw: unknown): T | Spoilt {
    return this.#read(shape, raw) as T | Spoilt;
  }

  /**
   * The same for a whole document, or one that stands in another: the first required part that is spoilt or missing
   * refuses all of it.
   */
  whole<T>(shape: Shape<T>, raw: unknown): T {
    const value = shape.type === 'entry' ? this.#entry(shape, raw, true) : this.#read(shape, raw);
    return value === spoilt ? this.refuseForLast() : (value as T);
  }

  #read(shape: Shape, raw: unknown): unknown {
    switch (shape.type) {
      case 'string':
        return this.#string(shape, raw);
      case 'number':
        return this.#number(shape, raw);
      case 'boolean':
        return typeof raw === 'boolean' ? raw : this.#wrongType('true / false', raw);
      case 'choice':
        return this.#choice(shape, raw);
      case 'text':
        return this.#text(shape, raw);
      case 'entry':
        return this.within(raw, () => this.#entry(shape, raw));
      case 'list':
        return this.#list(shape, raw);
      case 'map':
        return this.#map(shape, raw);
      case 'given':
        return this.#given(shape, raw);
      case 'either':
        return this.#read(shape.of[shape.pick(raw)], raw);
      case 'made':
        return this.within(raw, () => {
          const value = this.#read(shape.of, raw);
          return value === spoilt ? spoilt : shape.make(value as never, this, raw);
        });
    }
  }

  #at(shape: Shape, raw: unknown, key: Key): unknown {
    this.path.push(key);
    const value = this.#read(shape, raw);
    this.path.pop();
    return value;
  }

  #string({ max, line, pattern, test, code, expected, refersTo }: StringNode, raw: unknown): string | Spoilt {
    if (typeof raw !== 'string') return this.#wrongType('string', raw);
    const value = line ? oneLine(raw) : raw;
    if (value === '') return this.#bad('missing', expected ?? 'string');
    if (value.length > max) return this.#bad('too-long', `≤ ${max}`, String(value.length));
    if (test ? !test(value) : pattern && !pattern.test(value)) {
      return this.#bad(code ?? 'not-allowed', expected, this.shown(value));
    }
    const ids = refersTo && this.known.get(refersTo);
    if (!ids || ids.has(value)) return value;
    return this.lost.has(value) ? spoilt : this.#bad('unknown-reference', undefined, this.shown(value));
  }

  #number({ min = -Infinity, max = Infinity, above = -Infinity, whole }: NumberNode, raw: unknown): number | Spoilt {
    if (typeof raw !== 'number') return this.#wrongType('number', raw);
    if (whole && !Number.isSafeInteger(raw)) return this.#bad('wrong-type', '1, 2, 3 …', this.shown(raw));
    if (raw >= min && raw <= max && raw > above) return raw;
    const least = above > -Infinity ? `> ${above}` : `≥ ${min}`;
    return this.#bad('out-of-range', max < Infinity ? `${min}–${max}` : least, this.shown(raw));
  }

  #choice({ options }: ChoiceNode, raw: unknown): string | Spoilt {
    if (typeof raw !== 'string') return this.#wrongType(options.join(' | '), raw);
    return options.includes(raw) ? raw : this.#bad('not-allowed', options.join(' | '), this.shown(raw));
  }

  #text({ max, line }: TextNode, raw: unknown): Text | Spoilt {
    const node = string({ max, line });
    if (typeof raw === 'string') return this.#wording(node, raw);
    if (!isPlainRecord(raw)) return this.#wrongType('string', raw);
    const text = emptyRecord<string>();
    for (const language of Object.keys(raw)) {
      const named = isLanguage(language);
      this.path.push(named ? language : this.key(language));
      const value = named
        ? this.#inLanguage(node, raw[language])
        : this.#bad('not-allowed', 'nl, en …', this.shown(language));
      if (value !== spoilt && value !== null) text[language] = value as string;
      this.path.pop();
    }
    return Object.keys(text).length > 0 ? text : this.#bad('missing', 'string');
  }

  #inLanguage(node: StringNode, raw: unknown): unknown {
    if (raw === null || typeof raw === 'string') return raw && this.#wording(node, raw);
    if (!isPlainRecord(raw)) return this.#wrongType('string', raw);
    const forms = emptyRecord();
    for (const form of Object.keys(raw)) {
      if (form !== 'u' && form !== 'je') this.unknownKey(form);
      else if (raw[form] !== null) {
        this.path.push(form);
        const value = this.#wording(node, raw[form]);
        if (value !== spoilt) forms[form] = value;
        this.path.pop();
      }
    }
    return Object.keys(forms).length > 0 ? forms : this.#bad('missing', '{ "u": "…", "je": "…" }');
  }

  /** Markup is shown as it is typed; that is told, for it is seldom meant. */
  #wording(node: StringNode, raw: unknown): string | Spoilt {
    const value = this.#string(node, raw);
    const markup = value !== spoilt && value.includes('<') ? /<[a-z/!][^<>]*>/i.exec(value) : null;
    if (markup) this.addKept('not-allowed', undefined, this.shown(markup[0]));
    return value;
  }

  #entry({ fields, test }: EntryNode, raw: unknown, whole = false): PlainRecord | Spoilt {
    if (!isPlainRecord(raw)) return this.#wrongType('{…}', raw);
    const value = emptyRecord();
    let good = true;
    for (const key of Object.keys(fields)) {
      const read = this.#field(fields[key] as Shape, raw[key], key);
      if (read !== spoilt) value[key] = read;
      else if (whole) return spoilt;
      else good = false;
    }
    for (const key of Object.keys(raw)) if (!Object.hasOwn(fields, key)) this.unknownKey(key);
    const flaw = good && test ? test(value as never) : null;
    if (flaw) this.addValue(flaw[1], flaw[2], value[flaw[0]], flaw[0]);
    return good && !flaw ? value : spoilt;
  }

  #field(shape: Shape, raw: unknown, key: string): unknown {
    const absent = raw === undefined || raw === null;
    if (absent && shape.type === 'given') return shape.absent;
    if (!absent && hiddenFields.has(key)) return this.within(forFew, () => this.#at(shape, raw, key));
    if (!absent) return this.#at(shape, raw, key);
    this.add('missing', undefined, undefined, key);
    return spoilt;
  }

  #list({ of, max, cap, min = 0, ids, key = 'id', distinct }: ListNode, raw: unknown): unknown[] | Spoilt {
    if (!Array.isArray(raw)) return this.#wrongType('[…]', raw);
    if (raw.length > max) {
      if (typeof ids === 'string') {
        for (const one of raw) if (isPlainRecord(one)) this.lost.add(one[key] as string);
        this.known.set(ids, new Set());
      }
      this.#bad('too-many', `≤ ${max}`, String(raw.length));
      return cap ? this.refuseForLast() : spoilt;
    }
    const values: unknown[] = [];
    const seen = new Set<unknown>();
    for (let i = 0; i < raw.length; i++) {
      const value = this.#at(of, raw[i], i);
      // Of a good entry the id that was read: a bad one that may be absent is none.
      const id: unknown = ids ? ((value === spoilt ? raw[i] : value) as PlainRecord | null)?.[key] : value;
      if (value === spoilt) {
        if (typeof id === 'string') this.lost.add(id);
      } else if ((ids || distinct) && id != null && seen.has(id)) {
        const place = ids ? [i, key] : [i];
        this.within(raw[i], () => this.addValue('duplicate-id', undefined, id, ...place));
      } else {
        seen.add(id);
        values.push(value);
      }
    }
    // An entry without an id is referred to by its place.
    if (typeof ids === 'string') {
      for (const value of values) seen.add((value as { readonly key?: string }).key);
      this.known.set(ids, seen as Set<string>);
    }
    return values.length < min ? this.#bad('missing', `≥ ${min}`) : values;
  }

  #map({ of, max, keys, onScale }: MapNode, raw: unknown): PlainRecord | Spoilt {
    if (!isPlainRecord(raw)) return this.#wrongType('{…}', raw);
    const names = Object.keys(raw);
    if (names.length > max) return this.#bad('too-many', `≤ ${max}`, String(names.length));
    const values = emptyRecord();
    const known = keys?.refersTo && this.known.get(keys.refersTo);
    for (const name of names) {
      this.path.push(!known || known.has(name) ? name : this.key(name));
      const inner = raw[name];
      const good = !keys || this.#string(keys, name) !== spoilt;
      const skip = inner === null && of.type !== 'given';
      const value = good && !skip ? this.#read(of, inner) : spoilt;
      if (value !== spoilt) values[name] = onScale && !this.#onScale(name, value) ? null : value;
      this.path.pop();
    }
    return values;
  }

  #onScale(axis: string, value: unknown): boolean {
    const scale = this.scales?.get(axis);
    if (!scale || typeof value !== 'number' || (value >= scale.min && value <= scale.max)) return true;
    this.add('out-of-range', `${scale.min}–${scale.max}`, this.shown(value));
    return false;
  }

  #given({ of, absent, bad, vital }: GivenNode, raw: unknown): unknown {
    if (raw === undefined || raw === null) return absent;
    const value = this.#read(of, raw);
    if (value !== spoilt || vital) return value;
    return bad ? bad.value : absent;
  }

  #wrongType(expected: string, raw: unknown): Spoilt {
    return this.#bad('wrong-type', expected, this.shown(raw));
  }

  #bad(...[code, expected, found]: [Parameters<Report['add']>[0], string?, string?]): Spoilt {
    this.add(code, expected, found);
    return spoilt;
  }
}

/** Blanks and line ends become one space. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
