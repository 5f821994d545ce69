import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator, IndicatorsDocument, Reference } from '../../domain/document/indicator-types.js';
import type { Source, Text } from '../../domain/document/types.js';
import { mostDrawn } from '../../domain/indicators/bullet.js';
import type { Held, Other, Relation, Voice } from '../../domain/indicators/reading.js';
import type { GaugeScene } from '../../domain/indicators/scene.js';
import { capital, heldText, again, quantity } from '../../domain/indicators/sentences.js';
import { gapWords, textIn, type GaugeWords } from './texts.js';

/** What the words around a picture need. */
export interface Noted {
  readonly indicator: Indicator;
  readonly document: IndicatorsDocument;
  readonly scene: GaugeScene;
  readonly words: GaugeWords;
  readonly voice: Voice;
}

/** A text of the document, marked when it is in another language than the words around it. */
export const said = (text: Text, words: GaugeWords, language: string): unknown => {
  const { value, lang } = textIn(text, words, language);
  return lang === null ? value : html`<span lang=${lang}>${value}</span>`;
};

const titles = { reference: 'referenceTitle', target: 'targetTitle', standard: 'standardTitle' } as const;

const agreedWords = ({ agreedBy, agreedOn }: Reference, words: GaugeWords, voice: Voice): string => {
  const who = words.list(agreedBy.map((one) => voice.text(one)));
  const when = agreedOn === null ? '' : voice.when(agreedOn);
  return who ? words.say(when ? 'agreed' : 'agreedBy', { who, when }) : when ? words.say('agreedOn', { when }) : '';
};

const judgedView = ({ judged }: Held, words: GaugeWords): unknown =>
  judged === null
    ? nothing
    : html` <span class="judged ${judged}">${judged === 'reached' ? '✓' : '○'} ${words.say(judged)}</span>`;

/** Whether its own name says the number already. */
const labelled = ({ label }: Reference, { fromText, toText }: Held, voice: Voice): boolean => {
  const name = label ? voice.text(label) : '';
  return name.includes(fromText) && name.includes(toText);
};

/** Each reference: what, who agreed it, when and why. */
const referencesView = ({ indicator, document, scene, words, voice }: Noted): unknown =>
  indicator.references.map((one, i) => {
    const held = scene.references[i] as Held;
    const at = heldText(held, scene.unit);
    return html`<div class="reference ${one.kind}">
      <p><strong>${words.say(titles[one.kind])}</strong>${judgedView(held, words)}</p>
      <p>
        ${one.label ? said(one.label, words, document.language) : nothing}${labelled(one, held, voice) ? '.' : one.label ? ` (${at}).` : `${at}.`}
        ${agreedWords(one, words, voice)} ${one.why ? said(one.why, words, document.language) : nothing}
      </p>
    </div>`;
  });

const relations: Readonly<Record<Relation, 'diffLower' | 'diffHigher' | 'diffSame' | 'diffUnclear'>> = {
  lower: 'diffLower',
  higher: 'diffHigher',
  same: 'diffSame',
  within: 'diffUnclear',
  unclear: 'diffUnclear',
};
const loose = { period: 'loosePeriod', definition: 'looseDefinition', method: 'looseMethod' } as const;

/** One other area in words: its number, how ours lies to it, and what to mind. */
export const otherWords = (
  { name, reading, relation, warnings }: Other,
  unit: string,
  words: GaugeWords,
  voice: Voice,
): string => {
  const when = reading.period === null ? '' : voice.when(reading.period);
  const value = reading.gap ? gapWords(reading.gap, words) : again(reading.text, unit);
  return [
    words.say('otherNote', { name, value, when: reading.provisional ? `${when}, ${words.say('provisional')}` : when }),
    relation ? words.say(relations[relation]) : '',
    ...warnings.map((warning) => words.say(loose[warning])),
  ]
    .filter(Boolean)
    .join(' ');
};

/** The areas that are drawn; all of them are in the table. */
const othersView = ({ scene: { others, unit }, words, voice }: Noted): unknown => {
  if (others.length === 0) return nothing;
  const drawn = others.slice(0, mostDrawn);
  return html`<div class="others">
    <p><strong>${words.say('compared')}</strong></p>
    <ul>
      ${drawn.map((other, i) => html`<li>${drawn.length > 1 ? `${i + 1}. ` : nothing}${otherWords(other, unit, words, voice)}</li>`)}
    </ul>
  </div>`;
};

/** A reference of which only the number is known is in the picture and the sentence. */
const isTold = ({ label, agreedBy, agreedOn, why }: Reference): boolean =>
  label !== null || agreedBy.length > 0 || agreedOn !== null || why !== null;

/** References and other areas, side by side where there is room. */
export const notesView = (noted: Noted): unknown =>
  !noted.indicator.references.some(isTold) && noted.scene.others.length === 0
    ? nothing
    : html`<div class="notes">
        ${noted.scene.references.length > 0 ? html`<div>${referencesView(noted)}</div>` : nothing} ${othersView(noted)}
      </div>`;

/** What is counted, and the municipality's own words about it. */
export const explanationView = ({ indicator, document, words }: Noted): unknown => {
  const { definition, explanation } = indicator;
  if (!definition && !explanation) return nothing;
  return html`<p class="explanation">
    ${definition ? said(definition, words, document.language) : nothing}
    ${explanation ? said(explanation, words, document.language) : nothing}
  </p>`;
};

const link = (url: string | null, text: unknown): unknown =>
  url ? html`<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>` : text;

const methods = { counted: 'counted', survey: 'survey', modelled: 'modelledHow', registered: 'registered' } as const;

/** `{source}` of a sentence as a template, so that it can be a link. */
const around = (sentence: string, middle: unknown): TemplateResult => {
  const [before = '', after = ''] = sentence.split('\u0000');
  return html`${before}${middle}${after}`;
};

const licenceView = ({ licence }: Source, words: GaugeWords, language: string): unknown => {
  if (licence === null) return nothing;
  const named = typeof licence === 'object' && 'name' in licence && 'url' in licence;
  const { name, url } = named ? (licence as { name: Text; url: string | null }) : { name: licence as Text, url: null };
  return html` ${around(words.say('licence', { licence: '\u0000' }), link(url, said(name, words, language)))}`;
};

/** Where the number comes from, how it was made, how many it rests on, when, under which licence, and whom to ask. */
export const sourceView = ({ indicator, document, scene, words, voice }: Noted): unknown => {
  const source = indicator.source ?? document.source;
  const { language } = document;
  const { method, contact } = indicator;
  const { n } = scene.reading;
  if (!source && !method && !contact && n === null) return nothing;
  return html`<p class="foot" part="footer">
    ${source ? around(words.say('from', { source: '\u0000' }), link(source.url, said(source.name, words, language))) : nothing}
    ${method ? words.say(methods[method]) : nothing}
    ${n === null ? nothing : words.say('people', { n: voice.number(n, 0) })}
    ${source?.retrieved ? words.say('retrieved', { when: voice.when(source.retrieved) }) : nothing}${source ? licenceView(source, words, language) : nothing}
    ${contact ? around(words.say('contact', { who: '\u0000' }), link(contact.url, said(contact.name, words, language))) : nothing}
  </p>`;
};

const tag = (text: string): TemplateResult => html` <span class="tag">${text}</span>`;

/** Unit and period, and what to know about the number. */
export const restView = ({ reading, unit, modelled }: GaugeScene, words: GaugeWords, when: string): unknown => {
  const { gap, provisional } = reading;
  const text = gap || unit === '' ? when : `${quantity('', unit).trim()} ${when}`;
  if (!provisional && !modelled) return text;
  return [text, provisional ? tag(words.say('provisional')) : nothing, modelled ? tag(words.say('modelled')) : nothing];
};

/** The number itself, large; or in words why there is none. */
export const valueView = ({ reading: { gap, text } }: GaugeScene, words: GaugeWords): TemplateResult =>
  gap ? html`<strong class="none">${capital(gapWords(gap, words))}</strong> ` : html`<strong>${text}</strong> `;
