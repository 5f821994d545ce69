import type { Draft } from '../../domain/assessment/draft.js';
import type { Assessment } from '../../domain/document/types.js';
import type { KeptRecords } from '../../storage/port.js';

/** The newest kept assessment of one instrument; null when there is none. @param but the id of one that is left out */
export const newestOf = (kept: KeptRecords, instrument: string, but = ''): Assessment | null =>
  kept.assessments.find(({ assessment: { id, instrument: of } }) => of.id === instrument && id !== but)?.assessment ??
  null;

/** Lists of one instrument that were begun and not finished, newest first. */
export const draftsOf = (kept: KeptRecords, instrument: string): readonly Draft[] =>
  kept.drafts.filter((draft) => draft.instrument.id === instrument);

/** ISO date until which a record is kept; null when it is not. */
export const expiryOf = (kept: KeptRecords, id: string | undefined): string | null =>
  kept.assessments.find(({ assessment }) => assessment.id === id)?.expiresOn ?? null;
