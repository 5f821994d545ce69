import { html, nothing, type TemplateResult } from 'lit';
import type { KeptOwn, Place, Trouble } from '../../../storage/port.js';
import { icon } from '../icons.js';
import { placeWords } from './form-parts.js';
import { goneKey } from './host.js';
import type { OwnNotice, OwnStore } from './own-store.js';
import type { Heading, OwnKey, OwnWords } from './words.js';
import { onEscape } from '../on-escape.js';

const troubleWords: Readonly<Record<Trouble, OwnKey>> = {
  unavailable: 'troubleUnavailable',
  denied: 'troubleDenied',
  hanging: 'troubleHanging',
  full: 'troubleFull',
  damaged: 'troubleDamaged',
  blocked: 'troubleBlocked',
  'newer-version': 'troubleNewer',
};

const noticeWords: Readonly<Record<Exclude<OwnNotice['kind'], 'erased' | 'file-made' | 'lost' | 'expired'>, OwnKey>> = {
  kept: 'saidKept',
  here: 'saidHere',
  changed: 'saidChanged',
  'erased-one': 'erasedOne',
  'gone-elsewhere': 'goneElsewhere',
  doubled: 'doubled',
  idle: 'idleEmptied',
  'changed-elsewhere': 'changedElsewhere',
  'erased-elsewhere': 'erasedElsewhere',
  recovered: 'recovered',
};

/** Where a file is that was made: on a shared device it stays behind. @param place where records may stay here */
export const fileMadeSentence = (place: Place, words: OwnWords): string =>
  place === 'shared-device' ? `${words.say('fileMade')} ${words.say('fileShared')}` : words.say('fileMade');

/** A notice as a sentence for the status region. */
export const noticeSentence = ({ notice, place }: Pick<OwnStore, 'notice' | 'place'>, words: OwnWords): string => {
  if (!notice) return '';
  if (notice.kind === 'file-made') return fileMadeSentence(place, words);
  if (notice.kind === 'erased') return words.say(notice.verified ? 'erased' : 'erasedHalf');
  return 'count' in notice ? words.say(goneKey(notice), { n: notice.count }) : words.say(noticeWords[notice.kind]);
};

/** One sentence: where what was written lives now, and until when. @param mine the records of this widget */
export const whereSentence = (store: OwnStore, mine: readonly KeptOwn[], words: OwnWords): string => {
  const { keeper, place } = store;
  if (place === 'shared-device') return words.say('whereShared');
  if (mine.length === 0) return words.say(placeWords[place]);
  if (place === 'device') {
    if (keeper.saveState === 'saving') return words.say('whereSaving');
    if (keeper.saveState === 'waiting') return words.say('whereWaiting');
    if (keeper.saveState === 'failed' || keeper.trouble) return words.say('whereFailed');
  }
  const last = mine.reduce<string>((date, { expiresOn }) => (expiresOn && expiresOn > date ? expiresOn : date), '');
  return last && mine.every(({ expiresOn }) => expiresOn !== null)
    ? words.say('whereDevice', { date: words.date(last) })
    : words.say('whereHere');
};

/** The calm message when keeping does not work: cause, what to do. */
export const troubleNote = (store: OwnStore, words: OwnWords, makeFile: () => void): unknown => {
  const { trouble } = store.keeper;
  if (!trouble || (store.place !== 'device' && trouble !== 'newer-version')) return nothing;
  return html`<div class="note error" id="trouble">
    <p><strong>${words.say('troubleTitle')}</strong></p>
    <p>${words.say(troubleWords[trouble])} ${words.say('troubleText')}</p>
    <div class="row">
      <button type="button" class="button" part="button" @click=${makeFile}>
        ${icon('download')} ${words.say('file')}
      </button>
      <button type="button" class="link" @click=${() => store.retry()}><span>${words.say('retry')}</span></button>
    </div>
  </div>`;
};

/** Asks once before something goes. */
export const askErase = (
  question: string,
  text: string | null,
  yes: string,
  words: OwnWords,
  acts: { readonly yes: () => void; readonly no: () => void },
): TemplateResult =>
  html`<div class="note error" role="group" aria-labelledby="erase-sure" @keydown=${onEscape(acts.no)}>
    <p id="erase-sure"><strong>${question}</strong></p>
    ${text ? html`<p>${text}</p>` : nothing}
    <div class="row">
      <button type="button" class="button primary" part="button" id="erase-yes" @click=${acts.yes}>${yes}</button>
      <button type="button" class="button" part="button" id="erase-no" @click=${acts.no}>
        ${words.say('eraseNo')}
      </button>
    </div>
  </div>`;

/** What can be done with one record of a list. */
export interface RecordActs {
  readonly edit: () => void;
  readonly erase: () => void;
  /** Asks before erasing, or asks no more. */
  readonly ask: (asking: boolean) => void;
}

/**
 * Change and erase of one record, or the question before it is erased; a note where this version can only read it.
 *
 * @param named names of the two buttons, with which record they mean
 */
export const recordActs = (
  { id, readOnly, asking }: { readonly id: string; readonly readOnly: boolean; readonly asking: boolean },
  named: { readonly change: string; readonly erase: string },
  words: OwnWords,
  { edit, erase, ask }: RecordActs,
): TemplateResult => {
  if (readOnly) return html`<p class="soft">${words.say('readOnly')}</p>`;
  if (asking)
    return askErase(words.say('eraseSureOne'), null, words.say('eraseYesOne'), words, {
      yes: erase,
      no: () => ask(false),
    });
  return html`<div class="acts screen-only">
    <button type="button" class="link" id=${`change-${id}`} aria-label=${named.change} @click=${edit}>
      <span>${words.say('change')}</span>
    </button>
    <button type="button" class="link" id=${`erase-${id}`} aria-label=${named.erase} @click=${() => ask(true)}>
      ${icon('bin')}<span>${words.say('erase')}</span>
    </button>
  </div>`;
};

/** Where it is, keeping it after all, a file, erasing everything in two acts. */
export const keepingView = (
  store: OwnStore,
  mine: readonly KeptOwn[],
  words: OwnWords,
  heading: Heading,
  makeFile: () => void,
  more: unknown = nothing,
): TemplateResult => {
  const { quarantined, own, assessments, drafts } = store.kept;
  const some = own.length + assessments.length + drafts.length + quarantined.length > 0;
  const files = mine.length + quarantined.length > 0;
  const here = mine.some(({ expiresOn }) => expiresOn === null);
  const mayKeep = here && store.place !== 'shared-device' && store.place !== 'device' && store.mayKeep;
  return html`<section class="where screen-only">
    ${heading(words.say('whereTitle'), 1, 'where', 'part')}
    <p class="soft" id="where-sentence">${whereSentence(store, mine, words)}</p>
    ${quarantined.length > 0 ? html`<p class="soft" id="damaged">${words.say('damaged', { n: quarantined.length })}</p>` : nothing}
    ${
      files && store.place === 'shared-device'
        ? html`<p id="file-stays"><strong>${words.say('fileShared')}</strong></p>`
        : nothing
    }
    <div class="row">
      ${
        mayKeep
          ? html`<button
              type="button"
              class="button"
              part="button"
              id="keep-now"
              @click=${({ currentTarget }: Event) => {
                // The button goes away: the focus goes to the heading above it.
                (currentTarget as Element).closest('.where')?.querySelector<HTMLElement>('#where')?.focus();
                void store.keepNow(mine);
              }}
            >
              ${icon('device')} ${words.say('keepNow')}
            </button>`
          : nothing
      }
      ${
        files
          ? html`<button type="button" class="button" part="button" id="file" @click=${makeFile}>
              ${icon('download')} ${words.say('file')}
            </button>`
          : nothing
      }
      ${more}
      ${
        some && store.asking !== 'all'
          ? html`<button type="button" class="button" part="button" id="erase" @click=${() => store.ask('all')}>
              ${icon('bin')} ${words.say('eraseAll')}
            </button>`
          : nothing
      }
    </div>
    ${
      store.asking === 'all'
        ? askErase(words.say('eraseSure'), words.say('eraseSureText'), words.say('eraseYes'), words, {
            yes: () => void store.eraseAll(),
            no: () => store.ask(null),
          })
        : nothing
    }
  </section>`;
};
