import { html, nothing, type TemplateResult } from 'lit';
import { answeredCount, questionCount, questionsOf } from '../../../domain/assessment/draft.js';
import type { Place } from '../../../storage/port.js';
import { icon, type IconName } from '../../base/icons.js';
import type { AssessmentKey, ScreenContext } from '../screen-context.js';
import { exampleWeb } from '../example-web.js';
import { whereAnswersLive } from '../margin.js';

/** First screen: what this is, where the answers may live, begin. No link leads away from here. */
export const welcome = (context: ScreenContext): TemplateResult => {
  const { session, words, text, heading, print } = context;
  const count = questionCount(session.instrument, session.variant);
  return html`<div class="columns">
    <div class="main">
      <slot name="sender"></slot>
      ${heading(text(session.instrument.title), 0, 'title', 'title start')}
      <p class="lead" id="lead">${words.say('lead', { n: count })}</p>
      <div class="promise">
        <p><strong>${words.say('promise')}</strong></p>
        <p>${words.say('promiseMore')} <slot name="privacy"></slot></p>
      </div>
      ${waiting(context)} ${kept(context)} ${variants(context)} ${places(context)}
      <div class="row acts">
        <button
          type="button"
          class="button primary"
          part="button"
          id="begin"
          @click=${() => session.begin(words.language, context.expires)}
        >
          ${words.say('begin')} ${icon('next')}
        </button>
        <button type="button" class="link" @click=${() => print('paper')}><span>${words.say('paper')}</span></button>
      </div>
      ${about(context)}
    </div>
    <aside class="margin">
      <div class="example">
        ${exampleWeb}
        <p class="soft">${words.say('example')}</p>
      </div>
      ${heading(words.say('how'), 1, '', 'part')}
      <ol class="how">
        <li>${words.say('how1', { n: session.instrument.axes.length })}</li>
        <li>${words.say('how2')}</li>
        <li>${words.say('how3')}</li>
      </ol>
      ${session.kept.assessments.length + session.kept.drafts.length > 0 ? whereAnswersLive(context) : nothing}
    </aside>
  </div>`;
};

/** Lists that were begun; which one each is, when there are several. */
const waiting = ({ session, words, text, heading, expires }: ScreenContext): unknown => {
  const drafts = session.waiting;
  if (drafts.length === 0) return nothing;
  return html`<section class="resume">
    ${heading(words.say('resumeTitle'), 1, '', 'part')}
    ${drafts.map((draft, i) => {
      const { variant } = draft.instrument;
      const questions = questionsOf(session.instrument, variant);
      const facts = {
        date: words.date(draft.startedAt),
        n: answeredCount(draft, questions),
        total: questions.length,
      };
      const title = session.instrument.variants.find(({ id }) => id === variant)?.title;
      const id = i === 0 ? 'resume' : `resume-${draft.id}`;
      return html`<p id="${id}-text">
          ${drafts.length > 1 && title ? html`<strong>${text(title)}.</strong>` : nothing}
          ${words.say('resumeText', facts)}
        </p>
        <button
          type="button"
          class="button ${i === 0 ? 'primary' : ''}"
          part="button"
          id=${id}
          aria-describedby="${id}-text"
          @click=${() => session.resume(draft, expires)}
        >
          ${words.say('resume')} ${icon('next')}
        </button>`;
    })}
  </section>`;
};

const kept = ({ session, words, heading, expires }: ScreenContext): unknown => {
  const newest = session.newest;
  if (!newest) return nothing;
  return html`<section class="resume">
    ${heading(words.say('keptTitle'), 1, '', 'part')}
    <p>${words.say('keptText', { date: words.date(newest.completedAt ?? newest.startedAt ?? '') })}</p>
    <button type="button" class="button" part="button" id="open-kept" @click=${() => session.openKept(newest, expires)}>
      ${words.say('keptOpen')}
    </button>
  </section>`;
};

const variants = ({ session, words, text, plain, variantFixed }: ScreenContext): unknown => {
  const list = session.instrument.variants;
  if (variantFixed || list.length < 2) return nothing;
  return html`<fieldset class="question-group">
    <legend class="part">${words.say('variantQuestion')}</legend>
    <div class="choices">
      ${list.map(({ id, title }) => {
        const n = questionCount(session.instrument, id);
        // A title that already tells the number is not told twice.
        const told = plain(title).includes(String(n));
        return html`<label class="choice">
          <input
            type="radio"
            name="variant"
            value=${id}
            .checked=${id === session.variant}
            @change=${() => session.chooseVariant(id)}
          />
          <span class="words">
            <strong>${text(title)}</strong>
            ${told ? nothing : html`<span class="soft">${words.say('variantCount', { n })}</span>`}
          </span>
        </label>`;
      })}
    </div>
  </fieldset>`;
};

const placeCards: readonly (readonly [Place, AssessmentKey, AssessmentKey, IconName])[] = [
  ['device', 'placeDevice', 'placeDeviceHelp', 'device'],
  ['none', 'placeNone', 'placeNoneHelp', 'clock'],
  ['shared-device', 'placeShared', 'placeSharedHelp', 'people'],
];

const places = (context: ScreenContext): unknown => {
  const { session, words, storage } = context;
  if (storage !== 'ask') {
    return html`<p class="soft">${words.say(storage === 'none' ? 'hereText' : 'sharedText')}</p>`;
  }
  const date = words.date(context.expiresOn);
  return html`<fieldset class="question-group">
    <legend class="part">${words.say('placeQuestion')}</legend>
    <div class="choices">
      ${placeCards.map(
        ([place, title, help, drawing]) =>
          html`<label class="choice">
            <input
              type="radio"
              name="place"
              value=${place}
              .checked=${session.place === place}
              @change=${() => session.choosePlace(place)}
            />
            <span class="words">
              <strong>${words.say(title)}</strong>
              <span class="soft">${words.say(help, { date })}</span>
            </span>
            ${icon(drawing)}
          </label>`,
      )}
    </div>
    <p class="soft small">${words.say('placeNothing')}</p>
  </fieldset>`;
};

/** What the instrument says about itself: introduction, source, licence notice. */
const about = ({ session, words, text }: ScreenContext): unknown => {
  const { intro, source, licence } = session.instrument;
  if (!intro && !source && !licence?.notice) return nothing;
  const paragraphs = [
    intro ? text(intro) : null,
    licence?.notice ? text(licence.notice) : null,
    source ? [words.say('sources', { source: '' }), text(source.name)] : null,
    licence?.name ? text(licence.name) : null,
  ];
  return html`<details class="about">
    <summary>${words.say('about')}</summary>
    ${paragraphs.map((words) => (words === null ? nothing : html`<p>${words}</p>`))}
  </details>`;
};
