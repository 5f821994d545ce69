import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../../domain/document/types.js';
import { toDecimals } from '../../domain/draw/decimals.js';
import { decimalsNeeded } from '../../domain/web/rows.js';
import { scoreAxes } from '../../domain/web/scores.js';
import { icon } from '../base/icons.js';
import type { ScreenContext } from './screen-context.js';
import { talkItems } from './talk-items.js';

/** A table: per topic the number now, and then when compared. */
export const numbersTable = (
  context: ScreenContext,
  assessment: Assessment,
  earlier: Assessment | null,
): TemplateResult => {
  const { session, words, axisLabel } = context;
  const { instrument } = session;
  const now = scoreAxes(instrument, assessment.instrument.variant, assessment.answers);
  const then = earlier ? scoreAxes(instrument, earlier.instrument.variant, earlier.answers) : null;
  const marked = new Set(talkItems(instrument, assessment).map(({ axis }) => axis));
  const { decimals } = instrument.scoring;
  const valueOf = (scores: typeof now | null, axis: string): number | null => {
    const value = scores && Object.hasOwn(scores, axis) ? (scores[axis]?.value ?? null) : null;
    return value === null ? null : toDecimals(value, decimals);
  };
  // Written as in the web.
  const shown = decimalsNeeded(
    instrument.axes.flatMap(({ id }) => [valueOf(now, id), valueOf(then, id)]),
    decimals,
  );
  const cell = (scores: typeof now, axis: string): string => {
    const value = valueOf(scores, axis);
    return value === null ? '–' : words.number(value, shown);
  };
  return html`<table class="numbers-table">
    <thead>
      <tr>
        <th scope="col">${words.say('sheetTopic')}</th>
        ${then ? html`<th scope="col">${words.say('sheetThen')}</th>` : nothing}
        <th scope="col">${words.say('sheetNow')}</th>
      </tr>
    </thead>
    <tbody>
      ${instrument.axes.map(
        (axis) =>
          html`<tr>
            <th scope="row">${marked.has(axis.id) ? icon('talk') : nothing} ${axisLabel(axis)}</th>
            ${then ? html`<td>${cell(then, axis.id)}</td>` : nothing}
            <td><strong>${cell(now, axis.id)}</strong></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};
