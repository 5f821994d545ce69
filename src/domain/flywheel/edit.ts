import { dateMiddle, parseDate } from '../document/dates.js';
import { defaultDrivers } from '../document/flywheel-shape.js';
import { readFlywheel } from '../document/flywheel.js';
import { lean } from '../document/lean.js';
import type { FlywheelDocument, FlywheelExperience, FlywheelStage, Problem } from '../document/types.js';
import { contentOf, nameOfContent, sameContent } from '../edit/same.js';

/** What a coordinator fills in of an experience. */
export type ExperienceEntry = Omit<FlywheelExperience, 'id' | 'revision'>;

const contentOnly = ({ id: _id, revision: _revision, ...entry }: FlywheelExperience): ExperienceEntry => entry;

/** Drivers in another order say the same. */
const told = (one: FlywheelExperience): string => {
  const entry = contentOnly(one);
  return contentOf({ ...entry, drivers: [...entry.drivers].sort() });
};

/** Whether two experiences say the same, whatever they are called and however often they were changed. */
export const tellSame = (a: FlywheelExperience, b: FlywheelExperience): boolean => told(a) === told(b);

/** An id that only says where the entry stood in its file. */
const placed = /^experiences\/\d+$/;

/** An id made of what an experience says: the same in every file that holds it. */
const idByContent = (one: FlywheelExperience, taken: ReadonlySet<string>): string => {
  const name = `e-${nameOfContent(told(one))}`;
  let id = name;
  for (let next = 2; taken.has(id); next++) id = `${name}-${next}`;
  return id;
};

/**
 * A document as the team log works on it. Entries without an id get one made of their content, so that the same entry in
 * another file is known again. What is `private` stays with whoever told it: it is left out, and counted.
 */
export const readyToEdit = (
  document: FlywheelDocument,
): { readonly document: FlywheelDocument; readonly privates: number } => {
  const open = document.experiences.filter(({ visibility }) => visibility !== 'private');
  const privates = document.experiences.length - open.length;
  const taken = new Set(open.map(({ id }) => id).filter((id) => !placed.test(id)));
  const experiences = open.map((one) => {
    if (!placed.test(one.id)) return one;
    const id = idByContent(one, taken);
    taken.add(id);
    return { ...one, id };
  });
  const changed = privates > 0 || experiences.some((one, i) => one !== document.experiences[i]);
  return { document: changed ? { ...document, experiences } : document, privates };
};

/** The last day of a date; -Infinity for none. */
const lastDay = (date: string | null): number => (date === null ? -Infinity : (parseDate(date)?.last ?? -Infinity));

/**
 * A document that has an `asOf` reaches up to an experience that has happened; without this what was just told would
 * count as a plan. What is dated after today stays a plan.
 */
const reaching = (document: FlywheelDocument, date: string | null, today: string): FlywheelDocument => {
  const { asOf } = document;
  const middle = date === null ? null : dateMiddle(date);
  if (asOf === null || date === null || middle === null) return document;
  if (middle <= lastDay(asOf) || middle > lastDay(today)) return document;
  return { ...document, asOf: lastDay(date) <= lastDay(today) ? date : today };
};

/**
 * The document with one more experience.
 *
 * @param id its own; the caller makes it
 * @param today ISO date
 */
export const withExperience = (
  document: FlywheelDocument,
  entry: ExperienceEntry,
  id: string,
  today: string,
): FlywheelDocument =>
  reaching({ ...document, experiences: [...document.experiences, { ...entry, id, revision: 1 }] }, entry.date, today);

/** The document with one experience changed; its revision goes up. The same document when nothing has changed. */
export const changedExperience = (
  document: FlywheelDocument,
  id: string,
  entry: ExperienceEntry,
  today: string,
): FlywheelDocument => {
  const before = document.experiences.find((one) => one.id === id);
  if (!before || tellSame(before, { ...before, ...entry })) return document;
  const experiences = document.experiences.map((one) =>
    one === before ? { ...one, ...entry, id, revision: (one.revision ?? 0) + 1 } : one,
  );
  return reaching({ ...document, experiences }, entry.date, today);
};

/** The document without one experience; the same document when there is none of this id. */
export const withoutExperience = (document: FlywheelDocument, id: string): FlywheelDocument => {
  const experiences = document.experiences.filter((one) => one.id !== id);
  return experiences.length === document.experiences.length ? document : { ...document, experiences };
};

/** What the reader at the door would say of one entry, with paths like `title`. */
export const faultsOf = (document: FlywheelDocument, entry: ExperienceEntry): readonly Problem[] => {
  const alone = { ...document, experiences: [{ ...entry, id: 'entry', revision: null }], asOf: null };
  const place = 'experiences[0]';
  return readFlywheel(flywheelFile(alone)).problems.flatMap((problem) =>
    problem.path.startsWith(place) ? [{ ...problem, path: problem.path.slice(place.length + 1) }] : [],
  );
};

const seen = <T extends { readonly visibility: string }>(one: T): object => {
  const { visibility, ...rest } = one;
  return lean({ ...rest, visibility: visibility === 'public' ? null : visibility });
};

const stageFile = (one: FlywheelStage): object => ({
  ...seen(one),
  ...(one.strength.length > 0 && { strength: one.strength.map(seen) }),
});

/**
 * The document as a file: a flywheel@1 that reads back to the same. It holds all there is; for others than the network
 * itself give it what they may see (`visibleTo`).
 */
export const flywheelFile = (document: FlywheelDocument): object => {
  const { schema, title, language, source, purpose, asOf, stages, halfLifeDays } = document;
  // A file has two: one that its reader may not see leaves a place, without its name.
  const others = defaultDrivers.filter(({ id }) => document.drivers.every((one) => one.id !== id));
  const drivers = document.drivers.concat(others.slice(0, Math.max(0, 2 - document.drivers.length)));
  return {
    schema,
    ...lean({ title, language: language === 'nl' ? null : language, purpose, source: source && lean(source), asOf }),
    ...(sameContent(drivers, defaultDrivers) ? {} : { drivers: drivers.map(seen) }),
    ...(halfLifeDays === 90 ? {} : { halfLifeDays }),
    stages: stages.map(stageFile),
    experiences: document.experiences.map((one, i) =>
      one.id === `experiences/${i}` ? seen({ ...one, id: null }) : seen(one),
    ),
    ...lean({
      roles: document.roles.map(seen),
      pauses: document.pauses.map(seen),
      reviews: document.reviews.map(seen),
    }),
  };
};
