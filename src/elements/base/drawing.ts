import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Mark } from '../../domain/draw/mark.js';
import { paint } from './paint.js';

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

/** `<svg ${drawing(marks)}></svg>`: marks in a template, as the inside of an element that is empty there. */
export const drawing = directive(Marks);
