import { Refusal, type Device } from './device.js';
import type { Conflict } from './merge.js';
import { gaspIn, replayOwn } from './own.js';
import { assessmentIn, isTooLarge, readDraft } from './records.js';
import { changeGasp, readMark, type LastGasp } from './sentinel.js';

type Tell = (id: string, conflicts: readonly Conflict[]) => void;

/** @returns whether it is done with: written, put aside, or not ours any more */
const replayOne = async (device: Device, name: string, { epoch, record }: LastGasp, tell: Tell): Promise<boolean> => {
  // What belongs to an earlier life of the database was erased.
  if (epoch !== null && epoch !== device.epoch) return true;
  const draft = readDraft(record);
  const assessment = draft ? null : assessmentIn(record);
  const mine = draft || assessment ? null : gaspIn(record);
  try {
    if (isTooLarge(record)) await device.setAside(name, record);
    else if (draft) tell(draft.id, await device.replayDraft(draft));
    else if (assessment) await device.writeAssessment(assessment);
    else if (mine) await replayOwn(device, mine);
    return true;
  } catch (error) {
    // Over what a newer widget wrote only a newer widget writes; it finds this where it is.
    if (error instanceof Refusal && error.why === 'newer') return false;
    throw error;
  }
};

/**
 * Writes what an earlier page put in localStorage when it was left, and takes it out there. One that cannot be written
 * does not hold up the others. What belongs to an earlier life of the database was erased, and is only taken out; what is
 * too large for a record is put aside on the device.
 *
 * @throws the first error of the device, when all were tried; what was not written stays for the next start
 */
export const replayGasps = async (device: Device, tell: Tell): Promise<void> => {
  const failures: unknown[] = [];
  for (const [name, gasp] of Object.entries(readMark()?.gasp ?? {})) {
    try {
      if (await replayOne(device, name, gasp, tell)) changeGasp(new Map([[name, undefined]]));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
};
