import { html, nothing, render, type PropertyValues, type RootPart, type TemplateResult } from 'lit';
import type { Piece } from '../../language/phrase.js';
import { VeerBase } from './veer-base.js';

export { hasHouseStyle, whenIdle, type VeerEventDetails } from './veer-base.js';

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
    switch (Math.min(6, this.effectiveHeadingLevel + deeper)) {
      case 2:
        return html`<h2 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h2>`;
      case 3:
        return html`<h3 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h3>`;
      case 4:
        return html`<h4 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h4>`;
      case 5:
        return html`<h5 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h5>`;
      default:
        return html`<h6 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h6>`;
    }
  }
}

/** Words with emphasis as a template. */
export const emphasised = (words: readonly Piece[]): unknown =>
  words.map((piece) => (piece.strong ? html`<strong>${piece.text}</strong>` : piece.text));
