import { isHidden } from './hidden.js';
import type { Observation } from './indicator-types.js';
import { isPlainRecord } from './plain-record.js';
import type { Parsed, Problem, ProblemCode } from './types.js';

export type Key = string | number;

/** Problems listed in one report; the rest is counted. */
export const mostProblems = 50;

const longestShown = 40;
const mostUnknownShown = 5;

/** Thrown inside this folder to stop reading a document; the public functions turn it into a result. */
export class Refused extends Error {}

/**
 * What no text may hold: C0 and C1 controls (newline and tab may), characters that turn the direction of text, and
 * halves of a surrogate pair that stand alone.
 */
const everyHidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;
/** Finds those and whole pairs too: without the `u` flag it is many times faster, and most texts have neither. */
const maybeHidden = new RegExp(everyHidden.source);

/** The text without hidden characters; a half pair becomes the replacement character. */
export const withoutHidden = (text: string): string =>
  maybeHidden.test(text) ? text.replace(everyHidden, (character) => (character >= '\ud800' ? '\ufffd' : '')) : text;

/** The first hidden character of a text, e.g. `U+202E`; null when it has none. */
export const hiddenIn = (text: string): string | null => {
  const character = maybeHidden.test(text) ? text.match(everyHidden)?.[0] : undefined;
  return character === undefined ? null : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
};

/** Cut to a length that fits a message. */
export const short = (text: string): string => {
  const clean = withoutHidden(text.slice(0, 4 * longestShown)).replace(/\s+/g, ' ');
  const characters = Array.from(clean);
  return characters.length > longestShown ? `${characters.slice(0, longestShown).join('')}…` : clean;
};

/**
 * A value as a message may show it, in the spelling of JSON.
 *
 * @param discreet only what sort of value it is: what a resident typed or answered does not belong in a message
 */
export const shown = (value: unknown, discreet = false): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  if (discreet || typeof value === 'function' || typeof value === 'symbol') return typeof value;
  return typeof value === 'string' ? `"${short(value)}"` : short(String(value));
};

const pathText = (keys: readonly Key[]): string => {
  let text = '';
  for (const key of keys) text += typeof key === 'number' ? `[${key}]` : `${text && '.'}${short(key)}`;
  return text;
};

/** Collects what is wrong while a document is walked through; knows where it is. */
export class Report {
  /** Where reading is now; pushed and popped by who walks. */
  readonly path: Key[] = [];
  readonly #problems: Problem[] = [];
  #last: Problem | null = null;
  readonly #unknown: string[] = [];
  #more = 0;
  #unknownCount = 0;
  /** How many of the entries around what is read now are not for everyone. */
  #hidden = 0;
  /** What the indicator that is read now says of small groups. */
  #least: unknown = null;
  readonly #discreet: boolean;

  /** @param discreet values stay out of the messages */
  constructor(discreet = false, earlier?: Parsed<unknown>) {
    this.#discreet = discreet;
    if (!earlier) return;
    this.#problems.push(...earlier.problems);
    this.#more = earlier.more ?? 0;
  }

  /** The value as a message from here may show it: of what is not for everyone only what sort of value it is. */
  shown(value: unknown): string {
    return shown(value, this.#discreet || this.#hidden > 0);
  }

  /** A name that the document gave, as a path may show it. */
  key(name: string): string {
    return this.#hidden > 0 ? '…' : name;
  }

  /** Reads an entry; what is wrong in one that is not for everyone is told without what it holds. */
  within<T>(raw: unknown, read: () => T): T {
    if (!isPlainRecord(raw)) return read();
    const [hidden, least] = [this.#hidden, this.#least];
    if (isHidden(raw, least)) this.#hidden++;
    this.#least = raw['suppressBelow'] ?? least;
    const value = read();
    this.#hidden = hidden;
    this.#least = least;
    return value;
  }

  /** @param keys the place, seen from where reading is now */
  add(code: ProblemCode, expected?: string, found?: string, ...keys: Key[]): void {
    this.#tell({}, code, expected, found, keys);
  }

  #tell(
    more: Pick<Problem, 'kept'>,
    code: ProblemCode,
    expected: string | undefined,
    found: string | undefined,
    keys: readonly Key[],
  ): void {
    this.#put({
      path: pathText([...this.path, ...keys]),
      code,
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
      ...more,
    });
  }

  /** The same of what stays: a text or number that is shown all the same, and is seldom meant. */
  addKept(code: ProblemCode, expected?: string, found?: string, ...keys: Key[]): void {
    this.#tell({ kept: true }, code, expected, found, keys);
  }

  /**
   * A number outside the range of its indicator that is shown all the same.
   *
   * @param min null = open
   * @param max null = open
   * @param indicator as it was read
   */
  addOutside(min: number | null, max: number | null, { period, value }: Observation, indicator: unknown): void {
    const given = (indicator as { readonly observations: readonly unknown[] }).observations;
    const at = given.findIndex((one) => isPlainRecord(one) && one['period'] === period);
    const range = min === null ? `≤ ${max}` : max === null ? `≥ ${min}` : `${min}–${max}`;
    this.within(given[at], () => {
      this.addKept('out-of-range', this.#open(range), this.shown(value), 'observations', at, 'value');
    });
  }

  /**
   * The same, with the value that was found. What shapes find wrong is told this way: they do without this file.
   *
   * @param expected may tell of other values in the entry
   */
  addValue(code: ProblemCode, expected: string | undefined, found: unknown, ...keys: Key[]): void {
    this.add(code, this.#open(expected), this.shown(found), ...keys);
  }

  #open(expected: string | undefined): string | undefined {
    return this.#hidden > 0 ? undefined : expected;
  }

  /** Refuses the whole document. Its problem comes first, also in a full list. */
  refuse(code: ProblemCode, expected?: string, found?: string, ...keys: Key[]): never {
    this.add(code, expected, found, ...keys);
    this.refuseForLast();
  }

  /** Refuses the whole document for the problem told last. */
  refuseForLast(): never {
    const last = this.#last;
    if (last) {
      if (this.#problems.at(-1) !== last) this.#more--;
      else this.#problems.pop();
      if (this.#problems.length >= mostProblems && this.#problems.pop()) this.#more++;
      this.#problems.unshift({ ...last, fatal: true });
    }
    throw new Refused();
  }

  /** The problems of a part that was read by itself: none of them refuses this document. */
  include({ problems, more = 0 }: Parsed<unknown>, ...keys: Key[]): void {
    const place = pathText([...this.path, ...keys]);
    for (const { fatal: _fatal, ...problem } of problems) {
      this.#put({ ...problem, path: problem.path ? `${place}.${problem.path}` : place });
    }
    this.#more += more;
  }

  /** Unknown keys are one problem together. */
  unknownKey(key: string): void {
    if (this.#unknownCount++ < mostUnknownShown) this.#unknown.push(pathText([...this.path, key]));
  }

  finish<T>(value: T | null): Parsed<T> {
    const rest = this.#unknownCount - this.#unknown.length;
    if (this.#unknownCount > 0) {
      this.path.length = 0;
      this.add('unknown-key', undefined, this.#unknown.join(', ') + (rest > 0 ? ` (+${rest})` : ''));
    }
    return this.#more > 0 ? { value, problems: this.#problems, more: this.#more } : { value, problems: this.#problems };
  }

  #put(problem: Problem): void {
    this.#last = problem;
    if (this.#problems.length < mostProblems) this.#problems.push(problem);
    else this.#more++;
  }
}

/** Runs a reading and gives what it found; a refusal is a result too. */
export const finished = <T>(report: Report, run: () => T): Parsed<T> => {
  try {
    return report.finish(run());
  } catch (error) {
    if (error instanceof Refused) return report.finish<T>(null);
    throw error;
  }
};
