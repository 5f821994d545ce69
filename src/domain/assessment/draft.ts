import { addMonths } from '../document/dates.js';
import type { Assessment, FirstStep, Instrument, Item, Scale, Text } from '../document/types.js';

/** One answer in a draft, with the draft revision at which it was given (merge per question: higher revision wins). */
export interface DraftAnswer {
  /** null = skipped or taken back. */
  readonly value: number | null;
  readonly revision: number;
}

/** An unfinished assessment. Key on the device: `d:<instrument>:<id>`. */
export interface Draft {
  readonly id: string;
  readonly revision: number;
  /** Revision this copy was read at; the store compares it with the one on the device. */
  readonly base: number;
  readonly instrument: { readonly id: string; readonly version: string; readonly variant: string };
  readonly language: string;
  readonly startedAt: string;
  /** Where the resident was: an item id, `check`, or '' for the start. */
  readonly screen: string;
  readonly answers: Readonly<Record<string, DraftAnswer>>;
  /** Item id → marked (true) or unmarked again (false), each with its revision. */
  readonly discuss: Readonly<Record<string, { readonly on: boolean; readonly revision: number }>>;
}

/** What is asked on one screen: an item, or an axis in a variant with one number per topic. */
export interface Question {
  readonly id: string;
  readonly axis: string;
  readonly axisLabel: Text;
  readonly text: Text;
  readonly help: Text | null;
  readonly scale: Scale;
  readonly sensitive: Item['sensitive'];
}

const found = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The questions of a variant in the order asked. An unknown variant gives the first one's. */
export const questionsOf = (instrument: Instrument, variantId: string): readonly Question[] => {
  const variant = instrument.variants.find(({ id }) => id === variantId) ?? instrument.variants[0];
  const axes = new Map(instrument.axes.map((axis) => [axis.id, axis]));
  if (!variant || variant.items === 'axes') {
    return instrument.axes.map((axis) => ({
      id: axis.id,
      axis: axis.id,
      axisLabel: axis.plainLabel ?? axis.label,
      text: axis.question ?? axis.plainLabel ?? axis.label,
      help: axis.help,
      scale: axis.scale ?? instrument.scale,
      sensitive: null,
    }));
  }
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  return variant.items.flatMap((id) => {
    const item = items.get(id);
    const axis = item && axes.get(item.axis);
    if (!item || !axis) return [];
    return [
      {
        id,
        axis: item.axis,
        axisLabel: axis.plainLabel ?? axis.label,
        text: item.text,
        help: item.help,
        scale: item.scale ?? instrument.scale,
        sensitive: item.sensitive,
      },
    ];
  });
};

/** How many questions a variant has, without working them out. */
export const questionCount = (instrument: Instrument, variantId: string): number => {
  const variant = instrument.variants.find(({ id }) => id === variantId) ?? instrument.variants[0];
  if (!variant || variant.items === 'axes') return instrument.axes.length;
  const axes = new Set(instrument.axes.map(({ id }) => id));
  const known = new Set(instrument.items.map(({ id, axis }) => (axes.has(axis) ? id : null)));
  return variant.items.filter((id) => known.has(id)).length;
};

/** The values a scale offers, lowest first; at most 101. Counted in steps, so that 0.1 does not drift. */
export const scaleValues = (scale: Scale): readonly number[] => {
  const steps = Math.min(100, Math.floor((scale.max - scale.min) / scale.step + 1e-9));
  return Array.from({ length: steps + 1 }, (_, i) => Math.round((scale.min + i * scale.step) * 1e6) / 1e6);
};

/** @param id a new random id @param startedAt ISO date-time */
export const newDraft = (
  instrument: Instrument,
  variant: string,
  language: string,
  id: string,
  startedAt: string,
): Draft => ({
  id,
  revision: 0,
  base: 0,
  instrument: { id: instrument.id, version: instrument.version, variant },
  language,
  startedAt,
  screen: '',
  answers: {},
  discuss: {},
});

/** The draft with an answer given, changed, or taken back (null). */
export const withAnswer = (draft: Draft, question: string, value: number | null): Draft => {
  const revision = draft.revision + 1;
  return { ...draft, revision, screen: question, answers: { ...draft.answers, [question]: { value, revision } } };
};

/** The draft with "I want to talk about this" set or unset for a question. */
export const withDiscuss = (draft: Draft, question: string, on: boolean): Draft => {
  const revision = draft.revision + 1;
  return { ...draft, revision, screen: question, discuss: { ...draft.discuss, [question]: { on, revision } } };
};

/** The draft with the resident at another screen. */
export const atScreen = (draft: Draft, screen: string): Draft =>
  draft.screen === screen ? draft : { ...draft, revision: draft.revision + 1, screen };

export const answerOf = (draft: Draft, question: string): number | null =>
  found(draft.answers, question)?.value ?? null;
export const isDiscussed = (draft: Draft, question: string): boolean => found(draft.discuss, question)?.on ?? false;

/** How many of the questions have a number. */
export const answeredCount = (draft: Draft, questions: readonly Question[]): number =>
  questions.filter(({ id }) => answerOf(draft, id) !== null).length;

/**
 * The finished assessment of a draft: every question asked is in it, without an answer as null.
 *
 * @param wording the texts as they were asked, by question id
 * @param completedAt ISO date-time
 */
export const completeDraft = (
  draft: Draft,
  questions: readonly Pick<Question, 'id'>[],
  wording: Readonly<Record<string, string>>,
  completedAt: string,
): Assessment => ({
  schema: 'veerkracht/assessment@1',
  id: draft.id,
  revision: draft.revision + 1,
  instrument: draft.instrument,
  wording,
  language: draft.language,
  startedAt: draft.startedAt,
  completedAt,
  answers: Object.fromEntries(questions.map(({ id }) => [id, answerOf(draft, id)])),
  discuss: questions.filter(({ id }) => isDiscussed(draft, id)).map(({ id }) => id),
  notes: {},
  important: [],
  change: null,
  step: null,
});

/** A list that is not finished, as it goes into a resident's file: what was answered, without a date of completion. */
export const unfinished = (draft: Draft): Assessment => {
  const ids = [...new Set([...Object.keys(draft.answers), ...Object.keys(draft.discuss)])];
  const questions = ids.map((id) => ({ id }));
  return { ...completeDraft(draft, questions, {}, ''), completedAt: null };
};

type Changeable = Pick<Assessment, 'notes' | 'important' | 'change' | 'step'>;

/** The assessment with what may still change after it was finished; the answers stay. */
export const revise = (assessment: Assessment, changes: Partial<Changeable>): Assessment => ({
  ...assessment,
  ...changes,
  revision: assessment.revision + 1,
});

export const emptyStep: FirstStep = { what: null, when: null, withWhom: null, reviewOn: null };

/**
 * The step after a resident said whether they want a change. With "yes" a date to look again is proposed: about a month
 * from now.
 *
 * @param today ISO date
 */
export const proposedStep = (
  change: 'yes' | 'no' | 'unsure',
  step: FirstStep | null,
  today: string,
): FirstStep | null => (change === 'yes' && !step ? { ...emptyStep, reviewOn: addMonths(today, 1) } : step);

/** True when the resident wrote nothing at all in the step. */
export const isEmptyStep = (step: FirstStep | null): boolean =>
  !step || (!step.what && !step.when && !step.withWhom && !step.reviewOn);

/** How many topics a resident may call most important. */
export const mostImportant = 2;

/** The topics with one added or taken out; a third is not added. */
export const toggleImportant = (important: readonly string[], axis: string): readonly string[] =>
  important.includes(axis)
    ? important.filter((id) => id !== axis)
    : important.length < mostImportant
      ? [...important, axis]
      : important;
