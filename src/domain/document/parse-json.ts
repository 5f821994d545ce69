import { bytesOf } from './bytes.js';
import { defaultLimits, plainCopy, sizeText, type Limits } from './plain-copy.js';
import { finished, Report } from './report.js';
import type { Parsed } from './types.js';

export { plainCopy, type Limits } from './plain-copy.js';

const quote = 0x22;
const backslash = 0x5c;

/** Before any of the text is parsed: refuses it when it is too large or too deep. */
const weigh = (text: string, bytes: number, depth: number, report: Report): void => {
  // No character takes more than three bytes.
  if (text.length > bytes || (text.length * 3 > bytes && bytesOf(text) > bytes))
    report.refuse('too-large', `≤ ${sizeText(bytes)}`);
  let level = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === quote) inText = false;
      else if (code === backslash) i++;
    } else if (code === quote) inText = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++level > depth) report.refuse('too-deep', `≤ ${depth}`);
    } else if (code === 0x5d || code === 0x7d) level--;
  }
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
