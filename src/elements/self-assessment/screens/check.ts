import { html, nothing, type TemplateResult } from 'lit';
import { answerOf, isDiscussed, type Question } from '../../../domain/assessment/draft.js';
import { icon } from '../../base/icons.js';
import type { ScreenContext } from '../screen-context.js';
import { whereAnswersLive } from '../margin.js';

/** The check page: every statement with its answer, and a way to change each. Nothing is fixed before this is confirmed. */
export const check = (context: ScreenContext): TemplateResult => {
  const { session, words, text, plain, heading, axisLabel } = context;
  const { questions, draft } = session;
  if (!draft) return html``;
  const facts = { n: session.answered, total: questions.length };
  const groups = session.instrument.axes
    .map((axis) => ({ axis, asked: questions.filter((question) => question.axis === axis.id) }))
    .filter(({ asked }) => asked.length > 0);
  const row = (question: Question): TemplateResult => {
    const value = answerOf(draft, question.id);
    return html`<li class="answer-row" id="row-${question.id}" tabindex="-1">
      <span class="asked">${text(question.text)}</span>
      <span class="given ${value === null ? 'none' : ''}">
        ${value === null ? words.say('notGiven') : words.number(value)}
      </span>
      ${
        isDiscussed(draft, question.id)
          ? html`<span class="talk">${icon('talk')} ${words.say('discuss')}</span>`
          : nothing
      }
      <button
        type="button"
        class="link"
        id="change-${question.id}"
        aria-label=${words.say('changeWhich', { question: plain(question.text) })}
        @click=${() => session.changeAnswer(question.id)}
      >
        <span>${words.say('change')}</span>
      </button>
    </li>`;
  };
  return html`<div class="columns">
    <div class="main">
      <div class="row top">
        <button type="button" class="link" id="back" @click=${() => session.back()}>
          ${icon('back')}<span>${words.say('back')}</span>
        </button>
      </div>
      ${heading(words.say('checkTitle'), 0, 'title', 'title')}
      <p class="lead">${session.answered === 0 ? words.say('checkEmpty') : words.say('checkLead', facts)}</p>
      ${groups.map(
        ({ axis, asked }) =>
          html`<section class="answers">
            ${asked.length > 1 || asked[0]?.id !== axis.id ? heading(axisLabel(axis), 1, '', 'part') : nothing}
            <ul>
              ${asked.map(row)}
            </ul>
          </section>`,
      )}
      <div class="row acts">
        <button
          type="button"
          class="button primary"
          part="button"
          id="confirm"
          @click=${() => session.confirm(Object.fromEntries(questions.map(({ id, text: asked }) => [id, plain(asked)])))}
        >
          ${words.say('confirm')} ${icon('next')}
        </button>
      </div>
    </div>
    <aside class="margin">${whereAnswersLive(context)}</aside>
  </div>`;
};
