import * as z from 'zod/mini';
import { assessmentShape } from './assessment.js';
import { checkInListShape } from './check-in-list-shape.js';
import { axis, band, insideShape, instrumentShape, item, variant } from './instrument.js';
import { indicator, indicatorsShape } from './indicators-shape.js';
import { commitment, issue, networkShape, partner, relation, role, step } from './network-shape.js';
import { flywheelExperience, flywheelShape, flywheelStage } from './flywheel-shape.js';
import { ownFileShape } from './own-file.js';
import { checkInShape, experienceShape } from './own-records.js';
import { date, id, label, language, link, prose, scale, source, webLink } from './parts.js';
import { Report } from './report.js';
import {
  either,
  type EitherNode,
  entry,
  type EntryNode,
  type GivenNode,
  type ListNode,
  type MadeNode,
  type MapNode,
  type NumberNode,
  type Shape,
  type StringNode,
  type TextNode,
} from './shape.js';
import { moment, webFields } from './web-shape.js';

// zod's fast path makes functions from text, which a page's policy may report.
z.config({ jitless: true });

type Schema = z.ZodMiniType;

const webShape = entry({
  ...webFields,
  instrument: either(id, insideShape, (raw) => (typeof raw === 'object' ? 1 : 0)),
});

const made = new WeakMap<Shape, Schema>();

/** The zod schema of a shape; the same shape gives the same schema. */
export const schemaFor = <T>(shape: Shape<T>): z.ZodMiniType<T> => {
  const schema = made.get(shape) ?? make(shape);
  made.set(shape, schema);
  return schema as z.ZodMiniType<T>;
};

const make = (shape: Shape): Schema => {
  switch (shape.type) {
    case 'string':
      return makeString(shape);
    case 'number':
      return makeNumber(shape);
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(shape.options as readonly [string, ...string[]]);
    case 'text':
      return makeText(shape);
    case 'entry':
      return makeEntry(shape);
    case 'list':
      return makeList(shape);
    case 'map':
      return makeMap(shape);
    case 'given':
      return makeGiven(shape);
    case 'made':
      return makeMade(shape);
    case 'either':
      return z.union([makeSide(shape, 0), makeSide(shape, 1)]);
  }
};

const makeString = ({ max, pattern, test }: StringNode): z.ZodMiniString<string> => {
  const plain = z.string().check(z.minLength(1), z.maxLength(max), ...(pattern ? [z.regex(pattern)] : []));
  return test ? plain.check(z.refine((value) => test(value))) : plain;
};

const makeNumber = ({ min, max, above, whole }: NumberNode): Schema => {
  const checks = [
    ...(min === undefined ? [] : [z.gte(min)]),
    ...(max === undefined ? [] : [z.lte(max)]),
    ...(above === undefined ? [] : [z.gt(above)]),
  ];
  return (whole ? z.int() : z.number()).check(...checks);
};

const makeText = ({ max }: TextNode): Schema => {
  const line = z.string().check(z.minLength(1), z.maxLength(max));
  const forms = z.object({ u: z.optional(z.nullable(line)), je: z.optional(z.nullable(line)) });
  const wording = z.union([line, forms.check(z.refine(({ u, je }) => (u ?? je) != null))]);
  const languages = z.record(z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/)), z.nullable(wording));
  return z.union([line, languages.check(z.refine((text) => Object.values(text).some((value) => value !== null)))]);
};

const makeEntry = ({ fields, test }: EntryNode): Schema => {
  const shape = Object.fromEntries(Object.keys(fields).map((key) => [key, schemaFor(fields[key] as Shape)]));
  const schema = z.object(shape);
  return test ? schema.check(z.refine((value) => test(value as never) === null)) : schema;
};

const allDifferent = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const makeList = ({ of, max, min = 0, ids, key = 'id', distinct }: ListNode): Schema => {
  const schema = z.array(schemaFor(of)).check(z.maxLength(max), z.minLength(min));
  const keyOf = (value: unknown): unknown => (ids ? (value as Record<string, unknown>)[key] : value);
  return ids || distinct
    ? schema.check(z.refine((values) => allDifferent(values.map(keyOf).filter((value) => value != null))))
    : schema;
};

const makeMap = ({ of, max, keys }: MapNode): Schema => {
  const key = keys ? makeString(keys) : z.string();
  // Null is absent, unless it says something of its own (not filled in).
  const value = of.type === 'given' ? schemaFor(of) : z.nullable(schemaFor(of));
  return z.record(key, value).check(z.refine((value) => Object.keys(value).length <= max));
};

/** One side of a choice, and only what the readers would read as that side: `{"url":"x"}` is no text in a language `url`. */
const makeSide = ({ of, pick }: EitherNode, side: 0 | 1): Schema => {
  const shape = of[side];
  const picked = (text: Schema): Schema => narrowed(text, (value) => pick(value) === side);
  if (shape.type === 'text') return picked(schemaFor(shape));
  return shape.type === 'made' && shape.of.type === 'text' ? makeMade(shape, picked) : schemaFor(shape);
};

/** As `check`, but the JSON Schema goes on referring to `schema` by its name. */
const narrowed = (schema: Schema, good: (value: unknown) => boolean): Schema => {
  const { def } = schema._zod;
  return schema.clone({ ...def, checks: [...(def.checks ?? []), z.refine(good)] }, { parent: true });
};

const makeMade = ({ of, make }: MadeNode, narrow = (schema: Schema): Schema => schema): Schema => {
  const good = (value: unknown): boolean => {
    const report = new Report();
    make(value as never, report, value);
    return report.finish(null).problems.every(({ kept }) => kept);
  };
  return z.pipe(
    narrow(schemaFor(of)).check(z.refine(good)),
    z.transform((value) => make(value as never, new Report(), value)),
  );
};

/** Null and absent are the same. */
const makeGiven = ({ of, absent }: GivenNode): Schema => {
  const filled = z.pipe(
    z.nullable(schemaFor(of)),
    z.transform((value) => value ?? absent),
  );
  return z._default(filled, absent);
};

/**
 * The zod schemas of the documents: the same shapes the readers go by, but all or nothing. References between entries
 * and scores against scales are the readers' work.
 */
export const schemas = {
  instrument: () => schemaFor(instrumentShape),
  web: () => schemaFor(webShape),
  assessment: () => schemaFor(assessmentShape),
  experience: () => schemaFor(experienceShape),
  'check-in': () => schemaFor(checkInShape),
  'check-in-list': () => schemaFor(checkInListShape),
  'own-file': () => schemaFor(ownFileShape),
  indicators: () => schemaFor(indicatorsShape),
  network: () => schemaFor(networkShape),
  flywheel: () => schemaFor(flywheelShape),
} as const;

/** Shapes with a name of their own in the JSON Schemas. */
export const namedShapes = {
  id,
  label,
  prose,
  date,
  link,
  webLink,
  language,
  source,
  scale,
  axis,
  item,
  band,
  variant,
  moment,
  indicator,
  partner,
  issue,
  commitment,
  step,
  role,
  relation,
  stage: flywheelStage,
  experience: flywheelExperience,
  instrument: insideShape,
  assessment: assessmentShape,
  'check-in': checkInShape,
} as const;
