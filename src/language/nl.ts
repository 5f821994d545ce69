import { web as first } from './nl/web.js';
import { gauge as gaugeFirst } from './nl/gauge.js';
import { gaugeMore } from './nl/gauge-more.js';
import { webActs } from './nl/web-acts.js';
import { webMore } from './nl/web-more.js';
import { flywheel as atOnce } from './nl/flywheel.js';
import { network as networkFirst } from './nl/network.js';
import { networkLater } from './nl/network-later.js';
import { flywheelLater } from './nl/flywheel-later.js';
import { networkTies } from './nl/network-ties.js';
import { networkView as networkPicture } from './nl/network-view.js';

/** All Dutch words, by section: what a host that adds a language has to translate. */
export { assessment } from './nl/assessment.js';
export { board } from './nl/board.js';
export { common } from './nl/common.js';
export { forms } from './nl/forms.js';
export { log } from './nl/log.js';
export { networkEdit } from './nl/network-edit.js';
export { history } from './nl/history.js';
export { problems } from './nl/problems.js';
export { conversion } from './nl/conversion.js';

export const gauge = { ...gaugeFirst, ...gaugeMore };
export const web = { ...first, ...webMore, ...webActs };
export { own } from './nl/own.js';
export { ownWheel } from './nl/own-wheel.js';
export { checkIn } from './nl/check-in.js';
/** Both parts of the flywheel's words are one section. */
export const flywheel = { ...atOnce, ...flywheelLater };
/** What partners are to each other is said by the map and by its network view. */
export const network = { ...networkFirst, ...networkLater, ...networkTies };
export const networkView = { ...networkPicture, ...networkTies };
