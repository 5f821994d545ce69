import type { Scale } from '../../domain/document/types.js';
import { onStep } from '../../domain/web/aim.js';

type Ends = Pick<Scale, 'min' | 'max' | 'step'>;

/** What the reader changed in the newest moment, and the way back. */
export class Edits {
  readonly #scores = new Map<string, number | null>();
  readonly #undo: { readonly axis: string; readonly before: number | null }[] = [];

  /** @param original the numbers before any change */
  constructor(private readonly original: Readonly<Record<string, number | null>>) {}

  get changed(): boolean {
    return this.#undo.length > 0;
  }

  valueOf(axis: string): number | null {
    const edited = this.#scores.get(axis);
    if (edited !== undefined) return edited;
    return Object.hasOwn(this.original, axis) ? (this.original[axis] ?? null) : null;
  }

  /** All numbers, the changed ones included. */
  get scores(): Readonly<Record<string, number | null>> {
    const all = Object.assign(Object.create(null) as Record<string, number | null>, this.original);
    for (const [axis, value] of this.#scores) all[axis] = value;
    return all;
  }

  /** @returns false when nothing changes */
  set(axis: string, value: number | null): boolean {
    const before = this.valueOf(axis);
    if (before === value) return false;
    this.#undo.push({ axis, before });
    this.#scores.set(axis, value);
    return true;
  }

  /** Takes the last change back. @returns the axis it was on, or null when there is nothing to take back */
  undo(): string | null {
    const last = this.#undo.pop();
    if (!last) return null;
    this.#scores.set(last.axis, last.before);
    return last.axis;
  }
}

/** The next value up or down; without a value the scale is entered at its near end. */
export const stepped = (value: number | null, direction: 1 | -1, scale: Ends): number => {
  const { min, max, step } = scale;
  if (value === null) return direction === 1 ? min : onStep(max, scale);
  const steps = (value - min) / step;
  return onStep(min + (direction === 1 ? Math.floor(steps + 1e-6) + 1 : Math.ceil(steps - 1e-6) - 1) * step, scale);
};

/** What was typed in a number field: a value of the scale, null for nothing, `wrong` for anything else. Comma or point. */
export const typedNumber = (text: string, scale: Ends): number | null | 'wrong' => {
  const typed = text
    .trim()
    .replace(',', '.')
    .replace(/^\u2212/, '-');
  if (typed === '') return null;
  if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(typed)) return 'wrong';
  const value = Number(typed);
  return Math.abs(onStep(value, scale) - value) < 1e-6 ? value : 'wrong';
};
