import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Place } from '../../../storage/port.js';
import * as paths from '../icon-paths.js';
import type { OwnKey, OwnWords } from './words.js';

export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly lang?: string | null;
}

/**
 * A row of choices: native radios drawn as buttons. The one that is chosen can be pressed again to take it away, for
 * every question may be left open.
 */
export const chips = (
  name: string,
  legend: unknown,
  list: readonly Chip[],
  chosen: string | null,
  choose: (id: string | null) => void,
): TemplateResult =>
  html`<fieldset class="ask" id=${`ask-${name}`}>
    <legend>${legend}</legend>
    <div class="chips">
      ${list.map(
        ({ id, label, lang }) =>
          html`<label class="chip">
            <input
              type="radio"
              name=${name}
              .checked=${live(chosen === id)}
              @click=${() => choose(chosen === id ? null : id)}
            />
            <span lang=${lang ?? nothing}>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

/**
 * The numbers of a scale, with the words at its ends in the names of the ends. They may take more than one row: the
 * words of the low end stand before the first number, those of the high end after the last, each with its number.
 */
export const numbers = (
  name: string,
  legend: unknown,
  { min, max, low, high }: { readonly min: number; readonly max: number; readonly low: string; readonly high: string },
  chosen: number | null,
  choose: (value: number | null) => void,
): TemplateResult =>
  html`<fieldset class="ask" id=${`ask-${name}`}>
    <legend>${legend}</legend>
    <div class="room">
      <div class="scale ${max - min > 7 ? 'many' : max - min > 6 ? 'eight' : 'few'}">
        <p class="end low" aria-hidden="true">${min} ${low}</p>
        <div class="numbers">
          ${Array.from({ length: max - min + 1 }, (_, i) => {
            const value = min + i;
            const end = value === min ? low : value === max ? high : '';
            return html`<label class="chip number">
              <input
                type="radio"
                name=${name}
                .checked=${live(chosen === value)}
                @click=${() => choose(chosen === value ? null : value)}
              />
              <span>${value}${end ? html`<span class="hidden">${` ${end}`}</span>` : nothing}</span>
            </label>`;
          })}
        </div>
        <p class="end high" aria-hidden="true">${high} ${max}</p>
      </div>
    </div>
  </fieldset>`;

/** A choice from a list that may be long; the first option is none. */
export const picker = (
  id: string,
  label: string,
  none: string,
  list: readonly Chip[],
  chosen: string | null,
  choose: (id: string | null) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value || null)}>
      <option value="" .selected=${live(chosen === null)}>${none}</option>
      ${list.map(
        (one) =>
          html`<option value=${one.id} lang=${one.lang ?? nothing} .selected=${live(chosen === one.id)}>
            ${one.label}
          </option>`,
      )}
    </select>
  </div>`;

const places: readonly (readonly [Place, OwnKey, OwnKey, string])[] = [
  ['device', 'placeDevice', 'placeDeviceHelp', paths.device],
  ['none', 'placeNone', 'placeNoneHelp', paths.clock],
  ['shared-device', 'placeShared', 'placeSharedHelp', paths.people],
];

/** Where something that is written down now will be. */
export const placeWords = {
  undecided: 'whereNothing',
  device: 'willDevice',
  none: 'willHere',
  'shared-device': 'whereShared',
} as const satisfies Record<Place, OwnKey>;

/** The choice a resident still has to make, or the one that holds. */
export type PlaceAsked = Place | { readonly chosen: Place; readonly expiresOn: string };

/** Where it may stay: asked, or said beforehand where that was chosen already. */
export const placePart = (words: OwnWords, place: PlaceAsked, choose: (place: Place) => void): TemplateResult =>
  typeof place === 'string'
    ? html`<p class="soft" id="will">${words.say(placeWords[place])}</p>`
    : placeChoice(words, place.expiresOn, place.chosen, choose);

/** Asked before the first record; nothing is chosen beforehand on a device that keeps nothing. */
const placeChoice = (
  words: OwnWords,
  expiresOn: string,
  chosen: Place,
  choose: (place: Place) => void,
): TemplateResult =>
  html`<fieldset class="ask" id="ask-where">
    <legend>${words.say('placeQuestion')}</legend>
    <div class="choices">
      ${places.map(
        ([place, title, help, drawing]) =>
          html`<label class="choice">
            <input
              type="radio"
              name="where"
              value=${place}
              .checked=${live(chosen === place)}
              @change=${() => choose(place)}
            />
            <span class="words">
              <strong>${words.say(title)}</strong>
              <span class="soft">${words.say(help, { date: words.date(expiresOn) })}</span>
            </span>
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${drawing}></path></svg>
          </label>`,
      )}
    </div>
    <p class="soft">${words.say('placeNothing')}</p>
  </fieldset>`;
