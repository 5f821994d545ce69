import { html, nothing, type TemplateResult } from 'lit';
import type { EntryOf, ListName } from '../../domain/network/edit.js';
import { fileButton, searchField, shortName, turnButtons, whereWorkLives } from '../base/desk-view.js';
import { troubleNote, type FileTrouble } from '../base/file-trouble.js';
import { choiceField, type Form } from '../base/form.js';
import { headingOf } from '../base/heading.js';
import { icon } from '../base/icons.js';
import type { Audience } from '../../domain/document/indicator-types.js';
import { aboutView, type AboutForm } from './edit-about.js';
import { absentView } from './edit-absent.js';
import { factsOf, langOf, nameOf, type EditContext } from './edit-fields.js';
import type { FileKind } from './edit-files.js';
import { entryView, type EntryForm } from './edit-form.js';
import { importView } from './edit-import-view.js';
import type { Importing } from './edit-import.js';

export const listNames: readonly ListName[] = ['partners', 'issues', 'commitments', 'steps', 'roles'];

export interface EditActs {
  readonly open: (event: Event) => void;
  readonly file: (kind: FileKind, whole: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly list: (list: ListName) => void;
  readonly search: (text: string) => void;
  readonly more: () => void;
  readonly add: () => void;
  readonly change: (entry: EntryOf<ListName>) => void;
  readonly remove: (entry: EntryOf<ListName>) => void;
  readonly keep: () => void;
  readonly cancel: () => void;
  readonly escape: () => void;
  readonly about: () => void;
  readonly keepAbout: () => void;
  readonly cancelAbout: () => void;
  readonly escapeAbout: () => void;
  readonly put: () => void;
  readonly skip: () => void;
}

/** All that the forms show. */
export interface EditSheet {
  readonly context: EditContext;
  readonly level: number;
  /** Who the picture is for. */
  readonly pictureFor: Audience;
  readonly unfiled: boolean;
  readonly half: boolean;
  /** About what stands in the open form, when that would be thrown away. */
  readonly asking: unknown;
  /** What was told last, when it was told there. */
  readonly told: (at: string) => unknown;
  readonly back: string | null;
  readonly forth: string | null;
  readonly trouble: FileTrouble | null;
  readonly list: ListName;
  /** The open form: of a new entry (`entry` null) or of one that is changed. */
  readonly editing: { readonly entry: EntryOf<ListName> | null; readonly form: EntryForm } | null;
  readonly importing: Importing | null;
  /** The open form of title and ambition. */
  readonly about: AboutForm | null;
  /** Whose eyes another file is for. */
  readonly audience: Form<'audience'>;
  readonly search: string;
  readonly found: number;
  readonly entries: readonly EntryOf<ListName>[];
  readonly acts: EditActs;
}

/** Where the work lives, what can be done with it, and the entries of one list. */
export const editView = (sheet: EditSheet): TemplateResult => {
  const { context, level, trouble, importing, acts } = sheet;
  const { words } = context;
  return html`<div class="desk">
    ${headingOf(level, words.say('editTitle'), 'edit-desk', 'title')}
    <p class="lead">${words.say('editLead')}</p>
    ${whereWorkLives(sheet.unfiled, sheet.half, words)} ${troubleNote(trouble, words)}
    <div class="row">
      ${fileButton('edit-open', words.say('openFile'), '.json,.csv,application/json,text/csv', false, acts.open)}
      <button type="button" class="button" part="button" id="edit-file" @click=${() => acts.file('json', true)}>
        ${icon('download')} ${words.say('makeFile')}
      </button>
    </div>
    ${sheet.told('files')}
    <p class="soft">${words.say('openHelp')}</p>
    ${turnButtons(sheet.back, sheet.forth, words, acts)} ${otherFiles(sheet)}
    ${
      importing
        ? importView(
            importing,
            context,
            html`${sheet.asking} ${headingOf(level + 1, words.say('importTitle'), 'import-heading', 'part')}`,
            { put: acts.put, cancel: acts.skip },
          )
        : html`${aboutPart(sheet)} ${listView(sheet)}`
    }
  </div>`;
};

const otherFiles = ({ context: { words }, audience, told, acts }: EditSheet): TemplateResult =>
  html`<details class="more">
    <summary>${words.say('otherFiles')}</summary>
    <div class="desk">
      ${choiceField(
        audience,
        'audience',
        (['public', 'partners', 'internal'] as const).map((one) => [one, words.say(`seen-${one}`)]),
        { label: words.say('fileFor'), help: words.say('fileForHelp') },
      )}
      <div class="row">
        ${(['json', 'csv', 'kumu'] as const).map(
          (kind) =>
            html`<button
              type="button"
              class="button"
              part="button"
              id="edit-${kind}"
              @click=${() => acts.file(kind, false)}
            >
              ${icon('download')} ${words.say(kind === 'json' ? 'makeJson' : kind === 'csv' ? 'makeCsv' : 'makeKumu')}
            </button>`,
        )}
      </div>
      ${told('others')}
    </div>
  </details>`;

/** Title and ambition: a line to change them, or their form. */
const aboutPart = ({ context, level, about, asking, acts }: EditSheet): TemplateResult => {
  const { words } = context;
  return html`<div class="row">
      <button type="button" class="button" part="button" id="edit-about" @click=${acts.about}>
        ${words.say('changeAbout')}
      </button>
    </div>
    ${
      about
        ? aboutView(
            about,
            context,
            html`${asking} ${headingOf(level + 1, words.say('changeAbout'), 'about-heading', 'part')}`,
            acts,
          )
        : nothing
    }`;
};

/** What has to be there before an entry of this list can be. */
const missingFor = (list: ListName, { document }: EditContext): 'needsBoth' | 'needsIssue' | null => {
  if (list === 'commitments' && (document.partners.length === 0 || document.issues.length === 0)) return 'needsBoth';
  return list === 'steps' && document.issues.length === 0 ? 'needsIssue' : null;
};

const listView = (sheet: EditSheet): TemplateResult => {
  const { context, level, list, editing, search, found, entries, acts } = sheet;
  const { words, document } = context;
  const missing = missingFor(list, context);
  const total = document[list].length;
  return html`<div class="lists" role="group" aria-label=${words.say('lists')}>
      ${listNames.map(
        (one) =>
          html`<button
            type="button"
            part="button"
            class="button"
            id="list-${one}"
            aria-pressed=${String(one === list)}
            @click=${() => acts.list(one)}
          >
            ${words.say('listCount', { list: words.say(`list-${one}`), n: document[one].length })}
          </button>`,
      )}
    </div>
    <section class="desk">
      ${headingOf(level + 1, words.say(`list-${list}`), 'edit-list', 'part')} ${sheet.told('list')}
      ${
        missing
          ? html`<p>${words.say(missing)}</p>`
          : html`<div class="row">
              <button type="button" class="button primary" part="button" id="edit-add" @click=${acts.add}>
                ${words.say(`add-${list}`)}
              </button>
            </div>`
      }
      ${
        editing?.entry === null
          ? entryView(
              list,
              editing.form,
              null,
              context,
              html`${sheet.asking} ${headingOf(level + 2, words.say(`add-${list}`), 'edit-heading', 'part')}`,
              acts,
            )
          : nothing
      }
      ${list === 'partners' ? absentView(context, sheet.pictureFor) : nothing}
      ${total === 0 && !missing ? html`<p>${words.say(`none-${list}`)}</p>` : nothing}
      ${
        total > 5
          ? searchField('edit-search', words.say('searchIn', { list: words.say(`list-${list}`) }), search, acts.search)
          : nothing
      }
      ${total > 0 && found === 0 ? html`<p>${words.say('searchNone')}</p>` : nothing}
      ${
        entries.length > 0
          ? html`<ul class="entries">
              ${entries.map((one) => entryItem(one, sheet))}
            </ul>`
          : nothing
      }
      ${
        entries.length < found
          ? html`<div class="row">
              <button type="button" class="button" part="button" id="edit-more" @click=${acts.more}>
                ${words.say('showMore')}
              </button>
            </div>`
          : nothing
      }
    </section>`;
};

const entryItem = (
  one: EntryOf<ListName>,
  { context, level, list, editing, asking, acts }: EditSheet,
): TemplateResult => {
  const { words } = context;
  const name = nameOf(list, one, context);
  const facts = factsOf(list, one, context).filter(Boolean).join(', ');
  const whole = shortName(facts && list !== 'partners' ? `${name}, ${facts}` : name);
  return html`<li>
    <div class="told">
      <strong lang=${langOf(list, one, context) ?? nothing}>${name}</strong> <span class="soft">${facts}</span>
      ${
        one.visibility === 'public'
          ? nothing
          : html`<span><span class="tag">${words.say(`seen-${one.visibility}`)}</span></span>`
      }
    </div>
    <div class="row">
      <button
        type="button"
        class="button"
        part="button"
        id="change-${one.key}"
        aria-label=${words.say('changeWhich', { name: whole })}
        @click=${() => acts.change(one)}
      >
        ${words.say('change')}
      </button>
      <button
        type="button"
        class="link"
        id="remove-${one.key}"
        aria-label=${words.say('removeWhich', { name: whole })}
        @click=${() => acts.remove(one)}
      >
        ${icon('bin')}<span>${words.say('remove')}</span>
      </button>
    </div>
    ${
      editing?.entry?.key === one.key
        ? entryView(
            list,
            editing.form,
            one,
            context,
            html`${asking} ${headingOf(level + 2, words.say(`change-${list}`), 'edit-heading', 'part')}`,
            acts,
          )
        : nothing
    }
  </li>`;
};
