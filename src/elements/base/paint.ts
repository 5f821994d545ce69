import type { Inside, Mark, MarkAttributes } from '../../domain/draw/mark.js';

const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';
/** Without a prototype: a page may have put names of its own on the one of all objects. */
const none = Object.create(null) as MarkAttributes;

/**
 * Three names are properties: `style`, for a strict policy lets no attribute through; `value` and `selected`, for what
 * a reader did to a field must not keep it from showing what is so.
 */
const write = (element: Element, name: string, value: string | number | null): void => {
  if (name === 'style') (element as HTMLElement).style.cssText = String(value ?? '');
  else if (name === 'selected') (element as HTMLOptionElement).selected = value !== null;
  else if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
};

/** Changes only what differs between two markings of one element. */
const change = (
  element: Element,
  before: MarkAttributes,
  attributes: MarkAttributes,
  wasInside: Inside,
  inside: Inside,
): void => {
  const names = Object.keys(attributes);
  const were = Object.keys(before);
  // Nearly always the same names in the same order; else some may be gone.
  let same = names.length === were.length;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    if (name !== were[i]) same = false;
    const value = attributes[name] ?? null;
    const was = before[name] ?? null;
    if (name === 'value' && element instanceof HTMLInputElement) {
      // Whoever is typing goes on typing: only a new value comes over what stands in the field.
      const typing = was === value && (element.getRootNode() as ShadowRoot).activeElement === element;
      if (element.value !== value && !typing) element.value = String(value ?? '');
    } else if (was !== value) write(element, name, value);
  }
  if (!same) for (const name of were) if (!Object.hasOwn(attributes, name)) write(element, name, null);
  if (typeof inside === 'string') {
    if (inside !== wasInside) element.textContent = inside;
  } else if (inside) {
    if (typeof wasInside === 'string') element.textContent = '';
    paint(element, typeof wasInside === 'object' && wasInside ? wasInside : [], inside);
  }
};

const create = (mark: Mark, parent: ParentNode & Node): Node => {
  const page = parent.ownerDocument ?? document;
  if (typeof mark === 'string') return page.createTextNode(mark);
  const [tag, attributes, inside = ''] = mark;
  const around = parent instanceof Element ? parent.namespaceURI : htmlNamespace;
  const element = page.createElementNS(tag === 'svg' ? svgNamespace : around, tag);
  change(element, none, attributes, '', inside);
  return element;
};

/**
 * Draws marks as the children of `parent`, and later other marks in their place: an element whose place and tag stay is
 * kept, so it keeps its focus and can move. Templates for the hundreds of shapes of a picture would take most of the
 * time of a drawing (docs/decisions/marks.md).
 *
 * @param before what was painted in `parent` before, and nothing else is in it
 */
export const paint = (parent: ParentNode & Node, before: readonly Mark[], marks: readonly Mark[]): void => {
  let node = parent.firstChild;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    const old = before[i];
    const next: ChildNode | null = node?.nextSibling ?? null;
    if (!node) parent.append(create(mark, parent));
    else if (typeof mark === 'string') {
      if (typeof old !== 'string') node.replaceWith(create(mark, parent));
      else if (old !== mark) (node as Text).data = mark;
    } else if (typeof old === 'object' && old[0] === mark[0]) {
      if (old !== mark) change(node as Element, old[1], mark[1], old[2] ?? '', mark[2] ?? '');
    } else node.replaceWith(create(mark, parent));
    node = next;
  }
  while (node) {
    const next: ChildNode | null = node.nextSibling;
    node.remove();
    node = next;
  }
};
