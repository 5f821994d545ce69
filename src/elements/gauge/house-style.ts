import { hasHouseStyle, whenIdle } from '../base/veer-base.js';

interface Guarded {
  readonly wrapper: HTMLElement;
  readonly corrected: (tokens: readonly string[]) => void;
}

let queue: Guarded[] = [];

/**
 * The contrast guard of `VeerBase`, for many at once: all gauges of a page are looked at in one idle moment.
 *
 * @param corrected told which colours of the house style were replaced; none is not told
 */
export const guardLater = (wrapper: HTMLElement, corrected: Guarded['corrected']): void => {
  if (queue.push({ wrapper, corrected }) > 1) return;
  whenIdle(() => {
    const all = queue.filter(({ wrapper }) => wrapper.isConnected && hasHouseStyle(wrapper));
    queue = [];
    if (all.length === 0) return;
    void import('../base/contrast-guard.js').then(
      ({ guardContrast }) => {
        for (const { wrapper, corrected } of all) {
          const tokens = guardContrast(wrapper);
          if (tokens.length > 0) corrected(tokens);
        }
      },
      () => undefined,
    );
  });
};
