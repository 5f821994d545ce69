import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ExperienceEntry } from '../../domain/own/records.js';
import type { Place } from '../../storage/port.js';
import { chips, picker, placePart, type Chip, type PlaceAsked } from '../base/own/form-parts.js';
import type { Heading } from '../base/own/words.js';
import type { OwnWheelKey, OwnWheelWords } from './own-words.js';

/** All that the form shows and does. */
export interface ExperienceForm {
  readonly words: OwnWheelWords;
  readonly heading: Heading;
  readonly entry: ExperienceEntry;
  readonly editing: boolean;
  /** What is being changed had more filled in: that stands open. The reader may shut it. */
  readonly linked: boolean;
  /** Saved without a word of what happened. */
  readonly mistake: boolean;
  readonly today: string;
  readonly stages: readonly Chip[];
  readonly drivers: readonly Chip[];
  readonly company: readonly Chip[];
  readonly axes: readonly Chip[];
  readonly steps: readonly Chip[];
  readonly place: PlaceAsked;
  readonly change: (part: Partial<ExperienceEntry>) => void;
  readonly choosePlace: (place: Place) => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

const tellings: readonly (readonly [ExperienceEntry['visibility'], OwnWheelKey])[] = [
  ['private', 'tellPrivate'],
  ['partners', 'tellPartners'],
  ['public', 'tellPublic'],
];

const drivers = ({ words, drivers: list, entry, change }: ExperienceForm): TemplateResult =>
  html`<fieldset class="ask" id="ask-drivers">
    <legend>${words.say('driverQuestion')}</legend>
    <div class="chips">
      ${list.map(
        ({ id, label, lang }) =>
          html`<label class="chip">
            <input
              type="checkbox"
              .checked=${live(entry.drivers.includes(id))}
              @change=${({ target }: Event) => {
                const others = entry.drivers.filter((one) => one !== id);
                change({ drivers: (target as HTMLInputElement).checked ? [...others, id] : others });
              }}
            />
            <span lang=${lang ?? nothing}>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

/** What happened, in one sentence; the rest may stay open. Private until the resident says otherwise. */
export const experienceForm = (form: ExperienceForm): TemplateResult => {
  const { words, heading, entry, editing, mistake, today, place, change } = form;
  return html`<form
    class="own-form screen-only"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      form.save();
    }}
  >
    ${heading(words.say(editing ? 'formChange' : 'formTitle'), 1, 'own-title', 'part')}
    <div class="field">
      <label for="what">${words.say('what')}</label>
      <p class="soft" id="what-help">${words.say('whatHelp')}</p>
      <textarea
        id="what"
        maxlength="4000"
        rows="2"
        aria-describedby="mistake what-help"
        aria-invalid=${mistake ? 'true' : nothing}
        .value=${live(entry.story ?? '')}
        @input=${({ target }: Event) => change({ story: (target as HTMLTextAreaElement).value || null })}
      ></textarea>
      <p class="mistake" id="mistake" ?hidden=${!mistake}>${mistake ? words.say('whatMissing') : ''}</p>
    </div>
    ${chips('stage', words.say('stageQuestion'), form.stages, entry.stage, (stage) => change({ stage }))}
    ${drivers(form)}
    ${chips('company', words.say('withQuestion'), form.company, entry.company, (company) => change({ company }))}
    <fieldset class="ask" id="ask-tell">
      <legend>${words.say('tellQuestion')}</legend>
      <p class="soft">${words.say('tellHelp')}</p>
      <div class="chips">
        ${tellings.map(
          ([visibility, key]) =>
            html`<label class="chip">
              <input
                type="radio"
                name="tell"
                value=${visibility}
                .checked=${live(entry.visibility === visibility)}
                @change=${() => change({ visibility })}
              />
              <span>${words.say(key)}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <details class="more" ?open=${form.linked}>
      <summary>${words.say('moreLess')}</summary>
      <div class="field">
        <label for="date">${words.say('dateLabel')}</label>
        <input
          type="date"
          id="date"
          max=${today}
          .value=${live(entry.date ?? '')}
          @change=${({ target }: Event) => change({ date: (target as HTMLInputElement).value || null })}
        />
      </div>
      ${
        form.axes.length > 0
          ? picker('axis', words.say('axisLabel'), words.say('none'), form.axes, entry.axis, (axis) => change({ axis }))
          : nothing
      }
      ${
        form.steps.length > 0
          ? picker('step', words.say('stepLabel'), words.say('none'), form.steps, entry.assessment, (assessment) =>
              change({ assessment }),
            )
          : nothing
      }
    </details>
    ${placePart(words, place, form.choosePlace)}
    <div class="row">
      <button type="submit" class="button primary" part="button" id="own-save">
        ${words.say(editing ? 'saveChange' : 'save')}
      </button>
      <button type="button" class="button" part="button" id="own-cancel" @click=${form.cancel}>
        ${words.say('cancel')}
      </button>
    </div>
  </form>`;
};
