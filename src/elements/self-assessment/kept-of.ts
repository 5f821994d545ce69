import type { Draft, Question } from '../../domain/assessment/draft.js';
import type { Assessment, Instrument } from '../../domain/document/types.js';
import type { KeptRecords } from '../../storage/port.js';

/** The newest kept assessment of one instrument; null when there is none. @param but the id of one that is left out */
export const newestOf = (kept: KeptRecords, instrument: string, but = ''): Assessment | null =>
  kept.assessments.find(({ assessment: { id, instrument: of } }) => of.id === instrument && id !== but)?.assessment ??
  null;

/** Lists of one instrument that were begun and not finished, newest first. */
export const draftsOf = (kept: KeptRecords, instrument: string): readonly Draft[] =>
  kept.drafts.filter((draft) => draft.instrument.id === instrument);

/** Place of the question at which a draft goes on, from 0; null for the check page. */
export const resumeAt = ({ answers, screen }: Draft, questions: readonly Question[]): number | null => {
  const next = questions.findIndex(({ id }) => !Object.hasOwn(answers, id));
  const at = questions.findIndex(({ id }) => id === screen);
  if (screen === 'check' || next < 0) return null;
  return at >= 0 && screen !== '' && at < next ? at : next;
};

/** The newest state of what is at hand, when another tab wrote a newer one; else null. */
export const newerOf = (
  { drafts, assessments }: KeptRecords,
  mine: Draft | null,
  done: Assessment | null,
): { readonly draft: Draft | null; readonly assessment: Assessment | null } | null => {
  const id = mine?.id ?? done?.id;
  const draft = drafts.find((other) => other.id === id);
  const kept = assessments.find(({ assessment }) => assessment.id === id)?.assessment;
  if (mine && draft && draft.revision > mine.revision)
    return { draft: { ...draft, screen: mine.screen }, assessment: done };
  return kept && (!done || kept.revision > done.revision) ? { draft: null, assessment: kept } : null;
};

/** ISO date until which a record is kept; null when it is not. */
export const expiryOf = (kept: KeptRecords, id: string | undefined): string | null =>
  kept.assessments.find(({ assessment }) => assessment.id === id)?.expiresOn ?? null;

/** What is asked before a choice. */
export const usualVariant = ({ variants }: Instrument): string => variants[0]?.id ?? '';
