import { capital } from '../document/text.js';
import type { Text } from '../document/types.js';
import type { Indicator, Missing } from '../document/indicator-types.js';
import { holesOf } from './holes.js';
import type { Gap, Held, Other, Voice, Warning } from './reading.js';
import type { GaugeScene } from './scene-of.js';

/** A sentence of the dictionary with what is filled in. */
export interface GaugeSentence {
  readonly key: GaugeSentenceKey;
  readonly params: Readonly<Record<string, string | number>>;
}

export type GaugeSentenceKey =
  | 'isValue'
  | `is-${Gap}`
  | 'isZero'
  | 'isProvisional'
  | 'isModelled'
  | 'isMargin'
  | `held-${'lower' | 'higher' | 'same' | 'within' | 'unclear' | 'only'}`
  | `held-${'lower' | 'higher'}-by`
  | 'noReference'
  | `other-${'lower' | 'higher' | 'same' | 'unclear' | 'only' | 'loose' | Gap}`
  | 'moreOthers'
  | 'isSource'
  | 'since'
  | `gaps-${Exclude<Gap, 'none'> | 'absent'}`
  | `warn-${Warning}`;

const mostOthers = 3;
const mostPeriods = 5;

/** A unit of so many words that it is told beside a number, not in one breath with it. */
const isLong = (unit: string): boolean => (unit.match(/\s/g) ?? []).length > 1;

/** A number with its unit: "62%", "62% van de inwoners", "€ 508", "508 euro", "7,6 (cijfer van 0 tot 10)". */
export const quantity = (text: string, unit: string): string => {
  if (unit === '') return text;
  if (/^[%‰°]/.test(unit)) return `${text}${unit}`;
  if (/^[€$£]/.test(unit)) return `${unit[0]} ${text}${unit.slice(1)}`;
  return isLong(unit) ? `${text} (${unit})` : `${text} ${unit}`;
};

/** A number in a picture, where there is little room: with the sign of its unit only. */
export const marked = (text: string, unit: string): string => quantity(text, /^[%‰°€$£]/.exec(unit)?.[0] ?? '');

/** A number whose unit was told before: of a long unit only its sign is said again. */
export const again = (text: string, unit: string): string => (isLong(unit) ? marked : quantity)(text, unit);

const sentence = (key: GaugeSentenceKey, params: GaugeSentence['params'] = {}): GaugeSentence => ({ key, params });

/** "15%", or "1–3 weken" for a band. */
export const heldText = ({ fromText, toText }: Held, unit: string): string =>
  again(toText === '' ? fromText : `${fromText}–${toText}`, unit);

/** How the number lies to a reference. */
export const heldSentence = (held: Held, unit: string, voice: Voice): GaugeSentence => {
  const { relation, difference } = held;
  const params = { kind: voice.kind(held.kind), at: heldText(held, unit) };
  if (relation === null) return sentence('held-only', params);
  // Only a number that lies apart has a difference.
  if (difference !== '') {
    return sentence(`held-${relation as 'lower' | 'higher'}-by`, {
      ...params,
      difference: voice.difference(difference, unit),
    });
  }
  return sentence(`held-${relation}`, params);
};

export const otherSentence = (other: Other, unit: string, voice: Voice): GaugeSentence => {
  const { name, reading, relation, warnings } = other;
  if (reading.gap) return sentence(`other-${reading.gap}`, { name });
  const value = again(reading.text, unit);
  if (warnings.includes('period') && reading.period !== null) {
    return sentence('other-loose', { name, value, when: voice.when(reading.period) });
  }
  if (relation === null || relation === 'within') return sentence('other-only', { name, value });
  return sentence(`other-${relation}`, { name, value });
};

/**
 * What one gauge says, as parts of one sentence: what, how much, when, how sure, compared with what, says who.
 *
 * @param source name of the source; null when none is given
 */
export const gaugeClauses = (scene: GaugeScene, source: Text | null, voice: Voice): readonly GaugeSentence[] => {
  const { label, unit, reading, references, others, modelled } = scene;
  const { gap, period, text, value, provisional, lower, lowerText, upperText } = reading;
  const when = period === null ? '' : voice.when(period);
  const clauses = [
    gap ? sentence(`is-${gap}`, { label, when }) : sentence('isValue', { label, when, value: quantity(text, unit) }),
  ];
  if (value === 0) clauses.push(sentence('isZero'));
  if (provisional) clauses.push(sentence('isProvisional'));
  if (modelled && !gap) clauses.push(sentence('isModelled'));
  if (lower !== null) clauses.push(sentence('isMargin', { lower: lowerText, upper: again(upperText, unit) }));
  clauses.push(...others.slice(0, mostOthers).map((other) => otherSentence(other, unit, voice)));
  if (others.length > mostOthers) clauses.push(sentence('moreOthers', { n: others.length - mostOthers }));
  clauses.push(...references.map((held) => heldSentence(held, unit, voice)));
  if (references.length === 0) clauses.push(sentence('noReference'));
  if (source !== null) clauses.push(sentence('isSource', { source: voice.text(source) }));
  return clauses;
};

/** What held our figure and another apart: which areas, by reason. */
const warningSentences = (others: readonly Other[], list: (names: readonly string[]) => string): GaugeSentence[] =>
  (['period', 'definition', 'method'] as const).flatMap((warning) => {
    const names = others.filter(({ warnings }) => warnings.includes(warning)).map(({ name }) => name);
    return names.length > 0 ? [sentence(`warn-${warning}`, { names: list(names), n: names.length })] : [];
  });

/** Sentences after the first: the number of before, and what to mind when comparing. */
export const gaugeSentences = (
  { unit, before, others }: GaugeScene,
  voice: Voice,
  list: (names: readonly string[]) => string,
): readonly GaugeSentence[] => [
  ...(before?.period == null
    ? []
    : [sentence('since', { When: capital(voice.when(before.period)), value: again(before.text, unit) })]),
  ...warningSentences(others, list),
];

/** Periods of an indicator without a number, by reason; `absent` are those it has no row for. */
export const gapSentences = (
  { observations }: Pick<Indicator, 'observations'>,
  voice: Voice,
  list: (names: readonly string[]) => string,
): readonly GaugeSentence[] => {
  const periods = new Map<Missing | 'absent', string[]>();
  const add = (why: Missing | 'absent', text: string): void => {
    periods.set(why, [...(periods.get(why) ?? []), text]);
  };
  for (const { period, missing } of observations) if (missing) add(missing, voice.period(period));
  for (const hole of holesOf(observations).values()) add('absent', holeText(hole, voice));
  return [...periods].map(([why, texts]) => {
    const shown = texts.slice(0, mostPeriods);
    const more = texts.length - shown.length;
    return sentence(`gaps-${why}`, { periods: more > 0 ? `${shown.join(', ')} (+${more})` : list(shown) });
  });
};

/** "2021", or "2021–2023" for more periods in a row. */
export const holeText = ({ from, to }: { readonly from: string; readonly to: string }, voice: Voice): string =>
  from === to ? voice.period(from) : `${voice.short(from)}–${voice.short(to)}`;
