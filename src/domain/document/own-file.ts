import { assessmentKind, assessmentShape, readAssessment } from './assessment.js';
import { ownFileLimits } from './own-file-limits.js';
import { checkInShape, experienceShape, readOwnRecord } from './own-records.js';
import type { OwnRecord } from './own-types.js';
import { isPlainRecord, plainCopy, type PlainRecord } from './plain-copy.js';
import type { Reading } from './read.js';
import { shown } from './report.js';
import { choice, entry, given, list } from './shape.js';
import type { Assessment, Parsed } from './types.js';
import { readDocument, stated, type Kind } from './version.js';

export const ownFileKind: Kind = { name: 'own-file', version: 1, steps: {} };

export const ownFileShape = entry({
  schema: choice('veerkracht/own-file@1'),
  assessments: list(assessmentShape, ownFileLimits.assessments, { cap: true, ids: true }),
  experiences: given(list(experienceShape, ownFileLimits.records, { cap: true, ids: true }), []),
  checkIns: given(list(checkInShape, ownFileLimits.records, { cap: true, ids: true }), []),
});

/** Each record is read by itself, in its own version: one that is bad or too new goes without the rest. */
const assessmentsIn = (document: PlainRecord, reading: Reading): readonly Assessment[] => {
  // What could not be read on the device goes along in the file as `unreadable`, and is not taken back from it.
  const { schema: _schema, assessments: records, ...rest } = document;
  // Experiences and check-ins are read by `readOwnRecords`.
  const { unreadable: _unreadable, experiences: _experiences, checkIns: _checkIns, ...unknown } = rest;
  for (const key of Object.keys(unknown)) reading.unknownKey(key);
  const place = 'assessments';
  if (records === undefined || records === null) return reading.refuse('missing', '[…]', undefined, place);
  if (!Array.isArray(records)) return reading.refuse('wrong-type', '[…]', shown(records, true), place);
  if (records.length > ownFileLimits.assessments) {
    return reading.refuse('too-many', `≤ ${ownFileLimits.assessments}`, String(records.length), place);
  }
  const byId = new Map<string, Assessment>();
  records.forEach((record: unknown, i) => {
    const parsed = readAssessment(record);
    reading.include(parsed, place, i);
    if (!parsed.value) return;
    if (byId.has(parsed.value.id)) reading.add('duplicate-id', undefined, undefined, place, i, 'id');
    else byId.set(parsed.value.id, parsed.value);
  });
  return [...byId.values()];
};

/**
 * Reads a resident's own file (own-file@1), or a file with one assessment@1. At most 1 MiB and 50 assessments.
 * Never throws.
 *
 * @param raw parsed JSON
 */
export const readOwnFile = (raw: unknown): Parsed<readonly Assessment[]> => {
  const { bytes } = ownFileLimits;
  const copy = plainCopy(raw, { bytes });
  if (!isPlainRecord(copy.value) || stated(copy.value)?.name !== assessmentKind.name) {
    return readDocument(raw, ownFileKind, assessmentsIn, true, { bytes });
  }
  const { value, problems, more } = readAssessment(copy.value);
  return { value: value && [value], problems, ...(more === undefined ? {} : { more }) };
};

/** Experiences and check-ins, each read by itself. */
const recordsIn = (document: PlainRecord, reading: Reading): readonly OwnRecord[] => {
  const byId = new Map<string, OwnRecord>();
  for (const place of ['experiences', 'checkIns']) {
    const records = document[place];
    if (records === undefined || records === null) continue;
    if (!Array.isArray(records)) {
      reading.add('wrong-type', '[…]', shown(records, true), place);
      continue;
    }
    if (records.length > ownFileLimits.records)
      return reading.refuse('too-many', `≤ ${ownFileLimits.records}`, String(records.length), place);
    records.forEach((record: unknown, i) => {
      const parsed = readOwnRecord(record);
      reading.include(parsed, place, i);
      if (!parsed.value) return;
      if (byId.has(parsed.value.id)) reading.add('duplicate-id', undefined, undefined, place, i, 'id');
      else byId.set(parsed.value.id, parsed.value);
    });
  }
  return [...byId.values()];
};

/**
 * Reads the experiences and check-ins in a resident's own file (own-file@1). One that is bad goes without the rest.
 * Never throws.
 *
 * @param raw parsed JSON
 */
export const readOwnRecords = (raw: unknown): Parsed<readonly OwnRecord[]> =>
  readDocument(raw, ownFileKind, recordsIn, true, { bytes: ownFileLimits.bytes });
