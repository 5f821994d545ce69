/** What is inside a mark: a text, more marks, or null for what somebody else draws there. */
export type Inside = string | readonly Mark[] | null;

/** Values of attributes; null leaves one out. */
export type MarkAttributes = Readonly<Record<string, string | number | null>>;

/**
 * A piece of a drawing as plain data: a text, or an element with its tag, attributes and inside. Pictures and the words
 * around them are made as marks by pure functions; a page paints them (`elements/base/paint.ts`), a test compares them.
 */
export type Mark = string | readonly [tag: string, attributes: MarkAttributes, inside?: Inside];

/** Keeps the place of a mark that is not there now, so that its neighbours stay the same elements. */
export const noMark: Mark = '';
