import { completeDraft } from '../../domain/assessment/draft.js';
import type { Assessment } from '../../domain/document/types.js';
import type { OwnFile } from '../base/save-file.js';
import type { Session } from './session.js';

/**
 * What the resident has in hand and what is kept, as `own-file@1`. A list that is not finished goes along as it is,
 * without a date of completion.
 */
export const ownFile = (session: Session): OwnFile | null => {
  const { draft, assessment } = session;
  const inHand: Assessment | null =
    assessment ?? (draft ? { ...completeDraft(draft, session.questions, {}, ''), completedAt: null } : null);
  const others = session.place === 'device' ? session.kept.assessments.map((kept) => kept.assessment) : [];
  const list = inHand ? [inHand, ...others.filter(({ id }) => id !== inHand.id)] : others;
  if (list.length === 0) return null;
  const document = { schema: 'veerkracht/own-file@1', assessments: list };
  return {
    name: `veerkracht-${session.today}.json`,
    type: 'application/json',
    text: `${JSON.stringify(document, null, 2)}\n`,
  };
};
