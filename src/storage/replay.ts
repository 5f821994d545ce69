import type { Device } from './device.js';
import type { Conflict } from './merge.js';
import { gaspIn, replayOwn } from './own.js';
import { assessmentIn, readDraft } from './records.js';
import { changeGasp, readMark } from './sentinel.js';

/**
 * Writes what an earlier page put in localStorage when it was left, and takes it out there. What belongs to an earlier
 * life of the database was erased, and is only taken out.
 *
 * @throws any error of the device; what was not written stays for the next start
 */
export const replayGasps = async (
  device: Device,
  tell: (id: string, conflicts: readonly Conflict[]) => void,
): Promise<void> => {
  for (const [name, { epoch, record }] of Object.entries(readMark()?.gasp ?? {})) {
    const draft = readDraft(record);
    const assessment = draft ? null : assessmentIn(record);
    const mine = draft || assessment ? null : gaspIn(record);
    if (epoch === null || epoch === device.epoch) {
      if (draft) tell(draft.id, await device.replayDraft(draft));
      else if (assessment) await device.writeAssessment(assessment);
      else if (mine) await replayOwn(device, mine);
    }
    changeGasp(new Map([[name, undefined]]));
  }
};
