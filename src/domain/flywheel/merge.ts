import { parseDate } from '../document/dates.js';
import { mostExperiences } from '../document/flywheel-shape.js';
import { mostEntries } from '../document/parts.js';
import type {
  FlywheelDocument,
  FlywheelExperience,
  FlywheelPause,
  FlywheelReview,
  FlywheelRole,
  FlywheelStage,
} from '../document/types.js';
import { contentOf, nameOfContent } from '../edit/same.js';
import { tellSame } from './edit.js';
import { iso, newestDay } from './wheel.js';

/** One id, two contents. */
export interface Difference {
  readonly id: string;
  readonly mine: FlywheelExperience;
  readonly theirs: FlywheelExperience;
  /** Which has the higher revision; null = equal, and only a person can say. */
  readonly newest: 'mine' | 'theirs' | null;
}

/** What would happen when another team's file is put in, for a person to look at first. */
export interface MergePlan {
  /** Not here yet. */
  readonly added: readonly FlywheelExperience[];
  /** Here already, word for word. */
  readonly same: readonly FlywheelExperience[];
  readonly different: readonly Difference[];
  /** Steps of the other file that this wheel does not have, and that its experiences stand on. */
  readonly stages: readonly FlywheelStage[];
  /** Steps that have one id here and there, and another name: without a choice their experiences stand on ours. */
  readonly renamed: readonly { readonly mine: FlywheelStage; readonly theirs: FlywheelStage }[];
  /** Experiences that began with something this wheel does not know; they come without it. */
  readonly withoutDriver: number;
  readonly pauses: readonly FlywheelPause[];
  readonly roles: readonly FlywheelRole[];
  readonly reviews: readonly FlywheelReview[];
  readonly asOf: string | null;
  /** What is new is more than a document may hold, whatever is chosen: nothing can be put in. */
  readonly tooMany: boolean;
}

export type Choice = 'mine' | 'theirs' | 'both';

export interface MergeChoices {
  /** By id; without a choice the newest, and where there is none what is here. */
  readonly entries: ReadonlyMap<string, Choice>;
  /** Put pauses, roles and agreements in too; they say something about the whole wheel. */
  readonly rest: boolean;
}

/**
 * What becomes of a step that is not here, or has another name here: a step of ours, null = of no step. Without an entry
 * it is added; one with another name stands on ours of its id, or is added as `ownStage` names it.
 */
export type StageChoices = ReadonlyMap<string, string | null>;

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** The words of a name in every language and form of address, as they are compared. */
const wordsIn = (name: unknown): readonly string[] =>
  typeof name === 'string'
    ? [name.trim().toLowerCase()]
    : typeof name === 'object' && name !== null
      ? Object.values(name).flatMap(wordsIn)
      : [];
const wordsOf = ({ label, plainLabel }: FlywheelStage): readonly string[] => wordsIn(label ?? plainLabel);

/** Both have a name, and in no language the same. */
const namedOtherwise = (a: FlywheelStage, b: FlywheelStage): boolean => {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  return ours.length > 0 && theirs.length > 0 && !theirs.some((word) => ours.includes(word));
};

/** The id of a step whose own one means another step here: the same each time this file comes. */
export const ownStage = (stage: FlywheelStage): string =>
  `${stage.id.slice(0, 80)}-${nameOfContent(contentOf([stage.label, stage.plainLabel]))}`;

/**
 * What would happen when `theirs` is put into `mine`. Both from `readyToEdit`.
 *
 * @param today ISO date: what is planned for later in a file without an `asOf` does not move the "today" of both
 */
export const mergePlan = (
  mine: FlywheelDocument,
  theirs: FlywheelDocument,
  given: StageChoices = none,
  today: string | null = null,
): MergePlan => {
  const known = new Set(mine.stages.map(({ id }) => id));
  const ours = new Map(mine.stages.map((stage) => [stage.id, stage]));
  const renamed = theirs.stages.flatMap((stage) => {
    const own = ours.get(stage.id);
    return own && namedOtherwise(own, stage) ? [{ mine: own, theirs: stage }] : [];
  });
  const choices = new Map(given);
  // Put in before as a step of its own: it goes there again.
  for (const { theirs: stage } of renamed)
    if (!choices.has(stage.id) && known.has(ownStage(stage))) choices.set(stage.id, ownStage(stage));
  const begins = new Set(mine.drivers.map(({ id }) => id));
  const here = new Map(mine.experiences.map((one) => [one.id, one]));
  const used = new Set(theirs.experiences.map(({ stage }) => stage));
  const added: FlywheelExperience[] = [];
  const same: FlywheelExperience[] = [];
  const different: Difference[] = [];
  let withoutDriver = 0;
  for (const raw of theirs.experiences) {
    const one = fitting(raw, choices, begins);
    if (one.drivers.length < raw.drivers.length) withoutDriver++;
    const own = here.get(one.id);
    if (!own) added.push(one);
    else if (tellSame(own, one)) same.push(one);
    else {
      const [a, b] = [own.revision ?? 0, one.revision ?? 0];
      different.push({ id: one.id, mine: own, theirs: one, newest: a === b ? null : a > b ? 'mine' : 'theirs' });
    }
  }
  const lists = {
    stages: [
      ...theirs.stages.filter(({ id }) => used.has(id) && !known.has(id)),
      ...renamed.flatMap(({ theirs: stage }) => {
        const id = ownStage(stage);
        return used.has(stage.id) && choices.get(stage.id) === id && !known.has(id) ? [{ ...stage, id }] : [];
      }),
    ],
    pauses: notIn(theirs.pauses, mine.pauses),
    roles: notIn(theirs.roles, mine.roles),
    reviews: notIn(theirs.reviews, mine.reviews),
  };
  const plan = {
    added,
    same,
    different,
    ...lists,
    renamed: renamed.filter(({ theirs: { id } }) => used.has(id)),
    withoutDriver,
    asOf: later(mine, theirs, today),
  };
  // Of one id what is here can stay.
  return { ...plan, tooMany: !mayHold(put(mine, { ...plan, different: [] }, asPlanned)) };
};

/** An experience of another wheel on a step of this one; a change of step is a change. */
const fitting = (one: FlywheelExperience, choices: StageChoices, begins: ReadonlySet<string>): FlywheelExperience => {
  const { stage } = one;
  const moved = stage !== null && choices.has(stage) && choices.get(stage) !== stage;
  const drivers = one.drivers.filter((id) => begins.has(id));
  const fits = drivers.length === one.drivers.length;
  if (!moved && fits) return one;
  return {
    ...one,
    drivers: fits ? one.drivers : drivers,
    stage: moved ? (choices.get(stage) ?? null) : stage,
    revision: moved ? (one.revision ?? 0) + 1 : one.revision,
  };
};

const notIn = <T>(list: readonly T[], present: readonly T[]): readonly T[] => {
  const have = new Set(present.map(contentOf));
  return list.filter((one) => !have.has(contentOf(one)));
};

/** The later "today"; null when neither file names one. A file that names none has that of its newest entry. */
const later = (mine: FlywheelDocument, theirs: FlywheelDocument, today: string | null): string | null => {
  if (mine.asOf === null && theirs.asOf === null) return null;
  const upTo = (today === null ? null : parseDate(today)?.last) ?? Infinity;
  const dateOf = (document: FlywheelDocument): string | null => {
    const day = document.asOf === null ? newestDay(document, upTo) : null;
    return day === null ? document.asOf : iso(day);
  };
  const [a, b] = [dateOf(mine), dateOf(theirs)];
  if (a === null || b === null) return a ?? b;
  const [x, y] = [parseDate(a)?.last ?? 0, parseDate(b)?.last ?? 0];
  // Of two that end on the same day the same one each way round.
  return x === y ? (a < b ? a : b) : x > y ? a : b;
};

/** A revision newer than both. */
const changedAfter = ({ mine, theirs }: Difference): number => Math.max(mine.revision ?? 0, theirs.revision ?? 0) + 1;

/** What stays of one id when no one chose. */
export const usualChoice = ({ newest }: Difference): Choice => newest ?? 'mine';

const asPlanned: MergeChoices = { entries: none, rest: false };

const mayHold = ({ experiences, stages, pauses, roles, reviews }: FlywheelDocument): boolean =>
  experiences.length <= mostExperiences &&
  [stages, pauses, roles, reviews].every(({ length }) => length <= mostEntries);

/** Whether a document may hold what is put in with these choices. */
export const mergeFits = (mine: FlywheelDocument, plan: MergePlan, choices: MergeChoices = asPlanned): boolean =>
  mayHold(put(mine, plan, choices));

/**
 * Puts the other file in. No entry is lost: what is only in one of the two stays; of one id the newest, or what was
 * chosen. A choice counts as a change, so that it holds when the same file comes again. The same document when there is
 * nothing to put in, or more than it may hold (`mergeFits`).
 *
 * @param plan from `mergePlan` of the same two documents
 */
export const merged = (
  mine: FlywheelDocument,
  plan: MergePlan,
  choices: MergeChoices = asPlanned,
): FlywheelDocument => {
  const both = put(mine, plan, choices);
  return mayHold(both) ? both : mine;
};

const put = (mine: FlywheelDocument, plan: Omit<MergePlan, 'tooMany'>, choices: MergeChoices): FlywheelDocument => {
  const here = new Map(mine.experiences.map((one) => [one.id, one]));
  const replaced = new Map<string, FlywheelExperience>();
  const added = [...plan.added];
  for (const one of plan.same) {
    if ((one.revision ?? 0) > (here.get(one.id)?.revision ?? 0)) replaced.set(one.id, one);
  }
  for (const difference of plan.different) {
    const { id, mine: own, theirs, newest } = difference;
    const choice = choices.entries.get(id) ?? usualChoice(difference);
    if (choice === 'both') {
      const second = { ...theirs, id: secondId(theirs) };
      if (here.has(second.id)) continue;
      added.push(second);
      // Ours keeps its id, also when the same file comes again with a higher revision of it.
      if (newest !== 'mine') replaced.set(id, { ...own, revision: changedAfter(difference) });
    } else if (choice !== newest && choices.entries.has(id)) {
      const kept = choice === 'mine' ? own : theirs;
      replaced.set(id, { ...kept, revision: changedAfter(difference) });
    } else if (choice === 'theirs') replaced.set(id, theirs);
  }
  const stages = plan.stages.filter(({ id }) => added.concat(...replaced.values()).some(({ stage }) => stage === id));
  const { pauses, roles, reviews } = choices.rest ? plan : nothing;
  if (
    added.length + replaced.size + stages.length + pauses.length + roles.length + reviews.length === 0 &&
    plan.asOf === mine.asOf
  )
    return mine;
  return {
    ...mine,
    asOf: plan.asOf,
    stages: [...mine.stages, ...stages],
    experiences: [...mine.experiences.map((one) => replaced.get(one.id) ?? one), ...added],
    pauses: [...mine.pauses, ...pauses],
    roles: [...mine.roles, ...roles],
    reviews: [...mine.reviews, ...reviews],
  };
};

const nothing = { pauses: [], roles: [], reviews: [] };

/** The second of two that shared an id: the same each time this file comes. */
const secondId = (one: FlywheelExperience): string =>
  `${one.id.slice(0, 80)}-${nameOfContent(contentOf({ ...one, revision: null }))}`;
