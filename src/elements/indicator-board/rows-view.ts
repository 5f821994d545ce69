import { html, nothing, type TemplateResult } from 'lit';
import { gaugeTable, trendOf } from '../../domain/indicators/details.js';
import { capital, gapSentences, heldSentence } from '../../domain/indicators/sentences.js';
import { bulletView } from '../gauge/bullet-view.js';
import { tableView, trendView } from '../gauge/details-view.js';
import { explanationView, notesView, restView, said, sourceView, valueView, type Noted } from '../gauge/notes-view.js';
import type { Board, BoardRow, BoardWords } from './model.js';

type Heading = (content: unknown, deeper?: number, id?: string, className?: string) => TemplateResult;

export interface RowOptions {
  readonly board: Board;
  readonly heading: Heading;
  /** Ids of the rows whose trend is made: those that are or were near the view. */
  readonly near: ReadonlySet<string>;
  /** Ids of the rows that are open. */
  readonly open: ReadonlySet<string>;
  readonly toggled: (id: string, open: boolean) => void;
}

/** How the number lies to its references, or that there is none. */
const wordsOf = ({ scene }: BoardRow, { words, voice }: Board): string => {
  const { references, reading, unit } = scene;
  if (reading.gap === 'suppressed')
    return words.say('gaps-suppressed', { periods: reading.period ? voice.period(reading.period) : '–' });
  const texts = references.map((held) => {
    const { key, params } = heldSentence(held, unit, voice);
    return `${capital(words.say(key, params))}.`;
  });
  return texts.join(' ') || `${capital(words.say('noReference'))}.`;
};

const isTold = (board: Board, row: BoardRow): Noted => ({
  indicator: row.indicator,
  document: board.document,
  scene: row.scene,
  words: board.words,
  voice: board.voice,
});

const moreView = (row: BoardRow, { board, open, toggled }: RowOptions): TemplateResult => {
  const { indicator, scene } = row;
  const { words, voice, document } = board;
  const noted = isTold(board, row);
  const area = document.area?.name;
  const opened = open.has(indicator.id);
  const gaps = gapSentences(indicator, voice, (names) => words.list(names));
  return html`<details
    .open=${opened}
    @toggle=${(event: Event) => toggled(indicator.id, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${words.say('rowMore')}<span class="hidden">: ${scene.label}</span></summary>
    ${
      opened
        ? html`<div class="more">
            ${notesView(noted)}${explanationView(noted)}
            ${gaps.map(({ key, params }) => html`<p class="soft">${words.say(key, params)}</p>`)}${sourceView(noted)}
            ${tableView({ scene, words, voice, area: area ? voice.text(area) : '', table: gaugeTable(indicator, { asOf: document.asOf, voice }), id: `caption-${indicator.id}` })}
          </div>`
        : nothing
    }
  </details>`;
};

const rowView = (row: BoardRow, options: RowOptions): TemplateResult => {
  const { indicator, scene } = row;
  const { board, heading, near } = options;
  const { words, voice, document } = board;
  const { period } = scene.reading;
  const when = period === null ? '' : voice.when(period);
  const trend = near.has(indicator.id) ? trendOf(indicator, period, { asOf: document.asOf, voice }) : null;
  const known = indicator.observations.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known[known.length - 1]];
  const { gap, text } = scene.reading;
  const name = `${scene.label}: ${gap ? words.say('is-none', { label: '' }) : text} ${when}`;
  return html`<li class="row" data-id=${indicator.id}>
    <div class="about">
      ${heading(said(indicator.plainLabel ?? indicator.label, words, document.language), 1, '', 'name')}
      ${indicator.plainLabel ? html`<p class="soft">${said(indicator.label, words, document.language)}</p>` : nothing}
    </div>
    <p class="value">${valueView(scene, words)}${restView(scene, words, when)}</p>
    <div class="scale" role="img" aria-label=${name}>${bulletView(scene, words)}</div>
    <div class="trend">
      ${
        known.length > 1
          ? html`<div
              role="img"
              aria-label=${words.say('trend', { first: voice.short(first?.period ?? ''), last: voice.short(last?.period ?? '') })}
            >
              ${trend ? trendView(trend) : nothing}
            </div>`
          : nothing
      }
    </div>
    <p class="words">${wordsOf(row, board)}</p>
    ${moreView(row, options)}
  </li>`;
};

/** One row per indicator, so that eyes can go down a column; in a narrow place a card each. */
export const rowsView = (options: RowOptions): TemplateResult => {
  const { words, rows } = options.board;
  const heads = ['headAbout', 'headNow', 'headScale', 'headTrend', 'headWords'] as const;
  return html`<div class="heads" aria-hidden="true">${heads.map((key) => html`<span>${words.say(key)}</span>`)}</div>
    <ul class="rows" part="chart">
      ${rows.map((row) => rowView(row, options))}
    </ul>`;
};

/** Which mark is what. */
// prettier-ignore
export const keyView = (words: BoardWords): TemplateResult =>
  html`<ul class="key" aria-label=${words.say('keyTitle')}>
    <li><svg viewBox="-10 -14 20 36" aria-hidden="true"><path class="mark" d="M-7-13H7L0-3ZM-3.4-11H3.4L0-6ZM-1.25-1h2.5v5h-2.5ZM-1.25 7h2.5v5h-2.5ZM-1.25 15h2.5v5h-2.5Z"></path></svg>${words.say('referenceName')}</li>
    <li><svg viewBox="0 0 20 36" aria-hidden="true"><path class="stem" d="M10 4V22"></path><circle class="ring" cx="10" cy="26" r="4"></circle></svg>${words.say('keyOther')}</li>
    <li><svg class="long" viewBox="0 0 60 36" aria-hidden="true"><path class="solid" d="M0 9H30V27H0Z"></path><path class="margin" d="M30 9H58V27H30Z"></path><path class="tick" d="M44 5V31"></path></svg>${words.say('keyMargin')}</li>
    <li><svg class="long" viewBox="0 0 60 36" aria-hidden="true"><path class="hatch" d="M2 27L20 9M12 27L30 9M22 27L40 9M32 27L50 9"></path><path class="frame" d="M0 9H58V27H0Z"></path></svg>${words.say('provisional')}</li>
    <li><svg class="long none" viewBox="0 0 60 36" aria-hidden="true"><path class="track" d="M1 9H58V27H1Z"></path></svg>${words.say('keyNone')}</li>
  </ul>`;
