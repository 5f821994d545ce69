import { html, nothing, type TemplateResult } from 'lit';
import type { OwnExperience } from '../../domain/document/own-types.js';
import type { KeptOwn } from '../../storage/port.js';
import type { Chip } from '../base/own/form-parts.js';
import { recordActs } from '../base/own/keeping-view.js';
import { beginning, nameIn } from '../base/own/links.js';
import type { Heading } from '../base/own/words.js';
import type { OwnWheelWords } from './own-words.js';

export interface ExperienceList {
  readonly words: OwnWheelWords;
  readonly heading: Heading;
  readonly kept: readonly KeptOwn[];
  readonly shown: number;
  readonly printed: boolean;
  readonly asking: string | null;
  readonly stages: readonly Chip[];
  readonly company: readonly Chip[];
  readonly axes: readonly Chip[];
  readonly steps: readonly Chip[];
  readonly more: () => void;
  readonly edit: (record: OwnExperience) => void;
  readonly ask: (id: string | null) => void;
  readonly erase: (id: string) => void;
}

const told = {
  private: 'toldPrivate',
  partners: 'toldPartners',
  internal: 'toldInternal',
  public: 'toldPublic',
} as const;

/** What is said of an experience besides its words. */
const factsOf = (one: OwnExperience, { words, stages, company, axes, steps }: ExperienceList): readonly string[] => [
  one.stage !== null && stages.some(({ id }) => id === one.stage)
    ? words.say('atStage', { stage: nameIn(stages, one.stage) })
    : words.say('atNoStage'),
  ...(one.company === null ? [] : [words.say('withWho', { who: nameIn(company, one.company) })]),
  ...(one.group === null ? [] : [one.group]),
  ...(one.axis === null ? [] : [words.say('withAxis', { what: nameIn(axes, one.axis) })]),
  ...(one.assessment !== null && steps.some(({ id }) => id === one.assessment)
    ? [words.say('withStep', { what: nameIn(steps, one.assessment) })]
    : []),
  words.say(told[one.visibility]),
];

/** The resident's experiences one by one, the newest first, each to be changed or erased. */
export const experienceList = (list: ExperienceList): TemplateResult => {
  const { words, heading, kept, shown, printed, asking } = list;
  const some = printed ? kept : kept.slice(0, shown);
  return html`<section class="own-list">
    ${heading(words.say('listTitle'), 1, 'own-list', 'part')}
    ${kept.length === 0 ? html`<p class="soft">${words.say('listEmpty')}</p>` : nothing}
    <ul class="moments">
      ${some.map(({ record, expiresOn, readOnly }) => {
        const one = record as OwnExperience;
        const what = beginning(one.title ?? one.story ?? '', 40);
        return html`<li>
          <p class="soft">
            ${one.date ? words.date(one.date) : ''} ${expiresOn === null ? `(${words.say('onlyHere')})` : ''}
          </p>
          ${one.title ? html`<p><strong>${one.title}</strong></p>` : nothing}
          ${one.story ? html`<p class="voice">${one.story}</p>` : nothing}
          <p class="soft">${factsOf(one, list).join(' · ')}</p>
          ${recordActs(
            { id: one.id, readOnly, asking: asking === one.id },
            { change: words.say('changeWhich', { what }), erase: words.say('eraseWhich', { what }) },
            words,
            {
              edit: () => list.edit(one),
              erase: () => list.erase(one.id),
              ask: (wanted) => list.ask(wanted ? one.id : null),
            },
          )}
        </li>`;
      })}
    </ul>
    ${
      some.length < kept.length
        ? html`<button type="button" class="button screen-only" part="button" id="own-more" @click=${list.more}>
            ${words.say('moreRows')}
          </button>`
        : nothing
    }
  </section>`;
};
