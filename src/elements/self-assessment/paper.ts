import { html, nothing, type TemplateResult } from 'lit';
import { questionsOf, scaleValues } from '../../domain/assessment/draft.js';
import type { ScreenContext } from './screen-context.js';

/** The list as a paper form, only in print: every statement with its numbers to circle and a box to tick. */
export const paperForm = (context: ScreenContext): TemplateResult => {
  const { session, words, text, heading, axisLabel } = context;
  const { instrument } = session;
  const questions = questionsOf(instrument, session.variant);
  return html`<div class="printed paper">
    <header>
      <div>
        ${heading(text(instrument.title), 0, '', 'title')}
        <p>${words.say('paperLead')}</p>
      </div>
      <p class="name-line">${words.say('sheetName')}</p>
    </header>
    ${instrument.axes.map((axis) => {
      const asked = questions.filter((question) => question.axis === axis.id);
      if (asked.length === 0) return nothing;
      return html`<section>
        <p class="part">${axisLabel(axis)}</p>
        <ul>
          ${asked.map(({ text: statement, scale }) => {
            const { min, max } = scale.labels;
            return html`<li class="paper-row">
              <p class="voice">${text(statement)}</p>
              <p class="paper-scale">
                <span>${min ? text(min) : nothing}</span>
                <span class="paper-numbers"
                  >${scaleValues(scale).map((value) => html`<span>${words.number(value)}</span>`)}</span
                >
                <span>${max ? text(max) : nothing}</span>
                <span class="box"></span><span>${words.say('discuss')}</span>
              </p>
            </li>`;
          })}
        </ul>
      </section>`;
    })}
    <footer class="small">
      ${instrument.source ? text(instrument.source.name) : nothing}
      ${instrument.licence?.name ? text(instrument.licence.name) : nothing}
    </footer>
  </div>`;
};
