import type { Scale } from '../document/types.js';
import { polar, type Point } from '../draw/scale.js';
import { plainSpacing, type Spacing } from '../draw/text.js';
import { metricsFor } from './metrics.js';
import { webPicture, type PictureWords, type WebPicture } from './picture.js';
import {
  commonScale,
  roundHalfUp,
  share,
  webRows,
  type Gap,
  type NumberWriter,
  type WebAxis,
  type WebMoment,
  type WebRow,
} from './rows.js';

/** One line in the view with bars: shares of the length, 0 to 1. */
export interface BarRow {
  readonly axis: number;
  readonly now: number | null;
  readonly then: number | null;
  /** The two lie so close that the square goes around the circle. */
  readonly near: boolean;
}

/** Everything one web shows, in any form; plain data, the same for the same input. */
export interface Scene {
  readonly rows: readonly WebRow[];
  /** Two moments are compared. */
  readonly two: boolean;
  /** No number at all, now or then. */
  readonly empty: boolean;
  /** The scale all axes share; null when they differ. */
  readonly scale: Pick<Scale, 'min' | 'max' | 'step'> | null;
  readonly missing: readonly { readonly axis: string; readonly gap: Gap }[];
  /** Null with fewer than 3 or more than 12 axes, and when only bars were asked for. */
  readonly web: WebPicture | null;
  readonly bars: readonly BarRow[];
}

export interface SceneOptions {
  /** `bars` leaves out the web, which costs most. */
  readonly view: 'web' | 'bars';
  /** Most decimals of a number, 0–3. */
  readonly decimals: number;
  readonly number: NumberWriter;
  readonly words: PictureWords;
  readonly spacing?: Spacing;
}

export interface SceneInput {
  readonly axes: readonly WebAxis[];
  /** The moments shown: none, one, or two with the newest last. */
  readonly moments: readonly WebMoment[];
  /** Room for the picture in units of 1/16 of the text size. */
  readonly width: number;
  readonly options: SceneOptions;
}

export const fewestAxes = 3;
export const mostAxes = 12;

/** True when so many axes make a web; otherwise bars are drawn. */
export const makesWeb = (axes: number): boolean => axes >= fewestAxes && axes <= mostAxes;

/** The scene of a web: computed once per change, drawn, written and spoken from then on. */
export const webScene = ({ axes, moments, width, options }: SceneInput): Scene => {
  const { decimals, number, words, view, spacing = plainSpacing } = options;
  const rows = webRows(axes, moments, decimals, number);
  return {
    rows,
    two: moments.length > 1,
    empty: rows.every(({ now, then }) => now.value === null && (then?.value ?? null) === null),
    scale: commonScale(rows),
    missing: rows.flatMap(({ axis, now }) => (now.gap ? [{ axis, gap: now.gap }] : [])),
    web: view === 'web' && makesWeb(axes.length) ? webPicture(rows, metricsFor(width), words, number, spacing) : null,
    bars: rows.map(({ index, now, then, scale }) => {
      const at = (value: number | null): number | null => (value === null ? null : roundHalfUp(share(value, scale), 4));
      const [a, b] = [at(now.value), at(then?.value ?? null)];
      return { axis: index, now: a, then: b, near: a !== null && b !== null && Math.abs(a - b) <= 0.035 };
    }),
  };
};

/** What a place in the web stands for: the spoke it lies nearest to, and the value there on that axis' steps. */
export interface Aim {
  readonly axis: number;
  /** Null when the place lies well outside the rim (a label, the margin). */
  readonly value: number | null;
}

/**
 * The axis, and the value, at a place in a web.
 *
 * @param place in drawing units, centre 0,0
 * @param axis the axis to stay on (while a point is dragged); without it the nearest spoke
 */
export const aimAt = (scene: Scene, place: Point, axis?: number): Aim | null => {
  const { web, rows } = scene;
  if (!web) return null;
  const spokes = polar(rows.length);
  const index = axis ?? spokes.nearest(place);
  const row = rows[index];
  if (!row) return null;
  const direction = spokes.direction(index);
  const along = (place.x * direction.x + place.y * direction.y) / web.radius;
  if (axis === undefined && along > 1.06) return { axis: index, value: null };
  return { axis: index, value: onStep(row.scale.min + along * (row.scale.max - row.scale.min), row.scale) };
};

/** The nearest value a scale offers, counted in steps from its lowest end. */
export const onStep = (value: number, { min, max, step }: Pick<Scale, 'min' | 'max' | 'step'>): number => {
  const steps = Math.floor((max - min) / step + 1e-9);
  const nearest = Math.round((value - min) / step);
  return roundHalfUp(min + Math.min(steps, Math.max(0, nearest)) * step, 6);
};
