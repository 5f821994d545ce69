import { plainWord } from './vocabulary.js';

/** What is compared of a partner. */
export interface Named {
  readonly name: string;
  /** Null = not said; partners of two different kinds are never offered for a part of a name. */
  readonly kind: string | null;
  /** A department is not offered for merging with the whole. */
  readonly parent: string | null;
}

/** Partners that may be one: offered, never merged by itself. Places in the list that was given. */
export interface MergeCandidate {
  readonly places: readonly [number, number];
  /** `same`: the same words but for legal form, order, accents and marks. `part`: all words of one are in the other. */
  readonly why: 'same' | 'part';
}

const legal = new Set(['stichting', 'st', 'stg', 'vereniging', 'ver', 'nv', 'bv', 'n', 'v', 'b', 'cooperatie']);
const small = new Set(['de', 'het', 'een', 'van', 'voor', 'en', 'in', 'the', 'of']);
const whole: ReadonlyMap<string, string> = new Map([
  ['gem', 'gemeente'],
  ['woonst', 'woonstichting'],
  ['afd', 'afdeling'],
  ['f-act', 'fact'],
]);

/** Words of a name that tell it apart, sorted, each once. */
const wordsOf = (name: string): readonly string[] => {
  const plain = plainWord(name.replace(/\bf-act\b/gi, 'fact').replace(/\b(\p{L})\.(\p{L})\./giu, '$1$2 '));
  const words = plain
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(' ')
    .map((word) => whole.get(word) ?? word)
    .filter((word) => word !== '' && !legal.has(word) && !small.has(word));
  return [...new Set(words)].sort();
};

/**
 * Pairs of partners whose names look alike, for a person to say whether they are one. At most 2,000 pairs.
 *
 * @param partners in the order in which they are shown
 */
export const mergeCandidates = (partners: readonly Named[]): readonly MergeCandidate[] => {
  const words = partners.map(({ name }) => wordsOf(name));
  const byWord = new Map<string, number[]>();
  words.forEach((list, place) => {
    for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  });
  const found: MergeCandidate[] = [];
  words.forEach((own, place) => {
    const partner = partners[place];
    if (!partner || own.length === 0) return;
    // Who shares the rarest word is looked at; every word of a part is shared.
    const near = new Set(own.flatMap((word) => byWord.get(word) ?? []));
    for (const other of [...near].sort((a, b) => a - b)) {
      const theirs = words[other] ?? [];
      const second = partners[other];
      if (other <= place || !second || found.length >= 2000) continue;
      const same = own.join(' ') === theirs.join(' ');
      const [less, more] = own.length <= theirs.length ? [own, theirs] : [theirs, own];
      const part = less.every((word) => more.includes(word));
      if (!same && !part) continue;
      const apart = partner.parent !== null || second.parent !== null;
      const kindsDiffer = partner.kind !== null && second.kind !== null && partner.kind !== second.kind;
      if (!same && (apart || kindsDiffer)) continue;
      found.push({ places: [place, other], why: same ? 'same' : 'part' });
    }
  });
  return found;
};
