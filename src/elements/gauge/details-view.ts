import { html, nothing, svg, type TemplateResult } from 'lit';
import type { GaugeTable, TrendPicture } from '../../domain/indicators/details.js';
import type { Reading } from '../../domain/indicators/reading.js';
import type { GaugeScene } from '../../domain/indicators/scene.js';
import { holeText } from '../../domain/indicators/sentences.js';
import type { Voice } from '../../domain/indicators/reading.js';
import { gapWords, type GaugeWords } from './texts.js';

/** A sign at the foot of the trend for each reason to have no number. */
const signs: Readonly<Record<string, string>> = {
  suppressed: '✳',
  unknown: '?',
  'not-asked': '–',
  'not-yet': '…',
  absent: '·',
};

/** The way over time. Stretched to the room there is; points, signs and words keep their size. */
export const trendView = (trend: TrendPicture): TemplateResult =>
  html`<svg class="trend-picture" width="100%" height="6.2em" aria-hidden="true">
    <svg width="100%" height="5em" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${trend.references.map(({ kind, y, height }) =>
        height > 0
          ? svg`<rect class="zone" x="0" width="100" y=${y} height=${height}></rect>`
          : svg`<path class="held ${kind}" d="M0 ${y}H100"></path>`,
      )}
      <path class="spread" d=${trend.bands}></path>
      ${trend.lines.map((points) => svg`<polyline class="way" points=${points}></polyline>`)}
      ${trend.plans.map((points) => svg`<polyline class="way planned" points=${points}></polyline>`)}
    </svg>
    <svg class="over" width="100%" height="5em">
      ${trend.points.map(
        ({ x, y, form, now }) =>
          svg`<circle class="dot ${form} ${now ? 'now' : ''}" cx="${x}%" cy="${y}%" r=${now ? '0.3em' : '0.18em'}></circle>`,
      )}
      ${trend.labels.map(
        ({ x, y, anchor, text }) =>
          svg`<text class="number" x="${x}%" y="${y}%" dy="-0.5em" text-anchor=${anchor}>${text}</text>`,
      )}
      ${trend.gaps.map(
        ({ x, gap }) => svg`<text class="gap ${gap}" x="${x}%" y="97%" text-anchor="middle">${signs[gap]}</text>`,
      )}
    </svg>
    ${trend.ends.map(({ x, anchor, text }) => svg`<text class="end" x="${x}%" y="6.9em" text-anchor=${anchor}>${text}</text>`)}
  </svg>`;

/** The sign of a reason, as it stands in the trend. */
export const signOf = (gap: string): string => signs[gap] ?? '';

const noteOf = (cell: Reading, words: GaugeWords): string =>
  [cell.planned ? words.say('planned') : '', cell.provisional ? words.say('provisional') : '']
    .filter(Boolean)
    .join(', ');

/** One cell: the number, or in words why there is none. */
export const cellText = (cell: Reading | null, words: GaugeWords): string =>
  cell === null ? words.say('noRow') : cell.gap ? gapWords(cell.gap, words) : cell.text;

export interface TableOptions {
  readonly scene: GaugeScene;
  readonly table: GaugeTable;
  /** Name of our own column; '' when the document names no area. */
  readonly area: string;
  readonly words: GaugeWords;
  readonly voice: Voice;
  /** Id of the caption, when there are more tables; default `caption`. */
  readonly id?: string;
}

/** All numbers, oldest first. */
export const tableView = ({ scene, table, area, words, voice, id = 'caption' }: TableOptions): TemplateResult => {
  const { label, unit } = scene;
  const { names, rows, hasMargin, hasCount } = table;
  const head = (name: string): TemplateResult => html`<th scope="col">${name}</th>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby=${id}>
    <table part="table">
      <caption id=${id}>
        ${words.say(unit ? 'captionUnit' : 'caption', { label, unit })}
      </caption>
      <thead>
        <tr>
          ${head(words.say('colPeriod'))}${head(area || words.say('colValue'))}${hasMargin ? head(words.say('colMargin')) : nothing}${hasCount ? head(words.say('colCount')) : nothing}${names.map(head)}${head(words.say('colNote'))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ period, cells, hole }) => {
          const [own = null, ...others] = cells;
          const text = hole ? gapWords('absent', words) : cellText(own, words);
          const margin =
            own && own.lower !== null ? words.say('marginOf', { lower: own.lowerText, upper: own.upperText }) : '–';
          return html`<tr>
            <th scope="row">${hole ? holeText(hole, voice) : voice.period(period)}</th>
            <td class=${own?.value == null ? 'soft' : 'value'}>${text}</td>
            ${hasMargin ? html`<td>${margin}</td>` : nothing}${hasCount ? html`<td>${own?.n == null ? '–' : voice.number(own.n, 0)}</td>` : nothing}${others.map((cell) => html`<td class=${cell?.value == null ? 'soft' : 'value'}>${cellText(cell, words)}${cell && noteOf(cell, words) ? html` <span class="soft">(${noteOf(cell, words)})</span>` : nothing}</td>`)}
            <td class="soft">${own ? noteOf(own, words) || nothing : nothing}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
};

export { gaugeTable, trendOf } from '../../domain/indicators/details.js';
export { moreStyles } from './more.styles.js';
