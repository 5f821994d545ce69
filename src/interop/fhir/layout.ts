import { questionsOf, scaleValues, type Question } from '../../domain/assessment/draft.js';
import { isLanguage } from '../../domain/document/language-tag.js';
import { say } from '../../domain/document/text.js';
import type { Axis, Instrument, Scale, Text } from '../../domain/document/types.js';

/** Id of a resource. */
export const fhirId = /^[A-Za-z0-9.-]{1,64}$/;

/** A question with the linkIds that belong to it. Its own linkId is its id in the instrument. */
export interface QuestionPlace {
  readonly question: Question;
  readonly helpId: string;
  readonly lowerId: string;
  readonly upperId: string;
  readonly discussId: string;
}

/** The group of one axis. */
export interface GroupPlace {
  readonly axis: Axis;
  readonly linkId: string;
  readonly helpId: string;
  readonly importantId: string;
  readonly noteId: string;
  /** Never empty: FHIR has no empty groups (rule que-1). */
  readonly questions: readonly QuestionPlace[];
}

/** Which items there are for a variant, and what they are called: the same for a questionnaire and its responses. */
export interface Layout {
  /** Id of the variant; an unknown one counts as the first. */
  readonly variant: string;
  /** Null when the instrument has no other variant. */
  readonly variantTitle: Text | null;
  /** One number per axis: the question is about the axis itself. */
  readonly perAxis: boolean;
  readonly periodId: string;
  /** In the order asked. */
  readonly questions: readonly Question[];
  readonly groups: readonly GroupPlace[];
}

/**
 * Groups in the order in which the variant first asks of their axis, questions within it in the order asked. The
 * linkIds of questions are the instrument's ids; all others are made of them, and give way (`_`) to an id that is
 * called so already.
 */
export const layoutOf = (instrument: Instrument, variantId: string): Layout => {
  const variant = instrument.variants.find(({ id }) => id === variantId) ?? instrument.variants[0];
  const questions = questionsOf(instrument, variantId);
  const taken = new Set(questions.map(({ id }) => id));
  const fresh = (name: string): string => {
    let linkId = name;
    while (taken.has(linkId)) linkId += '_';
    taken.add(linkId);
    return linkId;
  };
  const asked = new Set(questions.map(({ axis }) => axis));
  const axes = new Map(instrument.axes.map((axis) => [axis.id, axis]));
  return {
    variant: variant?.id ?? variantId,
    variantTitle: instrument.variants.length > 1 ? (variant?.title ?? null) : null,
    perAxis: !variant || variant.items === 'axes',
    periodId: fresh('period'),
    questions,
    groups: [...asked].flatMap((id) => {
      const axis = axes.get(id);
      if (!axis) return [];
      const linkId = fresh(`axis:${id}`);
      const places = questions
        .filter((question) => question.axis === id)
        .map((question) => ({
          question,
          helpId: fresh(`${question.id}:help`),
          lowerId: fresh(`${question.id}:lower`),
          upperId: fresh(`${question.id}:upper`),
          discussId: fresh(`${question.id}:discuss`),
        }));
      return [
        {
          axis,
          linkId,
          helpId: fresh(`${linkId}:help`),
          importantId: fresh(`${linkId}:important`),
          noteId: fresh(`${linkId}:note`),
          questions: places,
        },
      ];
    }),
  };
};

/** A FHIR integer has 32 bits. */
const mostInteger = 2 ** 31 - 1;

/**
 * What FHIR calls the answers of a scale: every whole number from the lowest to the highest is an `integer`, whole
 * numbers with steps between them are a `choice` of them, anything else is a `decimal`. An answer option cannot be a
 * decimal in R4, so a `decimal` does not tell its steps.
 */
export const answerTypeOf = (scale: Scale): 'integer' | 'choice' | 'decimal' => {
  const whole = scaleValues(scale).every((value) => Number.isInteger(value) && Math.abs(value) <= mostInteger);
  return !whole ? 'decimal' : scale.step === 1 ? 'integer' : 'choice';
};

/** Whether the scale offers this value. */
export const isOnScale = (scale: Scale, value: number): boolean =>
  scaleValues(scale).some((offered) => Math.abs(offered - value) < 1e-9);

export interface Speaker {
  /** The language the texts are in: the one asked for, or the instrument's own when it has no such texts. */
  readonly language: string;
  /** A text in that language; undefined when there is none. */
  readonly say: (text: Text | null) => string | undefined;
}

/** @param asked a language tag; anything else counts as the instrument's own language */
export const speakerFor = (instrument: Instrument, asked: string, address: 'u' | 'je'): Speaker => {
  const documentLanguage = instrument.language;
  const wanted = isLanguage(asked) ? asked : documentLanguage;
  const language = say(instrument.title, { language: wanted, address, documentLanguage }).lang ?? wanted;
  return {
    language,
    say: (text) => (text === null ? undefined : given(say(text, { language, address, documentLanguage }).value)),
  };
};

/** The text; undefined when it is blank: FHIR has no blank texts. */
export const given = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text;

/**
 * The given address of the questionnaire.
 *
 * @throws RangeError when it cannot be one: blank, with blanks or with a version (`|`) or part (`#`) of its own
 */
export const checkedUrl = (url: string): string => {
  if (!/^[^\s|#]+$/.test(url)) throw new RangeError(`Not the address of a questionnaire: ${url}`);
  return url;
};
