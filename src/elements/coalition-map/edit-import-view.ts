import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { narrower } from '../../domain/document/audience.js';
import type { Partner } from '../../domain/document/network-types.js';
import type { PartnerPair } from '../../interop/network/add-partners.js';
import type { KumuNote } from '../../interop/network/kumu.js';
import type { PartnerNote } from '../../interop/network/partners-csv.js';
import { emphasised } from '../base/veer-element.js';
import { factsOf, type EditContext } from './edit-fields.js';
import type { Importing } from './edit-import.js';

/** Most notes named; the rest is in the count. */
const mostNotes = 50;

const noteWords = (note: PartnerNote | KumuNote, { words }: EditContext): string => {
  const { code, text } = note;
  if ('path' in note) return words.say(`note-${note.code}`, { text, path: note.path });
  const what = words.say(`note-${code as PartnerNote['code']}`, { text });
  return words.say('noteRow', { row: note.row, what });
};

/** One of two that look alike, with what is known of it. */
const side = (one: Partner, first: boolean, importing: Importing, context: EditContext): TemplateResult => {
  const { words, text } = context;
  const facts = factsOf('partners', one, { ...context, document: importing.state.document }).filter(Boolean);
  return html`<div class="alike">
    <strong>${text(one.name).value}</strong>
    <span class="soft">${words.say(importing.added.includes(one.id) ? 'fromFile' : 'here')}</span>
    <span class="soft">${facts.join(', ')}</span>
    ${one.url ? html`<span class="soft">${one.url}</span>` : nothing}
    ${one.visibility === 'public' ? nothing : html`<span><span class="tag">${words.say(`seen-${one.visibility}`)}</span></span>`}
    ${first ? html`<span class="soft">${words.say('keepsName')}</span>` : nothing}
  </div>`;
};

const pairView = (pair: PartnerPair, place: number, importing: Importing, context: EditContext): unknown => {
  const { words, text } = context;
  const { partners } = importing.state.document;
  const [kept, gone] = [pair.kept, pair.gone].map((id) => partners.find((one) => one.id === id));
  if (!kept || !gone) return nothing;
  const { form } = importing;
  const field = importing.field(place);
  // What is known of one of them is not for all who see the other.
  const few = kept.visibility === gone.visibility ? 'public' : narrower(kept.visibility, gone.visibility);
  return html`<li>
    <fieldset class="group">
      <legend class="hidden">${text(kept.name).value} – ${text(gone.name).value}</legend>
      <div class="versions">${side(kept, true, importing, context)} ${side(gone, false, importing, context)}</div>
      <label class="choice">
        <input
          id=${form.id(field)}
          type="checkbox"
          .checked=${live(importing.isSame(place))}
          @change=${(event: Event) => form.toggle(field, 'same', (event.target as HTMLInputElement).checked)}
        />
        <span class="words"
          >${words.say('alikeSame')}
          <span class="soft">(${words.say(pair.why === 'same' ? 'alikeWhole' : 'alikePart')})</span>
          ${few === 'public' ? nothing : html`<br /><span>${words.say(`alikeFor-${few}`)}</span>`}</span
        >
      </label>
    </fieldset>
  </li>`;
};

/** Partners from a file, with names that look alike side by side; nothing is made one but by a tick. */
export const importView = (
  importing: Importing,
  context: EditContext,
  heading: TemplateResult,
  acts: { readonly put: () => void; readonly cancel: () => void },
): TemplateResult => {
  const { words } = context;
  const { name, added, pairs, notes } = importing;
  return html`<form
    class="form"
    novalidate
    aria-labelledby="import-heading"
    @submit=${(event: Event) => {
      event.preventDefault();
      acts.put();
    }}
  >
    ${heading}
    <p>${emphasised(words.pieces(added.length > 0 ? 'importFound' : 'importNone', { name, n: added.length }))}</p>
    ${importing.full ? html`<p class="note error" id="import-full" tabindex="-1">${words.say('fileFull')}</p>` : nothing}
    ${
      notes.length > 0
        ? html`<details class="more" id="import-notes">
            <summary>${words.say('notesTitle', { n: notes.length })}</summary>
            <ul>
              ${notes.slice(0, mostNotes).map((note) => html`<li><bdi>${noteWords(note, context)}</bdi></li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${
      pairs.length > 0
        ? html`<p>${words.say('importAlike')}</p>
            <ul class="entries pairs">
              ${pairs.map((pair, place) => pairView(pair, place, importing, context))}
            </ul>`
        : nothing
    }
    <div class="row">
      ${
        added.length > 0
          ? html`<button type="submit" class="button primary" part="button" id="import-do">
              ${words.say('importDo')}
            </button>`
          : nothing
      }
      <button type="button" class="button" part="button" id="import-cancel" @click=${acts.cancel}>
        ${words.say('cancel')}
      </button>
    </div>
  </form>`;
};
