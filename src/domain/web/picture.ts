import type { Box } from '../draw/box.js';
import { curvePath, distanceToCurve, mayComeNear, pointOn, ringPath, saggingCurve, type Curve } from '../draw/curve.js';
import { polar, ringValues, rounded, type Point, type Polar } from '../draw/scale.js';
import type { Spacing } from '../draw/text.js';
import { layoutLabels, type Label, type LabelWords, type NumberLabels } from './labels.js';
import type { Metrics } from './metrics.js';
import { commonScale, share, type NumberWriter, type Reading, type WebRow } from './rows.js';

export type When = 'now' | 'then';

/** A thread between two neighbours that both have a number. */
export interface Thread {
  readonly when: When;
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** A number in the picture. */
export interface WebPoint extends Point {
  readonly when: When;
  readonly axis: number;
  /** Circle of radius `size`, or a square with side `size`. */
  readonly size: number;
  /** Radius of the ring that says "I want to talk about this"; 0 = none. */
  readonly ring: number;
}

export interface PlacedText extends Point {
  readonly text: string;
}

/** The web as shapes, centre 0,0. Units: 1/16 of the text size. */
export interface WebPicture {
  /** The view box; as wide as the room given, as high as needed. */
  readonly box: Box;
  readonly radius: number;
  /** The axes carry numbers 1 to n instead of names: a list belongs beside the web. */
  readonly numbered: boolean;
  readonly small: boolean;
  readonly rings: readonly { readonly value: number; readonly path: string }[];
  /** End of each spoke; `open` = no number now. */
  readonly spokes: readonly (Point & { readonly open: boolean })[];
  /** Spoke bars from the centre, only when one moment is shown. */
  readonly bars: readonly (Point & { readonly axis: number })[];
  /** First all threads of the earlier moment, then those of now. */
  readonly threads: readonly Thread[];
  readonly points: readonly WebPoint[];
  readonly scaleNumbers: readonly PlacedText[];
  readonly scaleSize: number;
  /** "nu" and "toen" at their lines. */
  readonly tags: readonly (PlacedText & { readonly when: When })[];
  readonly labels: readonly Label[];
}

export interface PictureWords extends LabelWords {
  readonly nowName: string;
  readonly thenName: string;
}

const nearer = 0.035;
const aside = 11;

export interface Series {
  readonly when: When;
  readonly places: readonly (Point | null)[];
  readonly curves: readonly { readonly from: number; readonly to: number; readonly curve: Curve }[];
}

const seriesOf = (rows: readonly WebRow[], spokes: Polar, radius: number, when: When): Series => {
  const places = rows.map((row): Point | null => {
    const value = row[when]?.value ?? null;
    return value === null ? null : spokes.at(row.index, share(value, row.scale) * radius);
  });
  const curves = places.flatMap((from, i) => {
    const next = (i + 1) % places.length;
    const to = places[next];
    return from && to ? [{ from: i, to: next, curve: saggingCurve(from, to) }] : [];
  });
  return { when, places, curves };
};

const pointsOf = (
  { when, places }: Series,
  rows: readonly WebRow[],
  metrics: Metrics,
  radius: number,
): readonly WebPoint[] =>
  places.flatMap((place, axis): WebPoint[] => {
    const row = rows[axis];
    if (!place || !row) return [];
    const at = { when, axis, x: rounded(place.x), y: rounded(place.y) };
    if (when === 'now') return [{ ...at, size: metrics.pointRadius, ring: row.discuss ? metrics.talkRadius : 0 }];
    return [
      {
        ...at,
        size: isNear(row.now, row.then, row, radius, metrics) ? metrics.wideSquareSide : metrics.squareSide,
        ring: 0,
      },
    ];
  });

/** Two numbers so close that a square of its own would hide behind the circle. */
const isNear = (now: Reading, then: Reading | null, { scale }: WebRow, radius: number, metrics: Metrics): boolean => {
  if (now.value === null || !then || then.value === null) return false;
  const apart = Math.abs(share(now.value, scale) - share(then.value, scale));
  return apart < nearer + 1e-9 || apart * radius < metrics.pointRadius;
};

const crossed = (series: readonly Series[], place: Point): boolean =>
  series.some(({ curves }) =>
    curves.some(({ curve }) => mayComeNear(curve, place, aside) && distanceToCurve(curve, place) < aside),
  );

/** Numbers of the scale between the last and the first axis; one that a thread would cross steps aside. */
const scaleNumbers = (
  rows: readonly WebRow[],
  rings: readonly number[],
  spokes: Polar,
  radius: number,
  series: readonly Series[],
  write: NumberWriter,
): readonly PlacedText[] => {
  const scale = commonScale(rows);
  if (!scale) return [];
  const at = (value: number): Point => {
    const far = share(value, scale) * radius;
    return pointOn(saggingCurve(spokes.at(rows.length - 1, far), spokes.at(0, far)), 0.5);
  };
  const [one, two] = [at(rings[0] ?? scale.max), at(rings[1] ?? scale.max)];
  const roomy = Math.hypot(one.x - two.x, one.y - two.y) >= 16;
  if (!roomy && radius < 100) return [];
  const last = rings.length - 1;
  const decimals = Math.max(...rings.map((value) => (String(value).split('.')[1] ?? '').length));
  return rings.flatMap((value, i) => {
    if (!roomy && i < last) return [];
    const place = at(value);
    if (crossed(series, place)) return [];
    return [{ x: rounded(place.x), y: rounded(place.y + 4.5), text: write(value, decimals) }];
  });
};

type Grid = Pick<WebPicture, 'rings'> & { readonly tips: readonly Point[]; readonly rim: readonly Curve[] };

/** The grid of the last web: it stays the same while numbers change. */
let lastGrid: { readonly key: string; readonly grid: Grid } | null = null;

const gridOf = (spokes: Polar, radius: number, values: readonly number[], ends: { min: number; max: number }): Grid => {
  const key = `${spokes.count} ${radius} ${ends.min} ${values.join(' ')}`;
  if (lastGrid?.key === key) return lastGrid.grid;
  const around = Array.from({ length: spokes.count }, (_, i) => i);
  const tips = around.map((i) => spokes.at(i, radius));
  const grid: Grid = {
    rings: values.map((value) => {
      const far = share(value, ends) * radius;
      return { value, path: ringPath(around.map((i) => spokes.at(i, far))) };
    }),
    tips: tips.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) })),
    rim: tips.map((tip, i) => saggingCurve(tip, tips[(i + 1) % tips.length] ?? tip)),
  };
  lastGrid = { key, grid };
  return grid;
};

/** What names for the lines of two moments go by. */
export interface Tagged {
  readonly series: readonly Series[];
  readonly rim: readonly Curve[];
  /** Points and numbers of the scale. */
  readonly marks: readonly Point[];
  readonly words: PictureWords;
  readonly spacing: Spacing;
}
export type PlaceTags = (tagged: Tagged) => WebPicture['tags'];

/** What most webs do without: names for the lines of two moments, and numbers for names that find no room. */
export interface WebParts {
  readonly placeTags: PlaceTags;
  readonly numberLabels: NumberLabels;
}

/**
 * The web of 3 to 12 rows. A number that is missing leaves its spoke open: no point, no thread to it or across it. A
 * real 0 is a point in the centre.
 *
 * @param parts without them, two moments have no names at their lines, and a web whose names find no room is null
 */
export const webPicture = (
  rows: readonly WebRow[],
  metrics: Metrics,
  words: PictureWords,
  write: NumberWriter,
  spacing: Spacing,
  parts: WebParts | null,
): WebPicture | null => {
  const spokes = polar(rows.length);
  const two = rows.some(({ then }) => then !== null);
  const blank = rows.every(
    ({ now, then }) => now.value === null && now.gap?.kind !== 'few' && (then?.value ?? null) === null,
  );
  const layout = layoutLabels(rows, spokes, metrics, blank ? null : words, spacing, parts && parts.numberLabels);
  if (!layout) return null;
  const { radius } = layout;
  const scale = commonScale(rows);
  const values = scale ? ringValues(scale.min, scale.max) : [0.2, 0.4, 0.6, 0.8, 1];
  const ends = scale ?? { min: 0, max: 1 };
  const series = (two ? (['then', 'now'] as const) : (['now'] as const)).map((when) =>
    seriesOf(rows, spokes, radius, when),
  );
  const points = series.flatMap((one) => pointsOf(one, rows, metrics, radius));
  const now = series[series.length - 1];
  const numbers = scaleNumbers(rows, values, spokes, radius, series, write);
  const { rings, tips, rim } = gridOf(spokes, radius, values, ends);
  return {
    box: layout.box,
    radius,
    numbered: layout.numbered,
    small: metrics.small,
    rings,
    spokes: tips.map((tip, i) => ({ ...tip, open: rows[i]?.now.value === null })),
    bars: two
      ? []
      : (now?.places ?? []).flatMap((place, axis) =>
          place ? [{ axis, x: rounded(place.x), y: rounded(place.y) }] : [],
        ),
    threads: series.flatMap(({ when, curves }) =>
      curves.map(({ from, to, curve }) => ({ when, from, to, path: curvePath(curve) })),
    ),
    points,
    scaleNumbers: numbers,
    scaleSize: metrics.scaleSize,
    tags: (two && parts?.placeTags({ series, rim, marks: [...points, ...numbers], words, spacing })) || [],
    labels: layout.labels,
  };
};
