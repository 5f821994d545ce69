import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';

/**
 * Tells when the page goes to paper and when it is back, each once. Some browsers only fire events, some only change the
 * medium, most do both. What a listener draws must stand in the same task: the page is laid out for paper right after it.
 *
 * @returns ends it
 */
export const watchPaper = (listener: (printing: boolean) => void): (() => void) => {
  const medium = matchMedia('print');
  /** What printing began with; '' while there is none. */
  let begun = '';
  const tell = ({ type }: Event): void => {
    const printing = type === 'change' ? medium.matches : type === 'beforeprint';
    // The medium follows the event. The same one again means that nobody told of the end.
    if (printing === (begun !== '') && type !== begun) return;
    begun = printing ? type : '';
    listener(printing);
  };
  const ending = new AbortController();
  const options = { signal: ending.signal };
  for (const event of ['beforeprint', 'afterprint']) addEventListener(event, tell, options);
  medium.addEventListener('change', tell, options);
  return () => ending.abort();
};

/** Whether the page is on paper; its host is drawn again when that changes, in the same task. */
export class PaperController implements ReactiveController {
  printing = false;
  #leave: (() => void) | null = null;

  /** @param turned called before the host is drawn for paper, or for the screen again */
  constructor(
    private readonly host: ReactiveElement,
    private readonly turned?: (printing: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = watchPaper((printing) => {
      this.printing = printing;
      this.turned?.(printing);
      this.host.requestUpdate();
      // Not when it suits: the page is laid out for paper as soon as the listeners are done.
      this.host['performUpdate']();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    // Nobody tells it of the end.
    this.printing = false;
  }
}
