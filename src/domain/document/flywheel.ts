import { completed, defaultDrivers, flywheelDrivers, withoutDrivers } from './flywheel-shape.js';
import { emptyRecord, isPlainRecord } from './plain-record.js';
import { placeKey } from './place-key.js';
import { spoilt, type Reading } from './read.js';
import type { FlywheelDocument, FlywheelDriver, Parsed } from './types.js';
import { readDocument, type Kind } from './version.js';

export const flywheelKind: Kind = { name: 'flywheel', version: 1, steps: {} };

/**
 * Reads a flywheel@1. A bad entry is left out and listed in `problems`: an experience on a stage that does not exist,
 * a driver that does not exist (the experience stays, without it), a half-life of 0 (90 is used). Never throws.
 *
 * @param raw parsed JSON, or an object of the page
 */
export const readFlywheel = (raw: unknown): Parsed<FlywheelDocument> =>
  readDocument(raw, flywheelKind, (document, reading) => {
    const { drivers: named, experiences, ...rest } = document;
    const drivers = driversOf(named, reading);
    reading.known.set('drivers', new Set(drivers.map(({ id }) => id)));
    const whole = Object.assign(emptyRecord(), rest, { experiences: withPlaces(experiences) });
    return completed(reading.whole(withoutDrivers, whole), drivers);
  });

/** Two, or our own two: with another number nobody can say which two are meant. */
const driversOf = (raw: unknown, reading: Reading): readonly FlywheelDriver[] => {
  if (raw === undefined || raw === null) return defaultDrivers;
  reading.path.push('drivers');
  const many = Array.isArray(raw) && raw.length > 2;
  if (many) reading.add('too-many', '2', String(raw.length));
  const read = reading.read(flywheelDrivers, many ? raw.slice(0, 2) : raw);
  reading.path.pop();
  return read === spoilt ? defaultDrivers : read;
};

/** An experience without an id is known by its place in the document, also when others before it are left out. */
const withPlaces = (raw: unknown): unknown => {
  if (!Array.isArray(raw)) return raw;
  const taken = new Set(raw.map((one: unknown) => (isPlainRecord(one) ? one['id'] : null)));
  return raw.map((one: unknown, i) =>
    isPlainRecord(one) && (one['id'] === undefined || one['id'] === null)
      ? Object.assign(emptyRecord(), one, { id: placeKey(`experiences/${i}`, taken) })
      : one,
  );
};
