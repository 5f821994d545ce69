import { html, nothing, type TemplateResult } from 'lit';
import type { IdleWatch } from './idle-watch.js';

interface IdleWords {
  readonly say: (key: 'idleSoon' | 'idleHow' | 'idleStay') => string;
}

/**
 * The warning that a shared screen will be emptied; the last thing in the sheet, over whose foot it stands. Any act takes
 * it away, so the button need not be reached; it is for who presses by voice or with a screen reader.
 *
 * @param stayed after the button, which is gone then
 */
export const idleNote = (
  watch: IdleWatch | null,
  words: IdleWords,
  stayed: () => void,
): TemplateResult | typeof nothing =>
  watch?.warned
    ? html`<div class="idle-place screen-only">
        <div class="note" role="alert" id="idle">
          <p><strong>${words.say('idleSoon')}</strong> ${words.say('idleHow')}</p>
          <button type="button" class="button primary" part="button" id="idle-stay" @click=${stayed}>
            ${words.say('idleStay')}
          </button>
        </div>
      </div>`
    : nothing;
