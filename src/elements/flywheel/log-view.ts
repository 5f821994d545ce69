import { html, nothing, type TemplateResult } from 'lit';
import type { FlywheelExperience } from '../../domain/document/types.js';
import type { MergePlan } from '../../domain/flywheel/merge.js';
import { fileButton, searchField, turnButtons, whereWorkLives } from '../base/desk-view.js';
import { troubleNote, type FileTrouble } from '../base/file-trouble.js';
import { headingOf } from '../base/heading.js';
import { icon } from '../base/icons.js';
import { entryFacts, entryLang, entryName, entryView, type EntryContext, type EntryForm } from './log-form.js';
import { mergeView } from './log-merge-view.js';
import type { Merging } from './log-merge.js';
import type { LogWords } from './log-words.js';

export interface LogActs {
  readonly open: (event: Event) => void;
  readonly add: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly file: () => void;
  readonly publicFile: () => void;
  readonly search: (text: string) => void;
  readonly more: () => void;
  readonly change: (one: FlywheelExperience) => void;
  readonly remove: (one: FlywheelExperience) => void;
  readonly keep: () => void;
  readonly cancel: () => void;
  readonly escape: () => void;
  readonly teams: (event: Event) => void;
  readonly merge: () => void;
  readonly skip: () => void;
  readonly all: (choice: 'mine' | 'theirs') => void;
  readonly changed: () => void;
}

/** All that the log shows. */
export interface LogSheet {
  readonly words: LogWords;
  readonly level: number;
  /** Null while no document is open. */
  readonly context: EntryContext | null;
  readonly unfiled: boolean;
  readonly half: boolean;
  /** About what stands in the open form, when that would be thrown away. */
  readonly asking: unknown;
  /** What was told last, when it was told there. */
  readonly told: (at: string) => unknown;
  readonly back: string | null;
  readonly forth: string | null;
  readonly trouble: FileTrouble | null;
  readonly privates: number;
  readonly editing: { readonly id: string | null; readonly form: EntryForm } | null;
  readonly merging: Merging | null;
  readonly plan: MergePlan | null;
  readonly search: string;
  /** How many there are to show; `entries` are the first of them. */
  readonly found: number;
  readonly entries: readonly FlywheelExperience[];
  readonly acts: LogActs;
}

const json = 'application/json,.json';

/** The log: where the work lives, what can be done, and the experiences in the file. */
export const logView = (sheet: LogSheet): TemplateResult => {
  const { words, level, context, trouble, privates, merging, plan, editing, acts } = sheet;
  return html`<div class="desk">
    ${headingOf(level, words.say('logTitle'), 'log-title', 'title')}
    <p class="lead">${words.say(context ? 'logLead' : 'logNone')}</p>
    ${whereWorkLives(sheet.unfiled, sheet.half, words)} ${troubleNote(trouble, words)}
    ${privates > 0 ? html`<p class="soft">${words.say('privatesLeft', { n: privates })}</p>` : nothing}
    <div class="row">
      ${
        context
          ? html`<button type="button" class="button primary" part="button" id="add" @click=${acts.add}>
              ${words.say('addEntry')}
            </button>`
          : nothing
      }
      ${fileButton('open', words.say('openFile'), json, false, acts.open)}
      ${context ? fileButton('teams', words.say('mergeFiles'), json, true, acts.teams) : nothing}
      ${
        context
          ? html`<button type="button" class="button" part="button" id="file" @click=${acts.file}>
              ${icon('download')} ${words.say('makeFile')}
            </button>`
          : nothing
      }
    </div>
    ${sheet.told('files')} ${context ? turnButtons(sheet.back, sheet.forth, words, acts) : nothing}
    ${
      context && editing?.id === null
        ? entryView(
            editing.form,
            null,
            context,
            html`${sheet.asking} ${headingOf(level + 1, words.say('newEntry'), 'entry-heading', 'part')}`,
            acts,
          )
        : nothing
    }
    ${sheet.told('merge')}
    ${
      context && merging && plan
        ? mergeView(
            merging,
            plan,
            context,
            html`${sheet.asking} ${headingOf(level + 1, words.say('mergeTitle'), 'merge-heading', 'part')}`,
            { merge: acts.merge, cancel: acts.skip, all: acts.all, changed: acts.changed },
          )
        : nothing
    }
    ${context ? entriesView(sheet, context) : nothing}
  </div>`;
};

const entriesView = (sheet: LogSheet, context: EntryContext): TemplateResult => {
  const { words, level, search, found, entries, acts } = sheet;
  const { experiences } = context.document;
  const hidden = experiences.some(({ visibility }) => visibility !== 'public');
  return html`<section class="desk">
    ${headingOf(level + 1, words.say('entries'), 'entries', 'part')} ${sheet.told('list')}
    <p>${experiences.length > 0 ? words.say('entriesCount', { n: experiences.length }) : words.say('entriesNone')}</p>
    ${experiences.length > 5 ? searchField('search', words.say('searchLabel'), search, acts.search) : nothing}
    ${experiences.length > 0 && found === 0 ? html`<p>${words.say('searchNone')}</p>` : nothing}
    ${
      entries.length > 0
        ? html`<ul class="entries">
            ${entries.map((one) => entryItem(one, sheet, context))}
          </ul>`
        : nothing
    }
    ${
      entries.length < found
        ? html`<div class="row">
            <button type="button" class="button" part="button" id="more" @click=${acts.more}>
              ${words.say('showMore')}
            </button>
          </div>`
        : nothing
    }
    ${
      hidden
        ? html`<div class="row">
              <button
                type="button"
                class="link"
                id="public-file"
                aria-describedby="public-file-help"
                @click=${acts.publicFile}
              >
                ${icon('download')}<span>${words.say('publicFile')}</span>
              </button>
              <span class="soft" id="public-file-help">${words.say('publicFileHelp')}</span>
            </div>
            ${sheet.told('public-file')}`
        : nothing
    }
  </section>`;
};

const entryItem = (one: FlywheelExperience, sheet: LogSheet, context: EntryContext): TemplateResult => {
  const { words, level, editing, acts } = sheet;
  const name = entryName(one, context.naming, words);
  return html`<li>
    <div class="told">
      <strong class="clip" lang=${entryLang(one, context.naming)}>${name}</strong> ${entryFacts(one, context)}
    </div>
    <div class="row">
      <button
        type="button"
        class="button"
        part="button"
        id="change-${one.id}"
        aria-label=${words.say('changeWhich', { name })}
        @click=${() => acts.change(one)}
      >
        ${words.say('change')}
      </button>
      <button
        type="button"
        class="link"
        id="remove-${one.id}"
        aria-label=${words.say('removeWhich', { name })}
        @click=${() => acts.remove(one)}
      >
        ${icon('bin')}<span>${words.say('remove')}</span>
      </button>
    </div>
    ${
      editing?.id === one.id
        ? entryView(
            editing.form,
            one,
            context,
            html`${sheet.asking} ${headingOf(level + 2, words.say('changeEntry'), 'entry-heading', 'part')}`,
            acts,
          )
        : nothing
    }
  </li>`;
};
