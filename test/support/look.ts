import { until } from '../../stories/support/settled.js';

/** What the tests of all elements share: short ways to look into an element, to press in it and to wait for it. */

export { until };

export const root = (element: Element): ShadowRoot => element.shadowRoot!;
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...root(element).querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(element: Element, selector: string): E => {
  const found = root(element).querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};
export const has = (element: Element, selector: string): boolean => root(element).querySelector(selector) !== null;

/** Text as a reader meets it: blanks are one space. */
export const text = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const textOf = (element: Element, selector: string): string => text(one(element, selector));

/** What in the element has the focus. */
export const focused = (element: Element): HTMLElement | null => root(element).activeElement as HTMLElement | null;
export const focusedId = (element: Element): string => focused(element)?.id ?? '';

/** Presses, and waits until that is drawn. */
export const press = async (
  element: Element & { readonly updateComplete: Promise<unknown> },
  selector: string,
): Promise<void> => {
  one(element, selector).click();
  await element.updateComplete;
};
