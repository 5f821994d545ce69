import type { Scale } from '../document/types.js';
import { toDecimals } from '../draw/decimals.js';
import { polar, type Point } from '../draw/scale.js';
import type { Scene } from './scene.js';

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
  return toDecimals(min + Math.min(steps, Math.max(0, nearest)) * step, 6);
};
