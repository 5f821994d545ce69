/** The network view: fetched when it is first shown. */
export { NetworkPart } from './network-part.js';
export { networkStyles } from './network.styles.js';
