import { unsafeCSS, type CSSResult } from '@lit/reactive-element';

/**
 * Styles. Lit's own `css` finds out when the page runs that something else than styles stands in them, and brings the
 * words of its complaint to every widget; here the compiler sees it.
 */
/* @__NO_SIDE_EFFECTS__ */
export const css = (texts: TemplateStringsArray, ...parts: readonly CSSResult[]): CSSResult =>
  unsafeCSS(String.raw({ raw: texts }, ...parts));
