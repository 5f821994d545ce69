import { html, nothing, type TemplateResult } from 'lit';
import { bubblePath } from '../../domain/web/labels.js';
import { trackMarks } from '../../domain/web/marks.js';
import type { Scene } from '../../domain/web/scene.js';
import { drawing } from '../base/paint.js';
import type { Filling } from './filling.js';
import { rowWords, type MomentNames, type WebWords } from './texts.js';

/** The speech bubble beside words that say the same. */
export const bubbleMark = html`<svg class="mark" viewBox="0 0 16 14" aria-hidden="true">
  <path d="M0 0${bubblePath}"></path>
</svg>`;

export interface ListOptions {
  readonly scene: Scene;
  readonly words: WebWords;
  readonly names: MomentNames;
  /** The axes carry numbers 1 to n in the web. */
  readonly numbered: boolean;
  readonly tracks: boolean;
  /** Set when numbers can be filled in: then a field stands in the place of each number. */
  readonly filling: Filling | null;
}

/** The same numbers as a list: name, number or numbers, and a line with the places on the scale. */
export const listView = ({ scene, words, names, numbered, tracks, filling }: ListOptions): TemplateResult => {
  const { min, max } = scene.scale ?? { min: null, max: null };
  return html`<ul class="list ${scene.two ? 'two' : ''}">
      ${scene.rows.map((row, i) => {
        const bar = scene.bars[i];
        return html`<li>
          ${numbered ? html`<span class="place">${row.index + 1}</span>` : nothing}
          <span class="name ${row.important ? 'matters' : ''}" lang=${row.lang ?? nothing}
            >${row.discuss ? bubbleMark : nothing}${row.label}</span
          >
          ${
            filling
              ? filling.field(row)
              : html`<span class=${!row.then && row.now.gap ? 'reading soft' : 'reading'}
                  >${rowWords(row, words, names)}</span
                >`
          }
          ${tracks && bar ? html`<svg class="track" aria-hidden="true" ${drawing(trackMarks(bar, scene.two))}></svg>` : nothing}
          ${
            tracks && i === 0 && min !== null && max !== null
              ? html`<span class="ends" aria-hidden="true"
                  ><span>${words.number(min)}</span><span>${words.number((min + max) / 2)}</span
                  ><span>${words.number(max)}</span></span
                >`
              : nothing
          }
        </li>`;
      })}
    </ul>
    ${filling?.undoButton()}`;
};
