import type { Place } from '../../../storage/port.js';

/** A widget in which a resident writes something down. */
export interface LeavingHost {
  /** Where it would live. */
  readonly place: () => Place;
  /** Something stands in the form that is in no record yet. */
  readonly half: () => boolean;
  /** A record is nowhere but here. */
  readonly unsafe: () => boolean;
  /** Form and messages go, in this very task. */
  readonly empty: () => void;
}

/**
 * What happens when the page is left. The browser asks before something is lost; on a shared device leaving is meant to
 * lose it, and nothing is left on the screen when someone comes back.
 */
export class Leaving {
  constructor(private readonly host: LeavingHost) {}

  listen(): void {
    addEventListener('beforeunload', this.#beforeUnload);
    addEventListener('pagehide', this.#pageHide);
  }

  end(): void {
    removeEventListener('beforeunload', this.#beforeUnload);
    removeEventListener('pagehide', this.#pageHide);
  }

  get #shared(): boolean {
    return this.host.place() === 'shared-device';
  }

  readonly #beforeUnload = (event: BeforeUnloadEvent): void => {
    if (!this.#shared && (this.host.half() || this.host.unsafe())) event.preventDefault();
  };

  readonly #pageHide = (): void => {
    if (this.#shared) this.host.empty();
  };
}
