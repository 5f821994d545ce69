import { css } from '../../styles/css.js';

/** List, matrix and time. */
export const viewStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s6);
  }
  .list > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
    min-inline-size: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .chip {
    min-block-size: 2.75em;
    padding: var(--_s1) var(--_s4);
    border: 1.5px solid var(--_line-strong);
    border-radius: 1.4em;
    background: var(--_surface);
    font-weight: 600;
    cursor: pointer;
    max-inline-size: 100%;
    text-align: start;
  }
  .chip:hover {
    background: var(--_answer-wash);
  }
  .chip[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_surface);
  }
  .chip[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  .list-head {
    display: none;
    font-weight: 700;
    border-block-end: 2.5px solid var(--_ink);
    padding-block-end: var(--_s2);
  }
  .partner-row,
  .issue-row,
  .group-list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2) var(--_s5);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .partner-row > .inside {
    grid-column: 1 / -1;
    border-inline-start: 4px solid var(--_answer);
    padding-inline-start: var(--_s4);
  }
  .who {
    display: flex;
    gap: var(--_s2);
  }
  .who > div,
  .part-in {
    min-inline-size: 0;
  }
  .small {
    font-size: 1em;
    font-weight: 700;
  }
  .issue-row > .button,
  .more {
    justify-self: start;
  }
  .matrix,
  .time {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
    justify-items: stretch;
  }
  .table {
    overflow-x: auto;
  }
  .matrix .key {
    margin-block: 0;
  }
  /* A column is as wide as its longest word, cut with a hyphen where the browser knows how; else the table scrolls. */
  .matrix :is(th, td) {
    overflow-wrap: break-word;
  }
  .matrix :is(tbody, tfoot) :is(th, td) {
    vertical-align: top;
  }
  .matrix thead th {
    vertical-align: bottom;
    min-inline-size: 8.5em;
  }
  .matrix thead th:first-child {
    min-inline-size: 9em;
  }
  .matrix .on,
  .matrix tr.on > * {
    background: var(--_answer-wash);
  }
  .family-row th {
    padding-block-start: var(--_s4);
    font-weight: 700;
    border-block-end-color: var(--_line-strong);
  }
  .family-row th > * {
    vertical-align: middle;
    margin-inline-end: var(--_s2);
  }
  .cell {
    display: flex;
    gap: var(--_s1);
  }
  .second {
    display: block;
    font-size: 0.875em;
  }
  .dot {
    color: var(--_ink-soft);
    font-weight: 700;
    padding-inline: 0.35em;
  }
  @container veer (inline-size < 35em) {
    .matrix thead th,
    .matrix thead th:first-child {
      min-inline-size: 7em;
    }
  }
  tfoot th,
  tfoot td {
    border-block: 2.5px solid var(--_ink);
    border-block-end: 0;
    font-weight: 600;
  }
  .grid,
  .pole,
  .band,
  .now {
    fill: none;
    stroke: var(--_grid);
  }
  .pole,
  .band {
    stroke: var(--_ink);
  }
  .pole.next {
    stroke-dasharray: 1.5 4;
  }
  .now {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 4;
  }
  .said {
    fill: none;
    stroke: var(--_answer);
    stroke-width: 1.5;
  }
  .words text {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  circle.pin {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  text.pin-number {
    font-weight: 700;
  }
  .said-sample {
    inline-size: 0;
    block-size: 0.7em;
    border-inline-start: 2px solid var(--_answer);
  }
  .moments {
    display: grid;
  }
  .moment {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: var(--_s2);
    padding-block-end: var(--_s4);
    position: relative;
  }
  .moment::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(0.8125em - 1px);
    border-inline-start: 2px solid var(--_line-strong);
  }
  .moment.next::before {
    border-inline-start-style: dashed;
  }
  .at {
    position: relative;
  }
  .flag {
    display: inline-block;
    inline-size: 1.625em;
    line-height: 1.5;
    border: 1.5px solid var(--_ink);
    border-radius: 50%;
    background: var(--_surface);
    text-align: center;
    font-size: 0.9375em;
    font-weight: 700;
  }
  .moment.result strong {
    color: var(--_accent);
  }
`;
