import { rounded, type Point } from './scale.js';

/** Threads and rings sag a little to the centre, as in a real web: 5.5 % at their middle. */
const sag = 0.89;

/** A sagging thread between two places around the centre 0,0: a quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

export const saggingCurve = (from: Point, to: Point): Curve => ({
  from,
  control: { x: (sag * (from.x + to.x)) / 2, y: (sag * (from.y + to.y)) / 2 },
  to,
});

/** The place on a curve, `t` from 0 to 1. */
export const pointOn = ({ from, control, to }: Curve, t: number): Point => {
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
};

/** Whether a curve may come nearer to a place than `distance`: it lies within the box around its three points. */
export const mayComeNear = ({ from, control, to }: Curve, { x, y }: Point, distance: number): boolean =>
  x > Math.min(from.x, control.x, to.x) - distance &&
  x < Math.max(from.x, control.x, to.x) + distance &&
  y > Math.min(from.y, control.y, to.y) - distance &&
  y < Math.max(from.y, control.y, to.y) + distance;

/** Smallest distance between a place and a curve, to about a unit. */
export const distanceToCurve = ({ from, control, to }: Curve, place: Point): number => {
  // Written out: this runs thousands of times a drawing.
  let least = Infinity;
  for (let i = 0; i <= 24; i++) {
    const t = i / 24;
    const a = (1 - t) * (1 - t);
    const b = 2 * t * (1 - t);
    const dx = a * from.x + b * control.x + t * t * to.x - place.x;
    const dy = a * from.y + b * control.y + t * t * to.y - place.y;
    least = Math.min(least, dx * dx + dy * dy);
  }
  return Math.sqrt(least);
};

const pair = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** SVG path of one curve. */
export const curvePath = ({ from, control, to }: Curve): string => `M${pair(from)}Q${pair(control)} ${pair(to)}`;

/** SVG path of a closed ring of sagging curves through places around the centre. */
export const ringPath = (places: readonly Point[]): string => {
  const [first] = places;
  if (!first) return '';
  return (
    places
      .map((place, i) => {
        const { control, to } = saggingCurve(place, places[(i + 1) % places.length] ?? first);
        return `${i === 0 ? `M${pair(place)}` : ''}Q${pair(control)} ${pair(to)}`;
      })
      .join('') + 'Z'
  );
};

/** SVG path of straight lines, each between two places. */
export const linesPath = (lines: readonly (readonly [Point, Point])[]): string =>
  lines.map(([from, to]) => `M${pair(from)}L${pair(to)}`).join('');
