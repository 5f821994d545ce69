import { checkInListShape } from './check-in-list-shape.js';
import type { CheckInList } from './own-types.js';
import type { Parsed } from './types.js';
import { readDocument, type Kind } from './version.js';

export const checkInListKind: Kind = { name: 'check-in-list', version: 1, steps: {} };

/**
 * Reads what a check-in asks (check-in-list@1): a bad choice or feeling is left out and listed. Never throws.
 *
 * @param raw parsed JSON, or an object of the page
 */
export const readCheckInList = (raw: unknown): Parsed<CheckInList> =>
  readDocument(raw, checkInListKind, (document, reading) => reading.whole(checkInListShape, document));
