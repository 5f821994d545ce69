import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BulletOther, BulletPicture, BulletReference } from '../../domain/indicators/bullet.js';
import type { DialPicture } from '../../domain/indicators/dial.js';
import type { Other } from '../../domain/indicators/reading.js';
import type { GaugeScene } from '../../domain/indicators/scene.js';
import { again } from '../../domain/indicators/sentences.js';
import { gapWords, kindName, type GaugeWords } from './texts.js';

/** Slanted lines for what is provisional: a pattern, so that it is there without colour. */
export const hatch = svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"><path class="hatch" d="M-1 1l2-2M0 6l6-6M5 7l2-2"></path></pattern>`;

/** What stands for each kind of reference: a head and a line, in sixteenths of an em from the top of the bar. */
const marks = {
  reference: ['M-6-12H6L0-3Z', 'M0-2V25'],
  target: ['M-6-12H6L0-3Z', 'M0-2V25'],
  standard: ['', 'M-2-8V25M2-8V25'],
} as const;

const mark = (
  { kind, x, width, anchor, textX, textY }: BulletReference,
  { top }: BulletPicture,
  text: string,
): TemplateResult => {
  const [head, line] = marks[kind];
  return svg`${width > 0 ? svg`<rect class="band" x="${x}%" width="${width}%" y="${top - 0.22}em" height="0.22em"></rect>` : nothing}<svg class="mark ${kind}" x="${textX}%" y="${top}em" width="1em" height="1em" viewBox="0 0 16 16"><path class="halo" d=${width > 0 ? '' : line}></path><path class="line" d=${width > 0 ? '' : line}></path><path class="head" d=${head}></path></svg><text class="name" x="${textX}%" y="${textY}em" text-anchor=${anchor}>${text}</text>`;
};

/** A ring on a stem, with its name where it fits; in a narrow place else its number in the list. */
const otherMark = (
  { x, loose, anchor, named, textY }: BulletOther,
  { top, thick }: BulletPicture,
  { name, reading }: Other,
  place: string,
): TemplateResult => {
  const text = (words: string, room: string): TemplateResult =>
    svg`<text class="other ${room}" x="${x}%" y="${textY}em" dx=${anchor === 'end' ? '-0.7em' : '0.7em'} text-anchor=${anchor}>${words}</text>`;
  const full = `${name} ${reading.text}`;
  return svg`<line class="stem ${loose ? 'loose' : ''}" x1="${x}%" x2="${x}%" y1="${top + thick - 0.2}em" y2="${textY - 0.6}em"></line><circle class="ring" cx="${x}%" cy="${textY - 0.3}em" r="0.3em"></circle>${named ? text(full, '') : [text(full, 'wide'), text(place, 'tight')]}`;
};

/** The line with its bar. Reads one scene; calculates nothing. */
export const bulletView = (scene: GaugeScene, words: GaugeWords): TemplateResult => {
  const { axisTexts, reading, references, others, unit, modelled } = scene;
  const picture = scene.picture as BulletPicture;
  const { form, base, solid, margin, tick, top, thick, endsY, height } = picture;
  const fill = reading.provisional ? 'url(#hatch)' : nothing;
  return html`<svg class="bullet" width="100%" height="${height}em" aria-hidden="true">
    ${reading.provisional ? hatch : nothing}
    <rect class=${form === 'none' ? 'track none' : 'track'} x="0" y="${top}em" width="100%" height="${thick}em"></rect>
    ${solid ? svg`<rect class="solid ${reading.provisional ? 'provisional' : ''}" fill=${fill} x="${solid.x}%" y="${top}em" width="${solid.width}%" height="${thick}em"></rect>` : nothing}
    ${margin ? svg`<rect class="margin ${modelled ? 'modelled' : ''}" x="${margin.x}%" y="${top}em" width="${margin.width}%" height="${thick}em"></rect>` : nothing}
    ${form === 'none' ? svg`<text class="gap" x="50%" y="${top + 1}em" text-anchor="middle">${gapWords(reading.gap ?? 'unknown', words)}</text>` : nothing}
    ${base === null ? nothing : svg`<line class="base" x1="${base}%" x2="${base}%" y1="${top - 0.15}em" y2="${top + thick + 0.15}em"></line>`}
    ${picture.references.map((one, i) => {
      const held = references[i];
      const at = held
        ? held.toText
          ? words.say('band', { from: held.fromText, to: held.toText })
          : again(held.fromText, unit)
        : '';
      return mark(one, picture, `${kindName(one.kind, words)} ${at}`);
    })}
    ${tick === null || (solid && !margin && reading.value !== 0) ? nothing : form === 'point' ? svg`<circle class="point" cx="${tick}%" cy="${top + thick / 2}em" r="0.45em"></circle>` : svg`<line class="tick" x1="${tick}%" x2="${tick}%" y1="${top - 0.25}em" y2="${top + thick + 0.25}em"></line>`}
    <text class="end" x="0" y="${endsY}em">${axisTexts[0]}</text>
    <text class="end" x="100%" y="${endsY}em" text-anchor="end">${axisTexts[1]}</text>
    ${picture.others.map((one) => {
      const other = others[one.index];
      return other ? otherMark(one, picture, other, picture.others.length > 1 ? String(one.index + 1) : '') : nothing;
    })}
  </svg>`;
};

/** The number on an arc. Its shapes are paths, so there is little to make and little to change. */
export const dialView = (scene: GaugeScene, words: GaugeWords): TemplateResult => {
  const { axisTexts, reading, modelled } = scene;
  const { box, track, solid, margin, tick, bands, others, size, references } = scene.picture as DialPicture;
  const { provisional, gap } = reading;
  return html`<svg class="dial" viewBox=${box.join(' ')} aria-hidden="true">
    ${provisional ? hatch : nothing}
    <path class=${gap ? 'track none' : 'track'} d=${track}></path>
    <path
      class="solid ${provisional ? 'provisional' : ''}"
      fill=${provisional ? 'url(#hatch)' : nothing}
      d=${solid}
    ></path>
    <path class="margin ${modelled ? 'modelled' : ''}" d=${margin}></path>
    ${bands === '' ? nothing : svg`<path class="band" d=${bands}></path>`}
    ${references.map(
      ({ kind, line, head, text, x, y, anchor }) =>
        svg`<path class="mark halo" d=${line}></path><path class="mark line ${kind}" d=${line}></path><path class="mark head ${kind}" d=${head}></path><text class="name" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
    )}
    ${others === '' ? nothing : svg`<path class="ring" d=${others}></path>`}
    <path class="tick" d=${tick}></path>
    <text class="number" y="-8" text-anchor="middle" font-size=${gap ? 17 : size}>
      ${gap ? gapWords(gap, words) : reading.text}
    </text>
    <text class="end" x="-84" y="15" text-anchor="middle">${axisTexts[0]}</text>
    <text class="end" x="84" y="15" text-anchor="middle">${axisTexts[1]}</text>
  </svg>`;
};
