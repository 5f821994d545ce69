import { html, nothing, svg, type TemplateResult } from 'lit';
import { bubblePath } from '../../domain/web/labels.js';
import type { BarRow, Scene } from '../../domain/web/scene.js';
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

const percent = (share: number): string => `${share * 100}%`;

const track = ({ now, then, near }: BarRow, two: boolean): TemplateResult =>
  html`<svg class="track" aria-hidden="true">
    <line class=${now === null && then === null ? 'rail open' : 'rail'} x1="0" x2="100%" y1="50%" y2="50%"></line>
    ${['0', '50%', '100%'].map((x) => svg`<line class="tick" x1=${x} x2=${x} y1="30%" y2="70%"></line>`)}
    ${
      now === null
        ? nothing
        : svg`<line class=${two ? 'between' : 'bar'} x1=${two ? percent(then ?? now) : '0'} x2=${percent(now)} y1="50%" y2="50%"></line>`
    }
    ${
      then === null
        ? nothing
        : svg`<svg x=${percent(then)} y="50%" overflow="visible"><rect class=${near ? 'then near' : 'then'}></rect></svg>`
    }
    ${now === null ? nothing : svg`<circle class="now" cx=${percent(now)} cy="50%"></circle>`}
  </svg>`;

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
          ${tracks && bar ? track(bar, scene.two) : nothing}
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
