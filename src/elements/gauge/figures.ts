import type { Audience, Indicator, IndicatorsDocument } from '../../domain/document/indicator-types.js';
import { indicatorsFor, quickIndicators } from '../../domain/document/indicators-shape.js';
import type { Parsed, Problem } from '../../domain/document/types.js';
import { quickOrWhole, unread } from '../base/quick-or-whole.js';
import type { WholeRead } from './figures-reader.js';

/** A document of indicators, read once, however many gauges show it. */
export class Figures {
  readonly #audiences = new Map<Audience, IndicatorsDocument>();
  readonly #byId = new Map<string, Indicator | null>();

  /** @param problemsOf what is wrong with one indicator, or with the document around them */
  constructor(
    readonly document: IndicatorsDocument,
    readonly problemsOf: (id: string | null) => readonly Problem[],
  ) {}

  /** What an audience may see of it. */
  for(audience: Audience): IndicatorsDocument {
    const known = this.#audiences.get(audience) ?? indicatorsFor(this.document, audience);
    this.#audiences.set(audience, known);
    return known;
  }

  /** The indicator with this id, or the first one without an id; null when there is none this audience may see. */
  find(id: string | null, audience: Audience): Indicator | null {
    const { indicators } = this.for(audience);
    if (id === null) return indicators[0] ?? null;
    const key = `${audience} ${id}`;
    let found = this.#byId.get(key);
    if (found === undefined) {
      for (const one of indicators) this.#byId.set(`${audience} ${one.id}`, one);
      found = this.#byId.get(key) ?? null;
      this.#byId.set(key, found);
    }
    return found;
  }
}

type Read = Parsed<Figures>;

/** What was read, or is being read, of each object. */
const known = new WeakMap<object, Read | Promise<Read>>();

/**
 * Reads a document of indicators: at once when it has no fault, else by the whole reader, which is fetched then. One
 * object is read once and shared by every gauge on the page that gets it; who wants to show other numbers gives another
 * object.
 */
export const readFigures = (raw: unknown): Read | Promise<Read> => {
  const key = raw as object;
  const before = known.get(key);
  if (before) return before;
  const result = read(raw);
  if (typeof raw === 'object' && raw !== null) {
    known.set(key, result);
    if (result instanceof Promise)
      void result.then((parsed) => {
        // Without its code nothing was read: the next gauge asks again.
        if (parsed === unread) known.delete(key);
        else known.set(key, parsed);
      });
  }
  return result;
};

const prepared = ({ value, problems, problemsOf }: WholeRead): Read => ({
  value: value && new Figures(value, problemsOf),
  problems,
});

const read = quickOrWhole(
  (raw) => {
    const document = quickIndicators(raw);
    return document && new Figures(document, () => []);
  },
  async () => {
    const { readWhole } = await import('./figures-reader.js');
    return (raw) => prepared(readWhole(raw));
  },
);

/** Whether something stands in the tag to read meanwhile: then it stays until there is more, and nothing jumps twice. */
export const hasFallback = (host: Element): boolean =>
  Array.from(host.childNodes).some((node) =>
    node instanceof Element ? node.localName !== 'script' : node instanceof Text && node.data.trim() !== '',
  );
