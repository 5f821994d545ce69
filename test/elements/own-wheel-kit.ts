import type { Keeper, KeptRecords } from '../../src/storage/port.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';

export const emptyWheel = {
  schema: 'veerkracht/flywheel@1',
  stages: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  experiences: [],
};

/** A keeper that is counted who listens to. */
export const counted = (kept?: KeptRecords) => {
  const keeper = fakeKeeper(kept)();
  const listening = new Set<symbol>();
  const subscribe: Keeper['subscribe'] = (listener) => {
    const one = Symbol();
    listening.add(one);
    const leave = keeper.subscribe(listener);
    return () => {
      listening.delete(one);
      leave();
    };
  };
  const door = new Proxy(keeper, {
    get: (target, name) => (name === 'subscribe' ? subscribe : (Reflect.get(target, name) as unknown)),
  });
  return { keeper: () => door, listening };
};
