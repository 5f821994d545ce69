/** All shapes of one kind in a picture are one path, with an `M` for each. */
export const shapesIn = (paths: Iterable<Element>): number =>
  [...paths].reduce((n, path) => n + (path.getAttribute('d')?.match(/M/g)?.length ?? 0), 0);

/** How many shapes a widget draws with the paths that a selector finds. */
export const shapes = (element: Element, selector: string): number =>
  shapesIn(element.shadowRoot!.querySelectorAll(selector));
