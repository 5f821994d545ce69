import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';

/**
 * Tells when the page goes to paper and when it is back. Some browsers only fire events, some only change the medium.
 * What a listener draws must stand in the same task: the page is laid out for paper right after it.
 *
 * @returns ends it
 */
export const watchPaper = (listener: (printing: boolean) => void): (() => void) => {
  const medium = matchMedia('print');
  const tell = ({ type }: Event): void => listener(type === 'beforeprint' || (type === 'change' && medium.matches));
  for (const event of ['beforeprint', 'afterprint']) addEventListener(event, tell);
  medium.addEventListener('change', tell);
  return () => {
    for (const event of ['beforeprint', 'afterprint']) removeEventListener(event, tell);
    medium.removeEventListener('change', tell);
  };
};

/** Whether the page is on paper; its host is drawn again when that changes, in the same task. */
export class PaperController implements ReactiveController {
  printing = false;
  #leave: (() => void) | null = null;

  /** @param turned called before the host is drawn for paper, or for the screen again */
  constructor(
    private readonly host: ReactiveElement,
    private readonly turned: (printing: boolean) => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = watchPaper((printing) => {
      if (printing === this.printing) return;
      this.printing = printing;
      this.turned(printing);
      this.host.requestUpdate();
      // Not when it suits: the page is laid out for paper as soon as the listeners are done.
      if (this.host.isUpdatePending) this.host['performUpdate']();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
  }
}
