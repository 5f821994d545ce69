import { flywheel as atOnce } from './en/flywheel.js';
import { flywheelLater } from './en/flywheel-later.js';

/** All English words, by section. */
export { assessment } from './en/assessment.js';
export { board } from './en/board.js';
export { common } from './en/common.js';
export { gauge } from './en/gauge.js';
export { history } from './en/history.js';
export { network } from './en/network.js';
export { problems } from './en/problems.js';
export { web } from './en/web.js';
export { conversion } from './en/conversion.js';
export { own } from './en/own.js';
export { ownWheel } from './en/own-wheel.js';
export { checkIn } from './en/check-in.js';
/** Both parts of the flywheel's words are one section. */
export const flywheel = { ...atOnce, ...flywheelLater };
