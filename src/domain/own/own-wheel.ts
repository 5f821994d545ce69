import { defaultDrivers } from '../document/flywheel-shape.js';
import type { OwnExperience } from '../document/own-types.js';
import type { FlywheelDocument, FlywheelStage, Text } from '../document/types.js';

/** Stages of a wheel that brings none: a neutral example, in this order (domain description, flywheel). */
export const ownStages = ['connecting', 'room', 'together', 'telling', 'trust'] as const;
export type OwnStage = (typeof ownStages)[number];

/** Words for the stages in the reader's language. */
export type StageWords = (stage: OwnStage) => {
  readonly label: string;
  readonly plainLabel: string;
  readonly leadsTo: string;
};

const usualStages = (words: StageWords): readonly FlywheelStage[] =>
  ownStages.map((id) => ({ id, ...words(id), strength: [], visibility: 'public' }));

/**
 * The wheel of one resident: steps, drivers and purpose of the wheel of the page, or the usual ones, and the resident's
 * own experiences. Nothing of the page's experiences, roles, pauses or reviews comes in: the two are never mixed.
 * Everything is shown here, for only its owner sees it; an experience on a step that this wheel does not have stands
 * apart, without a step.
 *
 * @param base the wheel of the page; null for none
 * @param today ISO date
 * @param words of the usual steps
 * @param language of the words given here; texts of `base` keep theirs
 */
export const ownWheel = (
  base: FlywheelDocument | null,
  experiences: readonly OwnExperience[],
  today: string,
  words: StageWords,
  { title, purpose }: { readonly title: string; readonly purpose: string },
  language: string,
): FlywheelDocument => {
  const stages = (base?.stages ?? usualStages(words)).map((stage) => ({ ...stage, strength: [] }));
  const drivers = base?.drivers ?? defaultDrivers;
  const knownStages = new Set(stages.map(({ id }) => id));
  const knownDrivers = new Set(drivers.map(({ id }) => id));
  const documentLanguage = base?.language ?? language;
  // Said in the reader's language, also where the page's wheel is in another one.
  const here = (text: string | null): Text | null =>
    text === null || language === documentLanguage ? text : { [language]: text };
  return {
    schema: 'veerkracht/flywheel@1',
    title: here(title),
    language: documentLanguage,
    source: null,
    purpose: base ? base.purpose : here(purpose),
    asOf: today,
    drivers,
    stages,
    experiences: experiences.map(
      ({ id, revision, date, title: name, story, stage, drivers: begun, teller, group }) => ({
        id,
        revision,
        date,
        title: here(name),
        story: here(story),
        stage: stage !== null && knownStages.has(stage) ? stage : null,
        drivers: begun.filter((driver) => knownDrivers.has(driver)),
        // Of one's own it goes without saying.
        teller: teller === 'resident' ? null : teller,
        group: here(group),
        visibility: 'public',
      }),
    ),
    roles: [],
    pauses: [],
    reviews: [],
    halfLifeDays: base?.halfLifeDays ?? 90,
  };
};

/**
 * What a resident hands to others: a flywheel@1 with only the experiences that may be told, each with the audience that
 * was chosen. What is private, a link to an assessment or an axis, and who was there by kind do not go along, unless
 * `group` tells it in words.
 *
 * @param groupOf words for with whom it was; null for none
 */
export const shareableWheel = (
  wheel: FlywheelDocument,
  experiences: readonly OwnExperience[],
  groupOf: (experience: OwnExperience) => string | null,
): object => ({
  schema: wheel.schema,
  ...(wheel.title === null ? {} : { title: wheel.title }),
  language: wheel.language,
  drivers: wheel.drivers.map(({ id, label, plainLabel }) => given({ id, label, plainLabel })),
  stages: wheel.stages.map(({ id, label, plainLabel, leadsTo }) => given({ id, label, plainLabel, leadsTo })),
  experiences: experiences
    .filter(({ visibility }) => visibility !== 'private')
    .map((one) => {
      const { id, date, title, story, stage, drivers, teller, visibility } = one;
      // As the wheel on the screen has it: its language, and only steps and drivers it knows.
      const here = wheel.experiences.find((other) => other.id === id);
      return given({
        id,
        date,
        title: here ? here.title : title,
        story: here ? here.story : story,
        stage: here ? here.stage : stage,
        drivers: here ? here.drivers : drivers,
        teller,
        group: groupOf(one),
        visibility,
      });
    }),
});

/** Without what is not given. */
const given = (entry: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
