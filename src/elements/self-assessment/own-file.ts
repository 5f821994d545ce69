import { completeDraft } from '../../domain/assessment/draft.js';
import type { Assessment } from '../../domain/document/types.js';
import { filesOf } from '../base/own/own-file.js';
import type { OwnFile } from '../base/save-file.js';
import type { Session } from './session.js';

/**
 * What the resident has in hand and what is kept, as `own-file@1`. A list that is not finished goes along as it is,
 * without a date of completion.
 */
export const ownFiles = (session: Session): readonly OwnFile[] => {
  const { draft, assessment } = session;
  const inHand: Assessment | null =
    assessment ?? (draft ? { ...completeDraft(draft, session.questions, {}, ''), completedAt: null } : null);
  const others = session.place === 'device' ? session.kept.assessments.map((kept) => kept.assessment) : [];
  const list = inHand ? [inHand, ...others.filter(({ id }) => id !== inHand.id)] : others;
  return filesOf(list, [], [], `veerkracht-${session.today}`);
};
