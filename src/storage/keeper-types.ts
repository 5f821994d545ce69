import type { ChannelLike } from './channel.js';
import type { Limits } from './limits.js';
import type { Keeper } from './port.js';

export interface KeeperOptions {
  /** The device's clock. */
  readonly now?: () => Date;
  /** Makes the channel to other tabs. */
  readonly channel?: (name: string) => ChannelLike;
  /** How long the browser's storage may take; looked at whenever something is begun. */
  readonly limits?: Limits;
}

/** A keeper that can be put away. */
export interface ClosableKeeper extends Keeper {
  /** Ends listening and closes the connection; nothing is erased. */
  close(): void;
}
