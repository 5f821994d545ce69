import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Box } from '../../domain/draw/box.js';

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10000) / 100}%`;

/** Lays an element over a part of a picture. By `style.setProperty`, the one way a strict policy lets through. */
class Place extends Directive {
  #last = '';

  override render(_box: Box, _within: Box): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [box, within]: [Box, Box]): typeof nothing {
    const values = [
      percent(box.x - within.x, within.width),
      percent(box.y - within.y, within.height),
      percent(box.width, within.width),
      percent(box.height, within.height),
    ];
    const key = values.join(' ');
    if (key !== this.#last) {
      this.#last = key;
      const { style } = element as HTMLElement;
      for (const [i, name] of ['left', 'top', 'width', 'height'].entries()) style.setProperty(name, values[i] ?? null);
    }
    return nothing;
  }
}

/** `<button ${place(box, viewBox)}>` */
export const place = directive(Place);
