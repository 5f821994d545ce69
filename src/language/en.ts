/** All English words, by section. */
export { assessment } from './en/assessment.js';
export { board } from './en/board.js';
export { common } from './en/common.js';
export { gauge } from './en/gauge.js';
export { flywheel } from './en/flywheel.js';
export { history } from './en/history.js';
export { network } from './en/network.js';
export { networkView } from './en/network-view.js';
export { problems } from './en/problems.js';
export { web } from './en/web.js';
export { conversion } from './en/conversion.js';
