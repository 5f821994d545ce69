import { assessmentKind } from '../../domain/document/assessment.js';
import { ownFileLimits } from '../../domain/document/own-file-limits.js';
import { readOwnFile, readOwnRecords } from '../../domain/document/own-file.js';
import type { OwnRecord } from '../../domain/document/own-types.js';
import { parseJson } from '../../domain/document/parse-json.js';
import type { Assessment } from '../../domain/document/types.js';
import { stated } from '../../domain/document/version.js';
import { isCheckIn } from '../../domain/own/records.js';
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

/** The lists of a file, without one that is not finished and still stands open here. */
export const listsOf = (assessments: readonly Assessment[], { drafts }: KeptRecords): readonly Assessment[] => {
  const open = new Set(drafts.map(({ id }) => id));
  return assessments.filter(({ id, completedAt }) => completedAt !== null || !open.has(id));
};

/**
 * The records of a file that are not kept yet. What is kept under the same id with other words stays: the one of the
 * file gets an id of its own. What refers to something of the file goes on referring to it.
 *
 * @param named ids under which assessments of the file are kept here, by the id they have in the file
 */
export const freshOf = (
  own: readonly OwnRecord[],
  kept: KeptRecords,
  named: ReadonlyMap<string, string>,
): readonly OwnRecord[] => {
  const there = new Map(kept.own.map(({ record }) => [record.id, contentOf(record)]));
  const contents = new Map([...there].map(([id, content]) => [content, id]));
  const experiences = new Map<string, string>();
  const linked = (record: OwnRecord): OwnRecord =>
    isCheckIn(record)
      ? { ...record, experience: experiences.get(record.experience ?? '') ?? record.experience }
      : { ...record, assessment: named.get(record.assessment ?? '') ?? record.assessment };
  const fresh = (given: OwnRecord): readonly OwnRecord[] => {
    if (there.get(given.id) === contentOf(given)) return [];
    const record = linked(given);
    const same = contents.get(contentOf(record));
    const id = same ?? (there.has(given.id) ? newId() : given.id);
    if (!isCheckIn(given)) experiences.set(given.id, id);
    return same !== undefined ? [] : [id === given.id ? record : { ...record, id, revision: 1 }];
  };
  // Check-ins last, for they refer to experiences.
  return [...own.filter((one) => !isCheckIn(one)), ...own.filter(isCheckIn)].flatMap(fresh);
};
