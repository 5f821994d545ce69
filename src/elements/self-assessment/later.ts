/**
 * Everything after the statements, in one piece that comes while the resident reads the first screen: the check page,
 * the web, what matters, what now, the sheet of paper, the file.
 */
import type { CSSResult, TemplateResult } from 'lit';
import { OwnWeb } from '../spider-web/own-web.js';
import type { ScreenContext } from './screen-context.js';
import { check } from './screens/check.js';
import { done } from './screens/done.js';
import { matters } from './screens/matters.js';
import { result } from './screens/result.js';
import { paperStyles } from './paper.styles.js';
import { resultStyles } from './result.styles.js';

export { fhirFiles, ownFiles } from './own-file.js';
export { paperForm } from './paper.js';
export { printedSheet } from './sheet.js';
export { saveFiles } from '../base/save-file.js';
export { OwnWeb };

export const screens = { check, web: result, matters, done } satisfies Record<
  string,
  (context: ScreenContext) => TemplateResult
>;

/** What these screens and the paper need besides the styles of the first screens. */
export const styles: readonly CSSResult[] = [resultStyles, paperStyles];
