import type { Moment, Scale } from '../document/types.js';
import { toDecimals } from '../draw/decimals.js';

/** How many of the questions asked on an axis have an answer. */
export interface Coverage {
  readonly answered: number;
  readonly asked: number;
}

/** An axis with its texts already in the reader's language. */
export interface WebAxis {
  readonly id: string;
  readonly label: string;
  /** A shorter name for a small web; the label itself when there is none. */
  readonly short: string;
  /** Language of the label when it is not the reader's. */
  readonly lang?: string | null;
  readonly scale: Pick<Scale, 'min' | 'max' | 'step'>;
}

/** The numbers of one moment; `coverage` by axis id where it is known. */
export interface WebMoment extends Pick<Moment, 'scores' | 'discuss' | 'important'> {
  readonly coverage?: Readonly<Record<string, Coverage>> | undefined;
}

/** Why an axis has no number: nothing filled in, or too few answers for a mean. */
export type Gap = { readonly kind: 'empty' } | ({ readonly kind: 'few' } & Coverage);

/** One number as it is drawn, written and spoken; or why there is none. */
export interface Reading {
  /** Rounded as shown; null = a gap, never 0. */
  readonly value: number | null;
  /** The number in the reader's language; '' for a gap. */
  readonly text: string;
  readonly gap: Gap | null;
  readonly coverage: Coverage | null;
}

/** All facts about one axis. Picture, table, sentences, lists and files are made from these rows and nothing else. */
export interface WebRow {
  readonly axis: string;
  readonly index: number;
  readonly label: string;
  readonly short: string;
  readonly lang: string | null;
  readonly scale: WebAxis['scale'];
  readonly now: Reading;
  /** Null when only one moment is shown. */
  readonly then: Reading | null;
  /** now − then of the rounded numbers; null when one of them is missing. */
  readonly change: number | null;
  readonly discuss: boolean;
  readonly important: boolean;
}

/** Writes a number with a fixed number of decimals in the reader's language. */
export type NumberWriter = (value: number, decimals: number) => string;

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

const numberOf = (moment: WebMoment | undefined, axis: string, decimals: number): number | null => {
  const score = own(moment?.scores, axis);
  return typeof score === 'number' && Number.isFinite(score) ? toDecimals(score, decimals) : null;
};

/** The fewest decimals that show every number in full, at most `most`: 6,5 makes 7 a "7,0". */
export const decimalsNeeded = (values: readonly (number | null)[], most: number): number => {
  let needed = 0;
  for (const value of values) {
    while (value !== null && needed < most && toDecimals(value, needed) !== value) needed++;
  }
  return needed;
};

/**
 * The rows of a web in drawing order.
 *
 * @param moments one or two, newest last; none counts as one that is empty
 * @param decimals most decimals a number is rounded to, 0–3
 */
export const webRows = (
  axes: readonly WebAxis[],
  moments: readonly WebMoment[],
  decimals: number,
  write: NumberWriter,
): readonly WebRow[] => {
  const now = moments[moments.length - 1];
  const then = moments.length > 1 ? moments[moments.length - 2] : undefined;
  const values = axes.flatMap(({ id }) => [numberOf(now, id, decimals), numberOf(then, id, decimals)]);
  const shown = decimalsNeeded(values, decimals);
  const reading = (moment: WebMoment | undefined, axis: string): Reading => {
    const value = numberOf(moment, axis, decimals);
    const coverage = own(moment?.coverage, axis) ?? null;
    if (value !== null) return { value, text: write(value, shown), gap: null, coverage };
    const few = coverage !== null && coverage.answered > 0;
    return { value, text: '', gap: few ? { kind: 'few', ...coverage } : { kind: 'empty' }, coverage };
  };
  return axes.map(({ id, label, short, lang = null, scale }, index) => {
    const current = reading(now, id);
    const earlier = then ? reading(then, id) : null;
    return {
      axis: id,
      index,
      label,
      short,
      lang,
      scale,
      now: current,
      then: earlier,
      change:
        earlier && earlier.value !== null && current.value !== null
          ? toDecimals(current.value - earlier.value, decimals)
          : null,
      discuss: now?.discuss.includes(id) ?? false,
      important: now?.important.includes(id) ?? false,
    };
  });
};

/** Where a number lies on its axis: 0 at the lowest end, 1 at the highest. */
export const share = (value: number, { min, max }: Pick<Scale, 'min' | 'max'>): number =>
  max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)));

/** The scale all axes have in common, or null when they differ. */
export const commonScale = (rows: readonly WebRow[]): WebAxis['scale'] | null => {
  const first = rows[0]?.scale;
  return first && rows.every(({ scale }) => scale.min === first.min && scale.max === first.max) ? first : null;
};
