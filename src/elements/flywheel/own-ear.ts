import type { Keeper } from '../../storage/port.js';

type Listener = Parameters<Keeper['subscribe']>[0];

/** A keeper, and whether what it tells is heard. */
export interface Heard {
  readonly keeper: Keeper;
  readonly listen: () => void;
  readonly deafen: () => void;
}

/**
 * A keeper that one widget can stop hearing and hear again: off the page it must not be held by what lives as long as the
 * page. Its one listener subscribes once, and does not notice.
 */
export const heard = (keeper: Keeper): Heard => {
  let listener: Listener | null = null;
  let leave: (() => void) | null = null;
  const listen = (): void => {
    leave ??= listener && keeper.subscribe(listener);
  };
  const deafen = (): void => {
    leave?.();
    leave = null;
  };
  const subscribe: Keeper['subscribe'] = (one) => {
    listener = one;
    listen();
    return deafen;
  };
  const door = new Proxy(keeper, {
    get: (_, name) => {
      if (name === 'subscribe') return subscribe;
      const part: unknown = Reflect.get(keeper, name);
      return typeof part === 'function' ? part.bind(keeper) : part;
    },
  });
  return { keeper: door, listen, deafen };
};
