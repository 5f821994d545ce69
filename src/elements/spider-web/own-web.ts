import { css } from '../../styles/css.js';
import { webOfAssessments } from '../../domain/web/prepared.js';
import type { Assessment, Instrument } from '../../domain/document/types.js';
import type { Address } from '../../language/phrase.js';
import { version } from '../base/version.js';
import { bringAll, VeerSpiderWeb } from './spider-web.js';

/** Tag of the web inside other widgets: not public, and exactly the class it was tested with (docs/decisions/inner-web.md). */
const innerTag = `veer-inner-web-${version.replace(/[^a-z0-9]+/g, '-')}`;

/** On the sheet of paper the numbers stand beside the picture already. */
const pictureOnlyStyles = css`
  :host(.picture-only) :is(.margin, .switch, .table, .spot-detail, .numbers, .lead) {
    display: none !important;
  }
`;

/** The page hears nothing of it: which topic a resident looks at is theirs, and one widget is ready once. */
class InnerWeb extends VeerSpiderWeb {
  static override styles = [...VeerSpiderWeb.styles, pictureOnlyStyles];

  protected override emit(): void {
    // Nothing.
  }
}

const createWeb = (): VeerSpiderWeb => {
  if (!customElements.get(innerTag)) customElements.define(innerTag, InnerWeb);
  return document.createElement(innerTag) as VeerSpiderWeb;
};

export interface OwnWebInput {
  readonly instrument: Instrument;
  /** One or two assessments of this instrument. */
  readonly assessments: readonly Assessment[];
  readonly address: Address;
  readonly headingLevel: number;
  /** Where the sentences stand; default above. */
  readonly summary?: VeerSpiderWeb['summary'];
  /** Only the picture: no sentences, no switch. For the sheet of paper. */
  readonly pictureOnly?: boolean;
}

/** A spider web of a resident's own assessments inside another widget; one element that lives as long as its owner. */
export class OwnWeb {
  #element: VeerSpiderWeb | null = null;
  #drawn: readonly unknown[] = [];

  /** Fetches all code of the web, so that nothing is requested when it is shown. Never rejects. */
  static bring(): Promise<void> {
    return bringAll();
  }

  /** The element, with what it should show; a new web is prepared only when something changed. */
  draw({
    instrument,
    assessments,
    address,
    headingLevel,
    summary = 'above',
    pictureOnly = false,
  }: OwnWebInput): HTMLElement {
    const element = (this.#element ??= createWeb());
    element.className = 'own-web';
    element.bare = true;
    element.address = address;
    element.headingLevel = headingLevel;
    element.summary = pictureOnly ? 'none' : summary;
    if (pictureOnly) element.classList.add('picture-only');
    const wanted = [instrument, ...assessments];
    if (wanted.length !== this.#drawn.length || wanted.some((part, i) => part !== this.#drawn[i])) {
      this.#drawn = wanted;
      element.data = webOfAssessments(instrument, assessments);
    }
    return element;
  }

  /** The sentences of the web as plain text; '' before it was drawn. */
  get sentences(): string {
    return this.#element?.text ?? '';
  }

  /** Waits until the web has drawn what it was last given. */
  get drawn(): Promise<unknown> {
    return this.#element?.updateComplete ?? Promise.resolve();
  }
}
