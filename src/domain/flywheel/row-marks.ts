import type { Mark } from '../draw/mark.js';
import { kindMarks } from './marks.js';
import type { Kind } from './ring.js';
import type { MonthColumn } from './scene.js';

/** A row of marks in lines of `perLine`, newest first. */
export const rowMarks = (
  marks: readonly { readonly kind: Kind; readonly recent: boolean }[],
  perLine: number,
): { readonly width: number; readonly height: number; readonly inside: readonly Mark[] } => ({
  width: Math.min(perLine, Math.max(1, marks.length)) * 16,
  height: Math.max(1, Math.ceil(marks.length / perLine)) * 16,
  inside: kindMarks(
    marks.map(({ kind, recent }, i) => ({
      kind,
      recent,
      x: (i % perLine) * 16 + 8,
      y: Math.floor(i / perLine) * 16 + 8,
      size: 6.5,
    })),
  ),
});

/** Marks of months in two columns each, on one ground line. */
export const monthMarks = (
  months: readonly MonthColumn[],
  names: readonly string[],
): { readonly width: number; readonly height: number; readonly inside: readonly Mark[] } => {
  const step = 50;
  const rows = Math.max(2, ...months.map(({ marks }) => Math.ceil(marks.length / 2)));
  const ground = rows * 14 + 8;
  return {
    width: months.length * step,
    height: ground + 24,
    inside: [
      [
        'path',
        {
          class: 'rest',
          d: months
            .map(({ rest }, i) => (rest ? `M${i * step + 3} ${ground - 4}V2H${(i + 1) * step - 3}V${ground - 4}` : ''))
            .join(''),
        },
      ],
      ['path', { class: 'floor', d: `M0 ${ground}H${months.length * step}` }],
      [
        'g',
        {},
        kindMarks(
          months.flatMap(({ marks }, i) =>
            marks.map(({ kind, recent }, n) => ({
              kind,
              recent,
              x: i * step + 18 + (n % 2) * 14,
              y: ground - 9 - Math.floor(n / 2) * 14,
              size: 5.5,
            })),
          ),
        ),
      ],
      ...names.map((name, i): Mark => [
        'text',
        { class: 'count', x: i * step + 25, y: ground + 17, 'font-size': 13, 'text-anchor': 'middle' },
        name,
      ]),
    ],
  };
};
