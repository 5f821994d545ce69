import { completeDraft } from '../../domain/assessment/draft.js';
import type { Assessment } from '../../domain/document/types.js';
import type { Session } from './session.js';

/** A file for the resident, ready to be saved. The name tells nothing about its content. */
export interface OwnFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

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
  return { name: `veerkracht-${session.today}.json`, type: 'application/json', text: `${JSON.stringify(document, null, 2)}\n` };
};

/** Hands a file to the browser's downloads. Returns false when the browser refuses. */
export const saveFile = (file: OwnFile, root: Node): boolean => {
  try {
    const url = URL.createObjectURL(new Blob([file.text], { type: file.type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file.name;
    link.hidden = true;
    root.appendChild(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return true;
  } catch {
    return false;
  }
};
