import { folded } from '../document/folded.js';
import { periodMiddle } from '../document/periods.js';
import type { Indicator, IndicatorsDocument } from '../document/indicator-types.js';
import type { Text } from '../document/types.js';
import { isPlan } from './reading.js';

export type Lever = NonNullable<Indicator['lever']>;
export type Order = 'document' | 'name' | 'newest';

/** What a reader wants to see of a set of indicators; '' = all. */
export interface Selection {
  readonly lever: Lever | '';
  /** As the theme is called in the reader's language. */
  readonly theme: string;
  /** Words that must all be in its name, question, definition or theme. */
  readonly search: string;
  readonly order: Order;
}

type Say = (text: Text) => string;

/** Themes in the order in which they come, each once. */
export const themesOf = (indicators: readonly Indicator[], say: Say): readonly string[] => [
  ...new Set(indicators.flatMap(({ theme }) => (theme ? [say(theme)] : []))),
];

/** Levers that are used, in a fixed order. */
export const leversOf = (indicators: readonly Indicator[]): readonly Lever[] =>
  (['beliefs', 'boundaries', 'diagnostic', 'interactive'] as const).filter((lever) =>
    indicators.some((one) => one.lever === lever),
  );

/** Where its newest number that is no plan lies. */
const newestOf = ({ observations }: Indicator, asOf: string | null): number => {
  for (let i = observations.length - 1; i >= 0; i--) {
    const one = observations[i];
    if (one && one.value !== null && !isPlan(one.period, asOf)) return periodMiddle(one.period) ?? -Infinity;
  }
  return -Infinity;
};

/**
 * The indicators a reader asked for, in the order asked for; equal ones stay in the order of the document.
 *
 * @param document what begins after its `asOf` is a plan, and no newest number
 */
export const selected = (
  document: Pick<IndicatorsDocument, 'indicators' | 'asOf'>,
  selection: Selection,
  say: Say,
): readonly Indicator[] => {
  const { indicators, asOf } = document;
  const { lever, theme, search, order } = selection;
  const words = folded(search).split(/\s+/).filter(Boolean);
  const found = indicators.filter((one) => {
    if (lever !== '' && one.lever !== lever) return false;
    if (theme !== '' && (one.theme === null || say(one.theme) !== theme)) return false;
    if (words.length === 0) return true;
    const { label, plainLabel, definition, theme: about } = one;
    const text = folded([label, plainLabel, definition, about].map((part) => (part ? say(part) : '')).join(' '));
    return words.every((word) => text.includes(word));
  });
  if (order === 'document') return found;
  const names = new Map(found.map((one) => [one, folded(say(one.plainLabel ?? one.label))]));
  const nameOf = (one: Indicator): string => names.get(one) ?? '';
  const ranked = [...found];
  if (order === 'name') ranked.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
  else ranked.sort((a, b) => newestOf(b, asOf) - newestOf(a, asOf) || 0);
  return ranked;
};
