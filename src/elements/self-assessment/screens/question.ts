import { html, nothing, type TemplateResult } from 'lit';
import { answerOf, isDiscussed } from '../../../domain/assessment/draft.js';
import { emphasised } from '../../base/veer-element.js';
import { icon } from '../../base/icons.js';
import type { ScreenContext } from '../screen-context.js';
import { whereAnswersLive } from '../margin.js';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** One statement: the legend is the only heading, no answer is preset, everything can be skipped. */
export const question = (context: ScreenContext): TemplateResult => {
  const { session, words, text, plain, heading, numbers, spoken } = context;
  const { question: asked, draft } = session;
  if (!asked || !draft) return html``;
  const value = answerOf(draft, asked.id);
  const { period } = session.instrument;
  const { min, max } = asked.scale.labels;
  return html`<div class="columns">
    <div class="main">
      <div class="row top">
        <button type="button" class="link" id="back" @click=${() => session.back()}>
          ${icon('back')}<span>${words.say('back')}</span>
        </button>
        ${readButton(context)}
      </div>
      <fieldset class="statement-set" aria-describedby="period help">
        <legend>
          <span class="over" id="progress">
            <strong>${words.say('progress', { n: session.index + 1, total: session.questions.length })}</strong>
            · ${text(asked.axisLabel)}
          </span>
          ${heading(text(asked.text), 0, 'title', 'statement')}
        </legend>
        <p class="soft period" id="period">
          ${period ? words.say('period', { period: lowerFirst(plain(period)) }) : nothing}
        </p>
        <p class="soft help" id="help">
          ${asked.help ? text(asked.help) : nothing} ${asked.sensitive ? words.say('maySkip') : nothing}
        </p>
        <div class="scale">
          <p class="end low" aria-hidden="true">
            <strong>${words.number(asked.scale.min)}</strong> ${min ? text(min) : nothing}
          </p>
          <p class="end high" aria-hidden="true">
            ${max ? text(max) : nothing} <strong>${words.number(asked.scale.max)}</strong>
          </p>
          ${numbers.draw({ scale: asked.scale, words, spoken }, value)}
        </div>
        <p class="chosen">
          <span id="chosen">
            ${
              value === null
                ? words.say('chosenNothing')
                : emphasised(words.pieces('chosen', { value: words.number(value) }))
            }
          </span>
          ${
            value === null
              ? nothing
              : html`<button
                  type="button"
                  class="link"
                  id="clear"
                  @click=${(event: Event) => {
                    // The button goes away: the focus goes back to the number.
                    inForm(event, 'input:checked')?.focus();
                    session.answer(null);
                  }}
                >
                  ${icon('close')}<span>${words.say('clear')}</span>
                </button>`
          }
        </p>
        <label class="choice discuss">
          <input
            type="checkbox"
            id="discuss"
            .checked=${isDiscussed(draft, asked.id)}
            @change=${(event: Event) => session.discuss((event.target as HTMLInputElement).checked)}
          />
          <span class="words">${words.say('discuss')}</span>
        </label>
      </fieldset>
      <div class="row acts">
        <button type="button" class="button primary" part="button" id="next" @click=${() => session.next()}>
          ${session.editing === null ? words.say('next') : words.say('changeDone')} ${icon('next')}
        </button>
        <button type="button" class="button" part="button" id="skip" @click=${() => session.skip()}>
          ${words.say('skip')}
        </button>
      </div>
    </div>
    <aside class="margin">
      ${whereAnswersLive(context)}
      <section>
        ${heading(words.say('noWrong'), 1, '', 'part')}
        <p class="soft">${words.say('noWrongHelp')}</p>
      </section>
    </aside>
  </div>`;
};

const readButton = ({ canRead, reading, readAloud, words }: ScreenContext): unknown =>
  canRead
    ? html`<button type="button" class="link" id="read" aria-pressed=${reading ? 'true' : 'false'} @click=${readAloud}>
        ${icon(reading ? 'stop' : 'speaker')}<span>${words.say(reading ? 'readStop' : 'readAloud')}</span>
      </button>`
    : nothing;

const inForm = ({ currentTarget }: Event, selector: string): HTMLElement | null =>
  (currentTarget as Element).closest('fieldset')?.querySelector<HTMLElement>(selector) ?? null;
