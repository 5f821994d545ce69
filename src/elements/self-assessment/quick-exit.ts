import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Presses of Shift that leave the page, and within how many milliseconds. */
const presses = 3;
const within = 5000;

interface ExitWords {
  readonly say: (key: 'exit' | 'exitHow' | 'exitSoon', params?: { readonly n: number }) => string;
}

export interface ExitHost {
  /** Where to go, as the page gives it. */
  readonly address: () => string | undefined;
  /** Nothing of the visit stays on the screen, and nothing is asked when the page goes. */
  readonly empty: () => void;
  readonly warn: (message: string) => void;
  /** For tests: goes there in the place of the browser. */
  readonly leave: () => ((address: string) => void) | undefined;
}

/**
 * A way out for who is looked over the shoulder (docs/decisions/quick-exit.md): a button, and Shift three times. The page
 * is covered at once and gives its place in the history to another one.
 */
export class QuickExit implements ReactiveController {
  #times: readonly number[] = [];
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly exit: ExitHost,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#keydown, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#keydown, true);
    this.#forget();
  }

  /** Where to; null when the page gives no address, or none of the web. */
  get #address(): string | null {
    const given = this.exit.address();
    if (!given) return null;
    try {
      const { protocol, href } = new URL(given, document.baseURI);
      if (protocol === 'https:' || protocol === 'http:') return href;
    } catch {
      // Told below.
    }
    this.exit.warn(`quick-exit="${given}" is not an address of a page; there is no way out`);
    return null;
  }

  #forget(): void {
    clearTimeout(this.#forgetting);
    this.#times = [];
  }

  readonly #keydown = ({ key, repeat, isTrusted, timeStamp }: KeyboardEvent): void => {
    if (!isTrusted || repeat) return;
    const before = this.#times;
    const recent = before.filter((time) => timeStamp - time < within);
    // Shift with another key is writing.
    this.#forget();
    if (key === 'Shift' && this.#address) {
      this.#times = [...recent, timeStamp];
      if (this.#times.length >= presses) return this.#go();
      this.#forgetting = setTimeout(() => {
        this.#forget();
        this.host.requestUpdate();
      }, within);
    }
    if (this.#times.length !== before.length) this.host.requestUpdate();
  };

  readonly #go = (): void => {
    const address = this.#address;
    if (!address) return;
    this.#forget();
    this.exit.empty();
    // Before the other page is there, whatever else is on this one.
    document.documentElement.style.setProperty('visibility', 'hidden', 'important');
    const leave = this.exit.leave();
    if (leave) leave(address);
    else location.replace(address);
  };

  /** @param how it is said that Shift does the same, and what stays */
  draw(words: ExitWords, how: boolean): TemplateResult | typeof nothing {
    if (!this.#address) return nothing;
    const left = presses - this.#times.length;
    return html`<div class="exit screen-only">
        <button type="button" class="button" part="button" id="exit" @click=${this.#go}>${words.say('exit')}</button>
        <p class="hidden" role="status">${left < presses ? words.say('exitSoon', { n: left }) : ''}</p>
      </div>
      ${how ? html`<p class="exit-how soft screen-only">${words.say('exitHow')}</p>` : nothing}`;
  }
}
