import type { BulletOther, BulletPicture, BulletReference } from '../../domain/indicators/bullet.js';
import { noMark, type Mark, type MarkAttributes } from '../../domain/draw/mark.js';
import type { Other } from '../../domain/indicators/reading.js';
import type { GaugeScene } from '../../domain/indicators/scene-of.js';
import { marked } from '../../domain/indicators/sentences.js';
import { gapWords, type GaugeWords } from './texts.js';
import { drop } from './value-view.js';

/** Slanted lines for what is provisional: a pattern, so that it is there without colour. `nr`: '' or one for each bar of a sheet. */
export const hatch = (nr = ''): Mark => [
  'pattern',
  { id: `hatch${nr}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
  [['path', { class: 'hatch', d: 'M-1 1l2-2M0 6l6-6M5 7l2-2' }]],
];
/** Fills with those lines. */
export const hatched = (nr = ''): string => `url(#hatch${nr})`;

const head = 'M-7-13H7L0-3ZM-3.4-11H3.4L0-6Z';
/** What stands for each kind of reference: at a point, and over a band. One shape, in sixteenths of an em from the top of the bar. */
export const shapes = {
  reference: [`${head}M-1.25-1h2.5v5h-2.5ZM-1.25 7h2.5v5h-2.5ZM-1.25 15h2.5v5h-2.5Z`, head],
  target: ['M-7-13H7L0-3ZM-1.25-3h2.5v26h-2.5Z', 'M-7-13H7L0-3Z'],
  standard: ['M-3.5-8h2.5v31h-2.5ZM1-8h2.5v31h-2.5Z', 'M-3.5-9h2.5v6h-2.5ZM1-9h2.5v6h-2.5Z'],
} as const;

const em = (size: number): string => `${size}em`;
const percent = (place: number): string => `${place}%`;

const words = (place: MarkAttributes, text: string): Mark => ['text', place, text];

const upright = (of: string, at: number, from: number, to: number): Mark => [
  'line',
  { class: of, x1: percent(at), x2: percent(at), y1: em(from), y2: em(to) },
];

const bar = (of: string, x: number, width: number, top: number, thick: number, fill: string | null = null): Mark => [
  'rect',
  { class: of, fill, x: percent(x), y: em(top), width: percent(width), height: em(thick) },
];

const referenceMarks = (
  { kind, x, width, anchor, textX, textY }: BulletReference,
  top: number,
  text: string,
): readonly Mark[] => [
  width > 0 ? bar('band', x, width, top - 0.22, 0.22) : noMark,
  [
    'svg',
    { x: percent(textX), y: em(top), width: '1em', height: '1em', viewBox: '0 0 16 16' },
    [['path', { class: 'mark', d: shapes[kind][width > 0 ? 1 : 0] }]],
  ],
  words({ class: 'name', x: percent(textX), y: em(textY), 'text-anchor': anchor }, text),
];

/** A ring with name and number where they fit in every width; else with a letter in it. */
const otherMarks = (
  { x, anchor, shift, letter, ringY, textY }: BulletOther,
  { name, reading }: Other,
  unit: string,
): readonly Mark[] => [
  ['circle', { class: 'ring', cx: percent(x), cy: em(ringY), r: letter ? '0.62em' : '0.3em' }],
  letter
    ? words({ class: 'letter', x: percent(x), y: em(ringY + 0.36) }, letter)
    : words(
        { class: 'other', x: percent(x), y: em(textY), dx: em(shift), 'text-anchor': anchor },
        `${name} ${marked(reading.text, unit)}`,
      ),
];

/** The line with its bar. Reads one scene; calculates nothing. */
export const bulletMark = (
  { axisTexts, reading, references, others, unit, modelled, picture }: GaugeScene,
  say: GaugeWords,
  nr = '',
): Mark => {
  const { form, base, solid, margin, tick, top, thick, endsY, height, ...drawn } = picture as BulletPicture;
  const { provisional, gap } = reading;
  const referenceText = ({ kind }: BulletReference, i: number): string => {
    const one = references[i];
    const at =
      one && (one.toText ? say.say('band', { from: one.fromText, to: one.toText }) : marked(one.fromText, unit));
    return `${say.say(`name-${kind}`)} ${at ?? ''}`;
  };
  // Without a margin the bar ends at the number, which needs no tick then.
  const pointer: Mark =
    tick === null || (solid && !margin)
      ? noMark
      : form === 'point'
        ? ['circle', { class: 'point', cx: percent(tick), cy: em(top + thick / 2), r: '0.45em' }]
        : upright('tick', tick, top - 0.25, top + thick + 0.25);
  return [
    'svg',
    {
      class: `bullet${gap ? ' none' : ''}${modelled ? ' modelled' : ''}`,
      width: '100%',
      height: em(height),
      'aria-hidden': 'true',
    },
    drop([
      provisional ? hatch(nr) : noMark,
      bar('track', 0, 100, top, thick),
      solid ? bar('solid', solid.x, solid.width, top, thick, provisional ? hatched(nr) : null) : noMark,
      margin ? bar('margin', margin.x, margin.width, top, thick) : noMark,
      gap ? words({ class: 'gap', x: '50%', y: em(top + 1), 'text-anchor': 'middle' }, gapWords(gap, say)) : noMark,
      base === null ? noMark : upright('base', base, top - 0.15, top + thick + 0.15),
      ...drawn.references.flatMap((one, i) => referenceMarks(one, top, referenceText(one, i))),
      pointer,
      // All stems first: at its ends the line has numbers of its own, and a stem may lie there.
      ...drawn.others.map(({ x, loose, ringY }) =>
        upright(loose ? 'stem loose' : 'stem', x, top + thick - 0.2, ringY - 0.3),
      ),
      words({ class: 'end', x: 0, y: em(endsY) }, axisTexts[0]),
      words({ class: 'end', x: '100%', y: em(endsY), 'text-anchor': 'end' }, axisTexts[1]),
      ...drawn.others.flatMap((one) => otherMarks(one, others[one.index] as Other, unit)),
    ]),
  ];
};
