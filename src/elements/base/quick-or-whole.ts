import type { Parsed } from '../../domain/document/types.js';

type Reader<T> = (raw: unknown) => Parsed<T> | Promise<Parsed<T>>;

/** Nothing was read: the code for it did not come. */
export const unread: Parsed<never> = { value: null, problems: [{ path: '', code: 'network', fatal: true }] };

/**
 * A reader of documents: one without a fault is read at once; for all others the whole reader is fetched, which tells
 * what is wrong. Once that was needed it answers at once.
 *
 * @param quick reads a document without a fault; null for any other
 * @param load fetches the whole reader
 */
export const quickOrWhole = <T>(quick: (raw: unknown) => T | null, load: () => Promise<Reader<T>>): Reader<T> => {
  let whole: Reader<T> | null = null;
  return (raw) => {
    const value = quick(raw);
    if (value) return { value, problems: [] };
    if (whole) return whole(raw);
    return load().then(
      (reader) => (whole = reader)(raw),
      () => unread,
    );
  };
};
