import { emptyRecord, isPlainRecord, plainCopy, type Limits, type PlainRecord } from './plain-copy.js';
import { finished, shown } from './report.js';
import { Reading } from './read.js';
import type { Parsed, ProblemCode } from './types.js';

/** A pure step from version n to n + 1. */
export type Migration = (document: Readonly<PlainRecord>) => PlainRecord;

/** A kind of document: its newest version, and for each older version that is still read the step out of it. */
export interface Kind {
  readonly name: string;
  readonly version: number;
  readonly steps: Readonly<Record<number, Migration>>;
}

const form = /^veerkracht\/([a-z-]{1,40})@(0|[1-9]\d{0,8})$/;

/** `veerkracht/web@1` */
export const schemaOf = ({ name, version }: Kind): string => `veerkracht/${name}@${version}`;

/** The kind and version a plain document says it is; null when it does not say so. */
export const stated = (raw: unknown): { readonly name: string; readonly version: number } | null => {
  const match = isPlainRecord(raw) && typeof raw['schema'] === 'string' ? form.exec(raw['schema']) : null;
  return match?.[1] === undefined ? null : { name: match[1], version: Number(match[2]) };
};

/**
 * The document in the newest version of its kind. Refuses another kind, a newer version, and an older one without a
 * way to the newest.
 *
 * @param raw from `plainCopy`
 * @param inside it stands in another document and may go without `schema`
 */
export const upToDate = (raw: unknown, kind: Kind, reading: Reading, inside = false): PlainRecord => {
  const wanted = schemaOf(kind);
  if (!isPlainRecord(raw)) return reading.refuse('not-object', '{…}', shown(raw));
  const said = inside && raw['schema'] == null ? kind : stated(raw);
  const refuse = (code: ProblemCode): never => reading.refuse(code, wanted, shown(raw['schema']), 'schema');
  if (said?.name !== kind.name) return refuse('wrong-kind');
  if (said.version > kind.version) return refuse('newer-version');
  let document = raw;
  for (let version = said.version; version < kind.version; version++) {
    const step = Object.hasOwn(kind.steps, version) ? kind.steps[version] : undefined;
    const next = step && attempt(() => step(document));
    if (!isPlainRecord(next)) return refuse('unknown-version');
    document = next;
  }
  return Object.assign(emptyRecord(), document, { schema: wanted });
};

/** What a step makes is copied: it may have made objects with a prototype. Null when it fails. */
const attempt = (run: () => PlainRecord): unknown => {
  try {
    return plainCopy(run()).value;
  } catch {
    return null;
  }
};

/**
 * Reads one document from the outside: copies, brings it up to date, reads. Never throws.
 *
 * @param discreet values stay out of the messages (what a resident typed)
 */
export const readDocument = <T>(
  raw: unknown,
  kind: Kind,
  body: (document: PlainRecord, reading: Reading) => T,
  discreet = false,
  limits?: Limits,
): Parsed<T> => {
  const copied = plainCopy(raw, limits);
  if (copied.problems.some(({ fatal }) => fatal)) return { ...copied, value: null };
  const reading = new Reading(discreet, copied);
  return finished(reading, () => body(upToDate(copied.value, kind, reading), reading));
};
