import { html, nothing, type TemplateResult } from 'lit';
import type { Trouble } from '../../storage/port.js';
import { icon } from '../base/icons.js';
import type { AssessmentKey, ScreenContext } from './screen-context.js';
import { onEscape } from '../base/on-escape.js';

/** Words for each kind of trouble with keeping. */
export const troubleWords: Readonly<Record<Trouble, AssessmentKey>> = {
  unavailable: 'troubleUnavailable',
  denied: 'troubleDenied',
  hanging: 'troubleHanging',
  full: 'troubleFull',
  damaged: 'troubleDamaged',
  blocked: 'troubleBlocked',
  'newer-version': 'troubleNewer',
};

/** One sentence: where the answers on this screen live now, and until when. */
export const placeSentence = (context: ScreenContext): string => {
  const { session, words } = context;
  const { keeper, place } = session;
  if (place === 'shared-device') return words.say('sharedText');
  if (place !== 'device') return words.say('hereText');
  if (keeper.saveState === 'saving') return words.say('deviceSaving');
  if (keeper.saveState === 'waiting') return words.say('deviceWaiting');
  if (keeper.saveState === 'failed' || keeper.trouble) return words.say('deviceFailed');
  return words.say('deviceText', { date: words.date(session.expiresOn ?? context.expiresOn) });
};

/** The margin column: where answers live, and "erase everything" in at most two acts. */
export const whereAnswersLive = (context: ScreenContext): TemplateResult => {
  const { session, words, heading } = context;
  const title =
    session.place === 'device' ||
    (session.screen === 'welcome' && session.kept.assessments.length + session.kept.drafts.length > 0)
      ? 'deviceTitle'
      : session.place === 'shared-device'
        ? 'sharedTitle'
        : 'hereTitle';
  return html`<section class="where">
    ${heading(words.say(title), 1, '', 'part')}
    ${
      session.screen === 'welcome' && session.place !== 'device'
        ? nothing
        : html`<p class="soft" id="place-sentence">${placeSentence(context)}</p>`
    }
    ${erase(context)}
  </section>`;
};

/** "Erase everything": one press asks, the second does it. */
export const erase = ({ session, words }: ScreenContext): TemplateResult =>
  session.asking === 'erase'
    ? html`<div
        class="note error erase-ask"
        role="group"
        aria-labelledby="erase-sure"
        @keydown=${onEscape(() => session.askErase(false))}
      >
        <p id="erase-sure"><strong>${words.say('eraseSure')}</strong></p>
        <p>${words.say('eraseSureText')}</p>
        <div class="row">
          <button
            type="button"
            class="button primary"
            part="button"
            id="erase-yes"
            @click=${() => void session.eraseAll()}
          >
            ${words.say('eraseYes')}
          </button>
          <button type="button" class="button" part="button" id="erase-no" @click=${() => session.askErase(false)}>
            ${words.say('eraseNo')}
          </button>
        </div>
      </div>`
    : html`<button type="button" class="button" part="button" id="erase" @click=${() => session.askErase(true)}>
        ${icon('bin')} ${words.say('eraseAll')}
      </button>`;

const isEmpty = ({ kept: { assessments, drafts } }: ScreenContext['session']): boolean =>
  assessments.length + drafts.length === 0;

/** The calm message when keeping does not work: cause, what is at risk, what to do. */
export const trouble = ({ session, words, makeFile }: ScreenContext): unknown => {
  const cause = session.keeper.trouble;
  // There may be something from before.
  if (cause && session.screen === 'welcome' && session.place === 'undecided' && isEmpty(session))
    return html`<p class="note" id="unread">${words.say('unread')}</p>`;
  if (!cause || (session.place !== 'device' && cause !== 'newer-version')) return nothing;
  return html`<div class="note error" id="trouble">
    <p><strong>${words.say('troubleTitle')}</strong></p>
    <p>${words.say(troubleWords[cause])} ${words.say('troubleText')}</p>
    <div class="row">
      ${
        session.assessment || session.draft
          ? html`<button type="button" class="button" part="button" id="trouble-file" @click=${makeFile}>
              ${icon('download')} ${words.say('file')}
            </button>`
          : nothing
      }
      <button type="button" class="link" @click=${() => session.retry()}><span>${words.say('retry')}</span></button>
    </div>
  </div>`;
};
