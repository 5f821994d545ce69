import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { IdleWatch, type IdleClock } from '../base/idle-watch.js';
import type { HostStorage } from '../base/own/own-store.js';
import type { Session } from './session.js';

/** What happens to answers when the resident goes: closes the page, or walks away from a shared screen. */
export class Leaving implements ReactiveController {
  #idle: IdleWatch | null = null;

  /**
   * @param storage what the host says of keeping
   * @param drawNow draws in this very task
   * @param clock for tests
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: () => Session | null,
    private readonly storage: () => HostStorage,
    private readonly drawNow: () => void,
    private readonly clock: () => IdleClock | undefined,
  ) {
    host.addController(this);
  }

  /** Null before the first drawing. */
  get idle(): IdleWatch | null {
    return this.#idle;
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#beforeUnload);
    addEventListener('pagehide', this.#pageHide);
  }

  hostDisconnected(): void {
    // The time goes on: it may come back, to somebody else.
    removeEventListener('beforeunload', this.#beforeUnload);
    removeEventListener('pagehide', this.#pageHide);
  }

  hostUpdated(): void {
    this.#idle ??= new IdleWatch(
      {
        on: () => {
          const session = this.session();
          return Boolean(session?.draft ?? session?.assessment) && session !== null && this.#isShared(session);
        },
        update: () => this.host.requestUpdate(),
        over: (why) => this.session()?.clearScreen(why),
      },
      this.clock(),
    );
    this.#idle.look();
  }

  /** Also when the page said so after the list was begun. */
  #isShared({ place }: Session): boolean {
    return place === 'shared-device' || (place !== 'device' && this.storage() === 'shared-device');
  }

  /** The browser asks before answers that are nowhere else are lost. On a shared device leaving is meant to lose them. */
  readonly #beforeUnload = (event: BeforeUnloadEvent): void => {
    const session = this.session();
    if (!session || session.safe || this.#isShared(session)) return;
    const { place, trouble } = session.keeper;
    if (session.place === 'device' && place === 'device' && !trouble) return;
    event.preventDefault();
  };

  /** On a shared device nothing is left on the screen when someone comes back to the page. */
  readonly #pageHide = (): void => {
    const session = this.session();
    if (!session || !this.#isShared(session)) return;
    session.forget();
    this.drawNow();
  };
}
