import type { Assessment } from '../domain/document/types.js';
import { mergeDrafts } from './merge.js';
import type { Draft, KeptRecords } from './port.js';

/** Newest first by the moment each was finished or begun; for display only, order of writing goes by revision. */
export const newestFirst = (a: string | null, b: string | null): number =>
  Date.parse(b ?? '') - Date.parse(a ?? '') || 0;

/** Records of this page only. */
export class Memory {
  readonly drafts = new Map<string, Draft>();
  readonly assessments = new Map<string, Assessment>();

  putDraft(draft: Draft): void {
    this.drafts.set(draft.id, draft);
  }

  putAssessment(assessment: Assessment): void {
    this.drafts.delete(assessment.id);
    this.assessments.set(assessment.id, assessment);
  }

  /** Gives the record with this id, when there is one, to another memory as well. */
  handTo(other: Memory, id: string): void {
    const draft = this.drafts.get(id);
    const assessment = this.assessments.get(id);
    if (assessment) other.putAssessment(assessment);
    else if (draft) other.putDraft(draft);
  }

  /** The records with these ids; drafts merged with what the device holds. */
  unsaved(ids: readonly string[], onDevice: readonly Draft[]): Memory {
    const some = new Memory();
    for (const id of ids) {
      this.handTo(some, id);
      const ours = some.drafts.get(id);
      const theirs = onDevice.find((draft) => draft.id === id);
      if (ours && theirs) some.putDraft(mergeDrafts(ours, theirs).draft);
    }
    return some;
  }

  /** @returns how many records went */
  remove(id: string): number {
    return Number(this.drafts.delete(id)) + Number(this.assessments.delete(id));
  }

  /** @returns how many records went */
  clear(): number {
    const count = this.drafts.size + this.assessments.size;
    this.drafts.clear();
    this.assessments.clear();
    return count;
  }
}

/** Lays the records of this page over those of the device. @param expiresOn ISO date for records only in memory */
export const overlay = (kept: KeptRecords, memory: Memory, expiresOn: string): KeptRecords => {
  const assessments = [
    ...kept.assessments.filter(({ assessment: { id } }) => !memory.assessments.has(id)),
    ...[...memory.assessments.values()].map((assessment) => ({ assessment, expiresOn, readOnly: false })),
  ];
  const drafts = [...kept.drafts.filter(({ id }) => !memory.drafts.has(id)), ...memory.drafts.values()];
  const moment = ({ completedAt, startedAt }: Assessment): string | null => completedAt ?? startedAt;
  return {
    assessments: assessments.sort((a, b) => newestFirst(moment(a.assessment), moment(b.assessment))),
    drafts: drafts
      .filter(({ id }) => !memory.assessments.has(id))
      .sort((a, b) => newestFirst(a.startedAt, b.startedAt)),
    quarantined: kept.quarantined,
  };
};
