import { whenIdle } from './when-idle.js';

/** Told which colours of the house style were replaced; none is not told. */
type Warn = (message: string) => void;

/** Our own colours are known to be right; only those of a page are measured. */
const hasHouseStyle = (wrapper: HTMLElement): boolean => {
  const style = getComputedStyle(wrapper);
  return ['--_surface', '--_ink', '--_action', '--_ink-soft', '--_answer'].some(
    (token) => !/^ *light-dark\(#(fffdf8|20292c|14566a|4d585b)/.test(style.getPropertyValue(token)),
  );
};

let queue: (readonly [HTMLElement, Warn])[] = [];

/**
 * The contrast guard of a page with a house style. Measuring can wait until the page has drawn: all widgets that are
 * drawn meanwhile are looked at in one idle moment.
 */
export const guardLater = (wrapper: HTMLElement, warn: Warn): void => {
  if (queue.push([wrapper, warn]) > 1) return;
  whenIdle(() => {
    const all = queue.filter(([wrapper]) => wrapper.isConnected && hasHouseStyle(wrapper));
    queue = [];
    if (all[0])
      void import('./contrast-guard.js').then(
        ({ guardAndTell }) => all.forEach((one) => guardAndTell(...one)),
        () => undefined,
      );
  });
};
