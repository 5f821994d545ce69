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

/** More pairs than this no one looks through. */
const mostCandidates = 2000;

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
    // Whoever has all words of this one has its rarest word too.
    const near = own.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)[0];
    if (!partner || !near) return;
    for (const other of near) {
      const theirs = words[other] ?? [];
      const second = partners[other];
      if (!second || other === place || found.length >= mostCandidates) continue;
      const same = own.length === theirs.length;
      if (same ? other < place : own.length > theirs.length) continue;
      if (!own.every((word) => theirs.includes(word))) continue;
      const apart = partner.parent !== null || second.parent !== null;
      const kindsDiffer = partner.kind !== null && second.kind !== null && partner.kind !== second.kind;
      if (!same && (apart || kindsDiffer)) continue;
      found.push({ places: place < other ? [place, other] : [other, place], why: same ? 'same' : 'part' });
    }
  });
  return found.sort((a, b) => a.places[0] - b.places[0] || a.places[1] - b.places[1]);
};

/**
 * Finds a partner by what somebody calls it: its name goes before what others are also known as, and a name as it is
 * written before one in other capitals or with other marks. Of two alike the first.
 */
export const byName = (
  partners: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[],
): ((called: string) => string | null) => {
  const spellings = (word: string): readonly string[] => [word, `~${plainWord(word)}`];
  const names = new Map<string, string>();
  const aliases = new Map<string, string>();
  const learn = (known: Map<string, string>, word: string, id: string): void => {
    for (const spelling of spellings(word)) if (!known.has(spelling)) known.set(spelling, id);
  };
  for (const one of partners) {
    learn(names, one.name, one.id);
    for (const alias of one.aliases) learn(aliases, alias, one.id);
  }
  return (called) => {
    for (const known of [names, aliases])
      for (const spelling of spellings(called)) {
        const id = known.get(spelling);
        if (id !== undefined) return id;
      }
    return null;
  };
};
