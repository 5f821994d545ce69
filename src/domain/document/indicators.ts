import type { IndicatorsDocument } from './indicator-types.js';
import { indicatorsShape } from './indicators-shape.js';
import type { Parsed } from './types.js';
import { readDocument, type Kind } from './version.js';

export { indicatorsFor } from './indicators-shape.js';

export const indicatorsKind: Kind = { name: 'indicators', version: 1, steps: {} };

/**
 * Reads an indicators@1. A bad indicator, observation, comparison or reference is left out and listed in `problems`; so
 * is a number that a reason to have none speaks against, a margin without its number, and a range without length.
 * Numbers outside the range are told and stay. Numbers of groups smaller than `suppressBelow` are taken out. Periods
 * are put in order. Never throws.
 *
 * @param raw parsed JSON, or an object of the page
 */
export const readIndicators = (raw: unknown): Parsed<IndicatorsDocument> =>
  readDocument(raw, indicatorsKind, (document, reading) => reading.whole(indicatorsShape, document));
