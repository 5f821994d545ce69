import { html, type TemplateResult } from 'lit';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import { usualRoles } from '../../domain/document/roles.js';
import type { Problem, Text } from '../../domain/document/types.js';
import { reworded, typedLine, typedProse } from '../../domain/edit/wording.js';
import {
  changedEntry,
  networkFaults,
  withEntry,
  type EntryFields,
  type EntryOf,
  type ListName,
} from '../../domain/network/edit.js';
import { idFrom } from '../../interop/network/vocabulary.js';
import { newId } from '../../storage/ids.js';
import { choiceField, faultSummary, lineField, proseField, selectField } from '../base/form.js';
import { EntryFormOf } from '../base/form-dates.js';
import { fieldsOf, otherRole, pathOf, type EditContext, type Field } from './edit-fields.js';
import type { EditKey } from './edit-words.js';

export type EntryForm = EntryFormOf<string>;

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A form for a new entry, or filled with one. */
export const entryForm = (list: ListName, one: EntryOf<ListName> | null, context: EditContext): EntryForm =>
  new EntryFormOf<string>('edit', valuesOf(list, one, context), context.words);

const valuesOf = (list: ListName, one: EntryOf<ListName> | null, { text, words }: EditContext): Values => {
  const fields: Record<string, string | readonly string[]> = {};
  const entry = one as Readonly<Record<string, unknown>> | null;
  for (const field of fieldsOf[list]) {
    const raw = entry?.[field.name] ?? null;
    if (field.textOf) {
      const said = one === null ? null : field.textOf(one as never);
      fields[field.name] = said === null ? '' : text(said).value;
    } else if (field.kind === 'many') fields[field.name] = (raw as readonly string[] | null) ?? [];
    else if (field.kind === 'date') fields[field.name] = typeof raw === 'string' ? words.date(raw) : '';
    else fields[field.name] = typeof raw === 'string' ? raw : '';
  }
  if (list === 'partners') {
    const { aliases = [], kind = 'other' } = (one ?? {}) as Partial<EntryOf<'partners'>>;
    fields['aliases'] = aliases.map((alias) => text(alias).value).join('\n');
    fields['kind'] = kind;
  }
  if (list === 'steps') {
    const { result = null, status = 'planned' } = (one ?? {}) as Partial<EntryOf<'steps'>>;
    fields['resultDate'] = result?.date ? words.date(result.date) : '';
    fields['status'] = status;
  }
  if (list === 'roles') {
    const { role = 'coordinator' } = (one ?? {}) as Partial<EntryOf<'roles'>>;
    fields['role'] = usualRoles.includes(role) ? role : otherRole;
  }
  // What somebody said of their commitment may be meant for few: that is asked. The rest is for everyone, unless not.
  if (one === null) fields['visibility'] = list === 'commitments' ? '' : 'public';
  if (one === null && list === 'commitments') fields['by'] = 'organisation';
  return fields;
};

/** What a fault of the reader means in a form. */
export const faultKeys: Readonly<Partial<Record<Problem['code'], EditKey>>> = {
  missing: 'faultMissing',
  'too-long': 'faultLong',
  'not-allowed': 'faultMarkup',
  'bad-date': 'faultDate',
  'bad-link': 'faultLink',
  'out-of-range': 'faultOrder',
  'too-many': 'faultTooMany',
  'too-large': 'fileFull',
};

/** What a form made: the document with it, and the key of the entry. */
export interface Entered {
  readonly document: NetworkDocument;
  readonly key: string;
}

/**
 * The document with what the form says; null when something is wrong, and then the form says what.
 *
 * @param before the entry that is changed; null for a new one
 */
export const enter = (
  list: ListName,
  form: EntryForm,
  before: EntryOf<ListName> | null,
  context: EditContext,
): Entered | null => {
  const { document, words, today } = context;
  const found = new Map<string, EditKey>();
  const fields = readFields(list, form, before, context, found);
  const id = before ? null : newIdFor(list, form, document);
  const next = before
    ? changedEntry(document, list, before.key, fields as never, today)
    : withEntry(document, list, fields as never, id, today);
  const key = before?.key ?? next[list].at(-1)?.key ?? '';
  if (next !== document)
    for (const { path, code } of networkFaults(next, list, key)) {
      const field = fieldsOf[list].find(({ name }) => {
        const place = pathOf[name] ?? name;
        return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
      });
      // What is wrong with the whole document, or with no field in sight, is said at the first.
      const name = field?.name ?? fieldsOf[list][0]?.name ?? '';
      const chosen = field?.kind === 'select' || field?.kind === 'few';
      if (!found.has(name)) found.set(name, chosen ? 'faultChoose' : (faultKeys[code] ?? 'faultGone'));
    }
  form.faults.clear();
  for (const { name } of fieldsOf[list]) {
    const fault = found.get(name);
    if (fault) form.faults.set(name, words.say(fault));
  }
  return form.faults.size > 0 ? null : { document: next, key };
};

/** A readable id for a partner or an issue; a step has one that means nothing. */
const newIdFor = (list: ListName, form: EntryForm, document: NetworkDocument): string | null => {
  if (list === 'steps') return newId();
  if (list !== 'partners' && list !== 'issues') return null;
  return idFrom(form.text(list === 'partners' ? 'name' : 'title'), new Set(document[list].map(({ id }) => id)));
};

const readFields = (
  list: ListName,
  form: EntryForm,
  before: EntryOf<ListName> | null,
  { document, words }: EditContext,
  found: Map<string, EditKey>,
): EntryFields<ListName> => {
  const speech = form.speech(document.language);
  const read: Record<string, unknown> = {};
  for (const field of fieldsOf[list]) read[field.name] = readField(field, form, before, speech, words, found);
  const text = (name: string): string | null => form.text(name) || null;
  if (text('visibility') === null) found.set('visibility', 'faultChoose');
  if (list === 'partners') {
    const names = form
      .text('aliases')
      .split('\n')
      .map(typedLine)
      .filter((one) => one !== null);
    const known = (before as EntryOf<'partners'> | null)?.aliases ?? [];
    // A name that was there keeps its other languages.
    read['aliases'] = names.map((name) => known.find((one) => reworded(one, name, speech) === one) ?? name);
  }
  if (list === 'steps') {
    if (text('issue') === null) found.set('issue', 'faultChoose');
    const { resultText, resultForWhom, resultDate, ...rest } = read;
    const earlier = (before as EntryOf<'steps'> | null)?.result ?? null;
    const none = resultText === null && resultForWhom === null && resultDate === null;
    if (!none && resultText === null) found.set('resultText', 'faultResult');
    const result = none
      ? null
      : { text: resultText ?? '', forWhom: resultForWhom, indicator: earlier?.indicator ?? null, date: resultDate };
    const dependsOn = (before as EntryOf<'steps'> | null)?.dependsOn ?? [];
    return { ...rest, dependsOn, result } as unknown as EntryFields<ListName>;
  }
  if (list === 'roles') {
    const earlier = before as EntryOf<'roles'> | null;
    if (read['role'] === otherRole) {
      const label = read['label'] as Text | null;
      const own = earlier && !usualRoles.includes(earlier.role) ? earlier.role : null;
      read['role'] = own ?? idFrom(form.text('label') || 'rol', new Set(usualRoles));
      if (label === null) found.set('label', 'faultMissing');
    }
    read['group'] = earlier?.group ?? null;
    read['partner'] = text('partner');
    read['issue'] = text('issue');
  }
  if (list === 'commitments') {
    if (text('level') === null) found.set('level', 'faultChoose');
    for (const name of ['partner', 'issue']) if (text(name) === null) found.set(name, 'faultChoose');
    read['needed'] = text('needed');
  }
  return read as unknown as EntryFields<ListName>;
};

const readField = (
  { name, kind, textOf }: Field,
  form: EntryForm,
  before: EntryOf<ListName> | null,
  speech: Parameters<typeof reworded>[2],
  words: EditContext['words'],
  found: Map<string, EditKey>,
): unknown => {
  const typed = form.text(name);
  if (kind === 'many') return form.list(name);
  if (kind === 'date') {
    const date = typed.trim() === '' ? null : form.date(name, words);
    if (date === null && typed.trim() !== '') found.set(name, 'faultDate');
    return date;
  }
  if (textOf) {
    const earlier = before === null ? null : textOf(before as never);
    return reworded(earlier, kind === 'prose' ? typedProse(typed) : typedLine(typed), speech);
  }
  return typed.trim() === '' ? null : typed.trim();
};

/** The fields of an entry, with what is wrong above them. */
export const entryView = (
  list: ListName,
  form: EntryForm,
  before: EntryOf<ListName> | null,
  context: EditContext,
  heading: TemplateResult,
  acts: { readonly keep: () => void; readonly cancel: () => void; readonly escape: () => void },
): TemplateResult => {
  const { words, text } = context;
  const labels = Object.fromEntries(fieldsOf[list].map(({ name, label }) => [name, words.say(label)]));
  return html`<form
    class="form"
    novalidate
    aria-labelledby="edit-heading"
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
    ${heading} ${faultSummary(form, words.say('faultsTitle', { n: form.faults.size }), labels)}
    <div class="fields two">
      ${fieldsOf[list].map((field) => {
        const { name, label, kind, help, optional, wide, textOf, options } = field;
        const value = before !== null && textOf ? textOf(before as never) : null;
        const said = {
          label: words.say(label),
          lang: value === null ? null : text(value).lang,
          wide: wide ?? false,
          ...(help && { help: words.say(help) }),
          ...(optional && { optional: words.say('mayEmpty') }),
        };
        const offered = options?.(context, before?.key ?? null) ?? [];
        if (kind === 'prose') return proseField(form, name, said);
        if (kind === 'select') return selectField(form, name, offered, said);
        if (kind === 'few' || kind === 'many')
          return choiceField(form, name, offered, { ...said, many: kind === 'many' });
        return lineField(form, name, { ...said, ...(kind === 'url' && { mode: 'url' as const }) });
      })}
    </div>
    <div class="row">
      <button type="submit" class="button primary" part="button" id="edit-keep">
        ${words.say(before ? 'keep' : 'add')}
      </button>
      <button type="button" class="button" part="button" id="edit-cancel" @click=${acts.cancel}>
        ${words.say('cancel')}
      </button>
    </div>
  </form>`;
};
