import type { ChannelLike } from './channel.js';
import type { Keeper } from './port.js';

export interface KeeperOptions {
  /** The device's clock. */
  readonly now?: () => Date;
  /** Makes the channel to other tabs. */
  readonly channel?: (name: string) => ChannelLike;
}

/** A keeper that can be put away. */
export interface ClosableKeeper extends Keeper {
  /** Ends listening and closes the connection; nothing is erased. */
  close(): void;
}
