import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CheckIn } from '../../domain/document/own-types.js';
import { timeOfDay } from '../../domain/own/check-ins.js';
import type { CheckInEntry } from '../../domain/own/records.js';
import type { Place } from '../../storage/port.js';
import { chips, numbers, picker, placePart, type Chip, type PlaceAsked } from '../base/own/form-parts.js';
import type { CheckInWords, Naming } from './words.js';

/** All that the form shows and does. */
export interface CheckInForm {
  readonly naming: Naming;
  readonly entry: CheckInEntry;
  /** The check-in that is being changed; null for a new one. */
  readonly editing: CheckIn | null;
  /** Saved without anything filled in. */
  readonly mistake: boolean;
  /** Where it may stay, while the resident still has to say so; null = that is settled. */
  readonly place: PlaceAsked;
  readonly experiences: readonly Chip[];
  readonly axes: readonly Chip[];
  readonly change: (part: Partial<CheckInEntry>) => void;
  readonly choosePlace: (place: Place) => void;
  readonly save: () => void;
  readonly cancel: (() => void) | null;
}

/** The form: feelings first, then what goes on around them. No question has to be answered. */
export const formView = (form: CheckInForm): TemplateResult => {
  const { naming, entry, editing, mistake, place, change } = form;
  const { words, list } = naming;
  const { min, max } = list.scale;
  return html`<form
    class="form screen-only"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      form.save();
    }}
  >
    ${
      editing
        ? html`<p class="note" id="changing">
            ${words.say('changing', { date: words.date(editing.at), time: timeOfDay(editing.at) })}
          </p>`
        : nothing
    }
    <div class="feelings" role="group" aria-labelledby="feelings" aria-describedby=${mistake ? 'mistake' : nothing}>
      <p class="part" id="feelings" tabindex="-1">${words.say('feelingsTitle')}</p>
      <p class="soft">${words.say('clearHow')}</p>
      ${list.feelings.map((feeling) => {
        const { label, lang } = naming.chip(feeling);
        const value = Object.hasOwn(entry.feelings, feeling.id) ? (entry.feelings[feeling.id] ?? null) : null;
        return numbers(
          `feeling-${feeling.id}`,
          html`<span lang=${lang ?? nothing}>${label}</span>`,
          { min, max, ...naming.ends(feeling.id) },
          value,
          (next) => change({ feelings: { ...entry.feelings, [feeling.id]: next } }),
        );
      })}
    </div>
    ${numbers('energy', words.say('energyQuestion'), { min, max, ...naming.ends('energy') }, entry.energy, (energy) =>
      change({ energy }),
    )}
    ${(
      [
        ['doing', 'doingQuestion'],
        ['place', 'whereQuestion'],
        ['company', 'companyQuestion'],
      ] as const
    ).map(([kind, question]) =>
      chips(
        kind,
        words.say(question),
        list[kind].map((one) => naming.chip(one)),
        entry[kind],
        (id) => change({ [kind]: id }),
      ),
    )}
    <details class="more" ?open=${editing !== null && (editing.note ?? editing.experience ?? editing.axis) !== null}>
      <summary>${words.say('moreLess')}</summary>
      <div class="field">
        <label for="note">${words.say('noteLabel')}</label>
        <textarea
          id="note"
          maxlength="4000"
          rows="2"
          .value=${live(entry.note ?? '')}
          @input=${({ target }: Event) => change({ note: (target as HTMLTextAreaElement).value || null })}
        ></textarea>
      </div>
      ${
        form.experiences.length > 0
          ? picker(
              'experience',
              words.say('experienceLabel'),
              words.say('none'),
              form.experiences,
              entry.experience,
              (experience) => change({ experience }),
            )
          : nothing
      }
      ${
        form.axes.length > 0
          ? picker('axis', words.say('axisLabel'), words.say('none'), form.axes, entry.axis, (axis) => change({ axis }))
          : nothing
      }
    </details>
    ${placePart(words, place, form.choosePlace)}
    <p class="mistake" id="mistake" ?hidden=${!mistake}>${mistake ? words.say('nothingFilled') : ''}</p>
    <div class="row">
      <button type="submit" class="button primary" part="button" id="save">
        ${words.say(editing ? 'submitChange' : 'submit')}
      </button>
      ${
        form.cancel
          ? html`<button type="button" class="button" part="button" id="cancel" @click=${form.cancel}>
              ${words.say('cancel')}
            </button>`
          : nothing
      }
    </div>
  </form>`;
};

/** Instead of the form, after a check-in. */
export const againButton = (words: CheckInWords, press: () => void): TemplateResult =>
  html`<div class="again screen-only">
    <button type="button" class="button primary" part="button" id="again" @click=${press}>${words.say('again')}</button>
  </div>`;
