import { finished, hiddenIn, Report, withoutHidden } from './report.js';
import { emptyRecord, isForbiddenKey, mostBytes, noted, type PlainRecord } from './plain-record.js';
import type { Parsed } from './types.js';

export { emptyRecord, isForbiddenKey, isPlainRecord, type PlainRecord } from './plain-record.js';

/** How large a document may be. */
export interface Limits {
  /** UTF-8 bytes of the JSON text; an object is weighed at most as heavy as its shortest JSON. */
  readonly bytes?: number;
  /** Levels of `{` and `[`. */
  readonly depth?: number;
}

export const defaultLimits = { bytes: mostBytes, depth: 20 } as const;

/** 2097152 → `2 MiB`. */
export const sizeText = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round((bytes / (1024 * 1024)) * 10) / 10} MiB` : `${Math.ceil(bytes / 1024)} KiB`;

class Copying extends Report {
  readonly #ancestors: object[] = [];
  #weight = 0;

  constructor(
    private readonly bytes: number,
    private readonly depth: number,
    earlier: Parsed<unknown> | undefined,
  ) {
    super(false, earlier);
  }

  /** The copy; undefined when there is nothing left to keep. */
  copy(value: unknown): unknown {
    this.#weigh(1);
    switch (typeof value) {
      case 'string':
        return this.#text(value);
      case 'number':
        if (Number.isFinite(value)) return value + 0; // -0 is 0
        return this.#leftOut(String(value), 'number');
      case 'boolean':
      case 'undefined':
        return value;
      case 'object':
        return value === null ? null : this.#container(value);
      default:
        return this.#leftOut(typeof value);
    }
  }

  #weigh(more: number): void {
    this.#weight += more;
    if (this.#weight > this.bytes) this.refuse('too-large', `≤ ${sizeText(this.bytes)}`);
  }

  #leftOut(found: string, expected?: string): undefined {
    this.add('wrong-type', expected, found);
  }

  #text(value: string): string | null {
    this.#weigh(value.length);
    const clean = withoutHidden(value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value);
    const hidden = clean === value ? null : hiddenIn(value.replace(/\r/g, ''));
    // A blank text is not given.
    const blank = clean.trim() === '';
    if (hidden) this[blank ? 'add' : 'addKept']('not-allowed', undefined, hidden);
    return blank ? null : clean;
  }

  #container(value: object): unknown {
    if (this.#ancestors.includes(value)) return this.#leftOut('↻');
    if (this.#ancestors.length >= this.depth) this.refuse('too-deep', `≤ ${this.depth}`);
    this.#ancestors.push(value);
    const sort = sortOf(value);
    const copy =
      sort === 'list' ? this.#list(value as readonly unknown[]) : sort ? this.#record(value, sort) : undefined;
    this.#ancestors.pop();
    return sort ? copy : this.#leftOut(className(value), '{…}');
  }

  #list(value: readonly unknown[]): unknown[] {
    const copy: unknown[] = [];
    const length = attempt(() => value.length) ?? this.#leftOut('⚠') ?? 0;
    for (let i = 0; i < length; i++) copy.push(this.#property(value, i) ?? null);
    return copy;
  }

  #record(value: object, keys: readonly string[]): PlainRecord {
    const copy = emptyRecord();
    for (const key of keys) {
      this.#weigh(key.length + 2);
      if (isForbiddenKey(key) || withoutHidden(key) !== key) {
        this.add('forbidden-key', undefined, undefined, key);
        continue;
      }
      const inner = this.#property(value, key);
      if (inner !== undefined) copy[key] = inner;
    }
    return copy;
  }

  /** A getter may throw; it may not stop the rest. */
  #property(value: object, key: string | number): unknown {
    this.path.push(key);
    let inner: unknown;
    try {
      inner = (value as Record<string | number, unknown>)[key];
    } catch {
      this.#leftOut('⚠');
    }
    const copy = this.copy(inner);
    this.path.pop();
    return copy;
  }
}

const attempt = <T>(ask: () => T): T | null => {
  try {
    return ask();
  } catch {
    return null;
  }
};

/** `list`, the own keys of a plain object (also one of another frame), or null for anything else. */
const sortOf = (value: object): 'list' | readonly string[] | null =>
  attempt(() => {
    if (Array.isArray(value)) return 'list';
    const above: unknown = Object.getPrototypeOf(value);
    return above === null || Object.getPrototypeOf(above) === null ? Object.keys(value) : null;
  });

const className = (value: object): string => attempt(() => Object.prototype.toString.call(value).slice(8, -1)) ?? '{…}';

/**
 * Copies outside data into objects without a prototype, so that nothing a page adds to its prototypes is read as data.
 * Hidden characters go from every text, a blank text counts as not given, `__proto__`, `constructor` and `prototype`
 * are refused as keys. What cannot be data (functions, circles, class instances, NaN) is left out and listed.
 *
 * Never throws. `value` is null when the whole is refused, or when there was nothing.
 */
export const plainCopy = (value: unknown, limits: Limits = {}): Parsed<unknown> => {
  const { bytes, depth } = { ...defaultLimits, ...limits };
  const copying = new Copying(bytes, depth, isObject(value) ? noted.get(value) : undefined);
  const result = finished(copying, () => copying.copy(value) ?? null);
  if (isObject(result.value) && result.problems.length > 0) noted.set(result.value, result);
  return result;
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
