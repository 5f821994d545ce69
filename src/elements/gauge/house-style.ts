import { hasHouseStyle, whenIdle } from '../base/veer-base.js';

interface Guarded {
  readonly wrapper: HTMLElement;
  readonly warn: (message: string) => void;
}

let queue: Guarded[] = [];

/**
 * The contrast guard of `VeerBase`, for many at once: all gauges of a page are looked at in one idle moment.
 *
 * @param warn told which colours of the house style were replaced; none is not told
 */
export const guardLater = (wrapper: HTMLElement, warn: Guarded['warn']): void => {
  if (queue.push({ wrapper, warn }) > 1) return;
  whenIdle(() => {
    const all = queue.filter(({ wrapper }) => wrapper.isConnected && hasHouseStyle(wrapper));
    queue = [];
    if (all.length === 0) return;
    void import('../base/contrast-guard.js').then(
      ({ guardAndTell }) => {
        for (const { wrapper, warn } of all) guardAndTell(wrapper, warn);
      },
      () => undefined,
    );
  });
};
