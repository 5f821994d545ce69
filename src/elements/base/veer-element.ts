import { html, render, type PropertyValues, type RootPart, type TemplateResult } from 'lit';
import type { Piece } from '../../language/phrase.js';
import { headingOf } from './heading.js';
import { VeerBase } from './veer-base.js';

export { type VeerEventDetails } from './veer-base.js';

/** A visual widget that is drawn with templates. */
export abstract class VeerElement extends VeerBase {
  #root: RootPart | undefined;

  protected override update(changed: PropertyValues): void {
    const template = this.render();
    super.update(changed);
    this.#root = render(template, this.renderRoot, { host: this });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root?.setConnected(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.setConnected(false);
  }

  /** What the widget shows; asked for at every update. */
  abstract render(): unknown;

  /** A heading of the widget, `deeper` levels below its own one (an h6 is the deepest). */
  protected heading(content: unknown, deeper = 0, id = '', className = ''): TemplateResult {
    return headingOf(this.effectiveHeadingLevel + deeper, content, id, className);
  }
}

/** Words with emphasis as a template. */
export const emphasised = (words: readonly Piece[]): unknown =>
  words.map((piece) => (piece.strong ? html`<strong>${piece.text}</strong>` : piece.text));
