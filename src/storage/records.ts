import { readAssessment } from '../domain/document/assessment.js';
import { readOwnRecord } from '../domain/document/own-records.js';
import type { OwnRecord } from '../domain/document/own-types.js';
import { plainJson } from '../domain/document/plain-json.js';
import type { Assessment } from '../domain/document/types.js';
import type { Watch } from './expiry.js';
import { newId } from './ids.js';
import { isRecord, isShort, isWhole, own, type Plain } from './plain.js';
import type { Draft, KeptAssessment, KeptOwn, QuarantinedRecord } from './port.js';

/** One pure step per record version: `steps[0]` turns version 1 into 2, and so on. Run on read, written on the next edit. */
const steps: readonly ((record: Plain) => Plain)[] = [];

/** Record version this code writes. */
export const schema = steps.length + 1;

/** Most bytes a record may take as JSON; larger ones engines keep in files of their own, which get lost on their own. */
const mostBytes = 32 * 1024;

export interface Meta extends Watch {
  readonly v: number;
  /** Life of this database; another number means that everything was erased in between. */
  readonly epoch: number;
  /** How many assessments, drafts, check-ins and own experiences there are. */
  readonly count: number;
  /** Raised by one with every write. */
  readonly lastRev: number;
}

export const metaKey = 'meta';
export const draftKey = ({ id, instrument }: Pick<Draft, 'id' | 'instrument'>): string => `d:${instrument.id}:${id}`;
export const assessmentKey = (id: string): string => `a:${id}`;
/** `c:` a check-in, `e:` an own experience; the moment it was first written keeps them in order. */
export const ownKey = ({ schema: kind, id }: OwnRecord, at: string): string =>
  `${kind === 'veerkracht/check-in@1' ? 'c' : 'e'}:${at}:${id}`;
export const isOwnKey = (key: string): boolean => /^[ce]:/.test(key);
export const isCounted = (key: IDBValidKey): boolean => /^[adce]:/.test(String(key));
/** True when a key belongs to the record with this id, or is that key. */
export const isKeyOf = (key: string, id: string): boolean =>
  key === id || (isCounted(key) && key.endsWith(`:${id}`)) || (/^b:[adce]:/.test(key) && key.includes(`:${id}:`));

/** Version of a stored record; 0 when it is none of ours. */
const versionOf = (raw: unknown): number => {
  const v = own(raw, 'v');
  return isWhole(v) ? v : 0;
};

/** True when a newer widget wrote it. */
export const isNewer = (raw: unknown): boolean => versionOf(raw) > schema;

/** Null when the record is missing or no `meta`. A newer widget's counts as long as it has these numbers. */
export const readMeta = (raw: unknown): Meta | null => {
  const numbers = ['epoch', 'count', 'lastRev', 'seen'].map((key) => own(raw, key));
  return versionOf(raw) > 0 && numbers.every(isWhole) ? (raw as unknown as Meta) : null;
};

const readEntries = <T>(raw: unknown, read: (one: Plain, revision: number) => T | null): Record<string, T> | null => {
  if (!isRecord(raw)) return null;
  const entries = Object.create(null) as Record<string, T>;
  for (const [key, value] of Object.entries(raw)) {
    const revision = own(value, 'revision');
    const one = isShort(key) && isRecord(value) && isWhole(revision) ? read(value, revision) : null;
    if (one === null) return null;
    entries[key] = one;
  }
  return entries;
};

const readValue = (one: Plain, revision: number): Draft['answers'][string] | null => {
  const value = own(one, 'value');
  return value === null || Number.isFinite(value) ? { value: value as number | null, revision } : null;
};

const readMark = (one: Plain, revision: number): Draft['discuss'][string] | null => {
  const on = own(one, 'on');
  return typeof on === 'boolean' ? { on, revision } : null;
};

/** A draft from the device or from localStorage, rebuilt from its known parts; null when it is none. */
export const readDraft = (raw: unknown): Draft | null => {
  const instrument = own(raw, 'instrument');
  const [id, language, startedAt, screen] = ['id', 'language', 'startedAt', 'screen'].map((key) => own(raw, key));
  const [name, version, variant] = ['id', 'version', 'variant'].map((key) => own(instrument, key));
  const revision = own(raw, 'revision');
  const base = own(raw, 'base');
  const answers = readEntries(own(raw, 'answers'), readValue);
  const discuss = readEntries(own(raw, 'discuss'), readMark);
  if (!isShort(id) || !isShort(language) || !isShort(startedAt) || !isShort(screen)) return null;
  if (!isShort(name) || !isShort(version) || !isShort(variant)) return null;
  if (!isWhole(revision) || !isWhole(base) || !answers || !discuss) return null;
  const about = { id: name, version, variant };
  return { id, revision, base, instrument: about, language, startedAt, screen, answers, discuss };
};

/** Entries already found good: from one answer to the next, all but one are the same objects. */
const good = new WeakSet<object>();

const areEntries = (entries: unknown, read: (one: Plain, revision: number) => unknown): boolean => {
  const isNewGood = (one: unknown): boolean => {
    const revision = own(one, 'revision');
    if (!isRecord(one) || !isWhole(revision) || read(one, revision) === null) return false;
    good.add(one);
    return true;
  };
  return isRecord(entries) && Object.values(entries).every((one) => good.has(one as object) || isNewGood(one));
};

/** Whether what an element hands over can be read back as a draft. Dear only for what is new in it. */
export const isDraft = ({
  id,
  revision,
  base,
  instrument,
  language,
  startedAt,
  screen,
  answers,
  discuss,
}: Draft): boolean =>
  [id, language, startedAt, screen, instrument?.id, instrument?.version, instrument?.variant].every(isShort) &&
  isWhole(revision) &&
  isWhole(base) &&
  areEntries(answers, readValue) &&
  areEntries(discuss, readMark);

/** Reads a stored record after migration. Whatever a damaged one makes our code throw, it counts as unreadable. */
const migrated = <T>(raw: unknown, read: (record: Plain) => T | null): T | null => {
  const version = versionOf(raw);
  if (!isRecord(raw) || version === 0) return null;
  try {
    return read(steps.slice(version - 1).reduce((record, step) => step(record), raw));
  } catch {
    return null;
  }
};

/** The draft in a stored record, at the revision it was read; null when it cannot be read, or a newer widget wrote it. */
export const draftIn = (raw: unknown): Draft | null => {
  const draft = isNewer(raw) ? null : migrated(raw, readDraft);
  return draft && { ...draft, base: draft.revision };
};

/** The assessment in a stored record, also a newer widget's as far as it can be read. */
export const assessmentIn = (raw: unknown): Assessment | null =>
  migrated(raw, ({ v: _v, updated: _updated, expiresOn: _expiresOn, ...document }) => readAssessment(document).value);

/** The check-in or own experience in a stored record, also a newer widget's as far as it can be read. */
export const ownIn = (raw: unknown): OwnRecord | null =>
  migrated(raw, ({ v: _v, updated: _updated, expiresOn: _expiresOn, ...document }) => readOwnRecord(document).value);

/** The stored form of a record. @param updated ISO date-time @param expiresOn ISO date */
export const recordOf = (document: Draft | Assessment | OwnRecord, updated: string, expiresOn: string): Plain => ({
  ...document,
  v: schema,
  updated,
  expiresOn,
});

/** Whether a record takes more than 32 KiB. */
export const isTooLarge = (record: unknown): boolean => {
  const json = plainJson(record);
  // No character takes more than three bytes.
  return json.length * 3 > mostBytes && new TextEncoder().encode(json).length > mostBytes;
};

/** @throws DOMException `QuotaExceededError` when a record is larger than 32 KiB */
export const refuseLarge = (record: Plain): void => {
  if (isTooLarge(record)) throw new DOMException('A record is larger than 32 KiB', 'QuotaExceededError');
};

/** What cannot be a record, as it is listed, exported and erased by the resident. */
export const setAside = (from: string, raw: unknown, reason: 'unreadable' | 'too-large'): [string, Plain] => [
  `q:${newId()}`,
  { v: schema, from, reason, raw },
];

/**
 * What has to be kept of a record before it is overwritten: an unreadable one goes to quarantine, an older version is
 * kept beside the migrated one. Null when nothing.
 */
export const preserved = (key: string, raw: unknown, readable: boolean, current = schema): [string, Plain] | null => {
  if (!readable) return setAside(key, raw, 'unreadable');
  const version = versionOf(raw);
  return version < current ? [`b:${key}:${version}`, raw as Plain] : null;
};

export interface Sorted {
  readonly meta: Meta | null;
  readonly drafts: readonly {
    readonly key: string;
    readonly draft: Draft;
    readonly updated: string;
    readonly expiresOn: string;
  }[];
  readonly assessments: readonly (KeptAssessment & { readonly key: string })[];
  readonly own: readonly (KeptOwn & { readonly key: string; readonly expiresOn: string })[];
  readonly quarantined: readonly QuarantinedRecord[];
}

const text = (raw: unknown, key: string): string => {
  const value = own(raw, key);
  return isShort(value) ? value : '';
};

/** Reads all that is in the store. What cannot be read is listed, never dropped. */
export const sortRecords = (stored: readonly (readonly [IDBValidKey, unknown])[]): Sorted => {
  let meta: Meta | null = null;
  const drafts: Sorted['drafts'][number][] = [];
  const assessments: Sorted['assessments'][number][] = [];
  const records: Sorted['own'][number][] = [];
  const quarantined: QuarantinedRecord[] = [];
  for (const [name, raw] of stored) {
    const key = String(name);
    const draft = key.startsWith('d:') && draftIn(raw);
    const assessment = key.startsWith('a:') && assessmentIn(raw);
    const record = isOwnKey(key) && ownIn(raw);
    const expiresOn = text(raw, 'expiresOn');
    if (key === metaKey) meta = readMeta(raw);
    else if (draft) drafts.push({ key, draft, updated: text(raw, 'updated'), expiresOn });
    else if (assessment) assessments.push({ key, assessment, expiresOn, readOnly: isNewer(raw) });
    else if (record) records.push({ key, record, expiresOn, readOnly: isNewer(raw) });
    else if (key.startsWith('q:')) quarantined.push({ key, reason: text(raw, 'reason'), raw: own(raw, 'raw') });
    else if (isCounted(key)) quarantined.push({ key, reason: isNewer(raw) ? 'newer-version' : 'unreadable', raw });
  }
  return { meta, drafts, assessments, own: records, quarantined };
};
