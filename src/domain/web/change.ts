import { toDecimals } from '../draw/decimals.js';
import type { WebRow } from './rows.js';
import { fact, namesOf, type SayChange, type Sentence, type SentenceKey } from './sentences-of.js';

/** How far a number went, as a share of its scale: a step on a scale of ten is more than one on a scale of a hundred. */
const distance = ({ change, scale }: WebRow): number =>
  toDecimals(Math.abs(change ?? 0) / (scale.max - scale.min || 1), 9);

/** The sentences about two moments: what differs most, what stayed, where a number is missing. */
export const sayChange: SayChange = ({ rows }, speech) => {
  const both = rows.filter(({ change }) => change !== null);
  const most = Math.max(0, ...both.map(distance));
  const sentences: Sentence[] = [];
  if (both.length === 0) sentences.push(fact(3, 'neverBoth'));
  else if (most === 0) sentences.push(fact(3, 'stayedAll'));
  else {
    const leading = both.filter((row) => distance(row) === most);
    const single = leading.length === 1;
    if (!single) sentences.push(fact(3, 'changedMostTie', { axes: namesOf(leading, speech) }));
    else
      for (const { label, now, then } of leading)
        sentences.push(fact(3, 'changedMost', { axis: label, from: then?.text ?? '', to: now.text }));
    const same = both.filter(({ change }) => change === 0);
    if (same.length === 1)
      sentences.push(fact(3, 'stayed', { axis: same[0]?.label ?? '', value: same[0]?.now.text ?? '' }));
    else if (same.length > 1) sentences.push(fact(3, 'stayedMore', { axes: namesOf(same, speech) }));
  }
  const gap = (key: SentenceKey, some: readonly WebRow[]): void => {
    if (some.length > 0) sentences.push(fact(2, key, { axes: namesOf(some, speech) }));
  };
  gap(
    'nowGap',
    rows.filter(({ now, then }) => now.value === null && then?.value !== null),
  );
  gap(
    'thenGap',
    rows.filter(({ now, then }) => now.value !== null && then?.value === null),
  );
  gap(
    'bothGap',
    rows.filter(({ now, then }) => now.value === null && then?.value === null),
  );
  if (most > 0) sentences.push(fact(3, 'youKnow'));
  return sentences;
};
