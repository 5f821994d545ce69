import type { Mark } from '../draw/mark.js';
import { rounded } from '../draw/scale.js';
import type { MarkKind } from './rows.js';
import type { Family } from './scene.js';

const r2 = rounded;

/**
 * The mark of a partner, by its shape and not by a colour: square, circle, diamond, triangle, ring.
 *
 * @param open takes part in nothing that is shown here
 */
export const familyMark = (family: Family, x: number, y: number, r: number, open = false): Mark => {
  const attributes = (d: string): Mark => ['path', { class: open ? 'family open' : 'family', d }];
  const square = r * 0.88;
  switch (family) {
    case 'government':
      return attributes(`M${r2(x - square)} ${r2(y - square)}h${r2(square * 2)}v${r2(square * 2)}h${r2(-square * 2)}z`);
    case 'welfare':
      return attributes(
        `M${r2(x)} ${r2(y - r * 1.15)}l${r2(r * 1.15)} ${r2(r * 1.15)} ${r2(-r * 1.15)} ${r2(r * 1.15)} ${r2(-r * 1.15)} ${r2(-r * 1.15)}z`,
      );
    case 'residents':
      return attributes(`M${r2(x)} ${r2(y - r)}l${r2(r * 1.1)} ${r2(r * 1.9)}h${r2(-r * 2.2)}z`);
    case 'care':
      return ['circle', { class: open ? 'family open' : 'family', cx: r2(x), cy: r2(y), r: r2(r) }];
    case 'other':
      return [
        'g',
        {},
        [
          ['circle', { class: 'family open', cx: r2(x), cy: r2(y), r: r2(r * 0.9) }],
          ['circle', { class: open ? 'family open' : 'family', cx: r2(x), cy: r2(y), r: r2(r * 0.4) }],
        ],
      ];
  }
};

/** How far one chevron is from the next. */
export const chevronStep = 9.2;

/**
 * Chevrons from a left (or, mirrored, right) edge: filled ones are what there is, open ones what is needed on top.
 *
 * @param mirrored for text from right to left
 */
export const chevronMarks = (x: number, y: number, filled: number, open: number, mirrored = false): readonly Mark[] => {
  const s = mirrored ? -1 : 1;
  const one = (place: number): string =>
    `M${r2(x + s * place * chevronStep)} ${r2(y - 7)}h${s * 5}l${s * 6} 7 ${s * -6} 7h${s * -5}l${s * 6} -7z`;
  const row = (from: number, count: number): string => Array.from({ length: count }, (_, i) => one(from + i)).join('');
  return [
    ...(filled > 0 ? [['path', { class: 'chevron', d: row(0, filled) }] as Mark] : []),
    ...(open > 0 ? [['path', { class: 'chevron open', d: row(filled, open) }] as Mark] : []),
  ];
};

/** Against: a chevron that points back at a bar. */
export const againstMarks = (x: number, y: number, mirrored = false): readonly Mark[] => {
  const s = mirrored ? -1 : 1;
  return [
    [
      'path',
      {
        class: 'chevron against',
        d: `M${r2(x + s * 11)} ${r2(y - 7)}h${s * -5}l${s * -6} 7 ${s * 6} 7h${s * 5}l${s * -6} -7z`,
      },
    ],
    ['path', { class: 'bar', d: `M${r2(x + s * 14)} ${r2(y - 7)}v14` }],
  ];
};

/** Something on the path of an issue; `small` for what is long ago. */
export const pathMark = (kind: MarkKind, x: number, y: number, small = false): Mark => {
  const diamond = (r: number): string => `M${r2(x)} ${r2(y - r)}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`;
  switch (kind) {
    case 'step':
      return ['circle', { class: 'step', cx: r2(x), cy: r2(y), r: small ? 4 : 6.5 }];
    case 'result':
      return [
        'g',
        {},
        [
          ['path', { class: 'result', d: diamond(small ? 6 : 11.5) }],
          small ? '' : ['path', { class: 'tick', d: `M${r2(x - 4.5)} ${r2(y)}l3.5 3.5 6 -6.5` }],
        ],
      ];
    case 'pause':
      return [
        'g',
        {},
        [
          ['path', { class: 'gap', d: `M${r2(x - 7)} ${r2(y - 10)}h14v20h-14z` }],
          ['path', { class: 'bars', d: `M${r2(x - 4)} ${r2(y - 8)}v16M${r2(x + 4)} ${r2(y - 8)}v16` }],
        ],
      ];
    case 'stopped':
      return [
        'g',
        {},
        [
          ['circle', { class: 'step ended', cx: r2(x), cy: r2(y), r: small ? 4 : 6.5 }],
          ['path', { class: 'cross', d: `M${r2(x - 3)} ${r2(y - 3)}l6 6M${r2(x + 3)} ${r2(y - 3)}l-6 6` }],
        ],
      ];
    case 'next':
      return ['circle', { class: 'next', cx: r2(x), cy: r2(y), r: small ? 5 : 8.5 }];
  }
};

/** A role: a dot when someone holds it, a dashed ring when the seat is empty. */
export const seatMark = (held: boolean, x: number, y: number): Mark => [
  'circle',
  { class: held ? 'seat' : 'seat empty', cx: r2(x), cy: r2(y), r: 5.5 },
];
