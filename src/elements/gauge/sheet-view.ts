import { html, nothing, svg, type TemplateResult } from 'lit';
import { track, type DialMark, type DialPicture } from '../../domain/indicators/dial.js';
import type { GaugeScene } from '../../domain/indicators/scene.js';
import { bulletView, hatch } from './bullet-view.js';
import { gapWords, type GaugeWords } from './texts.js';

/** The parts of a gauge that are there or not; `nothing` when not. */
export interface SheetParts {
  readonly scene: GaugeScene;
  readonly words: GaugeWords;
  /** Name for a screen reader: label, number and period. */
  readonly name: string;
  /** Unit and period, and what to know about the number. */
  readonly rest: unknown;
  readonly note: unknown;
  readonly heading: unknown;
  readonly above: unknown;
  readonly below: unknown;
  readonly value: unknown;
  readonly trend: unknown;
  /** References, other areas, explanation, source, table. */
  readonly notes: unknown;
}

/** What a meter says; nothing for a picture without two real ends or without a number. */
const meterOf = ({ meter, axis, reading, label }: GaugeScene, name: string) =>
  meter
    ? { role: 'meter', label, min: axis.min, max: axis.max, now: reading.value, text: name }
    : { role: 'img', label: name, min: nothing, max: nothing, now: nothing, text: nothing };

const markView = ({ path, text, x, y, anchor }: DialMark): TemplateResult =>
  svg`<path class="mark" d=${path}></path><text class="name" x=${x} y=${y} text-anchor=${anchor} .textContent=${text}></text>`;

/**
 * A gauge with a number on an arc, in one template: a page may have a hundred of them. Its shapes are paths, so there is
 * little to make and little to change.
 */
// prettier-ignore
export const dialSheet = ({ scene, words, name, rest, note, heading, above, below, trend, notes }: SheetParts): TemplateResult => {
  const { axisTexts, reading, modelled, picture } = scene;
  const { box, solid, margin, tick, bands, others, size, references } = picture as DialPicture;
  const { provisional, gap, text } = reading;
  const meter = meterOf(scene, name);
  const [first, ...more] = references;
  const state = gap ? 'none' : modelled ? 'modelled' : '';
  return html`<figure class="sheet" lang=${words.language} aria-labelledby="title">${note}${heading}${above}<div class="pictures"><div><div class="chart" part="chart" role=${meter.role} aria-label=${meter.label} aria-valuemin=${meter.min} aria-valuemax=${meter.max} aria-valuenow=${meter.now} aria-valuetext=${meter.text}><svg class="dial ${state}" viewBox=${box} aria-hidden="true"><path class="track" d=${track}></path><path class="solid" fill=${provisional ? 'url(#hatch)' : nothing} d=${solid}></path><path class="margin" d=${margin}></path>${provisional ? hatch : nothing}${bands === '' ? nothing : svg`<path class="band" d=${bands}></path>`}<path class="mark" d=${first?.path ?? ''}></path><text class="name" x=${first?.x ?? 0} y=${first?.y ?? 0} text-anchor=${first?.anchor ?? 'middle'} .textContent=${first?.text ?? ''}></text>${more.length > 0 ? more.map(markView) : nothing}${others === '' ? nothing : svg`<path class="ring" d=${others}></path>`}<path class="tick" d=${tick}></path><text class="number" y="-8" font-size=${gap ? 17 : size} .textContent=${gap ? gapWords(gap, words) : text}></text><text class="end" x="-84" y="15" .textContent=${axisTexts[0]}></text><text class="end" x="84" y="15" .textContent=${axisTexts[1]}></text></svg></div><p class="value middle">${rest}</p></div>${trend}</div>${below}${notes}<p class="hidden" role="status" part="status"></p></figure>`;
};

/** A gauge with a bar on a line, or with its number alone. */
// prettier-ignore
export const bulletSheet = ({ scene, words, name, rest, note, heading, above, below, value, trend, notes }: SheetParts): TemplateResult => {
  const meter = meterOf(scene, name);
  const { view } = scene.picture;
  return html`<figure class="sheet" lang=${words.language} aria-labelledby="title">${note}${heading}${above}<div class="pictures ${view}"><div><p class="value">${value}${rest}</p>${view === 'card' ? nothing : html`<div class="chart" part="chart" role=${meter.role} aria-label=${meter.label} aria-valuemin=${meter.min} aria-valuemax=${meter.max} aria-valuenow=${meter.now} aria-valuetext=${meter.text}>${bulletView(scene, words)}</div>`}</div>${trend}</div>${below}${notes}<p class="hidden" role="status" part="status"></p></figure>`;
};
