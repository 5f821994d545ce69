import { html, nothing, type TemplateResult } from 'lit';
import type { OwnStore } from '../base/own/own-store.js';
import type * as later from './later.js';
import type { CheckInWords } from './words.js';

export interface Status {
  readonly words: CheckInWords;
  /** `missing`: nothing was filled in, until something is; `late`: code did not come. */
  readonly said: 'added' | 'missing' | 'late' | '';
  /** It is still so that nothing is filled in. */
  readonly mistake: boolean;
  /** The sentences as they are now: stand right below for who sees them, are said to who hears them. */
  readonly text: string;
  readonly code: Pick<typeof later, 'noticeSentence' | 'troubleNote'> | null;
  readonly store: OwnStore | null;
  readonly makeFile: () => void;
}

/** One polite region; what it says stands on the screen as well. */
export const statusView = ({ words, said, mistake, text, code, store, makeFile }: Status): TemplateResult => {
  const parts = [
    said === 'added' ? words.say('added') : '',
    said === 'missing' && mistake ? words.say('nothingFilled') : '',
    said === 'late' ? words.say('missingPart') : '',
    (store && code?.noticeSentence(store, words)) ?? '',
  ].filter(Boolean);
  return html`<div class="screen-only" role="status" part="status" id="status">
    ${parts.length > 0 ? html`<p class="note">${parts.join(' ')}</p>` : nothing}
    ${text ? html`<p class="hidden">${text}</p>` : nothing}
    ${store && code ? code.troubleNote(store, words, makeFile) : nothing}
  </div>`;
};
