import type { Comparison, Indicator } from '../document/indicator-types.js';
import { axisOf, type Axis } from './axis.js';
import { bulletOf, type BulletPicture } from './bullet.js';
import type { dialOf, DialPicture } from './dial.js';
import {
  currentOf,
  decimalsOf,
  heldOf,
  otherOf,
  readingOf,
  writeShort,
  type Held,
  type Other,
  type Reading,
  type Say,
  type Voice,
} from './reading.js';

export type GaugeView = 'bullet' | 'dial' | 'card';

/** What one gauge shows now: its number, what it is held against, and one picture. Table and trend: `details.ts`. */
export interface GaugeScene {
  readonly id: string;
  readonly label: string;
  /** '' when not given. */
  readonly unit: string;
  readonly decimals: number;
  readonly reading: Reading;
  /** The oldest number, when it is not the one shown; with a gap now, the newest. */
  readonly before: Reading | null;
  readonly references: readonly Held[];
  readonly others: readonly Other[];
  readonly axis: Axis;
  readonly axisTexts: readonly [min: string, max: string];
  readonly modelled: boolean;
  /** `meter` may be its role: two real ends and a number. */
  readonly meter: boolean;
  readonly picture: BulletPicture | DialPicture | { readonly view: 'card'; readonly letters: readonly [] };
}

export interface GaugeOptions {
  /** What is asked for; `dial` becomes `bullet` where the range has no two ends. */
  readonly view: GaugeView;
  readonly asOf: string | null;
  readonly voice: Voice;
  /** A line shared with others; default its own. */
  readonly axis?: Axis | undefined;
}

/** Whether a dial may be drawn: the range has both ends. */
export const makesDial = ({ range }: Indicator): boolean => range.min !== null && range.max !== null;

export const sayOf = (indicator: Indicator, { asOf, voice }: Pick<GaugeOptions, 'asOf' | 'voice'>): Say => ({
  decimals: decimalsOf(indicator),
  asOf,
  voice,
});

/** The number to tell beside the one of now: the oldest; when there is none now, the newest there was. */
const beforeOf = ({ observations }: Indicator, now: Reading, say: Say): Reading | null => {
  const known = observations.filter(({ value }) => value !== null).map((one) => readingOf(one, say));
  const past = known.filter(({ planned, period }) => !planned && period !== now.period);
  return past.at(now.gap ? -1 : 0) ?? null;
};

/**
 * The scene of one indicator: pure, the same each time.
 *
 * @param dial draws a dial; null = it is drawn as bullet. `gaugeScene` has it built in
 */
export const sceneOf = (indicator: Indicator, options: GaugeOptions, dial: typeof dialOf | null): GaugeScene => {
  const { voice } = options;
  const say = sayOf(indicator, options);
  const reading = currentOf(indicator.observations, say);
  const axis = options.axis ?? axisOf(indicator);
  const references = indicator.references.map((one) => heldOf(one, indicator.direction, reading, say));
  const others = indicator.comparisons.map((one: Comparison) => otherOf(indicator, one, reading, say));
  const { view } = options;
  return {
    id: indicator.id,
    label: voice.text(indicator.label),
    unit: indicator.unit ? voice.text(indicator.unit) : '',
    decimals: say.decimals,
    reading,
    before: beforeOf(indicator, reading, say),
    references,
    others,
    axis,
    axisTexts: [writeShort(axis.min, say), writeShort(axis.max, say)],
    modelled: indicator.method === 'modelled',
    meter: axis.real && reading.value !== null,
    picture:
      view === 'card'
        ? { view, letters: [] }
        : view === 'dial' && dial && makesDial(indicator)
          ? dial(axis, reading, references, others)
          : bulletOf(axis, reading, references, others),
  };
};
