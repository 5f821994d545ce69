import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BulletOther, BulletPicture, BulletReference } from '../../domain/indicators/bullet.js';
import type { GaugeScene } from '../../domain/indicators/scene.js';
import { again } from '../../domain/indicators/sentences.js';
import { gapWords, kindName, type GaugeWords } from './texts.js';

/** Slanted lines for what is provisional: a pattern, so that it is there without colour. */
export const hatch = svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"><path class="hatch" d="M-1 1l2-2M0 6l6-6M5 7l2-2"></path></pattern>`;

const head = 'M-7-13H7L0-3ZM-3.4-11H3.4L0-6Z';
/** What stands for each kind of reference: at a point, and over a band. One shape, in sixteenths of an em from the top of the bar. */
const marks = {
  reference: [`${head}M-1.25-1h2.5v5h-2.5ZM-1.25 7h2.5v5h-2.5ZM-1.25 15h2.5v5h-2.5Z`, head],
  target: ['M-7-13H7L0-3ZM-1.25-3h2.5v26h-2.5Z', 'M-7-13H7L0-3Z'],
  standard: ['M-3.5-8h2.5v31h-2.5ZM1-8h2.5v31h-2.5Z', 'M-3.5-9h2.5v6h-2.5ZM1-9h2.5v6h-2.5Z'],
} as const;

// prettier-ignore
const bulletMark = ({ kind, x, width, anchor, textX, textY }: BulletReference, top: number, text: string): TemplateResult =>
  svg`${width > 0 ? svg`<rect class="band" x="${x}%" width="${width}%" y="${top - 0.22}em" height="0.22em"></rect>` : nothing}<svg x="${textX}%" y="${top}em" width="1em" height="1em" viewBox="0 0 16 16"><path class="mark" d=${marks[kind][width > 0 ? 1 : 0]}></path></svg><text class="name" x="${textX}%" y="${textY}em" text-anchor=${anchor} .textContent=${text}></text>`;

/** A ring on a stem, with its name where that fits in every width; else its place in the list. */
// prettier-ignore
const bulletOther = ({ x, loose, anchor, textY }: BulletOther, base: number, text: string): TemplateResult =>
  svg`<line class="stem ${loose ? 'loose' : ''}" x1="${x}%" x2="${x}%" y1="${base}em" y2="${textY - 0.6}em"></line><circle class="ring" cx="${x}%" cy="${textY - 0.3}em" r="0.3em"></circle><text class="other" x="${x}%" y="${textY}em" dx=${anchor === 'end' ? '-0.7em' : '0.7em'} text-anchor=${anchor} .textContent=${text}></text>`;

/** The line with its bar. Reads one scene; calculates nothing. */
// prettier-ignore
export const bulletView = ({ axisTexts, reading, references, others, unit, modelled, picture }: GaugeScene, words: GaugeWords): TemplateResult => {
  const { form, base, solid, margin, tick, top, thick, endsY, height, references: held, others: rings } = picture as BulletPicture;
  const { provisional, gap } = reading;
  const referenceText = ({ kind }: BulletReference, i: number): string => {
    const one = references[i];
    const at = one && (one.toText ? words.say('band', { from: one.fromText, to: one.toText }) : again(one.fromText, unit));
    return `${kindName(kind, words)} ${at ?? ''}`;
  };
  const otherText = ({ index, named }: BulletOther): string => {
    const one = others[index];
    return one && named ? `${one.name} ${one.reading.text}` : rings.length > 1 ? String(index + 1) : '';
  };
  const bar = (part: { x: number; width: number } | null, of: string, fill: unknown): unknown =>
    part ? svg`<rect class=${of} fill=${fill} x="${part.x}%" y="${top}em" width="${part.width}%" height="${thick}em"></rect>` : nothing;
  // Without a margin the bar ends at the number, which needs no tick then.
  const mark =
    tick === null || (solid && !margin)
      ? nothing
      : form === 'point'
        ? svg`<circle class="point" cx="${tick}%" cy="${top + thick / 2}em" r="0.45em"></circle>`
        : svg`<line class="tick" x1="${tick}%" x2="${tick}%" y1="${top - 0.25}em" y2="${top + thick + 0.25}em"></line>`;
  return html`<svg class="bullet ${gap ? 'none' : ''} ${modelled ? 'modelled' : ''}" width="100%" height="${height}em" aria-hidden="true">${provisional ? hatch : nothing}<rect class="track" x="0" y="${top}em" width="100%" height="${thick}em"></rect>${bar(solid, 'solid', provisional ? 'url(#hatch)' : nothing)}${bar(margin, 'margin', nothing)}${gap ? svg`<text class="gap" x="50%" y="${top + 1}em" text-anchor="middle" .textContent=${gapWords(gap, words)}></text>` : nothing}${base === null ? nothing : svg`<line class="base" x1="${base}%" x2="${base}%" y1="${top - 0.15}em" y2="${top + thick + 0.15}em"></line>`}${held.map((one, i) => bulletMark(one, top, referenceText(one, i)))}${mark}<text class="end" x="0" y="${endsY}em" .textContent=${axisTexts[0]}></text><text class="end" x="100%" y="${endsY}em" text-anchor="end" .textContent=${axisTexts[1]}></text>${rings.map((one) => bulletOther(one, top + thick - 0.2, otherText(one)))}</svg>`;
};
