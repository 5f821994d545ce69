import { isDateTime } from '../../domain/document/dates.js';
import type { Assessment, Instrument } from '../../domain/document/types.js';
import {
  answerTypeOf,
  checkedUrl,
  fhirId,
  given,
  isOnScale,
  layoutOf,
  speakerFor,
  type GroupPlace,
  type QuestionPlace,
  type Speaker,
} from './layout.js';
import { questionnaireFrom, type FhirMarks, type FhirTexts } from './questionnaire.js';
import type {
  FhirAnswer,
  FhirIdentifier,
  FhirQuestionnaireResponse,
  FhirReference,
  FhirResponseItem,
} from './types.js';

export interface ResponseOptions extends FhirTexts {
  /** Id of the resource on a server: 1–64 letters, digits, `-` and `.`. */
  readonly id?: string;
  readonly identifier?: FhirIdentifier;
  /** Whose answers these are. Without it the file does not say so: that is for the resident to decide. */
  readonly subject?: FhirReference;
}

/** The name of a questionnaire that stands in its response. */
const containedId = 'questionnaire';

/**
 * An assessment as a FHIR R4 QuestionnaireResponse to `questionnaireOf` the same instrument, variant, language, address
 * and marks. Only what was answered is in it: what was skipped is absent, never 0. So is a number the scale does not
 * have. It names nobody, and has no id or identifier, unless they are given.
 *
 * With `url` it refers to the questionnaire there, in the version that was answered; without it the questionnaire goes
 * along in the file (`contained`). Finished: `completed`, with the moment of completion as the assessment has it, but
 * with seconds and a colon in the offset; else `in-progress`. R4 has no place for when it was begun; the wording as it
 * was asked, the first step and whether something should change are not in it: they are in the resident's own file.
 *
 * @param instrument the one the assessment was made with
 * @param options `language` defaults to that of the assessment
 * @throws RangeError when it is another instrument, or `url` or `id` cannot be one
 */
export const questionnaireResponseOf = (
  assessment: Assessment,
  instrument: Instrument,
  options: ResponseOptions = {},
): FhirQuestionnaireResponse => {
  const { language = assessment.language, address = 'u', url, marks = {}, id, identifier, subject } = options;
  const made = assessment.instrument;
  if (made.id !== instrument.id) throw new RangeError(`Made with ${made.id}, not with ${instrument.id}`);
  if (id !== undefined && !fhirId.test(id)) throw new RangeError(`Not an id of FHIR: ${id}`);
  const layout = layoutOf(instrument, made.variant);
  const speaker = speakerFor(instrument, language, address);
  const item = layout.groups.flatMap((group) => groupItems(group, assessment, speaker, marks));
  const authored = assessment.completedAt === null ? null : fhirMoment(assessment.completedAt);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(id === undefined ? {} : { id }),
    language: speaker.language,
    ...(url === undefined
      ? { contained: [questionnaireFrom(instrument, layout, speaker, { marks, status: 'active', id: containedId })] }
      : {}),
    ...(identifier === undefined ? {} : { identifier }),
    questionnaire: url === undefined ? `#${containedId}` : `${checkedUrl(url)}|${made.version}`,
    status: assessment.completedAt === null ? 'in-progress' : 'completed',
    ...(subject === undefined ? {} : { subject }),
    ...(authored === null ? {} : { authored }),
    ...(item.length > 0 ? { item } : {}),
  };
};

/** The group with what was said in it; none when nothing was. */
const groupItems = (
  group: GroupPlace,
  assessment: Assessment,
  speaker: Speaker,
  marks: FhirMarks,
): readonly FhirResponseItem[] => {
  const { axis, linkId, importantId, noteId, questions } = group;
  const note = Object.hasOwn(assessment.notes, axis.id) ? given(assessment.notes[axis.id]) : undefined;
  const item = [
    ...questions.flatMap((place) => questionItems(place, assessment, speaker, marks)),
    ...marked(importantId, marks.important, assessment.important.includes(axis.id)),
    ...(note === undefined ? [] : answered(noteId, given(marks.notes), { valueString: note })),
  ];
  return item.length === 0 ? [] : [{ linkId, ...texted(speaker.say(axis.plainLabel ?? axis.label)), item }];
};

const questionItems = (
  { question, discussId }: QuestionPlace,
  { answers, discuss }: Assessment,
  { say }: Speaker,
  marks: FhirMarks,
): readonly FhirResponseItem[] => {
  const { id, scale, text } = question;
  const value = Object.hasOwn(answers, id) ? answers[id] : null;
  const number = typeof value === 'number' && isOnScale(scale, value) ? value : null;
  return [
    ...(number === null
      ? []
      : [
          {
            linkId: id,
            ...texted(say(text)),
            answer: [answerTypeOf(scale) === 'decimal' ? { valueDecimal: number } : { valueInteger: number }],
          },
        ]),
    ...marked(discussId, marks.discuss, discuss.includes(id)),
  ];
};

const texted = (text: string | undefined): { readonly text?: string } => (text === undefined ? {} : { text });

/** @param text of the mark; undefined when it was not asked for */
const answered = (linkId: string, text: string | undefined, answer: FhirAnswer): readonly FhirResponseItem[] =>
  text === undefined ? [] : [{ linkId, text, answer: [answer] }];

const marked = (linkId: string, text: string | undefined, on: boolean): readonly FhirResponseItem[] =>
  on ? answered(linkId, given(text), { valueBoolean: true }) : [];

/**
 * A moment as FHIR writes it (hl7.org/fhir/R4/datatypes.html#dateTime): seconds are always there, the offset has a
 * colon and is at most 14 hours. Null when it cannot be written so.
 */
const fhirMoment = (moment: string): string | null => {
  if (!isDateTime(moment)) return null;
  const [, minute = '', seconds = ':00', offset = ''] = /^(.{16})(:\d\d(?:\.\d+)?)?(Z|[+-].+)$/.exec(moment) ?? [];
  if (offset === 'Z') return `${minute}${seconds}Z`;
  const digits = offset.replace(':', '');
  const hours = `${digits.slice(0, 3)}:${digits.slice(3)}`;
  return hours.slice(1) <= '14:00' ? `${minute}${seconds}${hours}` : null;
};
