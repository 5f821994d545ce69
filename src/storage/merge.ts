import type { Assessment } from '../domain/document/types.js';
import type { Draft } from './port.js';
import { canonical } from './plain.js';

interface Stamped {
  readonly revision: number;
}
type Entries<T> = Readonly<Record<string, T>>;

/** A question that was answered differently in two tabs, and the value that was not kept. */
export interface Conflict {
  readonly item: string;
  readonly other: number | null;
}

export interface Merged {
  /** `ours` itself when the other copy had nothing new. */
  readonly draft: Draft;
  readonly conflicts: readonly Conflict[];
  /** False when the other copy already holds all of it. */
  readonly ahead: boolean;
}

const entry = <T>(entries: Entries<T> | undefined, key: string): T | undefined =>
  entries && Object.hasOwn(entries, key) ? entries[key] : undefined;

/**
 * Union of two sets of stamped entries: per key the higher revision wins. Two values under one revision were given in
 * two tabs at once: ours is the later one, so it wins and is stamped anew, or the other tab would win it back.
 */
const union = <T extends Stamped>(
  ours: Entries<T>,
  theirs: Entries<T>,
  stamp: number,
  same: (a: T, b: T) => boolean,
  clash: (key: string, loser: T) => void = () => undefined,
): { entries: Entries<T>; took: boolean; ahead: boolean } => {
  const taken: [string, T][] = [];
  const keys = Object.keys(theirs);
  let ahead = Object.keys(ours).length > keys.length;
  for (const key of keys) {
    const other = theirs[key]!;
    // From one answer to the next, all but one are the same objects.
    if (ours[key] === other) continue;
    const mine = entry(ours, key);
    if (!mine || other.revision > mine.revision) {
      taken.push([key, other]);
      if (mine && !same(mine, other)) clash(key, mine);
      // Equal numbers of keys do not mean equal keys.
      ahead ||= !mine && Object.keys(ours).some((own) => !Object.hasOwn(theirs, own));
    } else if (!same(mine, other)) {
      ahead = true;
      if (other.revision === mine.revision) taken.push([key, { ...mine, revision: stamp }]);
      clash(key, other);
    } else if (mine.revision > other.revision) ahead = true;
  }
  return {
    entries: taken.length > 0 ? { ...ours, ...Object.fromEntries(taken) } : ours,
    took: taken.length > 0,
    ahead,
  };
};

const sameAnswer = (a: Draft['answers'][string], b: Draft['answers'][string]): boolean => a.value === b.value;
const sameMark = (a: Draft['discuss'][string], b: Draft['discuss'][string]): boolean => a.on === b.on;

/**
 * Merges two copies of one draft per question; no answer of either is lost.
 *
 * @param ours the copy being saved, or in the resident's hands
 * @param theirs the copy on the device
 * @param known the device's copy as this tab last knew it; a question changed on both sides since then is a conflict
 */
export const mergeDrafts = (ours: Draft, theirs: Draft, known: Draft | null = null): Merged => {
  const stamp = Math.max(ours.revision, theirs.revision) + 1;
  const conflicts: Conflict[] = [];
  const changed = (answers: Draft['answers'], item: string): boolean => {
    const now = entry(answers, item);
    const before = entry(known?.answers, item);
    if (!now) return false;
    return known ? !before || before.revision !== now.revision || before.value !== now.value : now.revision > ours.base;
  };
  const answers = union(ours.answers, theirs.answers, stamp, sameAnswer, (item, loser) => {
    // A copy read at the device's present revision has seen the device's answer: changing it is no conflict.
    if (ours.base >= theirs.revision || !changed(ours.answers, item) || !changed(theirs.answers, item)) return;
    conflicts.push({ item, other: loser.value });
  });
  const discuss = union(ours.discuss, theirs.discuss, stamp, sameMark);
  const took = answers.took || discuss.took;
  const ahead = answers.ahead || discuss.ahead || ours.revision > theirs.revision;
  if (!took && (ours.revision > theirs.revision || (!ahead && ours.revision === theirs.revision))) {
    return { draft: ours, conflicts, ahead };
  }
  const revision = ahead ? stamp : theirs.revision;
  return {
    draft: { ...ours, revision, base: revision, answers: answers.entries, discuss: discuss.entries },
    conflicts,
    ahead,
  };
};

const lift = <T extends Stamped>(entries: Entries<T>, above: number, by: number): Entries<T> =>
  Object.fromEntries(
    Object.entries(entries).map(([key, one]) => [
      key,
      one.revision > above ? { ...one, revision: one.revision + by } : one,
    ]),
  );

/**
 * A draft that was changed on after it had been sent, while the sent copy got a higher revision by a merge: its later
 * changes are lifted above that merge, because they are later.
 *
 * @param draft the copy in hand
 * @param sent revision of the copy that was sent
 * @param merged what the sent copy became
 */
export const rebaseDraft = (draft: Draft, sent: number, merged: Draft): Draft => {
  const by = merged.revision - sent;
  if (by <= 0 || draft.base >= merged.revision || draft.revision <= sent) return draft;
  return {
    ...draft,
    revision: draft.revision + by,
    answers: lift(draft.answers, sent, by),
    discuss: lift(draft.discuss, sent, by),
  };
};

/** The changes of a draft against the copy the device is known to hold, as a draft with only those. */
export const changesOf = (draft: Draft, known: Draft | null): Draft => {
  const newer = <T extends Stamped>(entries: Entries<T>, old: Entries<T> | undefined): Entries<T> =>
    Object.fromEntries(Object.entries(entries).filter(([key, one]) => entry(old, key)?.revision !== one.revision));
  return {
    ...draft,
    base: known?.revision ?? 0,
    answers: newer(draft.answers, known?.answers),
    discuss: newer(draft.discuss, known?.discuss),
  };
};

/**
 * The assessment to keep when the device has one under the same id; null when the device's is newer or equal. Answers,
 * and what belongs to them, stay as they were when the check page was confirmed.
 */
export const mergeAssessment = (ours: Assessment, theirs: Assessment): Assessment | null => {
  if (ours.revision < theirs.revision) return null;
  const { completedAt, startedAt, answers, wording, language, instrument } = theirs;
  const next =
    completedAt === null ? ours : { ...ours, completedAt, startedAt, answers, wording, language, instrument };
  if (ours.revision > theirs.revision) return next;
  return canonical(next) === canonical(theirs) ? null : { ...next, revision: ours.revision + 1 };
};
