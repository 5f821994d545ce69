/** Only what is given, for a file: null and an empty list mean the same as absent. */
export const lean = (thing: object): object =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
