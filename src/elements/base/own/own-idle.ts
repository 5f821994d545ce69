import { IdleWatch, type IdleClock } from '../idle-watch.js';
import type { OwnStore } from './own-store.js';

/** Widgets with a resident's own records: what there is on the screen, and what has to happen when nobody is there. */
export interface OwnIdleHost {
  /** Something is written down, or being written. */
  readonly something: () => boolean;
  /** The form goes; the store lets go of the records itself. */
  readonly empty: () => void;
  readonly update: () => void;
}

/** Watches over a widget while its records are for this visit only. */
export const ownIdle = (
  store: () => OwnStore,
  { something, empty, update }: OwnIdleHost,
  clock?: IdleClock,
): IdleWatch =>
  new IdleWatch(
    {
      on: () => store().place === 'shared-device' && something(),
      over: (why) => {
        empty();
        store().idled(why);
      },
      update,
    },
    clock,
  );
