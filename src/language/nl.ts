/** All Dutch words, by section: what a host that adds a language has to translate. */
export { assessment } from './nl/assessment.js';
export { board } from './nl/board.js';
export { common } from './nl/common.js';
export { gauge } from './nl/gauge.js';
export { flywheel } from './nl/flywheel.js';
export { history } from './nl/history.js';
export { network } from './nl/network.js';
export { networkView } from './nl/network-view.js';
export { problems } from './nl/problems.js';
export { web } from './nl/web.js';
export { conversion } from './nl/conversion.js';
