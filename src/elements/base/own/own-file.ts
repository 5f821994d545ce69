import type { KeptRecords } from '../../../storage/port.js';
import { isCheckIn, isExperience } from '../../../domain/own/records.js';
import type { OwnFile } from '../save-file.js';

/** All that is kept and on this screen, as `own-file@1`; the name tells nothing but the day. @param today ISO date */
export const ownFileOf = ({ assessments, own, quarantined }: KeptRecords, today: string): OwnFile => {
  const records = own.map(({ record }) => record);
  const document = {
    schema: 'veerkracht/own-file@1',
    assessments: assessments.map(({ assessment }) => assessment),
    experiences: records.filter(isExperience),
    checkIns: records.filter(isCheckIn),
    ...(quarantined.length > 0 ? { unreadable: quarantined.map(({ raw }) => raw) } : {}),
  };
  return {
    name: `veerkracht-${today}.json`,
    type: 'application/json',
    text: `${JSON.stringify(document, null, 2)}\n`,
  };
};
