import { acted, begun, redone, undone, type History } from '../../domain/edit/history.js';

/**
 * What is being edited: the document, the way back and forth, and whether it is in a file. While it is not, or
 * while a form is half filled in, closing the page asks first; as soon as all is, it does not.
 */
export class EditDesk<T, A> {
  #history: History<T, A>;
  #filed: T;
  #warns = false;
  #half = false;
  readonly #ask = (event: Event): void => event.preventDefault();

  /** @param changed the document is another one */
  constructor(
    start: T,
    private readonly changed: (now: T) => void,
  ) {
    this.#history = begun(start);
    this.#filed = start;
  }

  get now(): T {
    return this.#history.now;
  }

  /** There is something that is in no file yet. */
  get unfiled(): boolean {
    return this.now !== this.#filed;
  }

  /**
   * Something is filled in in a form that is still open.
   *
   * @returns whether that is new
   */
  hold(half: boolean): boolean {
    if (half === this.#half) return false;
    this.#half = half;
    this.watch();
    return true;
  }

  /** What would be undone next; null for nothing. */
  get back(): A | null {
    return this.#history.past.at(-1)?.act ?? null;
  }

  /** What would be redone next; null for nothing. */
  get forth(): A | null {
    return this.#history.future[0]?.act ?? null;
  }

  /** Another document to start from; what was done before is forgotten. */
  restart(start: T): void {
    this.#history = begun(start);
    this.filed();
  }

  act(next: T, act: A): void {
    this.#turn(acted(this.#history, next, act));
  }

  undo(): void {
    this.#turn(undone(this.#history));
  }

  redo(): void {
    this.#turn(redone(this.#history));
  }

  /** What is here now is in a file: it came from one, or went into one. */
  filed(): void {
    this.#filed = this.now;
    this.watch();
  }

  #turn(history: History<T, A>): void {
    if (history === this.#history) return;
    this.#history = history;
    this.watch();
    this.changed(history.now);
  }

  /** Asks before the page is closed, exactly while something would be lost. */
  watch(): void {
    const lost = this.unfiled || this.#half;
    if (lost === this.#warns) return;
    this.#warns = lost;
    if (this.#warns) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  /** The widget leaves the page. */
  leave(): void {
    this.#warns = false;
    removeEventListener('beforeunload', this.#ask);
  }
}
