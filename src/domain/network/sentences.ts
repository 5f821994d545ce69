import type { Scene } from './scene.js';

/** Keys of the dictionary section `network` that a network can say. */
export type NetworkSentenceKey =
  | 'empty'
  | 'noIssues'
  | 'noPartners'
  | 'ground'
  | 'movement'
  | 'noMovement'
  | 'wideNoStep'
  | 'smallMoves'
  | 'noPuller'
  | 'paused'
  | 'merged'
  | 'emptySeats'
  | 'gaps'
  | 'unknown';

/** One sentence. Levels: 1 what this is, 2 facts, 3 a question or something that stands out. Never a verdict. */
export interface NetworkSentence {
  readonly level: 1 | 2 | 3;
  readonly key: NetworkSentenceKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How the reader's language joins names. */
export interface NetworkSpeech {
  list(items: readonly string[]): string;
}

/** Most issues named in one sentence; the rest is in the list. */
const mostNamed = 3;

/** What the picture says, from its rows: all issues, not only those of the page. */
export const networkSentences = ({ rows, partners }: Scene, { list }: NetworkSpeech): readonly NetworkSentence[] => {
  const { issues } = rows;
  const sentences: NetworkSentence[] = [];
  const say = (level: 1 | 2 | 3, key: NetworkSentenceKey, params: NetworkSentence['params'] = {}): void => {
    sentences.push({ level, key, params });
  };
  if (issues.length === 0 || partners === 0) {
    say(1, issues.length > 0 ? 'noPartners' : partners > 0 ? 'noIssues' : 'empty', { partners, issues: issues.length });
    return sentences;
  }
  const sum = (value: (row: (typeof issues)[number]) => number): number =>
    issues.reduce((total, row) => total + value(row), 0);
  say(1, 'ground', { partners, issues: issues.length });
  const moving = issues.filter(({ coalition }) => coalition.steps > 0).length;
  const steps = sum(({ coalition }) => coalition.steps);
  if (moving === 0) say(2, 'noMovement');
  else say(2, 'movement', { moving, steps, results: sum(({ coalition }) => coalition.results) });
  const named = issues.map(({ title, coalition }) => ({ title, coalition }));
  for (const { title, coalition } of named.filter((one) => one.coalition.smallMoves).slice(0, mostNamed))
    say(3, 'smallMoves', { issue: title, agrees: coalition.agrees, steps: coalition.stepsLately });
  for (const { title, coalition } of named.filter((one) => one.coalition.wideNoStep).slice(0, mostNamed))
    say(3, 'wideNoStep', { issue: title, agrees: coalition.agrees, partners });
  const titles = (rowsOf: readonly (typeof issues)[number][]): NetworkSentence['params'] => ({
    n: rowsOf.length,
    issues: list(rowsOf.slice(0, mostNamed).map(({ title }) => title)),
  });
  // What is done asks for nobody any more.
  const unpulled = issues.filter(
    ({ coalition, status }) => status !== 'done' && coalition.leads.length === 0 && coalition.unknown.length === 0,
  );
  if (unpulled.length > 0 && unpulled.length <= mostNamed) say(3, 'noPuller', titles(unpulled));
  const paused = issues.filter(({ status }) => status === 'paused');
  if (paused.length > 0 && paused.length <= mostNamed) say(2, 'paused', titles(paused));
  for (const { name, holds } of rows.partners.filter((one) => one.holds.length > 0).slice(0, mostNamed))
    say(2, 'merged', { partner: name, n: holds.length, partners: list(holds) });
  const empty = rows.allSeats.filter(({ partner }) => partner === null);
  if (empty.length > 0) say(2, 'emptySeats', { n: empty.length });
  const gaps = sum(({ coalition }) => coalition.gaps ?? 0);
  if (gaps > 0) say(2, 'gaps', { n: gaps });
  const unknown = sum(({ coalition }) => coalition.unknown.length);
  if (unknown > 0) say(2, 'unknown', { n: unknown });
  return sentences;
};
