import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Parsed, Problem } from '../../domain/document/types.js';
import { unread } from './quick-or-whole.js';
import { sameParts } from '../../domain/draw/remembering.js';

type Host = ReactiveControllerHost & Element;

/** Longer texts are weighed before they are parsed. */
const shortText = 100_000;

const quickJson = (text: string): object | null => {
  try {
    const raw: unknown = text.length <= shortText ? JSON.parse(text) : null;
    return typeof raw === 'object' ? raw : null;
  } catch {
    return null;
  }
};

export interface Given {
  /** Property `data`; wins over the rest. */
  readonly data: unknown;
  /** Attribute `src` (or another address). */
  readonly src: string | null;
  /** Others with this address get the same object, fetched once. */
  readonly shared?: boolean;
  /** Used when nothing else is given: the document of the scope, the id of a bundled instrument. */
  readonly other?: unknown;
}

/**
 * The document behind a data widget: property `data`, else a child `<script type="application/json">`, else `src`.
 * The first present wins. On bad data the last good value stays and the problems say what is wrong.
 */
export class DocumentSource<T> implements ReactiveController {
  value: T | null = null;
  problems: readonly Problem[] = [];
  state: 'empty' | 'loading' | 'ready' | 'error' = 'empty';

  #fetching: AbortController | null = null;
  /** What was given when it last looked. */
  #last: readonly unknown[] | null = null;
  #children: MutationObserver | null = null;
  #turn = 0;

  /**
   * @param given reads the host's properties
   * @param parse turns parsed JSON or a host object into a document; may be asynchronous
   * @param changed called after each result, before the host renders it
   */
  constructor(
    private readonly host: Host,
    private readonly given: () => Given,
    private readonly parse: (raw: unknown) => Parsed<T> | Promise<Parsed<T>>,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Data written by a script or parsed late: the child may come after the tag.
    this.#children = new MutationObserver(() => this.host.requestUpdate());
    this.#children.observe(this.host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#drop();
    if (this.state === 'loading') this.#last = null;
  }

  hostUpdate(): void {
    this.refresh();
  }

  /** Looks again at what is given; does nothing when that is the same as before. */
  refresh(): void {
    const { data, src, shared, other } = this.given();
    const script = data === undefined || data === null ? this.#script() : null;
    const looked = [data, src, script, other];
    if (this.#last && sameParts(looked, this.#last)) return;
    this.#last = looked;
    this.#drop();
    if (data !== undefined && data !== null) this.#take(data);
    else if (script !== null) this.#takeText(script);
    else if (src) this.#fetch(src, shared);
    else if (other) this.#take(other);
    // Nothing is given (any more): what was shown is not wanted either.
    else if (this.state !== 'empty') {
      this.value = null;
      this.problems = [];
      this.state = 'empty';
      this.changed();
    }
  }

  /** What is on its way is not wanted any more. */
  #drop(): void {
    this.#turn++;
    this.#fetching?.abort();
  }

  /** Fetches again after an error. */
  retry(): void {
    this.#last = null;
    this.host.requestUpdate();
  }

  #script(): string | null {
    const children = this.host.children;
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child instanceof HTMLScriptElement && child.type === 'application/json') return child.textContent ?? '';
    }
    return null;
  }

  #fetch(src: string, shared?: boolean): void {
    const { signal } = (this.#fetching = new AbortController());
    const base = this.host.ownerDocument.baseURI;
    // Only widgets with an address need the code that fetches.
    this.#wait(
      import('./fetch-document.js').then(({ fetchDocument, fetchShared }) =>
        shared ? fetchShared(src, base) : fetchDocument(src, base, signal),
      ),
    );
  }

  /** Text that is plainly JSON is parsed here; any other goes to the code that tells what is wrong with it. */
  #takeText(text: string): void {
    const raw = quickJson(text);
    if (raw) this.#take(raw);
    else this.#wait(import('../../domain/document/parse-json.js').then(({ parseJson }) => parseJson(text)));
  }

  #wait(coming: Promise<Parsed<unknown>>): void {
    const turn = ++this.#turn;
    this.state = 'loading';
    void coming
      .catch((): Parsed<unknown> => unread)
      .then((parsed) => {
        if (turn === this.#turn) this.#takeParsed(parsed);
      });
  }

  #takeParsed(parsed: Parsed<unknown>): void {
    if (parsed.value === null) this.#settle({ value: null, problems: parsed.problems }, ++this.#turn);
    else this.#take(parsed.value);
  }

  #take(raw: unknown): void {
    const turn = ++this.#turn;
    const result = this.parse(raw);
    if (!(result instanceof Promise)) return this.#settle(result, turn);
    this.state = 'loading';
    void result.then((parsed) => this.#settle(parsed, turn));
  }

  #settle(parsed: Parsed<T>, turn: number): void {
    if (turn !== this.#turn) return;
    if (parsed.value !== null) this.value = parsed.value;
    this.problems = parsed.problems;
    this.state = parsed.value === null ? 'error' : 'ready';
    this.changed();
    this.host.requestUpdate();
  }
}
