import { unfinished } from '../../../domain/assessment/draft.js';
import { ownFileLimits } from '../../../domain/document/own-file-limits.js';
import type { OwnRecord } from '../../../domain/document/own-types.js';
import { plainJson } from '../../../domain/document/plain-json.js';
import type { Assessment } from '../../../domain/document/types.js';
import { isCheckIn, isExperience } from '../../../domain/own/records.js';
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

interface Entry {
  readonly place: Place;
  readonly value: unknown;
  readonly bytes: number;
  /** What it refers to, when that goes into a file too. */
  readonly of: Entry | null;
}

/** An entry behind what it refers to. */
const chain = (entry: Entry): readonly Entry[] => (entry.of ? [...chain(entry.of), entry] : [entry]);

const entriesOf = (
  assessments: readonly Assessment[],
  own: readonly OwnRecord[],
  unreadable: readonly unknown[],
): readonly Entry[] => {
  const entryOf = (place: Place, value: unknown, of: Entry | null = null): Entry => ({
    place,
    value,
    bytes: bytesOf(value),
    of,
  });
  const lists = new Map(assessments.map((one) => [one.id, entryOf('assessments', one)]));
  const told = new Map(
    own
      .filter(isExperience)
      .map((one) => [one.id, entryOf('experiences', one, lists.get(one.assessment ?? '') ?? null)]),
  );
  return [
    ...lists.values(),
    ...told.values(),
    ...own.filter(isCheckIn).map((one) => entryOf('checkIns', one, told.get(one.experience ?? '') ?? null)),
    ...unreadable.map((one) => entryOf('unreadable', one)),
  ];
};

/** One file while it is being filled. */
class Part {
  readonly content: Content = { assessments: [], experiences: [], checkIns: [], unreadable: [] };
  readonly #there = new Set<Entry>();
  #bytes = around;

  /** Puts them in, each once; false when there is no room for all of them. A first one always goes in. */
  take(entries: readonly Entry[]): boolean {
    const fresh = entries.filter((entry) => !this.#there.has(entry));
    const bytes = this.#bytes + fresh.reduce((sum, entry) => sum + entry.bytes, 0);
    const full = (place: Place): boolean =>
      this.content[place].length + fresh.filter((entry) => entry.place === place).length > most[place];
    if (this.#there.size > 0 && (bytes > ownFileLimits.bytes || fresh.some(({ place }) => full(place)))) return false;
    this.#bytes = bytes;
    for (const entry of fresh) {
      this.#there.add(entry);
      this.content[entry.place].push(entry.value);
    }
    return true;
  }
}

/**
 * A resident's records as `own-file@1`. As many files as it takes for each to be within the limits of one that can be
 * opened again; the names tell nothing of what is in them. What an entry refers to is in its file as well, so that they
 * belong together in whichever order the files are opened: what is there already is not added twice.
 *
 * @param name file name without extension
 */
export const filesOf = (
  assessments: readonly Assessment[],
  own: readonly OwnRecord[],
  unreadable: readonly unknown[],
  name: string,
): readonly OwnFile[] => {
  const parts: Part[] = [];
  for (const entry of entriesOf(assessments, own, unreadable)) {
    if (parts.at(-1)?.take(chain(entry))) continue;
    const part = new Part();
    part.take(chain(entry));
    parts.push(part);
  }
  return parts.map(({ content }, i) => ({
    name: `${name}${parts.length > 1 ? `-${i + 1}` : ''}.json`,
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
