import { ownFileLimits, readOwnFile, readOwnRecords } from '../../domain/document/own-file.js';
import type { OwnRecord } from '../../domain/document/own-types.js';
import { parseJson } from '../../domain/document/parse-json.js';
import type { Assessment } from '../../domain/document/types.js';
import { isCheckIn } from '../../domain/own/records.js';
import { newId } from '../../storage/ids.js';
import { canonical } from '../../storage/plain.js';
import type { KeptRecords } from '../../storage/port.js';
import type { OwnFile } from '../base/save-file.js';

/** What a file of one's own holds. */
export interface Offered {
  readonly assessments: readonly Assessment[];
  readonly own: readonly OwnRecord[];
}

/** All that is kept as a file; what cannot be read goes along as it is. */
export const fileOf = (records: KeptRecords | null): OwnFile => {
  const assessments = records?.assessments.map(({ assessment }) => assessment) ?? [];
  const own = records?.own.map(({ record }) => record) ?? [];
  const unreadable = records?.quarantined.map(({ raw }) => raw) ?? [];
  const document = {
    schema: 'veerkracht/own-file@1',
    assessments,
    ...(own.length > 0
      ? { experiences: own.filter((record) => !isCheckIn(record)), checkIns: own.filter(isCheckIn) }
      : {}),
    ...(unreadable.length > 0 ? { unreadable } : {}),
  };
  return { name: 'veerkracht.json', type: 'application/json', text: `${JSON.stringify(document, null, 2)}\n` };
};

/** Reads a file the resident chose; null when there is nothing of ours in it. */
export const openFile = async (file: File): Promise<Offered | null> => {
  const { bytes } = ownFileLimits;
  const text = file.size <= bytes ? await file.text().catch(() => null) : null;
  const whole = text === null ? null : parseJson(text, { bytes }).value;
  if (whole === null) return null;
  const [assessments, own] = [readOwnFile(whole).value ?? [], readOwnRecords(whole).value ?? []];
  return assessments.length + own.length > 0 ? { assessments, own } : null;
};

const contentOf = (record: OwnRecord): string => canonical({ ...record, id: '', revision: 0 });

/**
 * The records of a file that are not kept yet. What is kept under the same id with other words stays: the one of the
 * file gets an id of its own.
 */
export const freshOf = (own: readonly OwnRecord[], kept: KeptRecords | null): readonly OwnRecord[] => {
  const there = new Map(kept?.own.map(({ record }) => [record.id, record]));
  const contents = new Set([...there.values()].map(contentOf));
  return own
    .filter((record) => !contents.has(contentOf(record)))
    .map((record) => (there.has(record.id) ? { ...record, id: newId(), revision: 1 } : record));
};
