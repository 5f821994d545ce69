import type { CheckInList } from './own-types.js';
import { id, idRules, label, language, source } from './parts.js';
import { readQuick } from './quick.js';
import { choice, entry, given, list, number, string } from './shape.js';

/** Most feelings in one check-in. */
export const mostFeelings = 50;

/** Most choices in a row: more cannot be looked over within a minute. */
const mostChoices = 24;

const one = entry({ id, label: given(label) });
const choices = (usual: readonly string[]) => given(list(one, mostChoices, { ids: true }), usual.map(plain));
const plain = (name: string): { readonly id: string; readonly label: null } => ({ id: name, label: null });

/** What is asked without a list: each has words in the dictionaries. */
export const usual = {
  feelings: ['cheerful', 'calm', 'tense', 'sad'],
  doing: ['working', 'household', 'caring', 'moving', 'meeting', 'relaxing', 'resting', 'nothing'],
  place: ['home', 'outside', 'work', 'visiting', 'club', 'way'],
  company: ['alone', 'family', 'friends', 'neighbours', 'colleagues', 'helpers', 'others'],
} as const;

/** Energy is asked beside the feelings, and is a line of its own under that name. */
const feelingId = string({
  ...idRules,
  pattern: /^(?!(?:__proto__|constructor|prototype|energy)$)[^\n\t]+$/,
  test: (value) => value !== 'energy' && idRules.test(value),
});
const feeling = entry({ id: feelingId, label: given(label), min: given(label), max: given(label) });

export const checkInListShape = entry({
  schema: choice('veerkracht/check-in-list@1'),
  language: given(language, 'nl'),
  title: given(label),
  source: given(source),
  scale: given(
    entry({ min: number({ whole: true, min: 0 }), max: number({ whole: true, max: 10 }) }, ({ min, max }) =>
      min < max ? null : ['max', 'out-of-range', `> ${min}`],
    ),
    { min: 1, max: 7 },
  ),
  feelings: given(
    list(feeling, mostFeelings, { min: 1, ids: true }),
    usual.feelings.map((name) => ({ ...plain(name), min: null, max: null })),
  ),
  doing: choices(usual.doing),
  place: choices(usual.place),
  company: choices(usual.company),
});

/** What is asked when a page says nothing else. */
export const usualList: CheckInList = ((): CheckInList => {
  const read = readQuick(checkInListShape, { schema: 'veerkracht/check-in-list@1' });
  if (!read) throw new Error('the usual list is not a list');
  return read;
})();

/** A list without a fault; null when the whole reader must look. */
export const quickCheckInList = (raw: unknown): CheckInList | null => readQuick(checkInListShape, raw);
