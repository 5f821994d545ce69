import { inDateOrder, parseDate } from './dates.js';
import { date, id, idOf, label, language, mostEntries, prose, source, visibility as forAudience } from './parts.js';
import { placeKey } from './place-key.js';
import { usualRoles } from './roles.js';
import { readQuick } from './quick.js';
import { choice, either, entry, given, list, number, vital, type Entry, type Of, type Shape } from './shape.js';
import type { FlywheelDocument, FlywheelDriver, Visibility } from './types.js';

/** Most experiences in one flywheel. */
export const mostExperiences = 5000;

/** Bad, it spoils its entry: what is meant for few may not become public by a slip of the pen. */
const visibility: Shape<Visibility> = forAudience as Shape<Visibility>;

const driver: Shape<FlywheelDriver> = entry({ id, label: given(label), plainLabel: given(label), visibility });

export const defaultDrivers: readonly FlywheelDriver[] = (['needs', 'values'] as const).map((name) => ({
  id: name,
  label: null,
  plainLabel: null,
  visibility: 'public',
}));

export const flywheelDrivers = list(driver, 2, { min: 2, ids: 'drivers' });

const strength = entry({ score: number({ min: 1, max: 10 }), at: vital(date), by: given(prose), visibility });

export const flywheelStage = entry({
  id,
  label: given(label),
  plainLabel: given(label),
  leadsTo: given(prose),
  strength: given(
    either(list(strength, mostEntries), strength, (raw) => (Array.isArray(raw) ? 0 : 1)),
    [],
  ),
  visibility,
});

export const flywheelExperience = entry({
  id: given(id),
  revision: given(number({ min: 1, whole: true })),
  date: vital(date),
  title: given(label),
  story: given(prose),
  stage: vital(idOf('stages')),
  drivers: given(list(idOf('drivers'), 2, { distinct: true }), []),
  teller: given(choice('resident', 'peer', 'professional', 'volunteer', 'neighbour', 'other')),
  group: given(label),
  visibility: vital(choice('public', 'partners', 'internal', 'private'), 'public') as Shape<Visibility>,
});

const role = entry(
  { role: id, holder: given(label), label: given(label), visibility },
  ({ role: name, label: given }) => (given === null && !usualRoles.includes(name) ? ['label', 'missing'] : null),
);

const pause = entry({ from: date, to: vital(date), reason: given(prose), visibility }, ({ from, to }) => {
  const end = to === null ? Infinity : (parseDate(to)?.last ?? Infinity);
  return end < (parseDate(from)?.first ?? 0) ? ['to', 'out-of-range', `≥ ${from}`] : null;
});

const review = entry({
  date: vital(date),
  text: given(prose),
  decision: given(prose),
  lever: given(choice('beliefs', 'boundaries', 'diagnostic', 'interactive')),
  visibility,
});

/** All of a flywheel but its drivers, which have a default that others refer to. Stages stand before experiences. */
export const flywheelFields = {
  schema: choice('veerkracht/flywheel@1'),
  title: given(label),
  language: given(language, 'nl'),
  source: given(source),
  purpose: given(prose),
  asOf: given(date),
  stages: list(flywheelStage, mostEntries, { min: 1, ids: 'stages' }),
  experiences: list(flywheelExperience, mostExperiences, { cap: true, ids: true }),
  roles: given(list(role, mostEntries), []),
  pauses: given(list(pause, mostEntries), []),
  reviews: given(list(review, mostEntries), []),
  halfLifeDays: given(number({ above: 0 }), 90),
};

export const withoutDrivers = entry(flywheelFields);
export const flywheelShape = entry({ drivers: given(flywheelDrivers, defaultDrivers), ...flywheelFields });

/** What was read, in one form: strengths as lists in order of date, every experience with an id. */
export const completed = (read: Entry<typeof flywheelFields>, drivers: readonly FlywheelDriver[]): FlywheelDocument => {
  const taken = new Set(read.experiences.map(({ id }) => id));
  return {
    ...read,
    drivers,
    stages: read.stages.map((stage) => ({
      ...stage,
      strength: inDateOrder(asList(stage.strength), ({ at }) => at),
    })),
    experiences: read.experiences.map((one, i) => {
      const { id } = one;
      return id === null
        ? { ...one, id: placeKey(`experiences/${i}`, taken) }
        : (one as typeof one & { readonly id: string });
    }),
  };
};

type Strength = Of<typeof strength>;

const asList = (value: Strength | readonly Strength[]): readonly Strength[] =>
  Array.isArray(value) ? (value as readonly Strength[]) : [value as Strength];

/** A flywheel@1 without a fault; null when the whole reader (`readFlywheel`) must look. */
export const quickFlywheel = (raw: unknown): FlywheelDocument | null => {
  const ids = new Map([['drivers' as const, new Set<unknown>(defaultDrivers.map((one) => one.id))]]);
  const read = readQuick(flywheelShape, raw, { ids });
  return read && completed(read, read.drivers);
};
