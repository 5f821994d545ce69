import { common } from '../../language/en/common.js';
import { gaugeMore } from '../../language/en/gauge-more.js';
import { gauge } from '../../language/en/gauge.js';

/** All English words of a gauge, in one file. */
export const english = { ...common, ...gauge, ...gaugeMore };
