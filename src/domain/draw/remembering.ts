/** Whether what something is made from is what it was made from before. */
export const sameParts = (now: readonly unknown[], before: readonly unknown[]): boolean =>
  now.length === before.length && now.every((part, i) => part === before[i]);

/** A pure function that keeps what it made last: given the same once more, it gives the same object. */
export const remembering = <A extends readonly unknown[], R>(make: (...given: A) => R): ((...given: A) => R) => {
  let last: { readonly given: A; readonly made: R } | null = null;
  return (...given) => {
    if (!last || !sameParts(given, last.given)) last = { given, made: make(...given) };
    return last.made;
  };
};
