/**
 * One SVG element of a picture as plain data: tag, attributes, and what is inside (a text or more marks). A page draws
 * marks, a file writes them down. An attribute that is null is left out.
 */
export type Mark = readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number | null>>,
  inside?: string | readonly Mark[],
];

/** Keeps the place of a mark that is not there now, so that its neighbours stay the same elements. */
export const noMark: Mark = ['g', {}];
