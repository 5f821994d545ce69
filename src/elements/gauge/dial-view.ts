import { css } from '../../styles/css.js';
import type { Indicator } from '../../domain/document/indicator-types.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { track, type DialMark, type DialPicture } from '../../domain/indicators/dial.js';
import { makesDial } from '../../domain/indicators/scene-of.js';
import { hatch, hatched } from './bullet-view.js';
import type { DialDrawer } from './sheet-view.js';
import { gapWords } from './texts.js';
import { drop } from './value-view.js';

export { dialOf } from '../../domain/indicators/dial.js';

const trackMark: Mark = ['path', { class: 'track', d: track }];

const referenceMarks = ({ path, text, x, y, anchor }: DialMark): readonly Mark[] => [
  ['path', { class: 'mark', d: path }],
  ['text', { class: 'name', x, y, 'text-anchor': anchor }, text],
];

/**
 * A number on an arc: a page may have a hundred of them. Its shapes are paths, so there is little to make and little to
 * change.
 */
export const dialMark: DialDrawer = ({ axisTexts, reading, modelled, picture }, words) => {
  const { box, solid, margin, tick, bands, others, marks, size, references } = picture as DialPicture;
  const { provisional, gap, text } = reading;
  return [
    'svg',
    { class: gap ? 'dial none' : modelled ? 'dial modelled' : 'dial', viewBox: box, 'aria-hidden': 'true' },
    drop([
      trackMark,
      ['path', { class: 'solid', fill: provisional ? hatched() : null, d: solid }],
      margin === '' ? noMark : ['path', { class: 'margin', d: margin }],
      provisional ? hatch() : noMark,
      bands === '' ? noMark : ['path', { class: 'band', d: bands }],
      ...references.flatMap(referenceMarks),
      others === '' ? noMark : ['path', { class: 'ring', d: others }],
      ...marks.map(({ letter, x, y }): Mark => ['text', { class: 'letter', x, y }, letter]),
      ['path', { class: 'tick', d: tick }],
      ['text', { class: 'number', y: -8, 'font-size': size }, gap ? gapWords(gap, words) : text],
      ['text', { class: 'end', x: -84, y: 15 }, axisTexts[0]],
      ['text', { class: 'end', x: 84, y: 15 }, axisTexts[1]],
    ]),
  ];
};

/** What to tell the developer of an indicator that cannot be a dial; '' for one that can. */
export const noDial = (indicator: Indicator): string =>
  makesDial(indicator) ? '' : `view="dial" needs a range with two ends; "${indicator.id}" is drawn as bullet`;

export const dialStyles = css`
  svg.dial {
    inline-size: 100%;
    max-inline-size: 21em;
    margin-inline: auto;
  }
  /* 12 px where the dial is 244 px wide. */
  svg.dial text:not(.number) {
    font-size: 14px;
  }
  svg.dial .number,
  svg.dial .end {
    text-anchor: middle;
  }
  svg.dial .number {
    font-weight: 700;
  }
  svg.dial .ring {
    stroke-width: 1.25;
  }
  .sheet > .middle {
    margin: 0;
  }
  .middle {
    text-align: center;
  }
  .key {
    justify-content: center;
  }
`;

let first: { readonly nodes: Node; readonly marks: readonly Mark[] } | null = null;

/**
 * Keeps a copy of the first dial of the page, as it was painted: the others begin as a copy of that one, and only what
 * differs is written. That takes half as long as making each shape.
 */
export const keepFirst = (root: ParentNode & Node, marks: readonly Mark[]): void => {
  if (first || !root.querySelector('svg.dial')) return;
  const nodes = document.createDocumentFragment();
  for (const child of root.childNodes) nodes.append(child.cloneNode(true));
  first = { nodes, marks };
};

/**
 * Puts a copy of the first dial in `root`, in place of what is there.
 * @returns what is now painted there; null when this is the first one
 */
export const copyFirst = (root: ParentNode): readonly Mark[] | null => {
  if (!first) return null;
  root.replaceChildren(first.nodes.cloneNode(true));
  return first.marks;
};
