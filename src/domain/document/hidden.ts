import type { PlainRecord } from './plain-record.js';

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * Whether an entry, or a number in it, is not for everyone: what is wrong in it is told without what it holds. It goes
 * by what the entry says of itself, also when that cannot be read.
 *
 * @param raw from `plainCopy`
 * @param least below which size of group its number may not be shown; null = none
 */
export const isHidden = (raw: PlainRecord, least: unknown): boolean => {
  const { visibility, level, missing, n } = raw;
  if (isGiven(visibility) ? visibility !== 'public' : level === 'against') return true;
  if (isGiven(missing)) return true;
  return isGiven(least) && isGiven(n) && n !== 0 && !(typeof least === 'number' && typeof n === 'number' && n >= least);
};

/** Fields that are for the fewest readers, whatever their entry says. */
export const hiddenFields: ReadonlySet<string> = new Set(['needed', 'note']);
