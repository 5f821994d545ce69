import { adoptStyles, type CSSResultOrNative } from 'lit';
import type * as later from './later.js';

/** The code of all screens after the statements. */
export type Later = typeof later;
export type LoadLater = () => Promise<Later>;

/**
 * Brings the code of the later screens once, and again after it did not come. The first screen and the statements do
 * without it.
 */
export class LaterPart {
  /** Null until it is there. */
  code: Later | null = null;
  /** True when it did not come; asking again makes it false. */
  failed = false;
  #coming: Promise<void> | null = null;
  #styled = false;

  /** @param changed called when it came, or did not */
  constructor(
    private readonly load: () => LoadLater,
    private readonly changed: () => void,
  ) {}

  /** Fetches it, unless it is there or on its way. Never rejects. */
  bring(): Promise<void> {
    this.failed = false;
    this.#coming ??= this.load()().then(
      (code) => {
        this.code = code;
        this.changed();
      },
      () => {
        this.#coming = null;
        this.failed = true;
        this.changed();
      },
    );
    return this.#coming;
  }

  /** Does something with it: now when it is there, else once it came. When it does not come, nothing happens. */
  use(work: (code: Later) => void): void {
    if (this.code) work(this.code);
    else void this.bring().then(() => this.code && work(this.code));
  }

  /** Adds its styles to a root the first time one of its screens is drawn there. */
  style(root: ShadowRoot, first: readonly CSSResultOrNative[]): void {
    if (!this.code || this.#styled) return;
    this.#styled = true;
    adoptStyles(root, [...first, ...this.code.styles]);
  }
}
