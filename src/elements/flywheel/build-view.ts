import { addDays } from '../../domain/document/dates.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { shownSum, sumDecimals, weightsOf, type WeightRow } from '../../domain/flywheel/momentum.js';
import { monthMarks } from '../../domain/flywheel/row-marks.js';
import { said } from './parts-view.js';
import type { Sheet } from './sheet-model.js';
import { table } from './table-view.js';
import { piecesAsMarks } from './texts.js';

/** How the momentum is made up; only when somebody wants to read it. */
const calculationMarks = ({ words, scene: { wheel } }: Sheet, weights: readonly WeightRow[]): readonly Mark[] => [
  ['p', {}, words.say('momentumRule', { days: words.number(wheel.document.halfLifeDays) })],
  table(
    words.say('momentumHow'),
    [words.say('colAge'), words.say('colTotal'), words.say('colSum')],
    [
      ...weights.map(({ from, to, count, sum }) => [
        to === null
          ? words.say('ageLast', { from: words.number(from) })
          : words.say('ageRow', { from: words.number(from), to: words.number(to) }),
        String(count),
        words.number(sum, sumDecimals),
      ]),
      [
        words.say('sum'),
        String(weights.reduce((n, { count }) => n + count, 0)),
        words.number(shownSum(weights), sumDecimals),
      ],
    ],
  ),
];

/** Build-up over the last year, pauses, and the momentum with its calculation. */
export const buildMarks = (sheet: Sheet): Mark => {
  const { scene, naming, words, own, heading } = sheet;
  const open = sheet.printed || sheet.attention.calculation;
  const { wheel, months } = scene;
  // Twelve empty months, and a speed of nothing, tell nothing.
  if (months.length === 0 || wheel.total === 0) return noMark;
  const shortMonths = words.say('shortMonths').split('|');
  const { width, height, inside } = monthMarks(
    months,
    months.map(({ month }) => shortMonths[Number(month.slice(5)) - 1] ?? ''),
    sheet.width,
  );
  const day = (n: number): string => words.date(addDays('1970-01-01', n));
  const first = months[0]?.month ?? '';
  const weights = weightsOf(wheel);
  const value = words.number(shownSum(weights), 1);
  return [
    'section',
    { class: 'build' },
    [
      heading(words.say('build'), 1, null, 'part'),
      ['span', { id: 'build-name', hidden: '' }, words.say('buildName')],
      [
        'svg',
        {
          class: 'months',
          width: `${width / 16}em`,
          viewBox: `0 0 ${width} ${height}`,
          role: 'img',
          'aria-labelledby': 'build-name',
        },
        inside,
      ],
      ['p', {}, naming.since ? piecesAsMarks(words.pieces('sinceThen', { since: naming.since, n: wheel.recent })) : ''],
      [
        'ul',
        { class: 'soft rests' },
        wheel.rests
          .filter(({ last }) => last === Infinity || addDays('1970-01-01', last) >= first)
          .map((rest) => [
            'li',
            {},
            [
              rest.last === Infinity
                ? words.say('restOpen', { from: day(rest.first) })
                : words.say('rest', { from: day(rest.first), to: day(rest.last) }),
              ...rest.reasons.flatMap((reason): readonly Mark[] => [' ', said(naming, reason, 'span')]),
            ],
          ]),
      ],
      months.some(({ rest }) => rest) ? ['p', { class: 'soft' }, words.say('restPart')] : noMark,
      // How fast it goes is said of a network, never of one person.
      own ? noMark : ['p', {}, piecesAsMarks(words.pieces('momentum', { value }))],
      own
        ? noMark
        : [
            'details',
            { class: 'calculation', open: open ? '' : null },
            [['summary', {}, words.say('momentumHow')], ...(open ? calculationMarks(sheet, weights) : [])],
          ],
    ],
  ];
};
