import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { parentOf } from '../../language/nearest-language.js';
import type { Measure } from '../base/ruler.js';

/** Which way text runs, read anew with another measure, in another place, and with a `dir` that is set around it. */
export class TextDirection implements ReactiveController {
  #room: Measure | null = null;
  #mirrored = false;
  readonly #observer = new MutationObserver(() => {
    this.#room = null;
    this.host.requestUpdate();
  });

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#room = null;
    for (let node: Node | null = this.host; node; node = parentOf(node))
      if (node instanceof Element) this.#observer.observe(node, { attributes: true, attributeFilter: ['dir'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** From right to left. Style is known right after a measure; read at every drawing it would cost a layout. */
  mirrored(room: Measure): boolean {
    if (this.#room !== room) {
      this.#room = room;
      this.#mirrored = getComputedStyle(this.host).direction === 'rtl';
    }
    return this.#mirrored;
  }
}
