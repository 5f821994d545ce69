import { quickCheckInList } from '../../domain/document/check-in-list-shape.js';
import { quickOrWhole } from '../base/quick-or-whole.js';

/** Reads a `check-in-list@1` document. */
export const readList = quickOrWhole(
  quickCheckInList,
  async () => (await import('../../domain/document/check-in-list.js')).readCheckInList,
);
