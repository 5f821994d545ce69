import { dateMiddle } from '../domain/document/dates.js';
import type { OwnRecord } from '../domain/document/own-types.js';
import type { Assessment } from '../domain/document/types.js';
import { mergeDrafts } from './merge.js';
import type { Draft, KeptOwn, KeptRecords } from './port.js';

/** Where nothing is kept. */
export const noRecords: KeptRecords = { assessments: [], drafts: [], own: [], quarantined: [] };

/** What is not known comes last. */
const timeOf = (moment: string | null): number => {
  const time = Date.parse(moment ?? '');
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
};

/** Newest first by the moment each was finished or begun; for display only, order of writing goes by revision. */
export const newestFirst = (a: string | null, b: string | null): number => timeOf(b) - timeOf(a) || 0;

/** Records of this page only. */
export class Memory {
  readonly drafts = new Map<string, Draft>();
  readonly assessments = new Map<string, Assessment>();
  readonly own = new Map<string, OwnRecord>();
  readonly #passing = new Set<string>();

  /** Whether the record with this id goes when the page is left. */
  pass(id: string, passing: boolean): void {
    if (passing) this.#passing.add(id);
    else this.#passing.delete(id);
  }

  /** The page is left: what was for this visit only goes, or all. @returns how many records went */
  left(all: boolean): number {
    let count = all ? this.clear() : 0;
    for (const id of this.#passing) count += this.remove(id);
    this.#passing.clear();
    return count;
  }

  putDraft(draft: Draft): void {
    this.drafts.set(draft.id, draft);
  }

  putAssessment(assessment: Assessment): void {
    this.drafts.delete(assessment.id);
    this.assessments.set(assessment.id, assessment);
  }

  putOwn(record: OwnRecord): void {
    this.own.set(record.id, record);
  }

  /** Gives the record with this id, when there is one, to another memory as well. */
  handTo(other: Memory, id: string): void {
    const draft = this.drafts.get(id);
    const assessment = this.assessments.get(id);
    const record = this.own.get(id);
    if (record) other.putOwn(record);
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
    return Number(this.drafts.delete(id)) + Number(this.assessments.delete(id)) + Number(this.own.delete(id));
  }

  /** @returns how many records went */
  clear(): number {
    const count = this.drafts.size + this.assessments.size + this.own.size;
    this.drafts.clear();
    this.assessments.clear();
    this.own.clear();
    return count;
  }
}

/** Newest first, a less exact date at its middle, for display only; what has no date comes last. */
const latestFirst = (list: readonly KeptOwn[]): readonly KeptOwn[] => {
  const dated = list.map((kept) => {
    const { record } = kept;
    const moment = record.schema === 'veerkracht/check-in@1' ? record.at : (record.date ?? '');
    return { kept, moment, day: dateMiddle(moment.slice(0, 10)) ?? -Infinity };
  });
  // On one day by the clock.
  const later = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
  dated.sort((a, b) => (a.day === b.day ? later(a.moment, b.moment) : b.day - a.day));
  return dated.map(({ kept }) => kept);
};

/**
 * Lays own records over each other: a later layer wins. Those that are only in this page stay there to be seen, also
 * when the resident chose the device after they were written.
 */
const overlayOwn = (...layers: readonly (readonly KeptOwn[])[]): readonly KeptOwn[] => {
  const byId = new Map(layers.flat().map((kept) => [kept.record.id, kept]));
  return latestFirst([...byId.values()]);
};

/**
 * Lays the records of this page over those of the device.
 *
 * @param expiresOn ISO date for records only in memory
 * @param ownOfPage own records that are for this page only
 */
export const overlay = (
  kept: KeptRecords,
  memory: Memory,
  expiresOn: string,
  ownOfPage: Memory = memory,
): KeptRecords => {
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
    own: overlayOwn(
      kept.own,
      [...memory.own.values()].map((record) => ({ record, expiresOn, readOnly: false })),
      [...ownOfPage.own.values()].map((record) => ({ record, expiresOn: null, readOnly: false })),
    ),
    quarantined: kept.quarantined,
  };
};
