import { parseDate } from '../document/dates.js';
import type { StageRow, WheelScene } from './scene.js';

/** Keys of the dictionary section `flywheel` that a wheel can say. Never a verdict, never a ranking of stages. */
export type WheelSentenceKey =
  | 'saidNothing'
  | 'saidTotal'
  | 'saidTold'
  | 'saidBegin'
  | 'saidAsItWas'
  | 'saidApart'
  | 'saidMonth'
  | 'saidMost'
  | 'saidAll'
  | 'saidMonthNone'
  | 'saidStallFew'
  | 'saidStallNone'
  | 'saidStallNever'
  | 'saidRest'
  | 'saidPlanned';

export interface WheelSentence {
  readonly key: WheelSentenceKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Names of stages and dates in the reader's language. */
export interface WheelSpeech {
  readonly stage: (index: number) => string;
  readonly date: (iso: string) => string;
}

/** How little happened at a stage that is asked about. Where no date is known, it is not known to be quiet since one. */
export const howQuiet = ({ total, recent, newest }: StageRow): 'Never' | 'None' | 'Few' =>
  total === 0 ? 'Never' : recent === 0 && newest !== null ? 'None' : 'Few';

/** What a wheel says in words: the counts of the scene, so that picture and words cannot disagree. */
export const wheelSentences = (
  { wheel, rows, months }: WheelScene,
  { stage, date }: WheelSpeech,
): readonly WheelSentence[] => {
  const said: WheelSentence[] = [];
  const say = (key: WheelSentenceKey, params: WheelSentence['params'] = {}): void => void said.push({ key, params });
  if (wheel.past && wheel.asOf) say('saidAsItWas', { date: date(wheel.asOf) });
  if (wheel.total === 0) {
    say('saidNothing');
    if (!wheel.past) say('saidBegin');
  } else {
    // Days of a pause do not count, so that half a year can be longer: the day itself is said. Of one there is no part.
    if (wheel.since && wheel.total > 1)
      say('saidTotal', { n: wheel.total, recent: wheel.recent, since: date(wheel.since) });
    else say('saidTold', { n: wheel.total });
    if (wheel.apart.total > 0) say('saidApart', { n: wheel.apart.total });
    const last = months.at(-1);
    const told = wheel.months.at(-1)?.told ?? [];
    const here = rows.map(
      ({ index }) => told.filter(({ experience }) => experience.stage === wheel.stages[index]?.stage.id).length,
    );
    if (last) {
      const n = last.count;
      say(n === 0 ? 'saidMonthNone' : 'saidMonth', { month: date(last.month), n });
      // "Most" is more than half of several, not all of them.
      const leading = here.findIndex((count) => count * 2 > n);
      if (leading >= 0) say(here[leading] === n ? 'saidAll' : 'saidMost', { n, stage: stage(leading) });
    }
  }
  const stalled: StageRow | undefined = rows.find((row) => row.stall);
  if (stalled)
    say(`saidStall${howQuiet(stalled)}`, {
      stage: stage(stalled.index),
      n: stalled.recent,
      since: wheel.since ? date(wheel.since) : '',
    });
  if (wheel.asOf && wheel.rests.some((rest) => rest.last >= (parseDate(wheel.asOf ?? '')?.last ?? 0))) say('saidRest');
  if (wheel.planned.length > 0) say('saidPlanned', { n: wheel.planned.length });
  return said;
};
