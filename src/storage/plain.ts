import { plainJson } from '../domain/document/plain-json.js';
import { isPlainRecord, type PlainRecord } from '../domain/document/plain-copy.js';

/** Small checks for data that comes back from storage, localStorage or another tab. Inherited values never count. */

export type Plain = Readonly<PlainRecord>;
export const isRecord: (value: unknown) => value is Plain = isPlainRecord;

/** The value's own property, else undefined. */
export const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A whole number from 0. */
export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A text of at most 200 characters. */
export const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;

/** The value as JSON with sorted keys, so that equal content gives equal text. */
export const canonical = (value: unknown): string => plainJson(sorted(value));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};
