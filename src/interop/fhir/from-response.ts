import { readAssessment } from '../../domain/document/assessment.js';
import { isDateTime } from '../../domain/document/dates.js';
import { isLanguage } from '../../domain/document/language-tag.js';
import { parseJson } from '../../domain/document/parse-json.js';
import { semverRules } from '../../domain/document/parts.js';
import { emptyRecord, isPlainRecord, plainCopy, type PlainRecord } from '../../domain/document/plain-copy.js';
import type { Assessment, Instrument, Scale } from '../../domain/document/types.js';
import { Notes, some, type Conversion } from '../indicators/warnings.js';
import { answerTypeOf, fhirId, given, isOnScale, layoutOf, type Layout } from './layout.js';

export interface FromResponseOptions {
  /** Id of the assessment. Default: that of the resource, else one made of the moment in it. */
  readonly id?: string;
  /** Which variant was answered. Default: the one in the file, else the one that fits the answers best. */
  readonly variant?: string;
}

/**
 * A FHIR R4 QuestionnaireResponse to `questionnaireOf` this instrument as an assessment. What is good is kept; of what
 * is not, the warnings tell the place and the reason, never the answer. `document` is null when it is no response, or
 * says of itself that it was made by mistake. Every question of the variant is in it, without an answer as null. Who it
 * is about is not taken over. Never throws.
 *
 * @param response JSON text, or an object
 */
export const assessmentOfResponse = (
  response: unknown,
  instrument: Instrument,
  options: FromResponseOptions = {},
): Conversion<Assessment> => {
  const notes = new Notes();
  const { value: root, problems } = typeof response === 'string' ? parseJson(response) : plainCopy(response);
  if (!isPlainRecord(root)) {
    const problem = problems[0]?.code ?? 'not-object';
    notes.add(problem === 'not-json' ? 'not-json' : 'problem', { path: '', problem });
    return notes.finish(null);
  }
  if (root['resourceType'] !== 'QuestionnaireResponse') {
    notes.add('not-fhir', { path: 'resourceType' });
    return notes.finish(null);
  }
  if (root['status'] === 'entered-in-error') {
    notes.add('fhir-withdrawn', { path: 'status' });
    return notes.finish(null);
  }
  // What could not be data, or was hidden in a text. Its texts are the resident's: only the place is told.
  for (const { code, path } of problems) notes.add('problem', { path, problem: code });
  const inside = containedIn(root);
  const layout = layoutOf(instrument, options.variant ?? variantOf(root, inside, instrument, notes));
  const reading = new Reading(layout, notes);
  reading.items(root['item'], 'item');
  const completedAt = momentIn(root, notes);
  const read = readAssessment({
    schema: 'veerkracht/assessment@1',
    id: options.id ?? idIn(root, completedAt),
    revision: 1,
    instrument: { id: instrument.id, version: versionIn(root, inside, instrument, notes), variant: layout.variant },
    wording: reading.wording,
    language: languageIn(root) ?? instrument.language,
    startedAt: null,
    completedAt,
    answers: reading.answers,
    discuss: reading.discuss,
    notes: reading.notesOf,
    important: reading.important,
    change: null,
    step: null,
  });
  for (const { code, path } of read.problems) notes.add('problem', { path, problem: code });
  return notes.finish(read.value, read.more);
};

/** The questionnaire that stands in the response and that it answers; null when there is none. */
const containedIn = ({ contained, questionnaire }: PlainRecord): PlainRecord | null => {
  if (!Array.isArray(contained) || typeof questionnaire !== 'string') return null;
  const found = (contained as readonly unknown[]).find(
    (one) => isPlainRecord(one) && one['resourceType'] === 'Questionnaire' && `#${String(one['id'])}` === questionnaire,
  );
  return isPlainRecord(found) ? found : null;
};

/** The linkIds of the items in a list, and under them, that are what is looked for. */
const linkIdsIn = (items: unknown, wanted: (item: PlainRecord) => boolean): readonly string[] =>
  recordsIn(items).flatMap((one) => [
    ...(typeof one['linkId'] === 'string' && wanted(one) ? [one['linkId']] : []),
    ...linkIdsIn(one['item'], wanted),
    ...recordsIn(one['answer']).flatMap((answer) => linkIdsIn(answer['item'], wanted)),
  ]);

const recordsIn = (list: unknown): readonly PlainRecord[] =>
  Array.isArray(list) ? (list as readonly unknown[]).filter(isPlainRecord) : [];

/** Groups, texts and marks have no number; their linkIds may be those of a question in another variant. */
const asksNumber = ({ type }: PlainRecord): boolean => type === 'integer' || type === 'decimal' || type === 'choice';

/** The linkIds under which there is an answer of a type. */
const answeredIn = (items: unknown, type: string, names: readonly string[]): ReadonlySet<string> =>
  new Set(
    linkIdsIn(items, ({ answer }) => recordsIn(answer).some((one) => names.some((name) => typeof one[name] === type))),
  );

/** Of a questionnaire: how well the questions in it are those of a variant. What is missing counts as well. */
const fitOfList = (items: unknown): ((layout: Layout) => number) => {
  const listed = new Set(linkIdsIn(items, asksNumber));
  return ({ questions }) => 2 * questions.filter(({ id }) => listed.has(id)).length - questions.length;
};

/** Of a response: how much in it has a place in a variant. A mark or a note may stand where no number was given. */
const fitOfAnswers = (items: unknown): ((layout: Layout) => number) => {
  const numbers = answeredIn(items, 'number', ['valueInteger', 'valueDecimal']);
  const flags = answeredIn(items, 'boolean', ['valueBoolean']);
  const notes = answeredIn(items, 'string', ['valueString']);
  return ({ groups }) =>
    groups
      .flatMap(({ importantId, noteId, questions }) => [
        flags.has(importantId),
        notes.has(noteId),
        ...questions.flatMap(({ question, discussId }) => [numbers.has(question.id), flags.has(discussId)]),
      ])
      .filter(Boolean).length;
};

/**
 * The variant a response is about. A questionnaire that is in the file lists exactly the questions of one; else it is
 * the one with a place for most of what was answered, and where several have as many, the first, which is told.
 */
const variantOf = (root: PlainRecord, inside: PlainRecord | null, instrument: Instrument, notes: Notes): string => {
  const { variants } = instrument;
  const fit = inside ? fitOfList(inside['item']) : fitOfAnswers(root['item']);
  const counts = variants.map(({ id }) => fit(layoutOf(instrument, id)));
  const most = Math.max(...counts);
  const fitting = variants.filter((_, i) => counts[i] === most).map(({ id }) => id);
  const [first = ''] = fitting;
  if (fitting.length > 1) notes.add('variant-picked', { path: 'item' }, { found: first, expected: some(fitting) });
  return first;
};

/** The version that was answered: the file's, else the instrument's. */
const versionIn = (root: PlainRecord, inside: PlainRecord | null, { version }: Instrument, notes: Notes): string => {
  const { questionnaire } = root;
  const canonical = typeof questionnaire === 'string' ? questionnaire.split('|')[1] : undefined;
  const found = inside ? inside['version'] : canonical;
  if (typeof found !== 'string' || !semverRules.pattern.test(found) || found.length > semverRules.max) return version;
  if (found !== version) notes.add('fhir-version', { path: 'questionnaire' }, { found, expected: version });
  return found;
};

const languageIn = ({ language }: PlainRecord): string | null =>
  typeof language === 'string' && isLanguage(language) ? language : null;

/** When it was completed; null when it was not, or that is not known. */
const momentIn = ({ status, authored }: PlainRecord, notes: Notes): string | null => {
  if (status === 'in-progress' || status === 'stopped') return null;
  if (status !== 'completed' && status !== 'amended') {
    notes.add('fhir-status', { path: 'status' });
    return null;
  }
  if (typeof authored === 'string' && isDateTime(authored)) return authored;
  notes.add('fhir-moment', { path: 'authored' }, { expected: '2026-03-03T14:05:00+01:00' });
  return null;
};

/** An `identifier` may be a person's number, so it is no id here. */
const idIn = ({ id }: PlainRecord, completedAt: string | null): string =>
  typeof id === 'string' && fhirId.test(id) ? id : `fhir-${completedAt ?? 'undated'}`;

/** Walks through the items of a response and keeps what is good. */
class Reading {
  readonly answers = emptyRecord<number | null>();
  readonly wording = emptyRecord<string>();
  readonly notesOf = emptyRecord<string>();
  readonly discuss: string[] = [];
  readonly important: string[] = [];
  readonly #takers = new Map<string, (answer: PlainRecord, path: string) => void>();
  readonly #questions = new Set<string>();
  /** Groups and texts, which have no answer. */
  readonly #others = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(
    layout: Layout,
    readonly told: Notes,
  ) {
    this.#others.add(layout.periodId);
    for (const { id } of layout.questions) this.answers[id] = null;
    for (const group of layout.groups) {
      this.#others.add(group.linkId).add(group.helpId);
      this.#takers.set(group.importantId, this.#flag(this.important, group.axis.id));
      this.#takers.set(group.noteId, (answer, path) => {
        const note = this.#typed<string>(answer, path, ['valueString'], 'string');
        if (given(note ?? undefined) !== undefined) this.notesOf[group.axis.id] = note ?? '';
      });
      for (const { question, helpId, lowerId, upperId, discussId } of group.questions) {
        this.#others.add(helpId).add(lowerId).add(upperId);
        this.#questions.add(question.id);
        this.#takers.set(question.id, this.#number(question.id, question.scale));
        this.#takers.set(discussId, this.#flag(this.discuss, question.id));
      }
    }
  }

  items(items: unknown, path: string): void {
    if (items === undefined || items === null) return;
    if (!Array.isArray(items)) return this.told.add('problem', { path, problem: 'wrong-type' });
    (items as readonly unknown[]).forEach((one, i) => this.#item(one, `${path}[${i}]`));
  }

  #item(raw: unknown, path: string): void {
    if (!isPlainRecord(raw)) return this.told.add('problem', { path, problem: 'wrong-type' });
    const { linkId, answer, item, text } = raw;
    if (typeof linkId !== 'string') this.told.add('problem', { path: `${path}.linkId`, problem: 'missing' });
    else {
      const take = this.#takers.get(linkId);
      if (take) this.#answered(linkId, take, answer, path, text);
      else if (!this.#others.has(linkId)) this.told.add('item-unknown', { path }, { found: linkId });
    }
    // What stands under an item is read by itself, also under one that is not known.
    this.items(item, `${path}.item`);
    if (Array.isArray(answer))
      (answer as readonly unknown[]).forEach((one, i) => {
        if (isPlainRecord(one)) this.items(one['item'], `${path}.answer[${i}].item`);
      });
  }

  #answered(
    linkId: string,
    take: (answer: PlainRecord, path: string) => void,
    answer: unknown,
    path: string,
    text: unknown,
  ): void {
    if (this.#seen.has(linkId)) return this.told.add('item-twice', { path }, { found: linkId });
    this.#seen.add(linkId);
    if (this.#questions.has(linkId) && typeof text === 'string') this.wording[linkId] = text;
    if (answer === undefined || answer === null) return;
    const place = `${path}.answer`;
    if (!Array.isArray(answer)) return this.told.add('problem', { path: place, problem: 'wrong-type' });
    const [first] = answer as readonly unknown[];
    if (answer.length > 1) this.told.add('answers-many', { path: place }, { count: answer.length });
    if (first === undefined || first === null) return;
    if (!isPlainRecord(first)) return this.told.add('problem', { path: `${place}[0]`, problem: 'wrong-type' });
    take(first, `${place}[0]`);
  }

  #number(id: string, scale: Scale): (answer: PlainRecord, path: string) => void {
    const type = answerTypeOf(scale) === 'decimal' ? 'valueDecimal' : 'valueInteger';
    // A whole number and a decimal are both a number of the scale.
    const names = [type, 'valueInteger', 'valueDecimal'];
    return (answer, path) => {
      const value = this.#typed<number>(answer, path, names, 'number');
      if (value === null) return;
      if (isOnScale(scale, value)) this.answers[id] = value;
      else this.told.add('answer-scale', { path }, { expected: `${scale.min}–${scale.max}, ${scale.step}` });
    };
  }

  #flag(list: string[], id: string): (answer: PlainRecord, path: string) => void {
    return (answer, path) => {
      if (this.#typed<boolean>(answer, path, ['valueBoolean'], 'boolean') === true) list.push(id);
    };
  }

  /** The value of an answer; null when there is none, or none of a sort that is wanted, which is told. */
  #typed<T>(answer: PlainRecord, path: string, names: readonly string[], type: string): T | null {
    const present = Object.keys(answer).filter((key) => key.startsWith('value') && answer[key] !== null);
    const name = present.find((key) => names.includes(key) && typeof answer[key] === type);
    if (name !== undefined) return answer[name] as T;
    const [other] = present;
    if (other !== undefined) this.told.add('answer-type', { path }, { found: other, expected: names[0] ?? '' });
    return null;
  }
}
