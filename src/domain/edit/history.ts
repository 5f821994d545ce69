/** Undo and redo as plain values: every act keeps the state before it, so going back gives exactly that state. */

/** One act with the state on its other side. */
export interface Turn<T, A> {
  readonly state: T;
  /** What was done, for the words: "undo: removed …". */
  readonly act: A;
}

export interface History<T, A> {
  /** Oldest first; each with the state before its act. */
  readonly past: readonly Turn<T, A>[];
  readonly now: T;
  /** Next first; each with the state after its act. */
  readonly future: readonly Turn<T, A>[];
}

/** Acts that can be undone; older ones are forgotten. */
export const mostTurns = 200;

export const begun = <T, A>(state: T): History<T, A> => ({ past: [], now: state, future: [] });

/** After an act. What was undone before it can no longer be redone. An act that changes nothing leaves no trace. */
export const acted = <T, A>(history: History<T, A>, state: T, act: A): History<T, A> =>
  state === history.now
    ? history
    : { past: [...history.past, { state: history.now, act }].slice(-mostTurns), now: state, future: [] };

/** One act back; the same history when there is none. */
export const undone = <T, A>(history: History<T, A>): History<T, A> => {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    now: last.state,
    future: [{ state: history.now, act: last.act }, ...history.future],
  };
};

/** One act forward; the same history when there is none. */
export const redone = <T, A>(history: History<T, A>): History<T, A> => {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, { state: history.now, act: next.act }], now: next.state, future };
};
