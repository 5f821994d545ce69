import { noMark, type Mark } from '../../domain/draw/mark.js';
import { monthOf, wheelOf, type Wheel } from '../../domain/flywheel/wheel.js';
import type { Sheet } from './sheet-model.js';

const known = new WeakMap<Wheel, readonly string[]>();

/** Months before that of "today" in which something was told, the newest first: `2025-06`. */
const monthsOf = (wheel: Wheel): readonly string[] => {
  const found = known.get(wheel);
  if (found) return found;
  // A wheel as it was does not know what came after it; its document does, without what this reader may not see.
  const now = wheel.past ? wheelOf(wheel.document, { audience: 'internal' }) : wheel;
  const today = now.asOf?.slice(0, 7) ?? '';
  const told = new Set(now.told.map(monthOf));
  const months = [...told].filter((month) => month !== null && month < today).sort() as string[];
  months.reverse();
  known.set(wheel, months);
  return months;
};

const choiceMarks = (months: readonly string[], chosen: string, words: Sheet['words']): Mark => {
  const option = (value: string, text: string): Mark => [
    'option',
    { value, selected: value === chosen ? '' : null },
    text,
  ];
  return [
    'label',
    { class: 'pick' },
    [
      ['span', {}, words.say('timeOf')],
      [
        'select',
        { 'data-at': '' },
        [
          option('', words.say('now')),
          ...months.map((month) => option(month, words.say('timeMonth', { month: words.date(month) }))),
          // A date of the page itself, the last so that the others keep their places.
          chosen === '' || months.includes(chosen) ? noMark : option(chosen, words.date(chosen)),
        ],
      ],
    ],
  ];
};

/** One experience more is seldom one month more: the same choice is the same mark, and is not looked through. */
let last: { readonly words: Sheet['words']; readonly of: string; readonly mark: Mark } | null = null;

/** Lets the reader choose when: now, or the end of a month in which something was told. */
export const timeMarks = ({ scene: { wheel }, at, words }: Sheet): Mark => {
  const months = monthsOf(wheel);
  const chosen = wheel.past ? at : '';
  if (months.length === 0 && chosen === '') return noMark;
  const of = `${chosen} of ${months.join()}`;
  if (last?.words !== words || last.of !== of) last = { words, of, mark: choiceMarks(months, chosen, words) };
  return last.mark;
};
