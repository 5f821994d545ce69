/**
 * How a column gets its number from the figures of a row. A column's `value` is called with the row's own figures and
 * `{ row, floor, figuresOf }`: the row, the figures of the group's floor, and those of any row by its id.
 */

/** The median as measured. */
export const plain = (name) => (own) => own.median(name);

/** The median less that of the empty page. The empty page itself shows what it measured. */
export const overFloor =
  (name) =>
  (own, { row, floor }) =>
    row.role === 'floor' ? own.median(name) : own.median(name) - floor.median(name);
