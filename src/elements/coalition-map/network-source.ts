import { quickNetwork } from '../../domain/document/network-shape.js';
import { quickOrWhole } from '../base/quick-or-whole.js';

/** Reads a `network@1` document. */
export const readNetworkOf = quickOrWhole(
  quickNetwork,
  async () => (await import('../../domain/document/network.js')).readNetwork,
);
