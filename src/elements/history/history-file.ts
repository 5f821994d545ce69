import { assessmentKind } from '../../domain/document/assessment.js';
import { ownFileLimits } from '../../domain/document/own-file-limits.js';
import { readOwnFile, readOwnRecords } from '../../domain/document/own-file.js';
import type { OwnRecord } from '../../domain/document/own-types.js';
import { parseJson } from '../../domain/document/parse-json.js';
import type { Assessment } from '../../domain/document/types.js';
import { stated } from '../../domain/document/version.js';
import { newId } from '../../storage/ids.js';
import { canonical } from '../../storage/plain.js';
import type { KeptRecords } from '../../storage/port.js';

/** What a file of one's own holds. */
export interface Offered {
  readonly assessments: readonly Assessment[];
  readonly own: readonly OwnRecord[];
}

/**
 * Reads a file the resident chose; null when there is nothing of ours in it, or when a part of it is refused as a whole:
 * half a file is not offered as if it were all.
 */
export const openFile = async (file: File): Promise<Offered | null> => {
  const { bytes } = ownFileLimits;
  const text = file.size <= bytes ? await file.text().catch(() => null) : null;
  const whole = text === null ? null : parseJson(text, { bytes }).value;
  if (whole === null) return null;
  const assessments = readOwnFile(whole).value;
  // A file with one assessment has nothing else.
  const own = stated(whole)?.name === assessmentKind.name ? [] : readOwnRecords(whole).value;
  return assessments && own && assessments.length + own.length > 0 ? { assessments, own } : null;
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
