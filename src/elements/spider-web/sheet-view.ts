import { html, nothing, type TemplateResult } from 'lit';
import { listView } from './list-view.js';
import { footView, howView, keyView, leadView, markedView, switchView } from './parts-view.js';
import { detailView, stageView } from './picture-view.js';
import type { Sheet } from './sheet-model.js';
import { dateWords, sourceWords } from './texts.js';

const figure = ({ view, scene, words, names, filling, attention }: Sheet): unknown =>
  view === 'web' && scene.web
    ? [
        stageView(
          scene,
          scene.web,
          attention,
          words,
          names,
          filling !== null,
          filling?.grip(scene.web, attention.active),
        ),
        detailView(scene, attention.active, words, names, filling !== null),
      ]
    : nothing;

/** The parts in the order they are read: words first, then the picture, then the table. */
export const sheetView = (sheet: Sheet): TemplateResult => {
  const { prepared, scene, moments, names, title, words, view, bare, summary, filling, heading, later } = sheet;
  const { document, instrument } = prepared;
  const date = dateWords(moments, words);
  const lead = leadView(scene, words);
  const numbered = view === 'web' && (scene.web?.numbered ?? false);
  const small = scene.web?.small ?? false;
  const tracks = view === 'bars' || scene.two || small;
  const list = (place: string): TemplateResult =>
    html`<div class="numbers ${place}">${listView({ scene, words, names, numbered, tracks, filling })}</div>`;
  const name = words.say(scene.two ? 'pictureTwo' : 'pictureOne', { total: scene.rows.length, ...names });
  return html`${
      bare
        ? nothing
        : html`<div class="head">
            ${date ? html`<p class="over">${date}</p>` : nothing} ${heading(title, 0, 'title', 'title')}
          </div>`
    }
    ${summary === 'above' ? lead : nothing}
    <div class="margin">
      ${howView(scene, view, names, filling !== null, instrument.kind === 'measure', words, heading)}
      ${
        bare
          ? nothing
          : html`<slot name="aside">
              ${markedView(scene, 'discuss', words, heading)} ${markedView(scene, 'important', words, heading)}
            </slot>`
      }
      ${view === 'web' && (scene.two || numbered || small) && !filling ? list('') : nothing}
    </div>
    ${switchView(view, sheet.offered, words, sheet.choose)}
    <div class="chart view-${view} ${sheet.lively ? 'lively' : ''}" part="chart">
      ${document.moments.length > 2 ? later?.pickView(document.moments, moments, names, words, sheet.pick) : nothing}
      <span id="picture-name" hidden>${name}${date ? `, ${date}` : ''}</span>
      ${scene.two && view !== 'table' ? keyView(moments, names, words) : nothing} ${figure(sheet)}
      ${view === 'bars' ? list('') : nothing} ${sheet.table && later ? later.tablePart(sheet) : nothing}
      ${summary === 'below' ? lead : nothing}
    </div>
    ${filling && view === 'web' ? list('fields') : nothing}
    ${
      bare
        ? nothing
        : html`<slot name="footer">
            ${footView(document.source ?? instrument.source, sourceWords(prepared, words), words, sheet.makeFile)}
          </slot>`
    }`;
};
