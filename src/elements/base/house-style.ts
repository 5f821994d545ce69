import { whenIdle } from './when-idle.js';

/** The widget, which tells its developer. */
export interface GuardedHost extends HTMLElement {
  warnOnce(message: string): void;
}
export type Guarded = readonly [wrapper: HTMLElement, host: GuardedHost];

/** Our own colours are known to be right; only those of a page are measured. */
const hasHouseStyle = (wrapper: HTMLElement): boolean => {
  const style = getComputedStyle(wrapper);
  return ['--_surface', '--_ink', '--_action', '--_ink-soft', '--_answer'].some(
    (token) => !/^ *light-dark\(#(fffdf8|20292c|14566a|4d585b)/.test(style.getPropertyValue(token)),
  );
};

const queue: Guarded[] = [];

/**
 * The contrast guard of a page with a house style. Measuring can wait until the page has drawn: all widgets that are
 * drawn meanwhile are looked at in one idle moment. A page that resets everything (`* { all: unset }`) makes a line of
 * text of a widget, which has no width of its own.
 */
export const guardLater = (wrapper: HTMLElement, host: GuardedHost): void => {
  if (queue.push([wrapper, host]) > 1) return;
  whenIdle(() => {
    const all = queue
      .splice(0)
      .filter(([wrapper, host]) => wrapper.isConnected && (hasHouseStyle(wrapper) || !host.clientWidth));
    if (all[0])
      void import('./contrast-guard.js').then(
        (guard) => guard.guardAll(all),
        () => {},
      );
  });
};
