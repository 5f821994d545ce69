import type { PropertyValues } from '@lit/reactive-element';
import type { Mark } from '../../domain/draw/mark.js';
import { paint } from './paint.js';
import { VeerBase } from './veer-base.js';

/** A visual widget that is painted from marks (docs/decisions/marks.md). */
export abstract class PaintedElement extends VeerBase {
  /** What stands in the shadow root. */
  protected painted: readonly Mark[] = [];
  readonly #worn = new Set<CSSStyleSheet>();

  /** What stands in the shadow root; asked for at every update. */
  protected abstract marks(): readonly Mark[];

  /** Styles for what is painted now; before it is. */
  protected dress(): void {}

  /** What others draw in places that marks leave to them; after it was painted. */
  protected fill(): void {}

  protected override update(changed: PropertyValues): void {
    const marks = this.marks();
    super.update(changed);
    this.dress();
    paint(this.renderRoot, this.painted, marks);
    this.painted = marks;
    this.fill();
  }

  /** Takes a style sheet on, once. */
  protected wear(sheet: CSSStyleSheet | undefined): void {
    if (!sheet || this.#worn.has(sheet)) return;
    this.#worn.add(sheet);
    (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
  }

  /** A heading some levels below the widget's own one (an h6 is the deepest). */
  protected readonly heading = (content: string | Mark, deeper: number, id: string | null, className: string): Mark => [
    `h${Math.min(6, this.effectiveHeadingLevel + deeper)}`,
    { part: 'heading', id, class: className, tabindex: -1 },
    typeof content === 'string' ? content : [content],
  ];
}
