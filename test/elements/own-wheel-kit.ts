import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { emptyExperience, newExperience, type ExperienceEntry } from '../../src/domain/own/records.js';
import type { Keeper, KeptOwn, KeptRecords } from '../../src/storage/port.js';
import { kept as webs } from '../../stories/support/examples.js';

/** An experience on the device. */
export const told = (id: string, entry: Partial<ExperienceEntry>): KeptOwn => ({
  record: newExperience({ ...emptyExperience, ...entry }, id),
  expiresOn: '2027-11-14',
  readOnly: false,
});
/** Two experiences, beside kept webs. */
export const some: KeptRecords = {
  ...webs,
  own: [
    told('e2', {
      date: '2026-11-10',
      story: 'We kookten met zijn vieren.',
      stage: 'together',
      drivers: ['values'],
      visibility: 'public',
      company: 'neighbours',
    }),
    told('e1', {
      date: '2026-03-01',
      story: '<b>Ik belde zelf.</b>',
      stage: 'connecting',
      drivers: ['needs'],
      axis: 'body',
    }),
  ],
};

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
