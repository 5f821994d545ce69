import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Mark } from '../../domain/draw/mark.js';

const svgNamespace = 'http://www.w3.org/2000/svg';
const nothingYet: Mark = ['', {}];

/** Changes only what differs between two markings of one element. */
const change = (element: Element, [, before, inside]: Mark, [, attributes, content]: Mark): void => {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name] ?? null;
    if ((Object.hasOwn(before, name) ? before[name] : null) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  for (const name of Object.keys(before)) if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
  if (typeof content === 'string') {
    if (content !== inside) element.textContent = content;
  } else paint(element, typeof inside === 'object' ? inside : [], content ?? []);
};

/**
 * Draws marks into an element, and later other marks in their place: an element whose tag stays is kept, so that it
 * can move. A template for every shape would cost most of the time of a drawing.
 *
 * @param before what was drawn in `parent` before, and nothing else is in it
 */
export const paint = (parent: Element, before: readonly Mark[], marks: readonly Mark[]): void => {
  let node = parent.firstElementChild;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    const old = before[i];
    const next: Element | null = node?.nextElementSibling ?? null;
    if (old && node && old[0] === mark[0]) {
      if (old !== mark) change(node, old, mark);
    } else {
      const fresh = parent.ownerDocument.createElementNS(svgNamespace, mark[0]);
      change(fresh, nothingYet, mark);
      if (node) node.replaceWith(fresh);
      else parent.append(fresh);
    }
    node = next;
  }
  while (node) {
    const next: Element | null = node.nextElementSibling;
    node.remove();
    node = next;
  }
};

class Marks extends Directive {
  #drawn: readonly Mark[] = [];

  override render(_marks: readonly Mark[]): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [marks]: [readonly Mark[]]): typeof nothing {
    paint(element, this.#drawn, marks);
    this.#drawn = marks;
    return nothing;
  }
}

/** `<svg ${drawing(marks)}></svg>`: the inside of an element of SVG that is empty in its template. */
export const drawing = directive(Marks);
