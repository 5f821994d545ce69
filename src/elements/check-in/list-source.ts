import { quickCheckInList } from '../../domain/document/check-in-list-shape.js';
import type { CheckInList } from '../../domain/document/own-types.js';
import type { Parsed } from '../../domain/document/types.js';

type Read = Parsed<CheckInList>;

/** A list without a fault is read at once; for all others the whole reader is fetched, which tells what is wrong. */
export const readList = (raw: unknown): Read | Promise<Read> => {
  const list = quickCheckInList(raw);
  if (list) return { value: list, problems: [] };
  return import('../../domain/document/check-in-list.js').then(
    ({ readCheckInList }) => readCheckInList(raw),
    () => ({ value: null, problems: [{ path: '', code: 'network', fatal: true }] }),
  );
};
