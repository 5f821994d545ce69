import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../domain/document/text.js';
import type { Assessment, Instrument } from '../../domain/document/types.js';
import { common } from '../../language/nl/common.js';
import { history } from '../../language/nl/history.js';
import { WordBook, type Words } from '../../language/words.js';
import { isCheckIn } from '../../domain/own/records.js';
import type { Draft, KeptOwn } from '../../storage/port.js';
import { icon } from '../base/icons.js';
import { onEscape } from '../base/on-escape.js';

/** What the reader is asked to confirm erasing. */
export type Asking = { readonly what: 'all' } | { readonly what: 'one'; readonly id: string; readonly date: string };

export type HistoryKey = keyof typeof common | keyof typeof history;

export const historyBook = new WordBook<HistoryKey>(
  { common, history },
  {
    en: async () => {
      const [a, b] = await Promise.all([import('../../language/en/common.js'), import('../../language/en/history.js')]);
      return { ...a.common, ...b.history };
    },
  },
);

export interface ConfirmActs {
  readonly yes: () => void;
  readonly no: () => void;
}

/** Which list it was. */
const listName = (
  { instrument: { id, variant } }: Pick<Assessment, 'instrument'>,
  instrument: Instrument | null,
  words: Words<HistoryKey>,
): string => {
  if (!instrument) return words.say('unknownList', { id });
  const chosen = instrument.variants.find((other) => other.id === variant);
  const speech = { language: words.language, address: words.address, documentLanguage: instrument.language };
  const names = [instrument.title, ...(chosen ? [chosen.title] : [])].map((text) => say(text, speech).value);
  return names.join(' · ');
};

/** Which list it was, and how much of it is filled in. */
export const describe = (
  assessment: Assessment,
  instrument: Instrument | null,
  total: number,
  answered: number,
  words: Words<HistoryKey>,
): string => words.say('entry', { list: listName(assessment, instrument, words), n: answered, total });

/** Asks once before something is erased. */
export const confirmView = (
  question: string,
  yes: string,
  words: Words<HistoryKey>,
  acts: ConfirmActs,
): TemplateResult => {
  return html`<div class="note error" role="group" aria-labelledby="erase-sure" @keydown=${onEscape(acts.no)}>
    <p id="erase-sure"><strong>${question}</strong></p>
    <div class="row">
      <button type="button" class="button primary" part="button" id="erase-yes" @click=${acts.yes}>${yes}</button>
      <button type="button" class="button" part="button" id="erase-no" @click=${acts.no}>
        ${words.say('eraseNo')}
      </button>
    </div>
  </div>`;
};

/** An assessment of a list we do not have: the sentences as they were asked, with their numbers. */
export const answersTable = (assessment: Assessment, words: Words<HistoryKey>): TemplateResult => {
  return html`<table class="answers-table">
    <caption class="hidden">
      ${words.say('answers')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.say('question')}</th>
        <th scope="col">${words.say('number')}</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(assessment.answers).map(
        ([id, value]) =>
          html`<tr>
            <th scope="row">${Object.hasOwn(assessment.wording, id) ? assessment.wording[id] : id}</th>
            <td>${value === null ? words.say('notGiven') : words.number(value)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** Lists that are not finished, each with a way to erase it. */
export const draftsList = (
  drafts: readonly Draft[],
  instruments: ReadonlyMap<string, Instrument | null>,
  words: Words<HistoryKey>,
  asking: string | null,
  acts: ConfirmActs,
  ask: (id: string, date: string) => void,
): TemplateResult => html`
  <ul class="kept">
    ${drafts.map((draft) => {
      const { id } = draft;
      const date = words.date(draft.startedAt);
      const instrument = instruments.get(draft.instrument.id);
      const list = listName(draft, instrument ?? null, words);
      const variant = instrument?.variants.find((other) => other.id === draft.instrument.variant);
      const given = Object.values(draft.answers).filter(({ value }) => value !== null).length;
      const total = variant
        ? variant.items === 'axes'
          ? (instrument?.axes.length ?? given)
          : variant.items.length
        : given;
      return html`<li>
        <div class="facts"><span>${words.say('draftEntry', { list, date, n: given, total })}</span></div>
        <button
          type="button"
          class="link"
          id="erase-${id}"
          aria-label=${words.say('eraseWhich', { date })}
          @click=${() => ask(id, date)}
        >
          ${icon('bin')}<span>${words.say('erase')}</span>
        </button>
        ${
          asking === id ? confirmView(words.say('eraseSureOne', { date }), words.say('eraseYes'), words, acts) : nothing
        }
      </li>`;
    })}
  </ul>
`;

/** How much the resident wrote down besides; each is shown, changed and erased where it was written. */
export const ownView = (own: readonly KeptOwn[], words: Words<HistoryKey>, heading: TemplateResult): TemplateResult => {
  const moments = own.filter(({ record }) => isCheckIn(record)).length;
  const counts = { n: own.length, moments, experiences: own.length - moments };
  return html`<section id="own">
    ${heading}
    <p>${words.say('ownText', counts)}</p>
  </section>`;
};

/** What a file of one's own holds. */
const fileFoundText = (
  { assessments, own }: { readonly assessments: readonly unknown[]; readonly own: readonly unknown[] },
  words: Words<HistoryKey>,
): string =>
  own.length > 0
    ? words.say('fileFoundOwn', { n: assessments.length, own: own.length })
    : words.say('fileFound', { n: assessments.length });

/**
 * What a file of one's own holds, before anything is added.
 *
 * @param until on an empty device: the day until which it would stay, in words
 */
export const offeredView = (
  offered: Parameters<typeof fileFoundText>[0],
  until: string | null,
  words: Words<HistoryKey>,
  { yes, no }: ConfirmActs,
): TemplateResult =>
  html`<div class="note" role="group">
    <p>${fileFoundText(offered, words)}</p>
    ${until === null ? nothing : html`<p>${words.say('fileKeeps', { date: until })}</p>`}
    <div class="row">
      <button type="button" class="button primary" part="button" id="file-add" @click=${yes}>
        ${words.say(until === null ? 'fileAdd' : 'fileKeep')}
      </button>
      <button type="button" class="button" part="button" @click=${no}>${words.say('fileCancel')}</button>
    </div>
  </div>`;
