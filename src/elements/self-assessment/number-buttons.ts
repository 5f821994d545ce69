import { scaleValues } from '../../domain/assessment/draft.js';
import type { Scale, Text } from '../../domain/document/types.js';
import type { Said } from '../../domain/document/text.js';

/** What the numbers need to be drawn; another scale, language or form of address gives another row. */
export interface NumberButtonsInput {
  readonly scale: Scale;
  /** The words in force; only compared. */
  readonly words: { number(value: number): string };
  readonly spoken: (text: Text) => Said;
}

/**
 * The numbers as native radios drawn as big buttons: one row, or two of 6 + 5 where it is narrow. The row stays
 * from one question to the next with the same scale: an answer only sets which number is chosen.
 */
export class NumberButtons {
  #row: HTMLElement | null = null;
  #made: NumberButtonsInput | null = null;
  #inputs: readonly HTMLInputElement[] = [];
  #values: readonly number[] = [];

  /** @param answer hears the number the resident chose */
  constructor(private readonly answer: (value: number) => void) {}

  /** @param chosen the answer, or null for none @returns the same element as long as the scale and the words are the same */
  draw(input: NumberButtonsInput, chosen: number | null): HTMLElement {
    const made = this.#made;
    // Chromium 156 hangs at the next Tab when radios that left the page are set and come back: those are made anew.
    const stays = this.#row?.isConnected && made?.scale === input.scale && made.words === input.words;
    const row = stays && this.#row ? this.#row : this.#make(input);
    this.#inputs.forEach((radio, i) => {
      radio.checked = this.#values[i] === chosen;
    });
    return row;
  }

  #make(input: NumberButtonsInput): HTMLElement {
    const { min, max } = input.scale.labels;
    const values = scaleValues(input.scale);
    const last = values.length - 1;
    const row = element('div', values.length > 11 ? 'numbers many' : 'numbers');
    this.#inputs = values.map((value, i) => {
      const label = element('label', 'number');
      const radio = document.createElement('input');
      radio.type = 'radio';
      radio.name = 'answer';
      radio.value = String(value);
      label.append(radio, element('span', 'face', input.words.number(value)));
      // The ends of the scale carry their words in their name, so that they are heard with the number.
      const end = i === 0 ? min : i === last ? max : null;
      if (end) label.append(endWords(input.spoken(end)));
      row.append(label);
      return radio;
    });
    row.addEventListener('change', ({ target }) => {
      const value = this.#values[this.#inputs.indexOf(target as HTMLInputElement)];
      if (value !== undefined) this.answer(value);
    });
    this.#values = values;
    this.#made = input;
    this.#row = row;
    return row;
  }
}

const element = (name: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

const endWords = ({ value, lang }: Said): HTMLElement => {
  const words = element('span', 'hidden', ' ');
  if (lang === null) words.append(value);
  else words.append(Object.assign(document.createElement('span'), { lang, textContent: value }));
  return words;
};
