import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { emptyStep } from '../../../domain/assessment/draft.js';
import { addDays, addMonths } from '../../../domain/document/dates.js';
import { scoreAxes } from '../../../domain/web/scores.js';
import { longDate } from '../../../language/long-date.js';
import { icon } from '../../base/icons.js';
import type { AssessmentKey, ScreenContext } from '../screen-context.js';
import { whereAnswersLive } from '../margin.js';
import { sheetPreview } from '../sheet.js';
import { offers } from './result.js';

/** After the web: what matters, whether anything should change, the first small step, when to look again. */
export const matters = (context: ScreenContext): TemplateResult => {
  const { session, words, heading, print, makeFile } = context;
  const { assessment } = session;
  if (!assessment) return html``;
  return html`<div class="columns">
    <div class="main">
      <div class="row top">
        <button type="button" class="link" id="back" @click=${() => session.back()}>
          ${icon('back')}<span>${words.say('backToWeb')}</span>
        </button>
      </div>
      <p class="over">${words.say('afterWeb')}</p>
      ${heading(words.say('matters'), 0, 'title', 'title')}
      <div class="steps">
        ${important(context)} ${change(context)}
        ${assessment.change === 'yes' ? html`${firstStep(context)} ${review(context)}` : nothing}
      </div>
      <div class="row acts">
        <button type="button" class="button primary" part="button" id="ready" @click=${() => session.finish()}>
          ${words.say('ready')} ${icon('next')}
        </button>
      </div>
    </div>
    <aside class="margin">
      <p class="over">${words.say('sheetPreview')}</p>
      ${sheetPreview(context)}
      <div class="stack">
        <button type="button" class="button" part="button" id="print" @click=${() => print('sheet')}>
          ${icon('print')} ${words.say('printSheet')}
        </button>
        <button type="button" class="button" part="button" id="file" @click=${makeFile}>
          ${icon('download')} ${words.say('file')}
        </button>
      </div>
      ${offers(context)} ${whereAnswersLive(context)}
    </aside>
  </div>`;
};

const important = ({ session, words, axisLabel }: ScreenContext): unknown => {
  const { assessment, instrument } = session;
  if (!assessment) return nothing;
  const scores = scoreAxes(instrument, assessment.instrument.variant, assessment.answers);
  return html`<fieldset class="question-group numbered">
    <legend class="part">${words.say('importantTitle')}</legend>
    <p class="soft">${words.say('importantHelp')}</p>
    <div class="choices two">
      ${instrument.axes.map((axis) => {
        const value = Object.hasOwn(scores, axis.id) ? (scores[axis.id]?.value ?? null) : null;
        return html`<label class="choice">
          <input
            type="checkbox"
            name="important"
            value=${axis.id}
            .checked=${live(assessment.important.includes(axis.id))}
            @change=${() => session.important(axis.id)}
          />
          <span class="words">${axisLabel(axis)}</span>
          <span class="soft">${value === null ? '–' : words.number(value, instrument.scoring.decimals)}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
};

const changes: readonly (readonly ['yes' | 'unsure' | 'no', AssessmentKey])[] = [
  ['yes', 'changeYes'],
  ['unsure', 'changeUnsure'],
  ['no', 'changeNo'],
];

const change = ({ session, words }: ScreenContext): unknown =>
  html`<fieldset class="question-group numbered">
    <legend class="part">${words.say('changeTitle')}</legend>
    <p class="soft">${words.say('changeHelp')}</p>
    <div class="choices inline">
      ${changes.map(
        ([answer, key]) =>
          html`<label class="choice">
            <input
              type="radio"
              name="change"
              value=${answer}
              .checked=${live(session.assessment?.change === answer)}
              @change=${() => session.change(answer)}
            />
            <span class="words">${words.say(key)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

const typed = (event: Event): string | null => (event.target as HTMLInputElement).value || null;

const firstStep = ({ session, words }: ScreenContext): unknown => {
  const step = session.assessment?.step ?? emptyStep;
  return html`<fieldset class="question-group numbered">
    <legend class="part">${words.say('stepTitle')}</legend>
    <p class="soft">${words.say('stepHelp')}</p>
    <div class="fields">
      <div class="field wide">
        <label for="what">${words.say('stepWhat')} <span class="soft">${words.say('mayEmpty')}</span></label>
        <input
          id="what"
          type="text"
          maxlength="500"
          autocomplete="off"
          .value=${live(step.what ?? '')}
          @input=${(event: Event) => session.step({ what: typed(event) })}
        />
      </div>
      <div class="field">
        <label for="when">${words.say('stepWhen')} <span class="soft">${words.say('mayEmpty')}</span></label>
        <input
          id="when"
          type="text"
          maxlength="200"
          autocomplete="off"
          .value=${live(step.when ?? '')}
          @input=${(event: Event) => session.step({ when: typed(event) })}
        />
      </div>
      <div class="field">
        <label for="with">${words.say('stepWith')} <span class="soft">${words.say('mayEmpty')}</span></label>
        <input
          id="with"
          type="text"
          maxlength="200"
          autocomplete="off"
          .value=${live(step.withWhom ?? '')}
          @input=${(event: Event) => session.step({ withWhom: typed(event) })}
        />
      </div>
    </div>
  </fieldset>`;
};

const review = ({ session, words }: ScreenContext): unknown => {
  const on = session.assessment?.step?.reviewOn ?? null;
  const week = addDays(session.today, 7);
  const month = addMonths(session.today, 1);
  const option = (id: string, key: AssessmentKey, chosen: boolean, date: string | null): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="review"
        value=${id}
        .checked=${live(chosen)}
        @change=${() => session.step({ reviewOn: date })}
      />
      <span class="words">${words.say(key)}</span>
    </label>`;
  const other = on !== null && on !== week && on !== month;
  return html`<fieldset class="question-group numbered">
    <legend class="part">${words.say('reviewTitle')}</legend>
    <p class="soft">${words.say('reviewHelp')}</p>
    <div class="choices inline">
      ${option('week', 'reviewWeek', on === week, week)} ${option('month', 'reviewMonth', on === month, month)}
      ${option('pick', 'reviewPick', other, addDays(session.today, 14))}
      ${option('none', 'reviewNone', on === null, null)}
    </div>
    ${
      other
        ? html`<div class="field date">
            <label for="review-date">${words.say('reviewDate')}</label>
            <input
              id="review-date"
              type="date"
              min=${session.today}
              .value=${live(on)}
              @change=${(event: Event) => {
                const date = typed(event);
                if (date) session.step({ reviewOn: date });
              }}
            />
          </div>`
        : nothing
    }
    ${on === null ? nothing : html`<p class="soft">${longDate(on, words)}</p>`}
  </fieldset>`;
};
