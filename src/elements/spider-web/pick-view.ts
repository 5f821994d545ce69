import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from '../../domain/document/types.js';
import { dateWords, type MomentNames, type WebWords } from './texts.js';

/** Lets the reader choose which two of more than two moments are shown. */
export const pickView = (
  all: readonly Moment[],
  shown: readonly Moment[],
  names: MomentNames,
  words: WebWords,
  picked: (when: 'now' | 'then', id: string | null) => void,
): TemplateResult => {
  const current = { now: shown[shown.length - 1]?.id, then: shown.length > 1 ? shown[0]?.id : undefined };
  const choice = (when: 'now' | 'then'): TemplateResult =>
    html`<label class="pick">
      <span>${words.say('pick', { when: names[when] })}</span>
      <select
        data-when=${when}
        @change=${(event: Event) => picked(when, (event.currentTarget as HTMLSelectElement).value || null)}
      >
        ${when === 'then' ? html`<option value="" ?selected=${current.then === undefined}>${words.say('nobody')}</option>` : nothing}
        ${all.map((moment) => html`<option value=${moment.id} ?selected=${moment.id === current[when]}>${dateWords([moment], words) || moment.id}</option>`)}
      </select>
    </label>`;
  return html`<div class="picks row screen-only">${choice('now')} ${choice('then')}</div>`;
};
