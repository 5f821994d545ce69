import type { Mark } from '../../domain/draw/mark.js';
import type { TrendPicture } from '../../domain/indicators/details.js';
import { lackSigns, type Lack } from '../../domain/indicators/holes.js';

const way = (points: string, planned = ''): Mark => ['polyline', { class: `way${planned}`, points }];

/** The way over time. Stretched to the room there is; points, signs and words keep their size. */
export const trendMark = (trend: TrendPicture): Mark => [
  'svg',
  { class: 'trend-picture', width: '100%', height: '6.2em', 'aria-hidden': 'true' },
  [
    [
      'svg',
      { width: '100%', height: '5em', viewBox: '0 0 100 100', preserveAspectRatio: 'none' },
      [
        ...trend.references.map(({ kind, y, height }): Mark =>
          height > 0
            ? ['rect', { class: 'zone', x: 0, width: 100, y, height }]
            : ['path', { class: `held ${kind}`, d: `M0 ${y}H100` }],
        ),
        ['path', { class: 'spread', d: trend.bands }],
        ...trend.lines.map((points) => way(points)),
        ...trend.plans.map((points) => way(points, ' planned')),
      ],
    ],
    [
      'svg',
      { class: 'over', width: '100%', height: '5em' },
      [
        ...trend.points.map(({ x, y, form, now }): Mark => [
          'circle',
          { class: `dot ${form}${now ? ' now' : ''}`, cx: `${x}%`, cy: `${y}%`, r: now ? '0.3em' : '0.18em' },
        ]),
        ...trend.labels.map(({ x, y, anchor, text }): Mark => [
          'text',
          { class: 'number', x: `${x}%`, y: `${y}%`, dy: '-0.5em', 'text-anchor': anchor },
          text,
        ]),
      ],
    ],
    // What has no number has no place on the height: a band of its own, below the lowest number.
    ...(trend.gaps.length > 0
      ? [['rect', { class: 'lack', y: '5.05em', width: '100%', height: '1.05em' }] as Mark]
      : []),
    ...trend.gaps.map(({ x, gap }): Mark => [
      'text',
      { class: `gap ${gap}`, x: `${x}%`, y: '5.92em', 'text-anchor': 'middle' },
      lackSigns[gap as Lack],
    ]),
    ...trend.ends.map(({ x, anchor, text }): Mark => [
      'text',
      { class: 'end', x: `${x}%`, y: '7.1em', 'text-anchor': anchor },
      text,
    ]),
  ],
];
