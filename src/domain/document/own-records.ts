import { moment, longestNote } from './assessment.js';
import { mostFeelings } from './check-in-list-shape.js';
import type { OwnRecord } from './own-types.js';
import { date, id } from './parts.js';
import { isPlainRecord } from './plain-record.js';
import { choice, entry, given, list, map, number, string } from './shape.js';
import type { Parsed } from './types.js';
import { readDocument, stated, type Kind } from './version.js';

export const checkInKind: Kind = { name: 'check-in', version: 1, steps: {} };
export const experienceKind: Kind = { name: 'experience', version: 1, steps: {} };

const note = given(string({ max: longestNote }));
const revision = given(number({ min: 1, whole: true }), 1);
const noFeelings: Readonly<Record<string, number | null>> = Object.freeze(
  Object.create(null) as Record<string, number | null>,
);

export const checkInShape = entry({
  schema: choice('veerkracht/check-in@1'),
  id,
  revision,
  at: moment,
  feelings: given(map(given(number()), mostFeelings, { keys: id }), noFeelings),
  doing: given(id),
  place: given(id),
  company: given(id),
  energy: given(number()),
  note,
  experience: given(id),
  axis: given(id),
});

export const experienceShape = entry({
  schema: choice('veerkracht/experience@1'),
  id,
  revision,
  date: given(date),
  title: given(string({ max: 200 })),
  story: note,
  stage: given(id),
  drivers: given(list(id, 2, { distinct: true }), []),
  teller: given(choice('resident', 'peer', 'professional', 'volunteer', 'neighbour', 'other')),
  group: given(string({ max: 200 })),
  company: given(id),
  // What cannot be read as a consent is none.
  visibility: given(choice('public', 'partners', 'internal', 'private'), 'private'),
  axis: given(id),
  assessment: given(id),
});

/**
 * Reads a check-in@1 or an own experience. Ids are not held against a list or a wheel: a record must stay readable when
 * those have changed since. Its problems hold nothing of what the resident wrote. Never throws.
 *
 * @param raw parsed JSON, or a stored record
 */
export const readOwnRecord = (raw: unknown): Parsed<OwnRecord> => {
  const kind = isPlainRecord(raw) && stated(raw)?.name === experienceKind.name ? experienceKind : checkInKind;
  const shape = kind === experienceKind ? experienceShape : checkInShape;
  return readDocument<OwnRecord>(raw, kind, (document, reading) => reading.whole<OwnRecord>(shape, document), true);
};
