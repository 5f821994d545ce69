/**
 * By what an entry without an id is known: its place (`steps/12`), and when another entry has that for its id, with a
 * number after it.
 *
 * @param taken the ids that are given in the list
 */
export const placeKey = (place: string, taken: ReadonlySet<unknown>): string => {
  let key = place;
  for (let n = 2; taken.has(key); n++) key = `${place}-${n}`;
  return key;
};
