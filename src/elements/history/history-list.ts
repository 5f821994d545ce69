import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Assessment, Instrument } from '../../domain/document/types.js';
import { timeOfDay } from '../../domain/own/check-ins.js';
import type { Words } from '../../language/words.js';
import type { KeptAssessment } from '../../storage/port.js';
import { icon } from '../base/icons.js';
import { confirmView, describe, type ConfirmActs, type HistoryKey } from './history-views.js';

export interface KeptList {
  readonly kept: readonly KeptAssessment[];
  readonly instruments: ReadonlyMap<string, Instrument | null>;
  readonly words: Words<HistoryKey>;
  /** Ids chosen to be compared, at most two. */
  readonly chosen: readonly string[];
  /** Id of the one of which is asked whether to erase it; null when none. */
  readonly asking: string | null;
  readonly confirm: ConfirmActs;
  readonly open: (ids: readonly string[]) => void;
  readonly choose: (id: string) => void;
  readonly ask: (id: string, date: string) => void;
}

/** The day of something that was filled in; with its time, as the clock stood then, where another one has the same day. */
export const whenOf = (moment: string, moments: readonly string[], words: Pick<Words<HistoryKey>, 'date'>): string => {
  const day = words.date(moment);
  const twins = moments.filter((other) => words.date(other) === day);
  const isTimed = moment.includes('T') && !Number.isNaN(Date.parse(moment));
  return twins.length < 2 || !isTimed ? day : `${day}, ${timeOfDay(moment)}`;
};

export const momentOfList = ({ completedAt, startedAt }: Assessment): string => completedAt ?? startedAt ?? '';

const entry = (one: KeptAssessment, list: KeptList): TemplateResult => {
  const { assessment, expiresOn, readOnly } = one;
  const { kept, instruments, words, chosen, asking } = list;
  const { id } = assessment;
  const moments = kept.map((other) => momentOfList(other.assessment));
  const date = whenOf(momentOfList(assessment), moments, words);
  const values = Object.values(assessment.answers);
  const answered = values.filter((value) => value !== null).length;
  const instrument = instruments.get(assessment.instrument.id) ?? null;
  return html`<li>
    <div class="facts">
      <strong>${date}</strong>
      <span>${describe(assessment, instrument, values.length, answered, words)}</span>
      <span class="soft">${words.say('until', { date: words.date(expiresOn) })}</span>
    </div>
    <div class="row">
      <button
        type="button"
        class="button"
        part="button"
        id="open-${id}"
        aria-label=${words.say('openWhich', { date })}
        @click=${() => list.open([id])}
      >
        ${words.say('open')}
      </button>
      ${
        kept.length > 1
          ? html`<label class="choice small">
              <input
                type="checkbox"
                aria-label=${words.say('selectWhich', { date })}
                .checked=${live(chosen.includes(id))}
                @change=${() => list.choose(id)}
              />
              <span class="words">${words.say('select')}</span>
            </label>`
          : nothing
      }
      ${
        readOnly
          ? nothing
          : html`<button
              type="button"
              class="link"
              id="erase-${id}"
              aria-label=${words.say('eraseWhich', { date })}
              @click=${() => list.ask(id, date)}
            >
              ${icon('bin')}<span>${words.say('erase')}</span>
            </button>`
      }
    </div>
    ${
      asking === id
        ? confirmView(words.say('eraseSureOne', { date }), words.say('eraseYes'), words, list.confirm)
        : nothing
    }
  </li>`;
};

const compare = ({ kept, chosen, words, open }: KeptList): TemplateResult => {
  const lists = new Set(
    kept.filter(({ assessment }) => chosen.includes(assessment.id)).map(({ assessment }) => assessment.instrument.id),
  );
  if (chosen.length < 2) return html`<p class="soft">${words.say('compareHelp')}</p>`;
  if (lists.size > 1) return html`<p class="soft">${words.say('compareOther')}</p>`;
  return html`<button type="button" class="button primary" part="button" id="compare" @click=${() => open(chosen)}>
    ${words.say('compare')}
  </button>`;
};

/** Kept webs, each with what can be done with it. */
export const keptList = (list: KeptList, heading: TemplateResult): TemplateResult =>
  html`<section>
    ${heading}
    <ul class="kept">
      ${list.kept.map((one) => entry(one, list))}
    </ul>
    ${list.kept.length > 1 ? compare(list) : nothing}
  </section>`;
