import { rounded } from '../draw/scale.js';
import { shareOf, type Axis } from './axis.js';
import { letterOf, mostDrawn, sureOf } from './bullet.js';
import type { Held, Other, Reading } from './reading.js';

export interface DialMark {
  readonly kind: Held['kind'];
  /** A line across the arc with a head outside it, as one shape to fill (even-odd). */
  readonly path: string;
  /** Its number; '' where it would not fit beside the arc. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A half circle from left to right around 0,0, in units of its own; every shape is a path. '' = not there. */
export interface DialPicture {
  readonly view: 'dial';
  /** For `viewBox`. */
  readonly box: string;
  readonly solid: string;
  readonly margin: string;
  /** Where the number is; '' where the arc ends there. */
  readonly tick: string;
  /** Bands of references. */
  readonly bands: string;
  readonly references: readonly DialMark[];
  /** Rings of other areas, on stems. */
  readonly others: string;
  /** The letters in them: there is no room for names. */
  readonly marks: readonly { readonly letter: string; readonly x: number; readonly y: number }[];
  /** The letter of each area compared with, for the key under the picture and the list; '' = none. */
  readonly letters: readonly string[];
  /** Size of what stands in the middle, so that it fits. */
  readonly size: number;
}

const outer = 95;
const inner = 73;
const middle = (outer + inner) / 2;

/** Share 0 is on the left, 1 on the right. */
const place = (share: number, radius: number): readonly [number, number] => [
  rounded(-Math.cos(Math.PI * share) * radius),
  rounded(-Math.sin(Math.PI * share) * radius),
];
const at = (share: number, radius: number): string => {
  const point = place(share, radius);
  return `${point[0]} ${point[1]}`;
};

const sector = (from: number, to: number, low: number, high: number): string =>
  from === to
    ? ''
    : `M${at(from, high)}A${high} ${high} 0 0 1 ${at(to, high)}L${at(to, low)}A${low} ${low} 0 0 0 ${at(from, low)}Z`;

const line = (share: number, low: number, high: number): string => `M${at(share, low)}L${at(share, high)}`;

/** Points given as one row of pairs, how far along the radius and across it, seen from a place on the arc. */
const shape = (share: number, ...points: readonly number[]): string => {
  const x = -Math.cos(Math.PI * share);
  const y = -Math.sin(Math.PI * share);
  let path = '';
  for (let i = 0; i < points.length; i += 2) {
    const out = points[i] as number;
    const aside = points[i + 1] as number;
    path += `${i === 0 ? 'M' : 'L'}${rounded(x * out - y * aside)} ${rounded(y * out + x * aside)}`;
  }
  return `${path}Z`;
};

const stroke = (share: number, from: number, to: number, aside = 0): string =>
  shape(share, from, aside - 1.25, to, aside - 1.25, to, aside + 1.25, from, aside + 1.25);

const triangle = (share: number, tip: number, base: number, half: number): string =>
  shape(share, tip, 0, base, half, base, -half);

/** Open head on a dashed line, filled head on a solid line, double line; a band has its head only. */
const markOf = (kind: Held['kind'], share: number, band: boolean): string => {
  if (kind === 'standard' && !band) {
    return stroke(share, inner - 2, outer + 12, -2.5) + stroke(share, inner - 2, outer + 12, 2.5);
  }
  const head = triangle(share, outer + 3, outer + 16, 7.5);
  if (kind === 'target') return head + (band ? '' : stroke(share, inner, outer + 3));
  const dashes = [0, 1, 2].map((i) => stroke(share, inner + i * 8, inner + i * 8 + 5)).join('');
  return head + triangle(share, outer + 8, outer + 14, 3.6) + (band ? '' : dashes);
};

/** Marks stay where they are while numbers change. */
const remembered = new Map<string, string>();

const rememberedMark = (kind: Held['kind'], share: number, band: boolean): string => {
  const key = `${kind} ${share} ${band}`;
  let path = remembered.get(key);
  if (path === undefined) {
    path = markOf(kind, share, band);
    if (remembered.size < 1000) remembered.set(key, path);
  }
  return path;
};

/** Rings: around which half circle their middles lie, their size, and the share of it two of them need. */
const ringAt = 60;
const ringSize = 8.5;
const ringRoom = 0.11;

/** A ring on a stem from where its number is; the ring itself may have made way for another one. */
const ring = (share: number, [x, y]: readonly [number, number]): string => {
  const [fromX, fromY] = place(share, inner + 4);
  const part = ringSize / Math.hypot(fromX - x, fromY - y);
  const stem = `M${fromX} ${fromY}L${rounded(x + (fromX - x) * part)} ${rounded(y + (fromY - y) * part)}`;
  return `${stem}M${rounded(x - ringSize)} ${y}a8.5 8.5 0 1 1 17 0a8.5 8.5 0 1 1 -17 0`;
};

/** Shares of rings, so far apart that they do not cover each other. @param shares from left to right */
const apart = (shares: readonly number[]): readonly number[] => {
  const placed: number[] = [];
  for (const share of shares) placed.push(Math.max(share, (placed[placed.length - 1] ?? -1) + ringRoom, 0.05));
  for (let i = placed.length - 1, most = 0.95; i >= 0; i--, most -= ringRoom)
    placed[i] = Math.min(placed[i] as number, most);
  return placed;
};

/** The whole arc; the same for every dial. */
export const track = sector(0, 1, inner, outer);

/**
 * The number of an indicator on an arc. Only for a line with two real ends; where it holds no 0, the number is a tick
 * without an arc behind it.
 */
export const dialOf = (
  axis: Axis,
  reading: Reading,
  references: readonly Held[],
  others: readonly Other[],
): DialPicture => {
  const { value, lower, upper, text } = reading;
  const share = (number: number): number => shareOf(axis, number);
  const held = references.slice(0, mostDrawn);
  let keyed = 0;
  const letters = others.map(({ reading: { value } }, i) => (i < mostDrawn && value !== null ? letterOf(keyed++) : ''));
  const points = others
    .flatMap(({ reading: { value } }, i) =>
      value === null || !letters[i] ? [] : [{ at: share(value), letter: letters[i] }],
    )
    .sort((a, b) => a.at - b.at);
  const places = apart(points.map((one) => one.at));
  const middles = places.map((one) => place(one, ringAt));
  // A ring beside the number leaves it less room.
  const tight = places.some((one) => one < 0.3 || one > 0.7);
  const sure = axis.min <= 0 && axis.max >= 0 ? sureOf(reading) : null;
  return {
    view: 'dial',
    box: '-142 -122 284 142',
    solid: sure ? sector(share(sure[0]), share(sure[1]), inner, outer) : '',
    margin: lower === null || upper === null ? '' : sector(share(lower), share(upper), inner, outer),
    tick: value === null || (sure && lower === null) ? '' : line(share(value), inner - 5, outer + 5),
    bands: held
      .filter(({ from, to }) => from < to)
      .map(({ from, to }) => sector(share(from), share(to), outer + 3, outer + 8))
      .join(''),
    references: held.map(({ kind, from, to, fromText, toText }) => {
      const centre = share((from + to) / 2);
      const [x, y] = place(centre, outer + 20);
      const text = toText === '' ? fromText : `${fromText}–${toText}`;
      return {
        kind,
        text: text.length > 6 ? '' : text,
        path: rememberedMark(kind, centre, from < to),
        x,
        y: rounded(y + 4),
        anchor: centre < 0.4 ? 'end' : centre > 0.6 ? 'start' : 'middle',
      };
    }),
    others: points.map((one, i) => ring(one.at, middles[i] as readonly [number, number])).join(''),
    marks: points.map(({ letter }, i) => {
      const [x, y] = middles[i] as readonly [number, number];
      return { letter, x, y: rounded(y + 4.7) };
    }),
    letters,
    size:
      value === null
        ? tight
          ? 14
          : 17
        : rounded(Math.min(46, (tight ? 72 : 2 * middle - 40) / (0.6 * Math.max(1, text.length)))),
  };
};
