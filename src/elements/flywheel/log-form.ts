import { html, nothing, type TemplateResult } from 'lit';
import { dateMiddle, parseDate } from '../../domain/document/dates.js';
import type { FlywheelDocument, FlywheelExperience } from '../../domain/document/types.js';
import { reworded, typedLine, typedProse } from '../../domain/edit/wording.js';
import { faultsOf, type ExperienceEntry } from '../../domain/flywheel/edit.js';
import { EntryFormOf } from '../base/form-dates.js';
import { choiceField, faultSummary, lineField, proseField, selectField, type Option } from '../base/form.js';
import type { LogKey, LogWords } from './log-words.js';
import type { Naming, WheelWords } from './texts.js';

export type EntryField = 'title' | 'story' | 'date' | 'stage' | 'drivers' | 'teller' | 'group' | 'visibility';
export type EntryForm = EntryFormOf<EntryField>;

const fields: readonly EntryField[] = ['title', 'story', 'date', 'stage', 'drivers', 'teller', 'group', 'visibility'];
const tellers = ['resident', 'peer', 'professional', 'volunteer', 'neighbour', 'other'] as const;
const seers = ['public', 'partners', 'internal'] as const;

/** What the words of a form are bound to. */
export interface EntryContext {
  readonly document: FlywheelDocument;
  readonly words: LogWords;
  readonly wheelWords: WheelWords;
  readonly naming: Naming;
  /** ISO date. */
  readonly today: string;
}

/** A form for a new experience, or filled with one. */
export const entryForm = (one: FlywheelExperience | null, { naming, words }: EntryContext): EntryForm => {
  const text = (value: FlywheelExperience['title']): string => (value === null ? '' : naming.text(value).value);
  const values = {
    title: text(one?.title ?? null),
    story: text(one?.story ?? null),
    date: one?.date ? words.date(one.date) : '',
    stage: one?.stage ?? '',
    drivers: one?.drivers ?? [],
    teller: one?.teller ?? '',
    group: text(one?.group ?? null),
    // Who may see it is a question to whoever told it: nothing is chosen beforehand.
    visibility: one?.visibility ?? '',
  };
  return new EntryFormOf<EntryField>('entry', values, words);
};

/** What is wrong with a field, in words; by the code of the reader at the door. */
const faultKeys: Readonly<Record<string, LogKey>> = {
  'too-long': 'faultLong',
  'not-allowed': 'faultMarkup',
  'bad-date': 'faultDate',
};

/**
 * What the form says, checked; null when something is wrong, and then the form says what.
 *
 * @param before the experience that is changed; null for a new one
 */
export const readEntry = (
  form: EntryForm,
  before: FlywheelExperience | null,
  { document, words, today }: EntryContext,
): ExperienceEntry | null => {
  const speech = form.speech(document.language);
  const typedIn = form.text('date').trim();
  const date = typedIn === '' ? null : form.date('date', words);
  const entry: ExperienceEntry = {
    title: reworded(before?.title ?? null, typedLine(form.text('title')), speech),
    story: reworded(before?.story ?? null, typedProse(form.text('story')), speech),
    date,
    stage: form.text('stage') || null,
    drivers: document.drivers.map(({ id }) => id).filter((id) => form.list('drivers').includes(id)),
    teller: tellers.find((one) => one === form.text('teller')) ?? null,
    group: reworded(before?.group ?? null, typedLine(form.text('group')), speech),
    visibility: seers.find((one) => one === form.text('visibility')) ?? 'internal',
  };
  const found = new Map<EntryField, LogKey>();
  for (const { path, code } of faultsOf(document, entry)) {
    const field = fields.find((one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`));
    if (field && !found.has(field)) found.set(field, faultKeys[code] ?? 'faultGone');
  }
  if (entry.title === null && entry.story === null) found.set('title', 'faultEmpty');
  if (typedIn !== '' && date === null) found.set('date', 'faultDate');
  if (form.text('visibility') === '') found.set('visibility', 'faultChoose');
  const ahead = date !== null && (dateMiddle(date) ?? 0) > (parseDate(today)?.last ?? Infinity);
  if (ahead && date !== before?.date) found.set('date', 'faultFuture');
  form.faults.clear();
  for (const field of fields) {
    const key = found.get(field);
    if (key) form.faults.set(field, words.say(key));
  }
  return form.faults.size > 0 ? null : entry;
};

/** The fields of an experience, with what is wrong above them. */
export const entryView = (
  form: EntryForm,
  before: FlywheelExperience | null,
  { document, words, wheelWords, naming }: EntryContext,
  heading: TemplateResult,
  acts: { readonly keep: () => void; readonly cancel: () => void; readonly escape: () => void },
): TemplateResult => {
  const labels = Object.fromEntries(fields.map((field) => [field, words.say(labelOf(field))]));
  const lang = (text: FlywheelExperience['title'] | undefined): string | null => (text ? naming.text(text).lang : null);
  const mayEmpty = words.say('mayEmpty');
  const stages: readonly Option[] = [
    ['', words.say('stageNone')],
    ...document.stages.map(({ id }, i): Option => [id, `${i + 1}. ${naming.stage(i)}`]),
  ];
  return html`<form
    class="form"
    novalidate
    aria-labelledby="entry-heading"
    @submit=${(event: Event) => {
      event.preventDefault();
      acts.keep();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      acts.escape();
    }}
  >
    ${heading}
    <p class="soft">${words.say('noNames')}</p>
    ${faultSummary(form, words.say('faultsTitle', { n: form.faults.size }), labels)}
    <div class="fields two">
      ${lineField(form, 'title', { label: words.say('title'), lang: lang(before?.title), wide: true })}
      ${proseField(form, 'story', { label: words.say('story'), optional: mayEmpty, lang: lang(before?.story), wide: true })}
      ${lineField(form, 'date', { label: words.say('date'), optional: mayEmpty, help: words.say('dateHelp') })}
      ${selectField(form, 'stage', stages, { label: words.say('stage') })}
      ${choiceField(
        form,
        'drivers',
        document.drivers.map(({ id }, i): Option => [id, naming.driver(i)]),
        { label: words.say('drivers'), help: words.say('driversHelp'), many: true, wide: true },
      )}
      ${selectField(
        form,
        'teller',
        [['', words.say('notSaid')], ...tellers.map((one): Option => [one, wheelWords.say(one)])],
        { label: words.say('teller') },
      )}
      ${lineField(form, 'group', { label: words.say('group'), optional: mayEmpty, lang: lang(before?.group) })}
      ${choiceField(
        form,
        'visibility',
        seers.map((one): Option => [one, words.say(`seen-${one}`)]),
        { label: words.say('seenBy'), wide: true },
      )}
    </div>
    <div class="row">
      <button type="submit" class="button primary" part="button" id="entry-keep">
        ${words.say(before ? 'keep' : 'add')}
      </button>
      <button type="button" class="button" part="button" id="entry-cancel" @click=${acts.cancel}>
        ${words.say('cancel')}
      </button>
    </div>
  </form>`;
};

const labelOf = (field: EntryField): LogKey => (field === 'visibility' ? 'seenBy' : field);

/** An entry in one line: its title, else how its story begins. */
export const entryName = (one: ExperienceEntry, naming: Naming, words: LogWords): string => {
  const text = one.title ?? one.story;
  return text === null ? words.say('untitled') : naming.text(text).value;
};

/** The language that line is in, when that is another one than that of the log. */
export const entryLang = ({ title, story }: ExperienceEntry, naming: Naming): string | typeof nothing => {
  const text = title ?? story;
  return (text !== null && naming.text(text).lang) || nothing;
};

/** When, which step, and for whom when it is not for everyone. */
export const entryFacts = (
  one: ExperienceEntry,
  { document, words, wheelWords, naming }: EntryContext,
): TemplateResult => {
  const place = document.stages.findIndex(({ id }) => id === one.stage);
  const facts = [one.date ? words.date(one.date) : wheelWords.say('noDate'), place < 0 ? '' : naming.stage(place)];
  return html`<span class="soft">${facts.filter(Boolean).join(', ')}</span>${
      one.visibility === 'public' || one.visibility === 'private'
        ? nothing
        : html`<span><span class="tag">${words.say(`seen-${one.visibility}`)}</span></span>`
    }`;
};
