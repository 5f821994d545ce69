import { web as first } from './en/web.js';
import { gauge as gaugeFirst } from './en/gauge.js';
import { gaugeMore } from './en/gauge-more.js';
import { webActs } from './en/web-acts.js';
import { webMore } from './en/web-more.js';

/** All English words, by section. */
export { assessment } from './en/assessment.js';
export { board } from './en/board.js';
export { common } from './en/common.js';
export { flywheel } from './en/flywheel.js';
export { history } from './en/history.js';
export { network } from './en/network.js';
export { problems } from './en/problems.js';
export { conversion } from './en/conversion.js';

export const gauge = { ...gaugeFirst, ...gaugeMore };
export const web = { ...first, ...webMore, ...webActs };
