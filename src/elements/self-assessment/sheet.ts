import { html, nothing, type TemplateResult } from 'lit';
import { isEmptyStep } from '../../domain/assessment/draft.js';
import { capital } from '../../domain/document/text.js';
import type { Assessment } from '../../domain/document/types.js';
import { icon } from '../base/icons.js';
import type { ScreenContext } from './screen-context.js';
import { numbersTable } from './numbers-table.js';
import { talkItems } from './talk-items.js';

/** What the resident wants to do, in one line of their own words; or that nothing needs to change. */
const stepLines = ({ words }: ScreenContext, assessment: Assessment): unknown => {
  const { change, step } = assessment;
  if (change === 'no') return html`<p class="voice">${words.say('sheetStepNo')}</p>`;
  if (change === 'unsure') return html`<p class="voice">${words.say('sheetStepUnsure')}</p>`;
  if (!step || isEmptyStep({ ...step, reviewOn: null }))
    return change === 'yes' ? html`<p class="voice">${words.say('sheetStepYes')}</p>` : nothing;
  return html`${step.what ? html`<p class="voice">${step.what}</p>` : nothing}
  ${step.when ? html`<p>${words.say('sheetStepWhen', { when: step.when })}</p>` : nothing}
  ${step.withWhom ? html`<p>${words.say('sheetStepWith', { name: step.withWhom })}</p>` : nothing}`;
};

interface Block {
  readonly title: string;
  readonly body: unknown;
}

/** The parts of the sheet that hold the resident's own words; empty ones are left out. */
const blocks = (context: ScreenContext, assessment: Assessment): readonly Block[] => {
  const { session, words, plain } = context;
  const labels = session.instrument.axes
    .filter(({ id }) => assessment.important.includes(id))
    .map((axis) => plain(axis.plainLabel ?? axis.label));
  const step = stepLines(context, assessment);
  const list: Block[] = [];
  if (labels.length > 0)
    list.push({
      title: words.say('sheetImportant'),
      body: html`<p class="voice">${capital(words.list(labels))}</p>`,
    });
  if (step !== nothing) list.push({ title: words.say('sheetStep'), body: step });
  const review = assessment.change === 'yes' ? assessment.step?.reviewOn : null;
  if (review) list.push({ title: words.say('sheetReview'), body: html`<p class="voice">${words.date(review)}</p>` });
  return list;
};

/** The living preview beside the questions: a small sheet of paper. */
export const sheetPreview = (context: ScreenContext): TemplateResult => {
  const { session, words } = context;
  const { assessment, instrument } = session;
  if (!assessment) return html``;
  const items = talkItems(instrument, assessment);
  return html`<div class="paper-sheet" id="preview">
    <p class="title">${words.say('sheetTitle')}</p>
    <p class="soft">${words.date(assessment.completedAt ?? session.today)}</p>
    ${numbersTable(context, assessment, null)}
    ${blocks(context, assessment).map(
      ({ title, body }) =>
        html`<p class="over">${title}</p>
          ${body}`,
    )}
    ${
      items.length > 0
        ? html`<p class="over">${words.say('sheetTalk')}</p>
            <ul>
              ${items.map(({ text, value }) => html`<li>${text} <strong>${value === null ? '–' : words.number(value)}</strong></li>`)}
            </ul>`
        : nothing
    }
  </div>`;
};

const lines = (count: number): TemplateResult[] => Array.from({ length: count }, () => html`<li class="write"></li>`);

/**
 * The sheet on A4 paper, only in print: web, numbers, what to talk about with room to write, own words, agreements.
 *
 * @param picture the web as an element, drawn in black by its own print rules
 */
export const printedSheet = (context: ScreenContext, picture: unknown): TemplateResult => {
  const { session, words, text, heading } = context;
  const { assessment, instrument } = session;
  if (!assessment) return html``;
  const items = talkItems(instrument, assessment);
  const { min, max, labels } = instrument.scale;
  const source = instrument.source;
  return html`<div class="printed">
    <header>
      <div>
        ${heading(words.say('sheetTitle'), 0, '', 'title')}
        <p>${words.say('sheetDate', { date: words.date(assessment.completedAt ?? session.today) })}</p>
      </div>
      <p class="name-line">${words.say('sheetName')}</p>
    </header>
    <div class="pair">
      <div class="picture">${picture}</div>
      <div>
        ${numbersTable(context, assessment, session.comparing ? session.earlier : null)}
        <p class="small">${words.say('sheetFew')}</p>
        ${labels.min ? html`<p class="small">${words.say('sheetScale', { value: min, label: '' })}${text(labels.min)}</p>` : nothing}
        ${labels.max ? html`<p class="small">${words.say('sheetScale', { value: max, label: '' })}${text(labels.max)}</p>` : nothing}
      </div>
    </div>
    ${
      items.length > 0
        ? html`<section>
            <p class="part">${icon('talk')} ${words.say('sheetTalk')}</p>
            <ul class="talk-lines">
              ${items.map(
                (item) =>
                  html`<li>
                    <span class="voice">${item.text}</span
                    ><strong>${item.value === null ? '–' : words.number(item.value)}</strong><span class="write"></span>
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    <section class="own-words">
      ${blocks(context, assessment).map(
        ({ title, body }) =>
          html`<div>
            <p class="part">${title}</p>
            ${body}
          </div>`,
      )}
    </section>
    <section>
      <p class="part">${words.say('sheetAgreed')}</p>
      <ul>
        ${lines(Math.max(2, 5 - Math.floor(items.length / 3)))}
      </ul>
    </section>
    <footer class="small">${words.say('sheetFoot')} ${source ? text(source.name) : nothing}</footer>
  </div>`;
};
