import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Mark } from '../../domain/draw/mark.js';
import { textWidth, type Spacing } from '../../domain/draw/text.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What was measured: room in units of 1/16 of the text size, and how text is set here. */
export interface Measure {
  readonly width: number;
  readonly spacing: Spacing;
}

/** The text of the inner ruler, as set by the stylesheet. */
const sample = 'Gevoel en gedachten nu';
/** Single words may be a little wider than the sample tells. */
const margin = 1.06;
/** No label gets smaller than 12 px: a smaller host text is drawn as if it were 15 px. */
const smallestText = 15;

/** To be put where the picture comes. */
export const rulerMark: Mark = ['div', { class: 'ruler', 'aria-hidden': 'true' }, [['span', {}]]];

/**
 * Watches the room for the picture and the way text is set, with a zero-height ruler of two parts: an outer one as
 * wide as the room, an inner one as wide as a sample text. Layout is read in the observer, when the
 * page is laid out anyway, and never during an update.
 */
export class Ruler implements ReactiveController {
  measure: Measure | null = null;
  // A frame later: a change of size within the observer would be reported to the page as a loop. A picture that waits
  // has read it before.
  readonly #observer = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#read());
  });
  #watched: Element | null = null;
  #frame = 0;

  /** @param urgent a picture waits for the measure: layout is read at once instead of when the page is drawn anyway */
  constructor(
    private readonly host: Host,
    private readonly urgent: () => boolean,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watched = null;
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    const ruler = this.host.renderRoot.querySelector('.ruler');
    if (!ruler?.isConnected) return;
    if (ruler !== this.#watched) {
      // The measure there is holds until there is another one: what is drawn stays, with what is written in it.
      this.#watched = ruler;
      this.#observer.disconnect();
      this.#observer.observe(ruler);
      if (ruler.firstElementChild) this.#observer.observe(ruler.firstElementChild);
    } else if (this.measure) return;
    // After this update, before the page is painted.
    if (this.urgent()) queueMicrotask(() => this.#read());
  }

  #read(): void {
    const ruler = this.#watched;
    const text = ruler?.firstElementChild;
    if (!ruler || !text) return;
    const style = getComputedStyle(text);
    const size = parseFloat(style.fontSize) || 16;
    const letter = (parseFloat(style.letterSpacing) || 0) / size;
    const word = (parseFloat(style.wordSpacing) || 0) / size;
    const drawn =
      text.getBoundingClientRect().width / size - letter * sample.length - word * (sample.split(' ').length - 1);
    const table = textWidth(sample, { size: 1, bold: true });
    const fit = drawn > 0 ? Math.round(Math.max(0.7, (drawn / table) * margin) * 50) / 50 : 1;
    // Not shown (a closed tab): a usual width, so that table and print are there.
    const width = Math.floor(((ruler as HTMLElement).offsetWidth || 640) / (Math.max(size, smallestText) / 16));
    const measure: Measure = { width, spacing: { letter, word, fit } };
    if (JSON.stringify(measure) === JSON.stringify(this.measure)) return;
    this.measure = measure;
    this.host.requestUpdate();
  }
}
