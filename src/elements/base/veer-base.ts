import { ContextEvent, type ContextCallback } from '@lit/context';
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { emptyScope, scopeContext, type Scope } from '../../context/scope.js';
import { audiences, type Audience } from '../../domain/document/audience.js';
import { parentOf } from '../../language/nearest-language.js';
import type { Address } from '../../language/phrase.js';
import { guardLater } from './house-style.js';
import { version } from './version.js';

/** Event details of the public contract, by event name. None of them holds an answer, a number of a person or a note. */
export interface VeerEventDetails {
  'veer-ready': { readonly kind: string };
  'veer-change': { readonly what: string };
  'veer-complete': { readonly id: string; readonly answered: number; readonly asked: number };
  'veer-save': { readonly id: string; readonly revision: number };
  'veer-erase': { readonly count: number };
  'veer-select': { readonly kind: string; readonly id: string };
  'veer-error': { readonly code: string; readonly message: string; readonly path: string };
  'veer-share': { readonly assessment: unknown };
}

const warned = new Set<string>();

/**
 * What every visual widget shares: form of address, heading level, events, warnings, the scope around it. Sub-classes
 * draw from their own properties alone, with templates (`VeerElement`) or with marks (`paint.ts`); a scope only fills
 * what they do not set.
 */
export abstract class VeerBase extends ReactiveElement {
  /** Version of the library this class came from. */
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    address: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    audience: {},
    summary: {},
    scope: { state: true, attribute: false },
  };

  /** Form of address: `u` (default) or `je`. */
  address: Address | undefined;

  /** Level of the widget's own heading, 2 to 6. Default 2; never an h1. */
  headingLevel = 2;

  /** Who looks: entries the audience may not see are left out before anything is counted. */
  audience: 'public' | 'partners' | 'internal' = 'public';

  /** Where the generated text stands: `above` (default), `below` or `none`. */
  summary: 'above' | 'below' | 'none' = 'above';

  protected scope: Scope = emptyScope;

  #leaveScope: (() => void) | undefined;

  /** One function per element: by it a scope knows who asks once more. */
  readonly #takeScope: ContextCallback<Scope> = (scope, leave) => {
    if (this.#leaveScope !== leave) this.#leaveScope?.();
    this.#leaveScope = leave;
    this.scope = scope;
  };

  #askScope(): void {
    this.dispatchEvent(new ContextEvent(scopeContext, this, this.#takeScope, true));
  }

  override connectedCallback(): void {
    // Moved in the page: another scope, or none, is around it now.
    this.scope = emptyScope;
    super.connectedCallback();
    this.#askScope();
    this.requestUpdate();
    // A scope whose code arrives after ours did not hear our request: ask again once it is there.
    for (let node = parentOf(this); node; node = parentOf(node)) {
      const { localName } = node as Element;
      if (localName?.endsWith('-scope')) void customElements.whenDefined(localName).then(() => this.#askScope());
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveScope?.();
    this.#leaveScope = undefined;
  }

  #guarded: Element | null = null;

  protected override updated(_changed: PropertyValues): void {
    const wrapper = this.renderRoot.querySelector<HTMLElement>('.sheet');
    if (!wrapper || wrapper === this.#guarded) return;
    this.#guarded = wrapper;
    guardLater(wrapper, this);
  }

  /** @internal The form of address in force: own attribute, else the scope's, else `u`. */
  get effectiveAddress(): Address {
    return (this.address ?? this.scope.address) === 'je' ? 'je' : 'u';
  }

  /** @internal An audience that is not known counts as `public`. */
  get effectiveAudience(): Audience {
    return this.known('audience', audiences, 'public');
  }

  /** The value of a property; the usual one for what is not known, which the page's developer is told. */
  protected known<T extends string>(name: 'audience' | 'view', all: readonly T[], usual: T): T {
    const value = (this as Partial<Record<typeof name, unknown>>)[name] as T;
    if (all.includes(value)) return value;
    // An attribute that is taken away leaves null.
    if (value) this.warnOnce(`${name}="${String(value)}" is not known; ${usual} is used`);
    return usual;
  }

  /** @internal A level that is not 2 to 6 counts as 2. */
  get effectiveHeadingLevel(): number {
    const level = Math.round(this.headingLevel);
    return level >= 2 && level <= 6 ? level : 2;
  }

  /** Fires a public event: bubbling, composed, detail frozen. A host listener that throws does not reach us. */
  protected emit<N extends keyof VeerEventDetails>(name: N, detail: VeerEventDetails[N]): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: Object.freeze({ ...detail }) }));
  }

  /** @internal One console warning per message and page, for the site's developer. Never holds an answer. */
  warnOnce(message: string): void {
    if (warned.has(message)) return;
    warned.add(message);
    console.warn(`[${this.localName}] ${message}`);
  }
}
