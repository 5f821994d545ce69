import type { Indicator } from '../document/indicator-types.js';
import { dialOf } from './dial.js';
import { sceneOf, type GaugeOptions, type GaugeScene } from './scene-of.js';

export { makesDial, sayOf, type GaugeOptions, type GaugeScene, type GaugeView } from './scene-of.js';

/** The scene of one indicator: pure, the same each time. */
export const gaugeScene = (indicator: Indicator, options: GaugeOptions): GaugeScene =>
  sceneOf(indicator, options, dialOf);
