import { html, type TemplateResult } from 'lit';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import type { Problem } from '../../domain/document/types.js';
import { reworded, typedLine, typedProse } from '../../domain/edit/wording.js';
import { aboutFaults, withAbout } from '../../domain/network/edit.js';
import { faultSummary, lineField, proseField } from '../base/form.js';
import { EntryFormOf } from '../base/form-dates.js';
import type { EditContext } from './edit-fields.js';
import { faultKeys } from './edit-form.js';
import type { EditKey } from './edit-words.js';

const fields = ['netTitle', 'ambition', 'ambitionSince'] as const;
type AboutField = (typeof fields)[number];
export type AboutForm = EntryFormOf<AboutField>;

const fieldOf = ({ path }: Problem): AboutField =>
  path.startsWith('ambition.since') ? 'ambitionSince' : path.startsWith('ambition') ? 'ambition' : 'netTitle';

/** The form with what the network is called and what it wants. */
export const aboutForm = ({ document, text, words }: EditContext): AboutForm => {
  const { title, ambition } = document;
  const values = {
    netTitle: title === null ? '' : text(title).value,
    ambition: ambition ? text(ambition.text).value : '',
    ambitionSince: ambition?.since ? words.date(ambition.since) : '',
  };
  return new EntryFormOf<AboutField>('about', values, words);
};

/** The document with what the form says; null when something is wrong, and then the form says what. */
export const enterAbout = (form: AboutForm, { document, words }: EditContext): NetworkDocument | null => {
  const speech = form.speech(document.language);
  const found = new Map<AboutField, EditKey>();
  const typed = form.text('ambitionSince').trim();
  const since = typed === '' ? null : form.date('ambitionSince', words);
  if (typed !== '' && since === null) found.set('ambitionSince', 'faultDate');
  const title = reworded(document.title, typedLine(form.text('netTitle')), speech);
  const text = reworded(document.ambition?.text ?? null, typedProse(form.text('ambition')), speech);
  if (text === null && typed !== '') found.set('ambition', 'faultMissing');
  const ambition = text === null ? null : { text, since, source: document.ambition?.source ?? null };
  const next = withAbout(document, { title, ambition });
  for (const problem of aboutFaults(next)) {
    const field = fieldOf(problem);
    if (!found.has(field)) found.set(field, faultKeys[problem.code] ?? 'faultGone');
  }
  form.faults.clear();
  for (const [field, key] of found) form.faults.set(field, words.say(key));
  return found.size > 0 ? null : next;
};

export const aboutView = (
  form: AboutForm,
  { document, words, text }: EditContext,
  heading: TemplateResult,
  acts: { readonly keepAbout: () => void; readonly cancelAbout: () => void; readonly escapeAbout: () => void },
): TemplateResult => {
  const { title, ambition } = document;
  const optional = words.say('mayEmpty');
  const labels = Object.fromEntries(fields.map((name) => [name, words.say(name)]));
  return html`<form
    class="form"
    novalidate
    aria-labelledby="about-heading"
    @submit=${(event: Event) => {
      event.preventDefault();
      acts.keepAbout();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      acts.escapeAbout();
    }}
  >
    ${heading} ${faultSummary(form, words.say('faultsTitle', { n: form.faults.size }), labels)}
    <div class="fields">
      ${lineField(form, 'netTitle', { label: words.say('netTitle'), lang: title && text(title).lang, optional })}
      ${proseField(form, 'ambition', {
        label: words.say('ambition'),
        lang: ambition && text(ambition.text).lang,
        optional,
      })}
      ${lineField(form, 'ambitionSince', { label: words.say('ambitionSince'), help: words.say('dateHelp'), optional })}
    </div>
    <div class="row">
      <button type="submit" class="button primary" part="button" id="about-keep">${words.say('keep')}</button>
      <button type="button" class="button" part="button" id="about-cancel" @click=${acts.cancelAbout}>
        ${words.say('cancel')}
      </button>
    </div>
  </form>`;
};
