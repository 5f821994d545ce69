import { LaterCode } from '../base/later-code.js';
import type { EditCode } from './parts.js';

/** The forms of a coordinator, fetched for a map that is editable. */
export const editCode = new LaterCode<EditCode>(() => import('./edit.js'));
