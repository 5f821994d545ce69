import { dateMiddle } from '../document/dates.js';
import type { FlywheelReview } from '../document/types.js';
import type { Told, Wheel } from './wheel.js';

const dayOf = (date: string | null): number => (date === null ? -Infinity : (dateMiddle(date) ?? -Infinity));

/** The newest experience with a date and a story; null for none. */
export const latestStory = ({ told }: Pick<Wheel, 'told'>): Told | null =>
  told.find(({ experience, day }) => day !== null && experience.story !== null) ?? null;

/** The newest review up to "today"; of two on one day the later in the document. One without a date is the oldest. */
export const latestReview = ({ document, asOf }: Pick<Wheel, 'document' | 'asOf'>): FlywheelReview | null => {
  const today = asOf === null ? Infinity : dayOf(asOf);
  return document.reviews
    .filter(({ date }) => dayOf(date) <= today)
    .reduce<FlywheelReview | null>((last, one) => (last && dayOf(last.date) > dayOf(one.date) ? last : one), null);
};
