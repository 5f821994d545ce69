import type { PropertyDeclaration, ReactiveElement } from '@lit/reactive-element';

type OfElements = (of: object, name: string) => void;

/**
 * Lit's decorator `property`, as far as TypeScript's decorators need it: theirs carries the code of the other kind
 * along, in every widget.
 */
export const property =
  (options?: PropertyDeclaration): OfElements =>
  (of, name) =>
    (of.constructor as typeof ReactiveElement).createProperty(name, options);

/** Lit's decorator `state`: a change draws again; no attribute. */
export const state = (): OfElements => property({ state: true, attribute: false });
