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

/** Narrowest line we count on, in em, and the width of a letter. */
const narrowest = 16.5;
const letter = 0.48;
/** The same where words may not stick out on either side. */
const wideLetter = 0.56;

/** Letters by their place in the list, for a ring without words. Not numbers: those would read as values. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** Hundredths are finer than a pixel. */
const fine = (number: number): number => Math.round(number * 100) / 100 + 0;
const percent = (share: number): number => fine(share * 100);

/** Words stand over the middle of their mark unless they would stick out in the narrowest line. */
const over = (x: number, letters: number): Anchor => {
  const half = (letters * letter) / 2;
  const left = (x / 100) * narrowest;
  return left < half ? 'start' : narrowest - left < half ? 'end' : 'middle';
};

const stretch = (axis: Axis, from: number, to: number): Stretch => {
  const x = percent(shareOf(axis, from));
  return { x, width: fine(percent(shareOf(axis, to)) - x) };
};

/** The part of the bar that is sure: from 0 to the nearest end of the margin; none when the margin holds 0. */
export const sureOf = ({ value, lower, upper }: Reading): readonly [from: number, to: number] | null => {
  if (value === null) return null;
  const [low, high] = [lower ?? value, upper ?? value];
  if (low > 0) return [0, low];
  return high < 0 ? [high, 0] : null;
};

/** Smaller is higher. */
const orderOf = ({ anchor, x }: Pick<BulletOther, 'anchor' | 'x'>): number =>
  anchor === 'start' ? -x : anchor === 'end' ? x + 1 : x + 200;

type Place = Pick<BulletOther, 'anchor' | 'shift'>;

const beside = (x: number): Place => (x < 50 ? { anchor: 'start', shift: 0.7 } : { anchor: 'end', shift: -0.7 });

/** Where name and number find room in the narrowest line: beside the ring, else under it, else nowhere (null). */
const placeOf = ({ name, reading: { text } }: Other, x: number): Place | null => {
  const letters = name.length + text.length + 1;
  if ((letters + 1) * letter < (Math.max(x, 100 - x) / 100) * narrowest) return beside(x);
  const width = letters * wideLetter;
  if (width > narrowest) return null;
  const from = (x / 100) * narrowest - width / 2;
  return { anchor: 'middle', shift: fine(Math.max(-from, Math.min(0, narrowest - width - from))) };
};

/**
 * From the top down in such an order that few stems run behind the words of a ring above them: words on the right of
 * their ring, the rightmost first; then words on the left, the leftmost first; then words under their ring.
 */
const rings = (others: readonly Other[], axis: Axis, endsY: number): readonly BulletOther[] => {
  let keyed = 0;
  let foot = endsY;
  return others
    .flatMap((other, index) => {
      const { value } = other.reading;
      if (value === null) return [];
      const x = percent(shareOf(axis, value));
      const place = placeOf(other, x);
      const letter = place ? '' : letterOf(keyed++);
      return [{ index, x, loose: other.warnings.length > 0, letter, ...(place ?? beside(x)) }];
    })
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((one) => {
      const ringY = fine(foot + 1.05);
      foot += one.anchor === 'middle' ? 2.6 : 1.35;
      return { ...one, ringY, textY: fine(foot) };
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
  const form = value === null ? 'none' : axis.min <= 0 && axis.max >= 0 ? 'bar' : 'point';
  const sure = form === 'bar' ? sureOf(reading) : null;
  const top = held.length > 0 ? held.length * 1.3 + 0.75 : 0.35;
  const thick = 1.4;
  const endsY = top + thick + 1.15;
  const at = (number: number): number => percent(shareOf(axis, number));
  const points = rings(others.slice(0, mostDrawn), axis, endsY);
  return {
    view: 'bullet',
    form,
    base: axis.min <= 0 && axis.max >= 0 ? at(0) : null,
    solid: sure && stretch(axis, ...sure),
    margin: lower === null || upper === null ? null : stretch(axis, lower, upper),
    tick: value === null ? null : at(value),
    top,
    thick,
    endsY,
    height: fine((points[points.length - 1]?.textY ?? endsY) + 0.4),
    references: held.map(({ kind, from, to, fromText, toText }, i) => {
      const { x, width } = stretch(axis, from, to);
      const textX = fine(x + width / 2);
      const anchor = over(textX, 13 + fromText.length + (toText ? 5 + toText.length : 0));
      return { kind, x, width, anchor, textX, textY: fine(i * 1.3 + 0.95) };
    }),
    others: points,
    letters: others.map((_, i) => points.find(({ index }) => index === i)?.letter ?? ''),
  };
};
