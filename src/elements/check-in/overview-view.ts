import { html, nothing, type TemplateResult } from 'lit';
import type { CheckIn } from '../../domain/document/own-types.js';
import {
  checkInSentences,
  timeOfDay,
  type CheckInScene,
  type Group,
  type GroupKind,
  type Line,
} from '../../domain/own/check-ins.js';
import { groupStrip, timeStrip, type Strip } from '../../domain/own/picture.js';
import type { KeptOwn } from '../../storage/port.js';
import { drawing } from '../base/drawing.js';
import { emphasised } from '../base/veer-element.js';
import type { Heading } from '../base/own/words.js';
import { nameIn } from '../base/own/links.js';
import type { Chip } from '../base/own/form-parts.js';
import { recordActs } from '../base/own/keeping-view.js';
import type { Naming } from './words.js';

export interface Overview {
  readonly scene: CheckInScene;
  readonly kept: readonly KeptOwn[];
  readonly naming: Naming;
  readonly heading: Heading;
  /** Which line the groups show: an id of the scene's lines. */
  readonly line: string;
  /** How many entries are listed. */
  readonly shown: number;
  /** Paper: all of it, open. */
  readonly printed: boolean;
  /** Check-in of which is asked whether to erase it. */
  readonly asking: string | null;
  readonly experiences: readonly Chip[];
  readonly axes: readonly Chip[];
  readonly pickLine: (id: string) => void;
  readonly more: () => void;
  readonly edit: (record: CheckIn) => void;
  readonly ask: (id: string | null) => void;
  readonly erase: (id: string) => void;
}

/** The sentences: counts and days. */
const overviewSentences = (scene: CheckInScene, naming: Naming): ReturnType<Naming['words']['pieces']>[] =>
  checkInSentences(scene, {
    choice: (kind, id) => naming.choice(kind, id),
    date: (iso) => naming.words.date(iso),
  }).map(({ key, params }) => naming.words.pieces(key, params));

/** The same as plain text. */
export const overviewText = (scene: CheckInScene, naming: Naming): string =>
  overviewSentences(scene, naming)
    .map((sentence) => sentence.map(({ text }) => text).join(''))
    .join(' ');

const strip = ({ height, inside }: Strip, name: string): TemplateResult =>
  html`<svg class="strip" height=${`${height}em`} role="img" aria-label=${name} ${drawing(inside)}></svg>`;

const whenOf = ({ at }: CheckIn, { words }: Naming): string =>
  words.say('whenTime', { date: words.date(at), time: timeOfDay(at) });

/** Raw points through time: a strip for each feeling, the same time under each. */
const timeView = ({ scene, naming, heading }: Overview): TemplateResult => {
  const { words } = naming;
  const { min, max } = scene.list.scale;
  const [first, last] = [words.date(scene.first ?? ''), words.date(scene.last ?? '')];
  return html`<section>
    ${heading(words.say('timeTitle'), 1, '', 'part')}
    <p class="soft">${words.say('timeHow')}</p>
    <div class="strips">
      ${scene.lines.map((line) => {
        const name = naming.feeling(line.id);
        const n = line.points.length;
        return html`<div class="line">
          <p class="name">${name}</p>
          ${
            n === 0
              ? html`<p class="soft">${words.say('noPoints')}</p>`
              : html`<div class="frame">
                  <span class="end" aria-hidden="true">${max}</span>
                  <span class="end low" aria-hidden="true">${min}</span>
                  ${strip(timeStrip(scene, line), words.say('timeName', { name, n, first, last }))}
                </div>`
          }
          ${line.outside > 0 ? html`<p class="soft">${words.say('otherScale', { n: line.outside })}</p>` : nothing}
        </div>`;
      })}
      <p class="days soft"><span>${first}</span>${scene.days > 1 ? html`<span>${last}</span>` : nothing}</p>
    </div>
  </section>`;
};

const groupLabel = (kind: GroupKind, { id }: Group, naming: Naming): string =>
  id === null ? naming.words.say('notChosen') : naming.choice(kind, id);

const groupView = (kind: GroupKind, { scene, naming, heading, line }: Overview): TemplateResult => {
  const { words } = naming;
  const index = Math.max(
    0,
    scene.lines.findIndex(({ id }) => id === line),
  );
  const name = naming.feeling(scene.lines[index]?.id ?? 'energy');
  return html`<section>
    ${heading(words.say(kind === 'doing' ? 'doingTitle' : 'companyTitle'), 1, '', 'part')}
    <ul class="groups">
      ${scene[kind].map((group) => {
        const values = group.values[index] ?? [];
        const label = groupLabel(kind, group, naming);
        return html`<li>
          <p><strong>${label}</strong> <span class="soft">${words.say('groupCount', { n: group.count })}</span></p>
          ${
            values.length > 0
              ? strip(
                  groupStrip(scene, values),
                  words.say('groupName', { group: label, name, values: words.list(values.map(String)) }),
                )
              : html`<p class="soft">${name}: ${words.say('groupNone')}</p>`
          }
        </li>`;
      })}
    </ul>
  </section>`;
};

const pickLine = ({ scene, naming, line, pickLine: pick }: Overview): TemplateResult =>
  html`<div class="field pick screen-only">
    <label for="line">${naming.words.say('groupFeeling')}</label>
    <select id="line" @change=${({ target }: Event) => pick((target as HTMLSelectElement).value)}>
      ${scene.lines.map(({ id }) => html`<option value=${id} ?selected=${id === line}>${naming.feeling(id)}</option>`)}
    </select>
  </div>`;

const valueOf = (entry: CheckIn, { id, energy }: Line): number | null =>
  energy ? entry.energy : Object.hasOwn(entry.feelings, id) ? (entry.feelings[id] ?? null) : null;

/** What was filled in at one moment, in one line. */
const factsOf = (entry: CheckIn, { scene, naming }: Overview): string =>
  [
    ...scene.lines.flatMap((line) => {
      const value = valueOf(entry, line);
      return value === null ? [] : [`${naming.feeling(line.id)} ${naming.words.number(value)}`];
    }),
    ...(['doing', 'place', 'company'] as const).flatMap((kind) => {
      const id = entry[kind];
      return id === null ? [] : [naming.choice(kind, id)];
    }),
  ].join(' · ');

const linksOf = (entry: CheckIn, { naming, experiences, axes }: Overview): readonly string[] => {
  const { words } = naming;
  const { experience, axis } = entry;
  return [
    ...(experience === null
      ? []
      : [
          words.say('withExperience', {
            what: experiences.find(({ id }) => id === experience)?.label ?? words.say('unknownExperience'),
          }),
        ]),
    ...(axis === null ? [] : [words.say('withAxis', { what: nameIn(axes, axis) })]),
  ];
};

/** The moments one by one, the newest first, each to be changed or erased. */
const listView = (overview: Overview): TemplateResult => {
  const { kept, naming, shown, printed, asking } = overview;
  const { words } = naming;
  const some = printed ? kept : kept.slice(0, shown);
  return html`<ul class="moments">
      ${some.map(({ record, expiresOn, readOnly }) => {
        const entry = record as CheckIn;
        const when = whenOf(entry, naming);
        return html`<li>
          <p>
            <strong>${when}</strong>
            ${expiresOn === null ? html`<span class="soft">(${words.say('onlyHere')})</span>` : nothing}
          </p>
          <p>${factsOf(entry, overview)}</p>
          ${entry.note ? html`<p class="voice">${entry.note}</p>` : nothing}
          ${linksOf(entry, overview).map((link) => html`<p class="soft">${link}</p>`)}
          ${recordActs(
            { id: entry.id, readOnly, asking: asking === entry.id },
            { change: words.say('changeWhich', { when }), erase: words.say('eraseWhich', { when }) },
            words,
            {
              edit: () => overview.edit(entry),
              erase: () => overview.erase(entry.id),
              ask: (wanted) => overview.ask(wanted ? entry.id : null),
            },
          )}
        </li>`;
      })}
    </ul>
    ${
      some.length < kept.length
        ? html`<button type="button" class="button screen-only" part="button" id="more" @click=${overview.more}>
            ${words.say('moreRows')}
          </button>`
        : nothing
    }`;
};

/** The same in numbers: each moment a row. An empty cell says so in words to who hears it. */
const tableView = (overview: Overview): TemplateResult => {
  const { scene, naming, printed } = overview;
  const { words } = naming;
  const nothingHere = html`<span aria-hidden="true">${words.say('empty')}</span
    ><span class="hidden">${words.say('emptyWord')}</span>`;
  const entries = [...scene.entries].reverse();
  return html`<details class="more" ?open=${printed}>
    <summary>${words.say('tableTitle')}</summary>
    <div class="table" part="table" role="region" tabindex="0" aria-label=${words.say('caption')}>
      <table>
        <caption>
          ${words.say('caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.say('colWhen')}</th>
            ${scene.lines.map(({ id }) => html`<th scope="col">${naming.feeling(id)}</th>`)}
            <th scope="col">${words.say('colDoing')}</th>
            <th scope="col">${words.say('colPlace')}</th>
            <th scope="col">${words.say('colCompany')}</th>
            <th scope="col">${words.say('colNote')}</th>
          </tr>
        </thead>
        <tbody>
          ${entries.map(
            (entry) =>
              html`<tr>
                <th scope="row">${whenOf(entry, naming)}</th>
                ${scene.lines.map((line) => {
                  const value = valueOf(entry, line);
                  return html`<td>${value === null ? nothingHere : words.number(value)}</td>`;
                })}
                ${(['doing', 'place', 'company'] as const).map(
                  (kind) =>
                    html`<td>${entry[kind] === null ? nothingHere : naming.choice(kind, entry[kind] ?? '')}</td>`,
                )}
                <td>${entry.note ?? nothingHere}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
};

/** What the check-ins show: sentences, raw points through time, groups with counts, the moments, the table. */
export const overviewView = (overview: Overview, summary: 'above' | 'below' | 'none'): TemplateResult => {
  const { scene, naming, heading } = overview;
  const { words } = naming;
  const { min, max } = scene.list.scale;
  const lead = html`<p class="lead" part="summary" id="summary">
    ${overviewSentences(scene, naming).map((sentence) => html`${emphasised(sentence)} `)}
  </p>`;
  return html`<section class="over">
    ${heading(words.say('overTitle'), 0, 'over', 'title')} ${summary === 'below' || summary === 'none' ? nothing : lead}
    ${
      scene.total === 0
        ? nothing
        : html`<div part="chart">${timeView(overview)}</div>
            <section class="by">
              ${pickLine(overview)}
              <p class="soft how" id="group-how">${words.say('groupHow', { min, max })}</p>
              <div class="two">${groupView('doing', overview)} ${groupView('company', overview)}</div>
            </section>
            ${listView(overview)} ${tableView(overview)}`
    }
    ${summary === 'below' ? lead : nothing}
  </section>`;
};
