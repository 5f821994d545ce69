import { clamp } from '../draw/scale.js';
import type { Layout, Point } from './layout.js';

/** Where a reader looks: how many times larger than the whole, and which place is in the middle (0 to 1 of the room). */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const wholePicture: Camera = { zoom: 1, x: 0.5, y: 0.5 };
export const largestZoom = 12;

/** A camera that shows no less than the whole and looks at nothing outside of it. */
export const cameraAt = (zoom: number, x: number, y: number): Camera => {
  const near = clamp(zoom, 1, largestZoom);
  const edge = 0.5 / near;
  return { zoom: near, x: clamp(x, edge, 1 - edge), y: clamp(y, edge, 1 - edge) };
};

/** Nearer or further, so that a place of the picture (0 to 1 of its room) stays where it is. */
export const zoomed = ({ zoom, x, y }: Camera, times: number, at: Point = { x: 0.5, y: 0.5 }): Camera => {
  const near = clamp(zoom * times, 1, largestZoom);
  const shift = 1 / zoom - 1 / near;
  return cameraAt(near, x + (at.x - 0.5) * shift, y + (at.y - 0.5) * shift);
};

/** Room of the picture, and how places of the layout become places in it. In units of 1/16 of the text size. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** Units for the length of a link, not zoomed. */
  readonly scale: number;
  /** The middle of the layout. */
  readonly middle: Point;
  /** Narrow room: x and y change places, so that the longest side is upright. */
  readonly upright: boolean;
  /** Narrow room: so many times longer downwards than across, for names need lines. */
  readonly stretch: number;
}

/** Room at the sides for names. */
const sides = (width: number): number => (width < 560 ? 36 : 72);
const edges = 34;
/** A small network does not fill the room at any price. */
const longestLink = 240;
const mostStretch = 1.6;

/**
 * Room for a layout: as wide as there is, as high as it needs within bounds.
 *
 * @param width in units of 1/16 of the text size
 */
export const stageFor = ({ x, y }: Layout, width: number): Stage => {
  const upright = width < 560;
  const [left, right, top, bottom] = [least(x), most(x), least(y), most(y)];
  const [long, short] = [right - left || 1, bottom - top || 1];
  const [across, down] = upright ? [short, long] : [long, short];
  const roomAcross = Math.max(80, width - 2 * sides(width));
  const highest = Math.max(200, width * (upright ? 1.6 : 0.72) - 2 * edges);
  const scale = Math.min(roomAcross / across, highest / down, longestLink);
  const stretch = upright ? clamp(highest / (down * scale), 1, mostStretch) : 1;
  return {
    width,
    height: Math.round(Math.max(160, down * scale * stretch) + 2 * edges),
    scale,
    stretch,
    middle: { x: (left + right) / 2 || 0, y: (top + bottom) / 2 || 0 },
    upright,
  };
};

const least = (list: Float64Array): number => list.reduce((low, value) => Math.min(low, value), Infinity);
const most = (list: Float64Array): number => list.reduce((high, value) => Math.max(high, value), -Infinity);

/** Places in the picture, in the order of the layout. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Where the nodes stand in the room, seen by a camera. */
export const placesOf = ({ x, y }: Layout, stage: Stage, camera: Camera): Places => {
  const across = new Float64Array(x.length);
  const down = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const place = toPicture({ x: x[i]!, y: y[i]! }, stage, camera);
    across[i] = place.x;
    down[i] = place.y;
  }
  return { x: across, y: down };
};

const toPicture = (point: Point, { width, height, scale, stretch, middle, upright }: Stage, camera: Camera): Point => {
  const dx = (point.x - middle.x) * scale;
  const dy = (point.y - middle.y) * scale;
  const [across, down] = upright ? [dy, dx * stretch] : [dx, dy];
  const { zoom } = camera;
  return {
    x: width / 2 + (across - (camera.x - 0.5) * width) * zoom,
    y: height / 2 + (down - (camera.y - 0.5) * height) * zoom,
  };
};

/** The place in the layout of a place in the picture: `placesOf` the other way round. */
export const toLayout = (
  place: Point,
  { width, height, scale, stretch, middle, upright }: Stage,
  camera: Camera,
): Point => {
  const across = (place.x - width / 2) / camera.zoom + (camera.x - 0.5) * width;
  const down = (place.y - height / 2) / camera.zoom + (camera.y - 0.5) * height;
  const [dx, dy] = upright ? [down / stretch, across] : [across, down];
  return { x: middle.x + dx / scale, y: middle.y + dy / scale };
};
