import { shareOf, type Axis } from './axis.js';
import { mostDrawn, sureOf } from './bullet.js';
import type { Held, Other, Reading } from './reading.js';

export interface DialMark {
  readonly kind: Held['kind'];
  /** Across the arc; '' for a band. */
  readonly line: string;
  /** Outside it, pointing at it. */
  readonly head: string;
  /** Its number; '' where it would not fit beside the arc. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A half circle from left to right around 0,0, in units of its own; every shape is a path. '' = not there. */
export interface DialPicture {
  readonly view: 'dial';
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly track: string;
  readonly solid: string;
  readonly margin: string;
  readonly tick: string;
  /** Bands of references. */
  readonly bands: string;
  readonly references: readonly DialMark[];
  /** Rings of other areas, on stems. */
  readonly others: string;
  /** Size of the number in the middle, so that it fits. */
  readonly size: number;
}

const outer = 95;
const inner = 73;
const middle = (outer + inner) / 2;

const two = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Share 0 is on the left, 1 on the right. */
const place = (share: number, radius: number): readonly [number, number] => [
  two(-Math.cos(Math.PI * share) * radius),
  two(-Math.sin(Math.PI * share) * radius),
];
const at = (share: number, radius: number): string => place(share, radius).join(' ');

const sector = (from: number, to: number, low: number, high: number): string =>
  from === to
    ? ''
    : `M${at(from, high)}A${high} ${high} 0 0 1 ${at(to, high)}L${at(to, low)}A${low} ${low} 0 0 0 ${at(from, low)}Z`;

const line = (share: number, low: number, high: number): string => `M${at(share, low)}L${at(share, high)}`;

/** An open or filled triangle outside the arc that points at it. */
const triangle = (share: number): string => {
  const spread = 0.03;
  return `M${at(share, outer + 4)}L${at(share - spread, outer + 15)}L${at(share + spread, outer + 15)}Z`;
};

const double = (share: number): string =>
  line(share - 0.008, inner - 2, outer + 12) + line(share + 0.008, inner - 2, outer + 12);

const ring = (share: number): string => {
  const [x, y] = place(share, inner - 11);
  return `${line(share, inner - 7.5, inner + 4)}M${two(x - 3.5)} ${y}a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1 -7 0`;
};

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
  const sure = axis.min <= 0 && axis.max >= 0 ? sureOf(reading) : null;
  return {
    view: 'dial',
    box: [-142, -122, 284, 142],
    track: sector(0, 1, inner, outer),
    solid: sure ? sector(share(sure[0]), share(sure[1]), inner, outer) : '',
    margin: lower === null || upper === null ? '' : sector(share(lower), share(upper), inner, outer),
    tick: value === null ? '' : line(share(value), inner - 5, outer + 5),
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
        line: from < to ? '' : kind === 'standard' ? double(centre) : line(centre, inner - 2, outer + 4),
        head: kind === 'standard' && from === to ? '' : triangle(centre),
        x,
        y: two(y + 4),
        anchor: centre < 0.4 ? 'end' : centre > 0.6 ? 'start' : 'middle',
      };
    }),
    others: others
      .slice(0, mostDrawn)
      .map(({ reading: { value } }) => (value === null ? '' : ring(share(value))))
      .join(''),
    size: two(Math.min(46, (2 * middle - 40) / (0.6 * Math.max(1, text.length)))),
  };
};
