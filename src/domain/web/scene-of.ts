import type { Scale } from '../document/types.js';
import { toDecimals } from '../draw/decimals.js';
import { plainSpacing, type Spacing } from '../draw/text.js';
import { metricsFor } from './metrics.js';
import { webPicture, type PictureWords, type WebParts, type WebPicture } from './picture.js';
import {
  commonScale,
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

/**
 * The scene of a web, with what most webs do without as a parameter.
 *
 * @param parts see `webPicture`; `webScene` has it built in
 */
export const sceneOf = ({ axes, moments, width, options }: SceneInput, parts: WebParts | null): Scene => {
  const { decimals, number, words, view, spacing = plainSpacing } = options;
  const rows = webRows(axes, moments, decimals, number);
  return {
    rows,
    two: moments.length > 1,
    empty: rows.every(({ now, then }) => now.value === null && (then?.value ?? null) === null),
    scale: commonScale(rows),
    missing: rows.flatMap(({ axis, now }) => (now.gap ? [{ axis, gap: now.gap }] : [])),
    web:
      view === 'web' && makesWeb(axes.length)
        ? webPicture(rows, metricsFor(width), words, number, spacing, parts)
        : null,
    bars: rows.map(({ index, now, then, scale }) => {
      const at = (value: number | null): number | null => (value === null ? null : toDecimals(share(value, scale), 4));
      const [a, b] = [at(now.value), at(then?.value ?? null)];
      return { axis: index, now: a, then: b, near: a !== null && b !== null && Math.abs(a - b) <= 0.035 };
    }),
  };
};
