import type { Device } from './device.js';
import type { Job } from './jobs.js';
import type { Conflict } from './merge.js';
import type { Draft } from './port.js';
import { unsavedOf, type Track } from './tracks.js';

/**
 * Writes the copy in hand, merged with that of the device.
 *
 * @param merged hears what stands there now, when another tab's answers are in it
 */
export const draftJob = (
  track: Track,
  device: Device,
  conflicts: (conflicts: readonly Conflict[]) => void,
  merged: (draft: Draft) => void,
): Job => ({
  ids: [track.hand.id],
  write: async () => {
    const { draft, ahead, changed, ...written } = await device.writeDraft(track);
    const revision = ahead ? draft.revision : null;
    conflicts(written.conflicts);
    if (!changed) return { revision };
    merged(draft);
    return { merged: draft, revision };
  },
  lastGasp: () => unsavedOf(track),
});
