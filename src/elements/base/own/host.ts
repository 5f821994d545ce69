import { defaultExpiry, isDuration } from '../../../storage/expiry.js';
import { newId } from '../../../storage/ids.js';
import type { Keeper, KeeperNotice } from '../../../storage/port.js';
import type { IdleClock } from '../idle-watch.js';
import type { HostStorage } from './own-store.js';

/** Where time, chance and the store come from; given, so that tests can fix them. */
export interface OwnSurroundings {
  readonly keeper?: () => Keeper;
  readonly now?: () => Date;
  readonly newId?: () => string;
  readonly clock?: IdleClock;
}

/** An unknown value must never lead to keeping more than the host meant. */
export const storageOf = (wanted: string | null | undefined, warn: (message: string) => void): HostStorage => {
  if (wanted === undefined || wanted === null || wanted === 'ask') return 'ask';
  if (wanted === 'none' || wanted === 'shared-device') return wanted;
  warn(`storage="${wanted}" is not known; nothing is kept`);
  return 'none';
};

/** How long records are kept: an ISO 8601 duration; else one year. */
export const expiresOf = (wanted: string | null | undefined, warn: (message: string) => void): string => {
  if (wanted && isDuration(wanted)) return wanted;
  if (wanted) warn(`expires="${wanted}" is not a duration (P1Y, P30D, PT12H); ${defaultExpiry} is used`);
  return defaultExpiry;
};

/** The words for records that are gone: a browser does not always tell how many it lost. */
export const goneKey = ({
  kind,
  count,
}: Extract<KeeperNotice, { readonly kind: 'lost' | 'expired' }>): 'lost' | 'lostSome' | 'expired' =>
  kind === 'lost' && count === 0 ? 'lostSome' : kind;

export const idOf = ({ newId: id = newId }: OwnSurroundings): string => id();
export const nowOf = ({ now }: OwnSurroundings): Date => now?.() ?? new Date();
