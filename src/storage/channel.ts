import { isShort, isWhole, own } from './plain.js';

/** What one tab tells the others: ids and numbers, never content. */
export interface TabMessage {
  /** Record that changed; '' when everything was erased. */
  readonly id: string;
  readonly rev: number;
  readonly epoch: number;
  /** Highest record version the sender writes. */
  readonly schema: number;
}

/** The part of BroadcastChannel that is used. */
export type ChannelLike = Pick<BroadcastChannel, 'postMessage' | 'close'> & {
  onmessage: ((event: MessageEvent) => void) | null;
};

export interface TabChannel {
  post(message: TabMessage): void;
  close(): void;
}

const readMessage = (data: unknown): TabMessage | null => {
  const [id, rev, epoch, schema] = ['id', 'rev', 'epoch', 'schema'].map((key) => own(data, key));
  return isShort(id) && isWhole(rev) && isWhole(epoch) && isWhole(schema) ? { id, rev, epoch, schema } : null;
};

/** Opens the way to the other tabs; where there is none, telling does nothing (a re-read on return still finds changes). */
export const openTabChannel = (
  hear: (message: TabMessage) => void,
  make: (name: string) => ChannelLike = (name) => new BroadcastChannel(name),
): TabChannel => {
  let channel: ChannelLike | undefined;
  try {
    channel = make('veerkracht');
    channel.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message) hear(message);
    };
  } catch {
    // No BroadcastChannel here.
  }
  return {
    post(message) {
      try {
        channel?.postMessage(message);
      } catch {
        // A closed channel: the page is going away.
      }
    },
    close: () => channel?.close(),
  };
};
