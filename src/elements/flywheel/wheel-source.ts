import { quickFlywheel } from '../../domain/document/flywheel-shape.js';
import { quickOrWhole } from '../base/quick-or-whole.js';

/** Reads a `flywheel@1` document. */
export const readWheel = quickOrWhole(
  quickFlywheel,
  async () => (await import('../../domain/document/flywheel.js')).readFlywheel,
);
