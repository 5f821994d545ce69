import { quickFlywheel } from '../../domain/document/flywheel-shape.js';
import type * as reader from '../../domain/document/flywheel.js';
import type { FlywheelDocument, Parsed } from '../../domain/document/types.js';

type Read = Parsed<FlywheelDocument>;

/** The whole reader, once it was needed: from then on it answers at once. */
let whole: typeof reader | null = null;

/** A document without a fault is read at once; for all others the whole reader is fetched, which tells what is wrong. */
export const readWheel = (raw: unknown): Read | Promise<Read> => {
  const document = quickFlywheel(raw);
  if (document) return { value: document, problems: [] };
  if (whole) return whole.readFlywheel(raw);
  return import('../../domain/document/flywheel.js').then(
    (module) => (whole = module).readFlywheel(raw),
    () => ({ value: null, problems: [{ path: '', code: 'network', fatal: true }] }),
  );
};
