import type { LaterCode } from '../base/later-code.js';
import type { NetworkCode } from './parts.js';

/** The network view; null as long as this library has none: the list is shown, and says so. */
export const networkCode: LaterCode<NetworkCode> | null = null;
