import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../domain/web/rows.js';
import type { Scene } from '../../domain/web/scene.js';
import { bandOf } from '../../domain/web/scores.js';
import { bubbleMark } from './list-view.js';
import type { Sheet } from './sheet-model.js';
import { readingWords, textIn, type MomentNames, type WebWords } from './texts.js';

interface TableOptions {
  readonly scene: Scene;
  readonly words: WebWords;
  readonly names: MomentNames;
  /** Dates of the moments shown, '' when unknown; oldest first. */
  readonly dates: readonly string[];
  readonly title: string;
  /** Named range of a row; null for instruments that have none. */
  readonly band: ((axis: string, value: number | null) => string) | null;
}

const signed = (change: number, words: WebWords, decimals: number): string =>
  change === 0 ? words.say('same') : `${change > 0 ? '+' : ''}${words.number(change, decimals)}`;

/** Decimals as shown in a number of this scene. */
const decimalsOf = ({ rows }: Scene): number =>
  Math.max(
    0,
    ...rows.flatMap(({ change }) => (change === null ? [] : (String(Math.abs(change)).split('.')[1] ?? '').length)),
  );

/** All numbers as a table; in the page in every view, seen in one of them and in print. */
const tableView = ({ scene, words, names, dates, title, band }: TableOptions): TemplateResult => {
  const { rows, two } = scene;
  const numbered = scene.web?.numbered ?? false;
  const counted = !two && rows.some(({ now }) => now.coverage !== null && now.coverage.asked > 1);
  const decimals = decimalsOf(scene);
  const [first = '', second = ''] = dates;
  const cell = (reading: Reading): TemplateResult =>
    html`<td class=${reading.gap ? 'soft' : 'value'}>
      ${reading.gap?.kind === 'empty' ? words.say('cellEmpty') : readingWords(reading, words)}
    </td>`;
  const head = (name: string, date = ''): TemplateResult =>
    html`<th scope="col">${name}${date ? html`<span class="soft">${date}</span>` : nothing}</th>`;
  return html`<table>
    <caption>
      ${title}: ${words.say('caption')}
    </caption>
    <thead>
      <tr>
        ${head(words.say('colTopic'))}
        ${two ? html`${head(names.then, first)}${head(names.now, second)}${head(words.say('colChange'))}` : head(words.say('colValue'), first)}
        ${counted ? head(words.say('colAnswers')) : nothing} ${band ? head(words.say('colBand')) : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ axis, index, label, lang, now, then, change, discuss, important }) =>
          html`<tr>
            <th scope="row">
              ${numbered ? `${index + 1}. ` : nothing}<span class=${important ? 'matters' : ''} lang=${lang ?? nothing}
                >${label}</span
              >
              ${discuss ? html`<span class="soft">${bubbleMark}${words.say('talkTitle')}</span>` : nothing}
              ${important ? html`<span class="soft">${words.say('importantTitle')}</span>` : nothing}
            </th>
            ${then ? cell(then) : nothing}${cell(now)}
            ${two ? html`<td>${change === null ? '–' : signed(change, words, decimals)}</td>` : nothing}
            ${counted ? html`<td>${now.coverage ? words.say('answersOf', { ...now.coverage }) : '–'}</td>` : nothing}
            ${band ? html`<td>${band(axis, now.value)}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** The table of a sheet, with the named ranges of an instrument that has them. */
export const tablePart = ({ prepared, scene, moments, names, title, words }: Sheet): TemplateResult => {
  const { instrument } = prepared;
  const named = instrument.kind === 'measure' && instrument.bands.length > 0;
  const band = (axis: string, value: number | null): string => {
    const found = bandOf(instrument, axis, value);
    const plain = (text: Parameters<typeof textIn>[0]): string => textIn(text, words, instrument.language).value;
    return found ? plain(found.label) + (found.source ? ` (${plain(found.source.name)})` : '') : '–';
  };
  const dates = moments.map(({ date }) => (date ? words.date(date) : ''));
  return html`<div class="table" part="table">
    ${tableView({ scene, words, names, dates, title, band: named ? band : null })}
  </div>`;
};
