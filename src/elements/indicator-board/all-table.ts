import { html, nothing, type TemplateResult } from 'lit';
import { gaugeTable } from '../../domain/indicators/details.js';
import { holeText } from '../../domain/indicators/sentences.js';
import { cellText } from '../gauge/details-view.js';
import { gapWords } from '../gauge/texts.js';
import type { Board } from './model.js';

/** More rows than this make a page slow: then only the newest of each indicator. */
const mostRows = 2000;
const fewRows = 8;

/** One table of everything: every period of every indicator, with the areas it is compared with. */
export const allTable = ({ document, rows, words, voice, title }: Board): TemplateResult => {
  const tables = rows.map(({ indicator, scene }) => ({
    scene,
    table: gaugeTable(indicator, { asOf: document.asOf, voice }),
  }));
  const total = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
  const short = total > mostRows;
  const heads = ['colPeriod', 'colValue', 'colMargin', 'colCount', 'compared', 'colNote'] as const;
  return html`${short ? html`<p class="soft">${words.say('shortened', { n: fewRows })}</p>` : nothing}
    <div class="scroll" tabindex="0" role="group" aria-labelledby="everything">
      <table part="table">
        <caption id="everything">
          ${words.say('boardCaption', { title })}
        </caption>
        <thead>
          <tr>
            ${heads.map((key) => html`<th scope="col">${words.say(key)}</th>`)}
          </tr>
        </thead>
        ${tables.map(
          ({ scene, table }) =>
            html`<tbody>
              <tr>
                <th scope="rowgroup" colspan=${heads.length}>
                  ${scene.label}${scene.unit ? ` (${scene.unit})` : nothing}
                </th>
              </tr>
              ${(short ? table.rows.slice(-fewRows) : table.rows).map(({ period, cells, hole }) => {
                const [own = null, ...others] = cells;
                const compared = others.flatMap((cell, i) =>
                  cell ? [`${table.names[i] ?? ''}: ${cellText(cell, words)}`] : [],
                );
                return html`<tr>
                  <th scope="row">${hole ? holeText(hole, voice) : voice.period(period)}</th>
                  <td class=${own?.value == null ? 'soft' : 'value'}>
                    ${hole ? gapWords('absent', words) : cellText(own, words)}
                  </td>
                  <td>
                    ${own && own.lower !== null ? words.say('marginOf', { lower: own.lowerText, upper: own.upperText }) : '–'}
                  </td>
                  <td>${own?.n == null ? '–' : voice.number(own.n, 0)}</td>
                  <td>${compared.join('; ') || '–'}</td>
                  <td class="soft">
                    ${own?.planned ? words.say('planned') : own?.provisional ? words.say('provisional') : '–'}
                  </td>
                </tr>`;
              })}
            </tbody>`,
        )}
      </table>
    </div>`;
};
