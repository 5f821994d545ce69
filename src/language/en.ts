import { web as first } from './en/web.js';
import { gauge as gaugeFirst } from './en/gauge.js';
import { gaugeMore } from './en/gauge-more.js';
import { webActs } from './en/web-acts.js';
import { webMore } from './en/web-more.js';
import { flywheel as atOnce } from './en/flywheel.js';
import { network as networkFirst } from './en/network.js';
import { networkLater } from './en/network-later.js';
import { flywheelLater } from './en/flywheel-later.js';
import { networkTies } from './en/network-ties.js';
import { networkView as networkPicture } from './en/network-view.js';

/** All English words, by section. */
export { assessment } from './en/assessment.js';
export { board } from './en/board.js';
export { common } from './en/common.js';
export { forms } from './en/forms.js';
export { log } from './en/log.js';
export { networkEdit } from './en/network-edit.js';
export { history } from './en/history.js';
export { problems } from './en/problems.js';
export { conversion } from './en/conversion.js';

export const gauge = { ...gaugeFirst, ...gaugeMore };
export const web = { ...first, ...webMore, ...webActs };
export { own } from './en/own.js';
export { ownWheel } from './en/own-wheel.js';
export { checkIn } from './en/check-in.js';
/** Both parts of the flywheel's words are one section. */
export const flywheel = { ...atOnce, ...flywheelLater };
/** What partners are to each other is said by the map and by its network view. */
export const network = { ...networkFirst, ...networkLater, ...networkTies };
export const networkView = { ...networkPicture, ...networkTies };
