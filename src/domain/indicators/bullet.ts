import { rounded } from '../draw/scale.js';
import { shareOf, type Axis } from './axis.js';
import type { Held, Other, Reading } from './reading.js';

/** Where words stand at a mark. */
export type Anchor = 'start' | 'middle' | 'end';

/** A stretch of the line, in percent of its width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface BulletReference {
  readonly kind: Held['kind'];
  /** Percent; a band starts here. */
  readonly x: number;
  /** Percent; 0 for a point. */
  readonly width: number;
  readonly anchor: Anchor;
  /** Percent: where its words stand. */
  readonly textX: number;
  /** Baseline of its words, in em. */
  readonly textY: number;
}

export interface BulletOther {
  /** Its place among the other areas. */
  readonly index: number;
  readonly x: number;
  /** Of another period, definition or method. */
  readonly loose: boolean;
  /** Its words begin or end beside the ring; `middle` = they stand under it. */
  readonly anchor: Anchor;
  /** Em: how far its words are from the middle of the ring. */
  readonly shift: number;
  /** In the ring, where name and number find no room; '' = they stand there. */
  readonly letter: string;
  /** Em: middle of the ring, and baseline of its words. */
  readonly ringY: number;
  readonly textY: number;
}

/**
 * A bar on a line that is as wide as there is room: places along it in percent, heights in em of its text. Nothing has
 * to be measured, and text keeps its size in every width.
 */
export interface BulletPicture {
  readonly view: 'bullet';
  /** `bar` from 0, `point` where the line has no 0, `none` without a number. */
  readonly form: 'bar' | 'point' | 'none';
  /** Where the bar begins. */
  readonly base: number | null;
  readonly solid: Stretch | null;
  /** From lower to upper. */
  readonly margin: Stretch | null;
  /** Where the number is. */
  readonly tick: number | null;
  /** Em: top of the bar, its height, baseline of the ends of the line, height of all. */
  readonly top: number;
  readonly thick: number;
  readonly endsY: number;
  readonly height: number;
  readonly references: readonly BulletReference[];
  readonly others: readonly BulletOther[];
  /** The letter of each area compared with, for the key under the picture and the list; '' = none. */
  readonly letters: readonly string[];
}

/** More references or other areas than this are in the list and the table only. */
export const mostDrawn = 3;

/** Em: narrowest line we count on. */
const narrowest = 16.5;
/** Percent of it: a letter. */
const letter = 48 / narrowest;
/** The same in a wide typeface: where words may not stick out on either side, and no stem may run through them. */
const wideLetter = 60 / narrowest;

/** Percent: so near to its ring a stem stays clear of words beside that, up to a line of 85 em. */
const gap = 0.8;

/** Letters by their place in the list, for a ring without words. Not numbers: those would read as values. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** Percent of the line. */
const placeOn = (axis: Axis, number: number): number => rounded(shareOf(axis, number) * 100);

/** Words stand over the middle of their mark unless they would stick out in the narrowest line. */
const over = (x: number, letters: number): Anchor => {
  const half = (letters * letter) / 2;
  return x < half ? 'start' : 100 - x < half ? 'end' : 'middle';
};

const stretch = (axis: Axis, from: number, to: number): Stretch => {
  const x = placeOn(axis, from);
  return { x, width: rounded(placeOn(axis, to) - x) };
};

/** The part of the bar that is sure: from 0 to the nearest end of the margin; none when the margin holds 0. */
export const sureOf = ({ value, lower, upper }: Reading): readonly [from: number, to: number] | null => {
  if (value === null) return null;
  const [low, high] = [lower ?? value, upper ?? value];
  if (low > 0) return [0, low];
  return high < 0 ? [high, 0] : null;
};

/**
 * How words may stand at a ring; from where to where, in percent of the narrowest line (in a wider one stems lie further
 * off); and in which order from the top: words on the right of their ring, the rightmost first; on the left, the
 * leftmost first; under it.
 */
type Place = readonly [anchor: Anchor, shift: number, from: number, to: number, order: number];

/** Where name and number find room in the narrowest line: beside the ring, where there is most room first, or under it. */
const placesOf = ({ name, reading: { text } }: Other, x: number): readonly Place[] => {
  const letters = name.length + text.length + 1;
  const beside = (letters + 1) * letter;
  const under = letters * wideLetter;
  const left = Math.max(0, Math.min(100 - under, x - under / 2));
  const shift = rounded(((left + under / 2 - x) * narrowest) / 100);
  const places: Place[] = [];
  if (x + beside < 100) places.push(['start', 0.7, x + gap, x + 4 + under, -x]);
  if (beside < x) places.push(['end', -0.7, x - 4 - under, x - gap, x + 1]);
  if (x >= 50) places.reverse();
  if (under <= 100) places.push(['middle', shift, left, left + under, x + 200]);
  return places;
};

/**
 * From the top down in such an order that few stems run behind the words of a ring above them. Where one would, the
 * words stand elsewhere: on the other side, under the ring, or nowhere, with a letter in the ring.
 */
const rings = (others: readonly Other[], axis: Axis, endsY: number): readonly BulletOther[] => {
  let foot = endsY;
  return others
    .flatMap((other, index) => {
      const { value } = other.reading;
      if (value === null) return [];
      const x = placeOn(axis, value);
      const places = placesOf(other, x);
      return [{ index, x, loose: other.warnings.length > 0, places, order: places[0]?.[4] ?? -x }];
    })
    .sort((a, b) => a.order - b.order)
    .map(({ index, x, loose, places }, i, all) => {
      const place = places.find(([, , from, to]) => all.slice(i + 1).every(({ x }) => x <= from || x >= to));
      const [anchor, shift] = place ?? ['start', 0];
      const ringY = rounded(foot + 1.05);
      foot += anchor === 'middle' ? 2.6 : 1.35;
      // Which letter it is, is known when all are placed.
      return { index, x, loose, letter: place ? '' : 'A', anchor, shift, ringY, textY: rounded(foot) };
    });
};

/** The bullet of a number on a line. More than `mostDrawn` references or areas stay out of it. */
export const bulletOf = (
  axis: Axis,
  reading: Reading,
  references: readonly Held[],
  others: readonly Other[],
): BulletPicture => {
  const { value, lower, upper } = reading;
  const held = references.slice(0, mostDrawn);
  const base = axis.min <= 0 && axis.max >= 0 ? placeOn(axis, 0) : null;
  const form = value === null ? 'none' : base === null ? 'point' : 'bar';
  const sure = form === 'bar' ? sureOf(reading) : null;
  const top = held.length > 0 ? held.length * 1.3 + 0.75 : 0.35;
  const thick = 1.4;
  const endsY = top + thick + 1.15;
  const points = rings(others.slice(0, mostDrawn), axis, endsY);
  let keyed = 0;
  const letters = others.map((_, i) =>
    points.some(({ index, letter }) => index === i && letter) ? letterOf(keyed++) : '',
  );
  return {
    view: 'bullet',
    form,
    base,
    solid: sure && stretch(axis, ...sure),
    margin: lower === null || upper === null ? null : stretch(axis, lower, upper),
    tick: value === null ? null : placeOn(axis, value),
    top,
    thick,
    endsY,
    height: rounded((points[points.length - 1]?.textY ?? endsY) + 0.4),
    references: held.map(({ kind, from, to, fromText, toText }, i) => {
      const { x, width } = stretch(axis, from, to);
      const textX = rounded(x + width / 2);
      const anchor = over(textX, 13 + fromText.length + (toText ? 5 + toText.length : 0));
      return { kind, x, width, anchor, textX, textY: rounded(i * 1.3 + 0.95) };
    }),
    others: points.map((one) => ({ ...one, letter: letters[one.index] as string })),
    letters,
  };
};
