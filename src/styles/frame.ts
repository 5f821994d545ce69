import { css } from './css.js';

/** What pictures on a sheet share: the room that is measured, the view switch. */
export const frame = css`
  .ruler {
    grid-area: chart;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .ruler span {
    display: inline-block;
    white-space: nowrap;
    font-weight: 600;
  }
  .ruler span::before {
    content: 'Gevoel en gedachten nu';
  }
  .head {
    grid-area: head;
  }
  .lead {
    grid-area: lead;
  }
  .chart {
    grid-area: chart;
    min-inline-size: 0;
  }
  .margin {
    grid-area: margin;
    gap: var(--_s5);
    min-inline-size: 0;
  }
  .foot {
    grid-area: foot;
  }
  .foot a {
    color: inherit;
  }
  .switch {
    grid-area: switch;
    align-self: end;
    display: flex;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .switch button {
    flex: 1;
    font: inherit;
    color: inherit;
    margin: 0;
    min-block-size: 2.75em;
    padding: var(--_s1) min(var(--_s4), 4cqi);
    border: 0;
    border-inline-start: 1.5px solid var(--_line-strong);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .switch button:first-child {
    border-inline-start: 0;
    border-start-start-radius: calc(var(--_radius) - 1.5px);
    border-end-start-radius: calc(var(--_radius) - 1.5px);
  }
  .switch button:last-child {
    border-start-end-radius: calc(var(--_radius) - 1.5px);
    border-end-end-radius: calc(var(--_radius) - 1.5px);
  }
  .switch button:hover {
    background: var(--_answer-wash);
  }
  .switch.switch [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_surface);
  }
  @container veer (inline-size >= 56.25em) {
    .switch {
      justify-self: end;
    }
  }
  @media (forced-colors: active) {
    .switch.switch [aria-pressed='true'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      text-decoration: underline;
    }
  }
`;
