import { createContext } from '@lit/context';
import type { Address } from '../language/phrase.js';

/** What `veer-scope` hands to the widgets inside it. All optional; a widget's own attribute wins. */
export interface Scope {
  readonly address: Address | null;
  /** Instrument id or URL. */
  readonly instrument: string | null;
  readonly storage: 'ask' | 'none' | 'shared-device' | null;
  /** ISO duration after which kept records are removed. */
  readonly expires: string | null;
  /** Documents by kind, e.g. `web`. */
  readonly data: Readonly<Record<string, unknown>> | null;
}

export const emptyScope: Scope = { address: null, instrument: null, storage: null, expires: null, data: null };

/** `Symbol.for`, so that two copies of the library on a page understand each other. */
export const scopeContext = createContext<Scope>(Symbol.for('veerkracht/scope/v1'));
