import { web as first } from './nl/web.js';
import { gauge as gaugeFirst } from './nl/gauge.js';
import { gaugeMore } from './nl/gauge-more.js';
import { webActs } from './nl/web-acts.js';
import { webMore } from './nl/web-more.js';

/** All Dutch words, by section: what a host that adds a language has to translate. */
export { assessment } from './nl/assessment.js';
export { board } from './nl/board.js';
export { common } from './nl/common.js';
export { flywheel } from './nl/flywheel.js';
export { history } from './nl/history.js';
export { network } from './nl/network.js';
export { problems } from './nl/problems.js';
export { conversion } from './nl/conversion.js';

export const gauge = { ...gaugeFirst, ...gaugeMore };
export const web = { ...first, ...webMore, ...webActs };
