import { unfinished } from '../../../domain/assessment/draft.js';
import { ownFileLimits } from '../../../domain/document/own-file-limits.js';
import type { OwnRecord } from '../../../domain/document/own-types.js';
import { plainJson } from '../../../domain/document/plain-json.js';
import type { Assessment } from '../../../domain/document/types.js';
import { isCheckIn } from '../../../domain/own/records.js';
import type { KeptRecords } from '../../../storage/port.js';
import type { OwnFile } from '../save-file.js';

type Place = 'assessments' | 'experiences' | 'checkIns' | 'unreadable';
type Content = Record<Place, unknown[]>;

const most: Readonly<Record<Place, number>> = {
  assessments: ownFileLimits.assessments,
  experiences: ownFileLimits.records,
  checkIns: ownFileLimits.records,
  unreadable: Infinity,
};
/** For the braces and names around the entries. */
const around = 1024;

const bytesOf = (entry: unknown): number => new TextEncoder().encode(plainJson([[entry]], 2)).length;

const textOf = ({ unreadable, ...lists }: Content): string => {
  const document = { schema: 'veerkracht/own-file@1', ...lists, ...(unreadable.length > 0 ? { unreadable } : {}) };
  return `${plainJson(document, 2)}\n`;
};

/**
 * A resident's records as `own-file@1`. As many files as it takes for each to be within the limits of one that can be
 * opened again; the names tell nothing of what is in them.
 *
 * @param name file name without extension
 */
export const filesOf = (
  assessments: readonly Assessment[],
  own: readonly OwnRecord[],
  unreadable: readonly unknown[],
  name: string,
): readonly OwnFile[] => {
  const entries: readonly (readonly [Place, unknown])[] = [
    ...assessments.map((one) => ['assessments', one] as const),
    ...own.map((one) => [isCheckIn(one) ? 'checkIns' : 'experiences', one] as const),
    ...unreadable.map((one) => ['unreadable', one] as const),
  ];
  const contents: Content[] = [];
  let bytes = Infinity;
  for (const [place, entry] of entries) {
    const size = bytesOf(entry);
    let content = contents[contents.length - 1];
    if (!content || bytes + size > ownFileLimits.bytes || content[place].length >= most[place]) {
      content = { assessments: [], experiences: [], checkIns: [], unreadable: [] };
      contents.push(content);
      bytes = around;
    }
    content[place].push(entry);
    bytes += size;
  }
  return contents.map((content, i) => ({
    name: `${name}${contents.length > 1 ? `-${i + 1}` : ''}.json`,
    type: 'application/json',
    text: textOf(content),
  }));
};

/** All that is kept and on this screen, lists that are not finished too. @param name file name without extension */
export const ownFilesOf = ({ assessments, drafts, own, quarantined }: KeptRecords, name: string): readonly OwnFile[] =>
  filesOf(
    [...assessments.map(({ assessment }) => assessment), ...drafts.map(unfinished)],
    own.map(({ record }) => record),
    quarantined.map(({ raw }) => raw),
    name,
  );
