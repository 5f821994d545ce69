import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../base/icons.js';
import type { AssessmentKey, ScreenContext } from '../screen-context.js';
import { erase, placeSentence } from '../margin.js';
import { noticeSentence } from '../notices.js';
import type { Notice } from '../session-types.js';
import { sheetPreview } from '../sheet.js';
import { offers } from './result.js';

/** A file of a shared device stays behind in its downloads. */
const isFile = (title: AssessmentKey): boolean => title === 'nowFile' || title === 'nowFhir';

/** What a button of this screen did. */
const didAct = (notice: Notice, title: AssessmentKey): boolean =>
  notice.kind === 'file-made'
    ? title === (notice.whole ? 'nowFile' : 'nowFhir')
    : notice.kind === 'shared' && title === 'nowShare';

/** The last screen: what now. Keep, print, make a file, start again, erase. */
export const done = (context: ScreenContext): TemplateResult => {
  const { session, words, heading, print, makeFile, makeFhirFile, share, shareAnswers, storage, expires } = context;
  const shared = session.place === 'shared-device';
  const act = (
    title: AssessmentKey,
    help: AssessmentKey,
    drawing: IconName,
    id: string,
    label: AssessmentKey,
    press: (event: Event) => void,
  ): TemplateResult => {
    const did = session.notices.find((notice) => didAct(notice, title));
    return html`<li>
      ${heading(words.say(title), 1, '', 'part')}
      <p class="soft">${words.say(help)}</p>
      ${shared && isFile(title) ? html`<p class="stays">${words.say('nowFileShared')}</p>` : nothing}
      <button type="button" class="button" part="button" id=${id} @click=${press}>
        ${icon(drawing)} ${words.say(label)}
      </button>
      ${
        // The status at the top has said it; here it is for who looks at the button.
        did ? html`<p class="did" aria-hidden="true">${noticeSentence(did, context)}</p>` : nothing
      }
    </li>`;
  };
  const kept = session.place === 'device';
  return html`<div class="columns">
    <div class="main">
      <div class="row top">
        <button type="button" class="link" id="back" @click=${() => session.back()}>
          ${icon('back')}<span>${words.say('back')}</span>
        </button>
      </div>
      ${heading(words.say('nowTitle'), 0, 'title', 'title')}
      <p class="lead">${words.say('nowLead')}</p>
      <p class="soft" id="place-sentence" tabindex="-1">${placeSentence(context)}</p>
      <ul class="now">
        ${
          kept || storage !== 'ask' || shared
            ? nothing
            : act('nowKeep', 'nowKeepText', 'device', 'keep', 'placeDevice', ({ currentTarget }) => {
                // The button goes away: the focus goes to where it says where the answers are now.
                const screen = (currentTarget as Element).closest('.main');
                screen?.querySelector<HTMLElement>('#place-sentence')?.focus();
                session.keepNow(expires);
              })
        }
        ${act('nowPrint', 'nowPrintText', 'print', 'print', 'printSheet', () => print('sheet'))}
        ${act('nowFile', 'nowFileText', 'download', 'file', 'file', makeFile)}
        ${act('nowFhir', 'nowFhirText', 'download', 'fhir', 'nowFhirMake', makeFhirFile)}
        ${shareAnswers ? act('nowShare', 'nowShareText', 'share', 'share', 'nowShare', share) : nothing}
        ${shared ? nothing : act('nowAgain', 'nowAgainText', 'next', 'again', 'again', () => session.again())}
        <li>
          ${heading(words.say('nowErase'), 1, '', 'part')}
          <p class="soft">${words.say(shared ? 'nowEmptyText' : 'nowEraseText')}</p>
          ${
            shared
              ? html`<button
                  type="button"
                  class="button primary"
                  part="button"
                  id="finish"
                  @click=${() => session.clearScreen()}
                >
                  ${words.say('finish')}
                </button>`
              : erase(context)
          }
        </li>
      </ul>
      ${more(context)} ${kept ? html`<p class="soft small">${words.say('privacy')}</p>` : nothing}
    </div>
    <aside class="margin">
      <p class="over">${words.say('sheetTitle')}</p>
      ${sheetPreview(context)} ${offers(context)}
      <slot name="help"></slot>
    </aside>
  </div>`;
};

/** Where the instrument itself points to for more. Nothing of the resident goes along. */
const more = ({ session, words, plain }: ScreenContext): unknown => {
  const { linkOut } = session.instrument;
  return linkOut
    ? html`<p>
        <a class="link" id="more" href=${linkOut.url} rel="noopener noreferrer" referrerpolicy="no-referrer"
          ><span>${words.say('linkOut', { label: plain(linkOut.label) })}</span></a
        >
      </p>`
    : nothing;
};
