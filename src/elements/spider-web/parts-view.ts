import { html, nothing, type TemplateResult } from 'lit';
import type { Moment, Source } from '../../domain/document/types.js';
import type { Mark } from '../../domain/draw/mark.js';
import type { When } from '../../domain/web/picture.js';
import type { Scene } from '../../domain/web/scene.js';
import { drawing } from '../base/paint.js';
import { emphasised } from '../base/veer-element.js';
import { icon } from '../base/icons.js';
import type { FileKind } from './files.js';
import { bubbleMark } from './list-view.js';
import type { Sheet, WebView } from './sheet-model.js';
import { readingWords, summaryPieces, type MomentNames, type WebWords } from './texts.js';

type Heading = Sheet['heading'];

/** The generated sentences, with names and numbers set strong. */
export const leadView = (scene: Scene, words: WebWords): TemplateResult =>
  html`<p class="lead" part="summary" id="summary">
    ${summaryPieces(scene, words).map((sentence) => html`${emphasised(sentence)} `)}${scene.empty ? words.say('begin') : nothing}
  </p>`;

/** Buttons to choose a view; equal in weight, the chosen one marked for eye and ear. */
export const switchView = (
  chosen: WebView,
  offered: readonly WebView[],
  words: WebWords,
  choose: (view: WebView) => void,
): TemplateResult => {
  const names = { web: words.say('viewWeb'), bars: words.say('viewBars'), table: words.say('viewTable') };
  return html`<div class="switch screen-only" role="group" aria-label=${words.say('views')} part="controls">
    ${offered.map(
      (view) =>
        html`<button
          type="button"
          part="button"
          aria-pressed=${view === chosen ? 'true' : 'false'}
          data-view=${view}
          @click=${() => choose(view)}
        >
          ${names[view]}
        </button>`,
    )}
  </div>`;
};

/** How to read the picture, in three or four short sentences. */
export const howView = (
  scene: Scene,
  view: WebView,
  names: MomentNames,
  editable: boolean,
  diagnosis: boolean,
  words: WebWords,
  heading: Heading,
): TemplateResult => {
  const { scale, two } = scene;
  const key = view === 'table' ? 'howTable' : view === 'web' && scene.web ? 'howWeb' : 'howBars';
  const ends = scale
    ? words.say(key, { min: words.number(scale.min), max: words.number(scale.max) })
    : words.say(`${key}Scales`);
  const shape =
    view === 'table' ? '' : `${two ? words.say('howTwo', { ...names }) : words.say('howOne')} ${words.say('howGap')}`;
  return html`<section class="how">
    ${heading(words.say('howTitle'), 1, 'how', 'part')}
    <p class="soft">
      ${ends} ${shape} ${editable ? words.say('howEdit') : nothing} ${diagnosis ? words.say('noDiagnosis') : nothing}
    </p>
  </section>`;
};

/** Topics the resident marked, with their numbers; nothing when none is. */
export const markedView = (scene: Scene, mark: 'discuss' | 'important', words: WebWords, heading: Heading): unknown => {
  const rows = scene.rows.filter((row) => row[mark]);
  if (rows.length === 0) return nothing;
  const talk = mark === 'discuss';
  return html`<section class="marked">
    ${heading(words.say(talk ? 'talkTitle' : 'importantTitle'), 1, '', 'part')}
    <ul>
      ${rows.map(
        ({ label, lang, now }) =>
          html`<li>
            ${talk ? bubbleMark : nothing}<span class="voice"
              ><span class=${talk ? '' : 'matters'} lang=${lang ?? nothing}>${label}</span></span
            >
            <span class=${now.gap ? 'reading soft' : 'reading'}>${readingWords(now, words)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
};

const samples: Readonly<Record<When, readonly Mark[]>> = {
  now: [
    ['path', { class: 'thread now', d: 'M0 10h46' }],
    ['circle', { class: 'now', cx: 23, cy: 10, r: 7 }],
  ],
  then: [
    ['path', { class: 'thread then', d: 'M0 10h46' }],
    ['rect', { class: 'then', x: 17.5, y: 4.5, width: 11, height: 11 }],
  ],
};

/** Which line is which, with its date. */
export const keyView = (moments: readonly Moment[], names: MomentNames, words: WebWords): TemplateResult => {
  const sample = (when: When, moment: Moment | undefined): TemplateResult =>
    html`<li>
      <svg class="sample" viewBox="0 0 46 20" aria-hidden="true" ${drawing(samples[when])}></svg>
      <span><strong>${names[when]}</strong>${moment?.date ? html`, ${words.date(moment.date)}` : nothing}</span>
    </li>`;
  return html`<ul class="key">
    ${sample('now', moments[1])} ${sample('then', moments[0])}
  </ul>`;
};

/** Where the numbers come from, and files to take along. */
export const footView = (
  source: Pick<Source, 'url'> | null,
  sourceText: string,
  words: WebWords,
  make: (kind: FileKind) => unknown,
): TemplateResult => {
  const file = (kind: FileKind, name: string): TemplateResult =>
    html`<button type="button" class="link" part="button" data-file=${kind} @click=${() => make(kind)}>
      ${icon('download')}<span>${name}</span>
    </button>`;
  return html`<div class="foot" part="footer">
    <p class="soft">
      ${source?.url ? html`<a href=${source.url} rel="noopener noreferrer" referrerpolicy="no-referrer">${sourceText}</a>` : sourceText}
    </p>
    <div class="files screen-only" role="group" aria-label=${words.say('files')}>
      ${file('svg', words.say('fileSvg'))} ${file('png', words.say('filePng'))} ${file('csv', words.say('fileCsv'))}
    </div>
  </div>`;
};
