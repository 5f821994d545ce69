import type { Band, Instrument, Item, Scale } from '../document/types.js';
import { toDecimals } from '../draw/decimals.js';
import type { Coverage } from './rows.js';

/** The number of one axis, with how many answers it rests on. `value` null = too few answers: a gap, never 0. */
export interface AxisScore extends Coverage {
  readonly value: number | null;
}

type Answers = Readonly<Record<string, number | null>>;

const answerOf = (answers: Answers, id: string, scale: Scale): number | null => {
  const value = Object.hasOwn(answers, id) ? answers[id] : null;
  return typeof value === 'number' && value >= scale.min && value <= scale.max ? value : null;
};

const rescale = (value: number, from: Scale, to: Scale): number =>
  from.min === to.min && from.max === to.max
    ? value
    : to.min + ((value - from.min) / (from.max - from.min)) * (to.max - to.min);

/**
 * The axis numbers of a set of answers: only the items of the chosen variant count, reverse items are turned round,
 * an item on another scale is first put on the instrument's.
 *
 * A sum over a list with gaps stands for the whole list (mean × number asked), so that it stays on its scale; `lookup`
 * needs every answer. An axis with its own scale gets means on that scale, unless a factor already brings them there.
 *
 * @param variantId an unknown variant counts as the first one
 * @param answers numbers by item id, or by axis id in a variant that asks one number per axis
 */
export const scoreAxes = (
  instrument: Instrument,
  variantId: string,
  answers: Answers,
): Readonly<Record<string, AxisScore>> => {
  const variant = instrument.variants.find(({ id }) => id === variantId) ?? instrument.variants[0];
  const scores: Record<string, AxisScore> = Object.create(null) as Record<string, AxisScore>;
  if (!variant || variant.items === 'axes') {
    for (const { id, scale } of instrument.axes) {
      const value = answerOf(answers, id, scale ?? instrument.scale);
      scores[id] = { value, answered: value === null ? 0 : 1, asked: 1 };
    }
    return scores;
  }
  const asked = new Set(variant.items);
  for (const axis of instrument.axes) {
    const items = instrument.items.filter((item) => item.axis === axis.id && asked.has(item.id));
    scores[axis.id] = scoreAxis(instrument, items, answers, axis.scale ?? instrument.scale);
  }
  return scores;
};

const scoreAxis = (instrument: Instrument, items: readonly Item[], answers: Answers, axisScale: Scale): AxisScore => {
  const { method, factor, minimumAnswered, decimals, table } = instrument.scoring;
  const given: number[] = [];
  for (const item of items) {
    const scale = item.scale ?? instrument.scale;
    const answer = answerOf(answers, item.id, scale);
    if (answer === null) continue;
    given.push(rescale(item.reverse ? scale.min + scale.max - answer : answer, scale, instrument.scale));
  }
  const answered = given.length;
  const asked = items.length;
  const enough = answered > 0 && answered / asked >= minimumAnswered - 1e-9;
  const sum = given.reduce((total, value) => total + value, 0);
  let value: number | null = null;
  if (method === 'mean' && enough) {
    value = factor === 1 ? rescale(sum / answered, instrument.scale, axisScale) : (sum / answered) * factor;
  } else if (method === 'sum' && enough) {
    value = (sum / answered) * asked * factor;
  } else if (method === 'lookup' && answered === asked && answered > 0) {
    const key = String(toDecimals(sum, 3));
    value = table && Object.hasOwn(table, key) ? (table[key] ?? null) : null;
  }
  return { value: value === null ? null : toDecimals(value, decimals), answered, asked };
};

/**
 * The named range of an axis number; only instruments made to measure have them. `from` is included, `to` is not,
 * except at the top.
 */
export const bandOf = (instrument: Instrument, axisId: string, value: number | null): Band | null => {
  if (instrument.kind !== 'measure' || value === null) return null;
  const bands = instrument.bands.filter(({ axis }) => axis === axisId);
  const top = Math.max(...bands.map(({ to }) => to));
  return bands.find(({ from, to }) => value >= from && (value < to || (value === to && to === top))) ?? null;
};
