/**
 * Code of a widget that comes after its first drawing. Fetched once for a page, however many elements ask; after a
 * failure the next one who asks tries again.
 */
export class LaterCode<M> {
  /** Null until it is there. */
  code: M | null = null;
  /** The last try failed: what can be shown without it is shown. */
  missing = false;
  #coming: Promise<void> | null = null;

  constructor(private readonly load: () => Promise<M>) {}

  /** Fetches it, unless it is there or on its way. Never rejects. */
  bring(): Promise<void> {
    this.#coming ??= this.load().then(
      (code) => {
        this.code = code;
        this.missing = false;
      },
      () => {
        this.missing = true;
        this.#coming = null;
      },
    );
    return this.#coming;
  }
}
