import type { Mark } from '../draw/mark.js';
import { remembering } from '../draw/remembering.js';
import { clamp, rounded } from '../draw/scale.js';
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

/** Room for a month, in units: two marks beside each other, and its name under them. */
const monthWidth = 44;
const widestMonth = 50;

/** Names under the months, joined by `|`; the same marks as long as no month has more marks on each other than before. */
const nameMarks = remembering((names: string, perLine: number, step: number, lineHeight: number): readonly Mark[] =>
  names.split('|').map((name, i) => [
    'text',
    {
      class: 'count',
      x: rounded(((i % perLine) + 0.5) * step),
      y: (Math.floor(i / perLine) + 1) * lineHeight - 7,
      'font-size': 13,
      'text-anchor': 'middle',
    },
    name,
  ]),
);

/**
 * Marks of months in two columns each, on ground lines: as many months on a line as there is room for, on each line as many.
 *
 * @param room width there is, in units of 1/16 of the text size
 */
export const monthMarks = (
  months: readonly MonthColumn[],
  names: readonly string[],
  room: number,
): { readonly width: number; readonly height: number; readonly inside: readonly Mark[] } => {
  const lines = [1, 2, 3, 4].find((count) => Math.ceil(months.length / count) * monthWidth <= room) ?? 4;
  const perLine = Math.ceil(months.length / lines);
  const step = clamp(room / perLine, monthWidth, widestMonth);
  const rows = Math.max(2, ...months.map(({ marks }) => Math.ceil(marks.length / 2)));
  const above = rows * 14 + 8;
  const lineHeight = above + 24;
  const placed = months.map((month, i) => ({
    ...month,
    left: (i % perLine) * step,
    middle: (i % perLine) * step + step / 2,
    top: Math.floor(i / perLine) * lineHeight,
  }));
  return {
    width: rounded(perLine * step),
    height: lines * lineHeight,
    inside: [
      [
        'path',
        {
          class: 'rest',
          d: placed
            .map(({ rest, left, top }) =>
              rest
                ? `M${rounded(left + 3)} ${top + above - 4}V${top + 2}H${rounded(left + step - 3)}V${top + above - 4}`
                : '',
            )
            .join(''),
        },
      ],
      [
        'path',
        {
          class: 'floor',
          d: Array.from({ length: lines }, (_, n) => `M0 ${n * lineHeight + above}H${rounded(perLine * step)}`).join(
            '',
          ),
        },
      ],
      [
        'g',
        {},
        kindMarks(
          placed.flatMap(({ marks, middle, top }) =>
            marks.map(({ kind, recent }, n) => ({
              kind,
              recent,
              x: rounded(middle - 7 + (n % 2) * 14),
              y: top + above - 9 - Math.floor(n / 2) * 14,
              size: 5.5,
            })),
          ),
        ),
      ],
      ...nameMarks(names.join('|'), perLine, step, lineHeight),
    ],
  };
};
