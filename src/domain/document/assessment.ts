import { exactDatePattern, dateTimePattern, isDateTime, isExactDate } from './dates.js';
import { id, label, language, mostEntries, semver, source } from './parts.js';
import { choice, entry, given, list, made, map, number, string } from './shape.js';
import type { Assessment, Parsed } from './types.js';
import { readDocument, type Kind } from './version.js';

export const assessmentKind: Kind = { name: 'assessment', version: 1, steps: {} };

/** Longest text a resident can keep in one field, in UTF-16 units. */
export const longestNote = 4000;

const note = string({ max: longestNote });
/** A moment, `2026-03-03T14:05:00Z`. */
export const moment = string({
  max: 40,
  pattern: dateTimePattern,
  test: isDateTime,
  code: 'bad-date',
  expected: '2026-03-03T14:05:00Z',
});
const day = string({ max: 10, pattern: exactDatePattern, test: isExactDate, code: 'bad-date', expected: '2026-03-03' });
const ids = given(list(id, mostEntries, { distinct: true }), []);
const noNotes: Readonly<Record<string, string>> = Object.freeze(Object.create(null) as Record<string, string>);
const notes = given(map(note, mostEntries, { keys: id }), noNotes);

/** A record is known by its date: a title and a source, which any document may carry, are no fault and are not kept. */
export const assessmentShape = made(
  entry({
    schema: choice('veerkracht/assessment@1'),
    id,
    revision: given(number({ min: 1, whole: true }), 1),
    instrument: entry({ id, version: given(semver, '0.0.0'), variant: given(id, 'standard') }),
    wording: notes,
    language: given(language, 'nl'),
    startedAt: given(moment),
    completedAt: given(moment),
    answers: map(given(number()), mostEntries, { keys: id }),
    discuss: ids,
    notes,
    important: ids,
    change: given(choice('yes', 'no', 'unsure')),
    step: given(entry({ what: given(note), when: given(note), withWhom: given(note), reviewOn: given(day) })),
    title: given(label),
    source: given(source),
  }),
  ({ title: _title, source: _source, ...rest }) => rest,
);

/**
 * Reads an assessment@1. Numbers and references are not held against an instrument: the record must stay readable when
 * the instrument has changed since. Its problems hold no answer and no text of the resident. Never throws.
 *
 * @param raw parsed JSON, or a stored record
 */
export const readAssessment = (raw: unknown): Parsed<Assessment> =>
  readDocument(raw, assessmentKind, (document, reading) => reading.whole(assessmentShape, document), true);
