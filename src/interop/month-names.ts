/** Dutch and English; what is called the same in both stands once. */
const names = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** The month a word is the name of, or the first three letters or more of its name, 1–12; 0 for none. */
export const monthOf = (word: string): number => {
  const plain = word.toLowerCase();
  return plain.length < 3 ? 0 : names.findIndex((month) => month.some((name) => name.startsWith(plain))) + 1;
};

/** The month a word begins as, however it goes on: also `januarie`. */
export const monthLike = (word: string): number => monthOf(word.slice(0, 3));
