import { say } from '../../../domain/document/text.js';
import type { Instrument } from '../../../domain/document/types.js';
import { loadInstrument } from '../../../instruments/index.js';
import type { Address } from '../../../language/phrase.js';
import { isExperience } from '../../../domain/own/records.js';
import type { KeptOwn, KeptRecords } from '../../../storage/port.js';
import type { Chip } from './form-parts.js';

interface Reader {
  readonly language: string;
  readonly address: Address;
}

/** What a record can belong to: an axis of a list of statements, the first step of a kept assessment. */
export class Links {
  readonly #instruments = new Map<string, Instrument | null>();

  /** Fetches the lists of what is kept; without any, that of positive health. */
  async learn({ assessments }: KeptRecords): Promise<void> {
    const ids = new Set(assessments.map(({ assessment }) => assessment.instrument.id));
    if (ids.size === 0) ids.add('positive-health');
    // One that did not come is asked for again; one that came is at hand.
    await Promise.all([...ids].map(async (id) => this.#instruments.set(id, (await loadInstrument(id)).value)));
  }

  axes(reader: Reader): readonly Chip[] {
    const found = new Map<string, Chip>();
    for (const instrument of this.#instruments.values())
      for (const { id, label, plainLabel } of instrument?.axes ?? []) {
        const said = say(plainLabel ?? label, { ...reader, documentLanguage: instrument?.language ?? 'nl' });
        if (!found.has(id)) found.set(id, { id, label: said.value, lang: said.lang });
      }
    return [...found.values()];
  }

  /** @param words makes the name of a step of its words and its date */
  steps({ assessments }: KeptRecords, words: (what: string, at: string) => string): readonly Chip[] {
    return assessments.flatMap(({ assessment: { id, step, completedAt, startedAt } }) =>
      step?.what ? [{ id, label: words(step.what, completedAt ?? startedAt ?? '') }] : [],
    );
  }
}

/** The name of a choice; an id that is not in the list stands as it is. */
export const nameIn = (list: readonly Chip[], id: string): string => list.find((one) => one.id === id)?.label ?? id;

/** The beginning of a text, cut at a word. @param most in UTF-16 units */
export const beginning = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;

/** Own experiences to choose from. @param named the name of one without words, by its date */
export const experienceChips = (kept: readonly KeptOwn[], named: (date: string) => string): readonly Chip[] =>
  kept.flatMap(({ record }) => {
    if (!isExperience(record)) return [];
    const text = record.title ?? record.story;
    return [{ id: record.id, label: text ? beginning(text, 60) : named(record.date ?? '') }];
  });
