import { html, nothing, type TemplateResult } from 'lit';
import { bandOf, scoreAxes } from '../../../domain/web/scores.js';
import { longDate } from '../../../language/long-date.js';
import { icon } from '../../base/icons.js';
import type { ScreenContext } from '../screen-context.js';
import { whereAnswersLive } from '../margin.js';
import { talkItems } from '../talk-items.js';

/** The resident's own web: sentences, picture, table; what they want to talk about; on to what matters. */
export const result = (context: ScreenContext): TemplateResult => {
  const { session, words, heading, text, web, canRead, reading, readAloud } = context;
  const { assessment, instrument } = session;
  if (!assessment) return html``;
  const earlier = session.earlier;
  const date = assessment.completedAt ?? session.today;
  return html`<div class="columns">
      <div class="main">
        <p class="over">${longDate(date, words)}</p>
        ${heading(words.say(session.comparing ? 'compareTitle' : 'webTitle'), 0, 'title', 'title')}
        ${
          canRead
            ? html`<button
                type="button"
                class="link"
                id="read"
                aria-pressed=${reading ? 'true' : 'false'}
                @click=${readAloud}
              >
                ${icon(reading ? 'stop' : 'speaker')}<span>${words.say(reading ? 'readStop' : 'readAloud')}</span>
              </button>`
            : nothing
        }
        ${web()} ${bands(context)}
      </div>
      <aside class="margin">
        ${talk(context)}
        <div class="stack">
          <button type="button" class="button primary" part="button" id="matters" @click=${() => session.toMatters()}>
            ${words.say('matters')} ${icon('next')}
          </button>
          ${
            earlier
              ? html`<button
                  type="button"
                  class="button"
                  part="button"
                  id="compare"
                  @click=${() => session.compare(!session.comparing)}
                >
                  ${words.say(session.comparing ? 'compareStop' : 'compare')}
                </button>`
              : nothing
          }
        </div>
        ${offers(context)} ${whereAnswersLive(context)}
        ${instrument.crisisText ? html`<p class="note">${text(instrument.crisisText)}</p>` : nothing}
        <slot name="help"></slot>
      </aside>
    </div>
    ${foot(context)}`;
};

export const talk = ({ session, words, heading, axisLabel }: ScreenContext): unknown => {
  const { assessment, instrument } = session;
  if (!assessment) return nothing;
  const items = talkItems(instrument, assessment);
  const axes = new Map(instrument.axes.map((axis) => [axis.id, axis]));
  return html`<section class="talk-list">
    ${heading(words.say('talkTitle'), 1, '', 'part')}
    ${
      items.length === 0
        ? html`<p class="soft">${words.say('talkNone')}</p>`
        : html`<ul>
            ${items.map((item) => {
              const axis = axes.get(item.axis);
              return html`<li>
                ${icon('talk')}
                <span class="words"
                  ><span class="voice">${item.text}</span
                  >${axis ? html`<span class="soft">${axisLabel(axis)}</span>` : nothing}</span
                >
                <strong class="own-number">${item.value === null ? '–' : words.number(item.value)}</strong>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
};

/** Local offers the host put in slots, for what the resident wants to talk about or calls important. */
export const offers = ({ session, words, heading, plain, offers: lookUp }: ScreenContext): unknown => {
  const { assessment, instrument } = session;
  const given = lookUp();
  if (!assessment || given.size === 0) return nothing;
  const wanted = new Set([...talkItems(instrument, assessment).map(({ axis }) => axis), ...assessment.important]);
  const some = instrument.axes.filter(({ id }) => given.has(id) && (wanted.size === 0 || wanted.has(id)));
  return some.map(
    (axis) =>
      html`<section class="offers">
        ${heading(words.say('offersTitle', { axis: plain(axis.plainLabel ?? axis.label) }), 1, '', 'part')}
        <slot name="offers-${axis.id}"></slot>
      </section>`,
  );
};

/** Named ranges, only for instruments made to measure, always with their source and "no diagnosis". */
const bands = ({ session, words, text, plain }: ScreenContext): unknown => {
  const { instrument, assessment } = session;
  if (instrument.kind !== 'measure' || !assessment) return nothing;
  const scores = scoreAxes(instrument, assessment.instrument.variant, assessment.answers);
  const rows = instrument.axes.flatMap((axis) => {
    const band = bandOf(instrument, axis.id, scores[axis.id]?.value ?? null);
    return band ? [{ axis, band }] : [];
  });
  return html`<section class="bands">
    <p class="note">${words.say('measureNote')}</p>
    <ul>
      ${rows.map(
        ({ axis, band }) =>
          html`<li>
            ${words.say('band', { axis: plain(axis.plainLabel ?? axis.label), band: plain(band.label) })}
            ${band.source ? html`<span class="soft">${words.say('bandSource', { source: plain(band.source.name) })}</span>` : nothing}
          </li>`,
      )}
    </ul>
    ${instrument.source ? html`<p class="soft">${text(instrument.source.name)}</p>` : nothing}
  </section>`;
};

/** The acts under the web: print, file. */
const foot = ({ words, print, makeFile }: ScreenContext): TemplateResult =>
  html`<div class="foot row screen-only">
    <button type="button" class="link" id="print" @click=${() => print('sheet')}>
      ${icon('print')}<span>${words.say('print')}</span>
    </button>
    <button type="button" class="link" id="file" @click=${makeFile}>
      ${icon('download')}<span>${words.say('file')}</span>
    </button>
  </div>`;
