import { LaterCode } from '../base/later-code.js';
import type { NetworkCode } from './parts.js';

/** The network view, fetched when it is first shown. */
export const networkCode = new LaterCode<NetworkCode>(() => import('./network-code.js'));
