import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { bubblePath } from '../../domain/web/labels.js';
import type { WebRow } from '../../domain/web/rows.js';
import type { BarRow, Scene } from '../../domain/web/scene.js';
import { rowWords, type MomentNames, type WebWords } from './texts.js';

/** The speech bubble beside words that say the same. */
export const bubbleMark = html`<svg class="mark" viewBox="0 0 16 14" aria-hidden="true"><path d="M0 0${bubblePath}"></path></svg>`;

/** What the list needs when numbers can be filled in. */
export interface Filling {
  /** Axis whose field holds something that is no number of the scale. */
  readonly wrong: { readonly axis: string; readonly typed: string } | null;
  readonly typed: (axis: string, event: Event) => void;
  readonly key: (axis: string, event: KeyboardEvent) => void;
}

export interface ListOptions {
  readonly scene: Scene;
  readonly words: WebWords;
  readonly names: MomentNames;
  /** The axes carry numbers 1 to n in the web. */
  readonly numbered: boolean;
  readonly tracks: boolean;
  readonly filling: Filling | null;
}

const percent = (share: number): string => `${share * 100}%`;

const track = ({ now, then, near }: BarRow, two: boolean): TemplateResult =>
  html`<svg class="track" aria-hidden="true">
    <line class=${now === null && then === null ? 'rail open' : 'rail'} x1="0" x2="100%" y1="50%" y2="50%"></line>
    ${['0', '50%', '100%'].map((x) => svg`<line class="tick" x1=${x} x2=${x} y1="30%" y2="70%"></line>`)}
    ${now === null
      ? nothing
      : svg`<line class=${two ? 'between' : 'bar'} x1=${two ? percent(then ?? now) : '0'} x2=${percent(now)} y1="50%" y2="50%"></line>`}
    ${then === null
      ? nothing
      : svg`<svg x=${percent(then)} y="50%" overflow="visible"><rect class=${near ? 'then near' : 'then'}></rect></svg>`}
    ${now === null ? nothing : svg`<circle class="now" cx=${percent(now)} cy="50%"></circle>`}
  </svg>`;

const field = (row: WebRow, { words, filling }: ListOptions): unknown => {
  if (!filling) return nothing;
  const { min, max, step } = row.scale;
  const ends = { min: words.number(min), max: words.number(max) };
  const wrong = filling.wrong?.axis === row.axis ? filling.wrong.typed : null;
  const id = `field-${row.index}`;
  return html`<input
      id=${id}
      class="number"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      maxlength="12"
      aria-label=${words.say('inputLabel', { axis: row.label, ...ends })}
      aria-invalid=${wrong === null ? nothing : 'true'}
      aria-describedby=${wrong === null ? nothing : `${id}-wrong`}
      .value=${live(wrong ?? row.now.text)}
      @change=${(event: Event) => filling.typed(row.axis, event)}
      @keydown=${(event: KeyboardEvent) => filling.key(row.axis, event)}
    />
    ${wrong === null
      ? nothing
      : html`<p class="wrong" id="${id}-wrong">
          ${words.say('wrongInput', { ...ends, step: words.number(step), reading: row.now.text || words.say('gapEmpty') })}
        </p>`}`;
};

/** The same numbers as a list: name, number or numbers, and a line with the places on the scale. */
export const listView = (options: ListOptions): TemplateResult => {
  const { scene, words, names, numbered, tracks, filling } = options;
  const { min, max } = scene.scale ?? { min: null, max: null };
  return html`<ul class="list ${scene.two ? 'two' : ''}">
    ${scene.rows.map((row, i) => {
      const bar = scene.bars[i];
      return html`<li>
        ${numbered ? html`<span class="place">${row.index + 1}</span>` : nothing}
        <span class="name ${row.important ? 'matters' : ''}" lang=${row.lang ?? nothing}>${row.discuss ? bubbleMark : nothing}${row.label}</span>
        ${filling
          ? field(row, options)
          : html`<span class=${!row.then && row.now.gap ? 'reading soft' : 'reading'}>${rowWords(row, words, names)}</span>`}
        ${tracks && bar ? track(bar, scene.two) : nothing}
        ${tracks && i === 0 && min !== null && max !== null
          ? html`<span class="ends" aria-hidden="true"><span>${words.number(min)}</span><span>${words.number((min + max) / 2)}</span><span>${words.number(max)}</span></span>`
          : nothing}
      </li>`;
    })}
  </ul>`;
};
