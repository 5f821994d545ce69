import { clamp } from '../draw/scale.js';

/** Sizes of a web that is `width` units wide; one unit is 1/16 of the text size. */
export interface Metrics {
  readonly width: number;
  /** Below 360 units: small web, short names. */
  readonly small: boolean;
  readonly nameSize: number;
  readonly valueSize: number;
  readonly noteSize: number;
  readonly scaleSize: number;
  /** Room between the rim and a label. */
  readonly gap: number;
  /** Radius to start with, and the smallest a web may be shrunk to for its labels. */
  readonly radius: number;
  readonly leastRadius: number;
  readonly pointRadius: number;
  readonly squareSide: number;
  /** Side of the square around a point of the other moment that is too near for a square of its own. */
  readonly wideSquareSide: number;
  readonly talkRadius: number;
}

export const narrowest = 280;
export const widestPicture = 720;
const smallBelow = 360;

const half = (n: number): number => Math.round(n * 2) / 2;

/** @param wanted room for the picture in units; kept between 280 and 720 */
export const metricsFor = (wanted: number): Metrics => {
  const width = clamp(Number.isFinite(wanted) ? wanted : 640, narrowest, widestPicture);
  const t = clamp((width - 300) / 300, 0, 1);
  return {
    width,
    small: width < smallBelow,
    nameSize: half(14 + 2 * t),
    valueSize: half(19 + 7 * t),
    noteSize: half(13 + 1.5 * t),
    scaleSize: 13,
    gap: half(9 + 6 * t),
    radius: Math.min(200, width * 0.32),
    leastRadius: Math.max(60, width * 0.2),
    pointRadius: half(5.5 + 1.5 * t),
    squareSide: half(9.5 + 1.5 * t),
    wideSquareSide: half(17 + 3 * t),
    talkRadius: half(10.5 + 2.5 * t),
  };
};
