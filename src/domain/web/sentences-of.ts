import type { Scene } from './scene-of.js';
import type { WebRow } from './rows.js';

/** Keys of the dictionary section `web` that a web can say. */
export type SentenceKey =
  | 'saidNothing'
  | 'saidAll'
  | 'saidSome'
  | 'saidOne'
  | 'saidAllScales'
  | 'saidSomeScales'
  | 'allSame'
  | 'filledSame'
  | 'highest'
  | 'highestTie'
  | 'highestMany'
  | 'lowest'
  | 'lowestTie'
  | 'lowestMany'
  | 'notFilled'
  | 'tooFew'
  | 'changedMost'
  | 'changedMostTie'
  | 'stayed'
  | 'stayedMore'
  | 'stayedAll'
  | 'nowGap'
  | 'thenGap'
  | 'bothGap'
  | 'neverBoth'
  | 'youKnow'
  | 'talk'
  | 'important';

/**
 * One sentence: which, and what goes in it. Levels: 1 what this is, 2 facts, 3 change. What it means is left to the
 * resident: there is no level 4, and never a verdict.
 */
export interface Sentence {
  readonly level: 1 | 2 | 3;
  readonly key: SentenceKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How the reader's language joins names and writes numbers. */
export interface Speech {
  list(items: readonly string[]): string;
  number(value: number, decimals?: number): string;
}

export const fact = (level: Sentence['level'], key: SentenceKey, params: Sentence['params'] = {}): Sentence => ({
  level,
  key,
  params,
});

export const namesOf = (rows: readonly WebRow[], { list }: Speech): string => list(rows.map(({ label }) => label));

/** How many axes may be named together; more are counted. */
const mostNamed = 3;

/** Only of rows on one scale: 8 of 10 and 4 of 5 are neither the same nor one above the other. */
const extremes = (filled: readonly WebRow[], allFilled: boolean, speech: Speech): readonly Sentence[] => {
  const values = filled.map(({ now }) => now.value ?? 0);
  const [top, bottom] = [Math.max(...values), Math.min(...values)];
  const first = filled[0];
  if (!first) return [];
  if (top === bottom) return [fact(2, allFilled ? 'allSame' : 'filledSame', { value: first.now.text })];
  const one = (key: 'highest' | 'lowest', at: number): Sentence => {
    const tied = filled.filter(({ now }) => now.value === at);
    const value = tied[0]?.now.text ?? '';
    if (tied.length === 1) return fact(2, key, { axis: tied[0]?.label ?? '', value });
    if (tied.length <= mostNamed) return fact(2, `${key}Tie`, { axes: namesOf(tied, speech), value });
    return fact(2, `${key}Many`, { n: tied.length, value });
  };
  return [one('highest', top), one('lowest', bottom)];
};

const gaps = (rows: readonly WebRow[], speech: Speech): readonly Sentence[] => {
  const empty = rows.filter(({ now }) => now.gap?.kind === 'empty');
  const few = rows.filter(({ now }) => now.gap?.kind === 'few');
  return [
    ...(empty.length > 0 ? [fact(2, 'notFilled', { axes: namesOf(empty, speech) })] : []),
    ...(few.length > 0 ? [fact(2, 'tooFew', { axes: namesOf(few, speech) })] : []),
  ];
};

const oneMoment = ({ rows, scale }: Scene, speech: Speech): readonly Sentence[] => {
  const filled = rows.filter(({ now }) => now.value !== null);
  const [only] = filled;
  if (!only) {
    // Where something was answered, though too little for a number, "nothing filled in" would not be true.
    const open = gaps(rows, speech);
    return open.some(({ key }) => key === 'tooFew') ? open : [fact(1, 'saidNothing')];
  }
  const ends = scale ? { min: speech.number(scale.min), max: speech.number(scale.max) } : {};
  const counts = { n: filled.length, total: rows.length, ...ends };
  const all = filled.length === rows.length;
  const what: SentenceKey = all ? (scale ? 'saidAll' : 'saidAllScales') : scale ? 'saidSome' : 'saidSomeScales';
  if (filled.length === 1) {
    return [
      fact(1, 'saidOne', { axis: only.label, value: only.now.text }),
      ...(rows.length > mostNamed ? [] : gaps(rows, speech)),
    ];
  }
  return [fact(1, what, counts), ...(scale ? extremes(filled, all, speech) : []), ...gaps(rows, speech)];
};

/** What changed between two moments. */
export type SayChange = (scene: Scene, speech: Speech) => readonly Sentence[];

/**
 * What a web says in words, with what only two moments need as a parameter.
 *
 * @param sayChange null tells of now alone; `webSentences` has it built in
 */
export const sentencesOf = (scene: Scene, speech: Speech, sayChange: SayChange | null): readonly Sentence[] => {
  const { rows, two, empty } = scene;
  const discussed = rows.filter(({ discuss }) => discuss).length;
  const important = rows.filter((row) => row.important);
  return [
    ...(two && !empty && sayChange ? sayChange(scene, speech) : oneMoment(scene, speech)),
    ...(discussed > 0 ? [fact(2, 'talk', { n: discussed })] : []),
    ...(important.length > 0 ? [fact(2, 'important', { axes: namesOf(important, speech), n: important.length })] : []),
  ];
};
