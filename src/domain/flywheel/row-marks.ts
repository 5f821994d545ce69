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
  inside: marks.flatMap(({ kind, recent }, i) =>
    kindMarks(kind, recent, (i % perLine) * 16 + 8, Math.floor(i / perLine) * 16 + 8, 6.5),
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
      ...months.flatMap(({ rest }, i): readonly Mark[] =>
        rest
          ? [['path', { class: 'rest', d: `M${i * step + 3} ${ground - 4}V2H${(i + 1) * step - 3}V${ground - 4}` }]]
          : [],
      ),
      ['path', { class: 'floor', d: `M0 ${ground}H${months.length * step}` }],
      ...months.map(({ marks }, i): Mark => [
        'g',
        {},
        marks.flatMap(({ kind, recent }, n) =>
          kindMarks(kind, recent, i * step + 18 + (n % 2) * 14, ground - 9 - Math.floor(n / 2) * 14, 5.5),
        ),
      ]),
      ...names.map((name, i): Mark => [
        'text',
        { class: 'count', x: i * step + 25, y: ground + 17, 'font-size': 13, 'text-anchor': 'middle' },
        name,
      ]),
    ],
  };
};
