import { LitElement, html, type PropertyValues } from 'lit';
import { ContextConsumer, ContextProvider } from '@lit/context';
import { emptyScope, scopeContext, type Scope } from '../../context/scope.js';
import type { Address } from '../../language/phrase.js';
import { css } from '../../styles/css.js';
import { version } from '../base/version.js';
import { property } from '../base/property.js';

/**
 * Hands language, form of address, instrument, data and storage choice to every widget inside it. Optional: a
 * widget's own attribute wins, and everything works without a scope. One within another hands on what it does not say
 * itself. The language is its ordinary `lang` attribute.
 *
 * @summary One place for choices that all widgets inside share
 * @tag veer-scope
 * @slot - the page content with the widgets
 */
export class VeerScope extends LitElement {
  /** Version of the library this class came from. */
  static readonly version = version;

  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Form of address for what is inside: `u` or `je`. */
  @property() address: Address | undefined;

  /** Instrument id or address for what is inside. */
  @property() instrument: string | undefined;

  /** Where answers may live: `ask`, `none` or `shared-device`. */
  @property() storage: 'ask' | 'none' | 'shared-device' | undefined;

  /** ISO 8601 duration after which kept records are removed. */
  @property() expires: string | undefined;

  /** Documents for what is inside, by kind: `web`, `indicators`, `flywheel`, `network`. */
  @property({ attribute: false }) data: Readonly<Record<string, unknown>> | undefined;

  readonly #provider = new ContextProvider(this, { context: scopeContext, initialValue: emptyScope });

  /** What the scope around this one hands on. */
  #around: Scope = emptyScope;

  constructor() {
    super();
    const callback = (scope: Scope): void => {
      this.#around = scope;
      this.requestUpdate();
    };
    new ContextConsumer(this, { context: scopeContext, subscribe: true, callback });
  }

  override connectedCallback(): void {
    // Moved in the page: another one, or none, is around it now.
    this.#around = emptyScope;
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const around = this.#around;
    const scope: Scope = {
      address: this.address ?? around.address,
      instrument: this.instrument ?? around.instrument,
      storage: this.storage ?? around.storage,
      expires: this.expires ?? around.expires,
      data: this.data ? { ...around.data, ...this.data } : around.data,
    };
    this.#provider.setValue(scope);
  }

  override render(): unknown {
    return html`<slot></slot>`;
  }
}
