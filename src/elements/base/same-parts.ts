/** Whether what something is made from is what it was made from before. */
export const sameParts = (now: readonly unknown[], before: readonly unknown[]): boolean =>
  now.length === before.length && now.every((part, i) => part === before[i]);
