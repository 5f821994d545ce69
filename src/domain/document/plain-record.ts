import type { Parsed } from './types.js';

export type PlainRecord = Record<string, unknown>;

/** Heaviest document: 2 MiB. */
export const mostBytes = 2 * 1024 * 1024;

/** An object that inherits nothing: what a page adds to Object.prototype is not data. */
export const emptyRecord = <T = unknown>(): Record<string, T> => Object.create(null) as Record<string, T>;

export const isPlainRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that mean something to an object itself. */
export const isForbiddenKey = (key: string): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype';

/** What was wrong while copying, so that it is told again when the copy itself is read as a document. */
export const noted = new WeakMap<object, Parsed<unknown>>();
