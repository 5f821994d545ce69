import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../../language/words.js';
import type { FormKey } from './file-trouble.js';

/**
 * Where the work lives, and whether it is in a file: always in sight.
 *
 * @param half something is filled in in a form that is still open: that is in no file either
 */
export const whereWorkLives = (unfiled: boolean, half: boolean, words: Words<FormKey>): TemplateResult =>
  html`<div class="kept-not">
    <p><strong>${words.say('nothingSent')}</strong> ${words.say('keptNot')}</p>
    <p id="unfiled" class=${unfiled || half ? 'note' : 'soft'}>
      ${unfiled || !half ? words.say(unfiled ? 'unfiled' : 'allFiled') : nothing}
      ${half ? words.say('halfUnfiled') : nothing}
    </p>
  </div>`;

/** What was done, in sight where it was done. */
export interface Told {
  readonly text: string;
  /** Which place in the view. */
  readonly at: string;
  /** It can be undone right there. */
  readonly undo: boolean;
}

/** The same words went to the status: who hears them there does not hear them here, for the focus does not come in it. */
export const toldNote = (
  { text, undo }: Told,
  back: string | null,
  words: Words<FormKey>,
  undone: () => void,
): TemplateResult =>
  html`<div class="note" id="told">
    <p>${text}</p>
    ${
      undo && back !== null
        ? html`<button
            type="button"
            class="button"
            part="button"
            id="told-undo"
            aria-label=${words.say('undoWhat', { what: back })}
            @click=${undone}
          >
            ${words.say('undo')}
          </button>`
        : nothing
    }
  </div>`;

/** In a form with something in it, when somebody does what would throw that away. The focus goes here. */
export const halfNote = (
  words: Words<FormKey>,
  acts: { readonly goOn: () => void; readonly throwAway: () => void },
): TemplateResult =>
  html`<div class="note" role="group" id="half" tabindex="-1" aria-labelledby="half-words">
    <p id="half-words">
      <strong>${words.say('halfThere')}</strong>
      ${words.say('halfAsk')}
    </p>
    <div class="row">
      <button type="button" class="button primary" part="button" id="half-on" @click=${acts.goOn}>
        ${words.say('halfOn')}
      </button>
      <button type="button" class="button" part="button" id="half-away" @click=${acts.throwAway}>
        ${words.say('halfAway')}
      </button>
    </div>
  </div>`;

/**
 * Undo and redo, with what they would do. They stay in their place when there is nothing to do, so that the focus does.
 *
 * @param back what would be undone, in words; null for nothing
 */
export const turnButtons = (
  back: string | null,
  forth: string | null,
  words: Words<FormKey>,
  acts: { readonly undo: () => void; readonly redo: () => void },
): TemplateResult =>
  html`<div class="row">
    <button
      type="button"
      class="button"
      part="button"
      id="undo"
      aria-disabled=${back === null ? 'true' : 'false'}
      @click=${acts.undo}
    >
      ${back === null ? words.say('undo') : words.say('undoWhat', { what: back })}
    </button>
    <button
      type="button"
      class="button"
      part="button"
      id="redo"
      aria-disabled=${forth === null ? 'true' : 'false'}
      @click=${acts.redo}
    >
      ${forth === null ? words.say('redo') : words.say('redoWhat', { what: forth })}
    </button>
  </div>`;

/** Opens files of the reader's own device; a button to the eye, a file input to keyboard and screen reader. */
export const fileButton = (
  id: string,
  label: string,
  accept: string,
  many: boolean,
  chosen: (event: Event) => void,
): TemplateResult =>
  html`<label class="button" part="button">
    ${label}
    <input type="file" class="file-input" id=${id} accept=${accept} ?multiple=${many} @change=${chosen} />
  </label>`;

/** Looks through a list. */
export const searchField = (id: string, label: string, value: string, typed: (text: string) => void): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="search"
      autocomplete="off"
      .value=${live(value)}
      @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  </div>`;

/** A name that fits a button or a sentence. */
export const shortName = (name: string): string => {
  const characters = Array.from(name);
  return characters.length > 48 ? `${characters.slice(0, 47).join('').trimEnd()}…` : name;
};
