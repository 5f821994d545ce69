import type { LaterCode } from '../base/later-code.js';
import type { EditCode } from './parts.js';

/** The forms of a coordinator; null as long as this library has none. */
export const editCode: LaterCode<EditCode> | null = null;
