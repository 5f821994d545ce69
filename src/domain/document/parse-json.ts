import { defaultLimits, plainCopy, sizeText, type Limits } from './plain-copy.js';
import { finished, Report } from './report.js';
import type { Parsed } from './types.js';

export { plainCopy, type Limits } from './plain-copy.js';

const quote = 0x22;
const backslash = 0x5c;

/** One pass over the text, before any of it is parsed: refuses it when it is too large or too deep. */
const weigh = (text: string, bytes: number, depth: number, report: Report): void => {
  const tooLarge = (): never => report.refuse('too-large', `≤ ${sizeText(bytes)}`);
  if (text.length > bytes) tooLarge();
  let size = 0;
  let level = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A character outside the first plane is two halves of two bytes each.
    size += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
    if (inText) {
      if (code === quote) inText = false;
      else if (code === backslash) {
        i++;
        size++;
      }
    } else if (code === quote) inText = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++level > depth) report.refuse('too-deep', `≤ ${depth}`);
    } else if (code === 0x5d || code === 0x7d) level--;
  }
  if (size > bytes) tooLarge();
};

/**
 * JSON text as plain data: weighed first, then parsed, then copied by `plainCopy`.
 * Of a key given twice the last one counts. Never throws.
 *
 * @param limits default 2 MiB and 20 levels
 */
export const parseJson = (text: string, limits: Limits = {}): Parsed<unknown> => {
  const { bytes, depth } = { ...defaultLimits, ...limits };
  const report = new Report();
  const parsed = finished(report, () => {
    if (typeof text !== 'string') return report.refuse('not-json');
    weigh(text, bytes, depth, report);
    try {
      return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
    } catch {
      return report.refuse('not-json');
    }
  });
  if (parsed.problems.length > 0) return parsed;
  const copied = plainCopy(parsed.value, { bytes, depth });
  // `null` and a blank text are valid JSON, and nothing to read.
  return copied.value === null && copied.problems.length === 0
    ? finished(report, () => report.refuse('not-object'))
    : copied;
};
