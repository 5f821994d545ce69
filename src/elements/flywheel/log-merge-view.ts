import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FlywheelExperience, FlywheelStage } from '../../domain/document/types.js';
import { ownStage, type Difference, type MergePlan } from '../../domain/flywheel/merge.js';
import { choiceField, faultSummary, selectField, type Option } from '../base/form.js';
import { emphasised } from '../base/veer-element.js';
import { entryLang, entryName, type EntryContext } from './log-form.js';
import {
  addStage,
  entryField,
  noStage,
  restField,
  stageField,
  stageOption,
  type MergeField,
  type Merging,
} from './log-merge.js';
import type { LogKey } from './log-words.js';

/** Most new entries named in the list of what is new. */
const mostNamed = 100;

type Fact = readonly [label: LogKey, value: (one: FlywheelExperience) => string];

const facts = ({ document, words, wheelWords, naming }: EntryContext): readonly Fact[] => {
  const text = (value: FlywheelExperience['title']): string => (value === null ? '' : naming.text(value).value);
  const stage = (id: string | null): string => {
    const place = document.stages.findIndex((one) => one.id === id);
    return place < 0 ? (id ?? '') : naming.stage(place);
  };
  return [
    ['fieldTitle', (one) => text(one.title)],
    ['fieldStory', (one) => text(one.story)],
    ['fieldDate', (one) => (one.date ? words.date(one.date) : '')],
    ['fieldStage', (one) => stage(one.stage)],
    [
      'fieldDrivers',
      (one) =>
        words.list(document.drivers.flatMap(({ id }, i) => (one.drivers.includes(id) ? [naming.driver(i)] : []))),
    ],
    ['fieldTeller', (one) => (one.teller ? wheelWords.say(one.teller) : '')],
    ['fieldGroup', (one) => text(one.group)],
    ['fieldVisibility', (one) => (one.visibility === 'private' ? '' : words.say(`seen-${one.visibility}`))],
  ];
};

/** One of two versions, with only what differs between them. */
const version = (
  { mine, theirs, newest }: Difference,
  side: 'mine' | 'theirs',
  context: EntryContext,
): TemplateResult => {
  const { words } = context;
  const one = side === 'mine' ? mine : theirs;
  const different = facts(context).filter(([, value]) => value(mine) !== value(theirs));
  if (different.length === 0) different.push(['fieldOther', () => '']);
  return html`<strong>${words.say(side)}</strong>
    ${newest === side ? html`<span class="tag">${words.say('mergeNewest')}</span>` : nothing}
    <dl>
      ${different.map(
        ([label, value]) =>
          html`<dt>${words.say(label)}</dt>
            <dd>${value(one) || (label === 'fieldOther' ? nothing : words.say('fieldEmpty'))}</dd>`,
      )}
    </dl>
    <span class="soft"
      >${one.revision === null ? words.say('changedNever') : words.say('changedTimes', { n: one.revision - 1 })}</span
    >`;
};

const difference = (one: Difference, merging: Merging, context: EntryContext): TemplateResult => {
  const { words, naming } = context;
  const { form } = merging;
  const field = entryField(one.id);
  const id = form.id(field);
  const fault = form.faults.get(field);
  const option = (value: 'mine' | 'theirs' | 'both', place: number): TemplateResult =>
    html`<label class="choice version">
      <input
        id=${place === 0 ? id : `${id}-${place}`}
        type="radio"
        name=${id}
        value=${value}
        .checked=${live(form.text(field) === value)}
        @change=${() => form.set(field, value)}
      />
      <div class="words">${value === 'both' ? words.say('both') : version(one, value, context)}</div>
    </label>`;
  return html`<fieldset class="group ${fault ? 'wrong' : ''}" aria-describedby="${id}-help">
    <legend lang=${entryLang(one.mine, naming)}>${entryName(one.mine, naming, words)}</legend>
    <p class="help" id="${id}-help">${words.say(one.newest ? 'mergeDecided' : 'mergeUndecided')}</p>
    ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
    <div class="versions">${option('mine', 0)} ${option('theirs', 1)}</div>
    <div class="choices both">${option('both', 2)}</div>
  </fieldset>`;
};

/** A step this wheel does not have, or calls by another name: what becomes of its experiences. */
const strangers = (plan: MergePlan, merging: Merging, context: EntryContext, changed: () => void): unknown => {
  const { document, words, naming } = context;
  const nameOf = ({ id, label, plainLabel }: FlywheelStage): string => {
    const name = label ?? plainLabel;
    return name ? naming.text(name).value : id;
  };
  const field = (stage: FlywheelStage, first: FlywheelStage | null, label: string): unknown => {
    const add: Option = [addStage, words.say('stageAdd', { stage: nameOf(stage) })];
    const move = (one: FlywheelStage): Option => [stageOption(one.id), words.say('stageMove', { stage: nameOf(one) })];
    const others = document.stages.filter((one) => one !== first).map(move);
    const options: readonly Option[] = [
      ...(first ? [move(first), add] : [add]),
      ...others,
      [noStage, words.say('stageNone')],
    ];
    return selectField(merging.form, stageField(stage.id), options, { label, changed });
  };
  // Put in before as a step of its own.
  const put = (stage: FlywheelStage): FlywheelStage | undefined =>
    document.stages.find(({ id }) => id === ownStage(stage));
  const added = new Set(plan.renamed.map(({ theirs }) => ownStage(theirs)));
  return [
    ...plan.stages
      .filter(({ id }) => !added.has(id))
      .map((stage) => field(stage, null, words.say('stageUnknown', { stage: nameOf(stage) }))),
    ...plan.renamed.map(({ mine, theirs }) =>
      field(theirs, put(theirs) ?? mine, words.say('stageRenamed', { mine: nameOf(mine), stage: nameOf(theirs) })),
    ),
  ];
};

const restView = (plan: MergePlan, merging: Merging, { words }: EntryContext): unknown => {
  const parts = [
    plan.pauses.length > 0 ? words.say('restPauses', { n: plan.pauses.length }) : '',
    plan.roles.length > 0 ? words.say('restRoles', { n: plan.roles.length }) : '',
    plan.reviews.length > 0 ? words.say('restReviews', { n: plan.reviews.length }) : '',
  ].filter(Boolean);
  if (parts.length === 0) return nothing;
  return choiceField(merging.form, restField, [['yes', words.list(parts)]], {
    label: words.say('rest'),
    help: words.say('restHelp'),
    many: true,
  });
};

export interface MergeActs {
  readonly merge: () => void;
  readonly cancel: () => void;
  readonly all: (choice: 'mine' | 'theirs') => void;
  readonly changed: () => void;
}

/** The file of a team before it is put in: what is new, what differs, and the choices that are left. */
export const mergeView = (
  merging: Merging,
  plan: MergePlan,
  context: EntryContext,
  heading: TemplateResult,
  acts: MergeActs,
): TemplateResult => {
  const { words, naming } = context;
  const { form, file, files, number } = merging;
  const { added, same, different, withoutDriver, tooMany } = plan;
  const labels: Readonly<Partial<Record<MergeField, string>>> = Object.fromEntries(
    different.map((one) => [entryField(one.id), entryName(one.mine, naming, words)]),
  );
  const count = (key: LogKey, n: number): unknown =>
    n > 0 ? html`<li>${emphasised(words.pieces(key, { n }))}</li>` : nothing;
  const rest = plan.pauses.length + plan.roles.length + plan.reviews.length;
  return html`<form
    class="form"
    novalidate
    aria-labelledby="merge-heading"
    @submit=${(event: Event) => {
      event.preventDefault();
      acts.merge();
    }}
  >
    ${heading}
    <p class="soft"><bdi>${words.say('mergeOf', { n: number, total: files.length, name: file?.name ?? '' })}</bdi></p>
    ${faultSummary(form, words.say('faultsTitle', { n: form.faults.size }), labels)}
    ${merging.full ? html`<p class="note error" id="merge-full" tabindex="-1">${words.say(merging.full)}</p>` : nothing}
    ${tooMany ? html`<p class="note error">${words.say('mergeTooMany')}</p>` : nothing}
    <ul>
      ${added.length + different.length + rest === 0 ? html`<li>${words.say('mergeNothing')}</li>` : nothing}
      ${count('mergeNew', added.length)} ${count('mergeSame', same.length)} ${count('mergeDifferent', different.length)}
      ${count('mergeWithoutDriver', withoutDriver)} ${count('privatesLeft', file?.privates ?? 0)}
    </ul>
    ${
      added.length > 0
        ? html`<details class="more">
            <summary>${words.say('mergeShowNew')}</summary>
            <ul class="entries">
              ${added.slice(0, mostNamed).map((one) => html`<li lang=${entryLang(one, naming)}>${entryName(one, naming, words)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${strangers(plan, merging, context, acts.changed)}
    ${
      different.length > 1
        ? html`<div class="row">
            <button type="button" class="button" part="button" id="all-mine" @click=${() => acts.all('mine')}>
              ${words.say('mergeAllMine')}
            </button>
            <button type="button" class="button" part="button" id="all-theirs" @click=${() => acts.all('theirs')}>
              ${words.say('mergeAllTheirs')}
            </button>
          </div>`
        : nothing
    }
    ${different.map((one) => difference(one, merging, context))} ${restView(plan, merging, context)}
    <div class="row">
      ${
        tooMany
          ? nothing
          : html`<button type="submit" class="button primary" part="button" id="merge-do">
              ${words.say('mergeDo')}
            </button>`
      }
      <button type="button" class="button" part="button" id="merge-cancel" @click=${acts.cancel}>
        ${words.say('cancel')}
      </button>
    </div>
  </form>`;
};
