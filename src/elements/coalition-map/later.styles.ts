import { css } from '../../styles/css.js';
import { afterwards } from '../../styles/afterwards.js';
import { printed } from '../../styles/printed.js';
import { viewStyles } from './views.styles.js';

/** What only comes later: search and filters, what is chosen, list, matrix, time, paper. */
export const laterStyles = css`
  ${afterwards}${printed}
  ${viewStyles}
  .tool-row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s3);
  }
  .tool {
    display: grid;
    gap: var(--_s1);
    font-weight: 600;
    min-inline-size: 0;
  }
  .tool > span {
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .tool-row input {
    inline-size: 12em;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: var(--_s1) var(--_s3);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2);
  }
  .pair {
    display: flex;
    gap: var(--_s2);
  }
  .when select {
    max-inline-size: 9em;
  }
  .small-button {
    min-block-size: 2.75em;
    padding-inline: var(--_s4);
  }
  .filters {
    flex: 1 1 100%;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: var(--_s3) var(--_s4);
  }
  .filters[hidden] {
    display: none;
  }
  .filters select {
    inline-size: 100%;
  }
  .found {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s3);
  }
  .name-link {
    color: inherit;
    font-weight: 600;
    min-block-size: 1.5em;
    display: inline;
    padding-block: 0.6em;
    margin-block: -0.6em;
    line-height: 1.3;
  }
  .name-link > span {
    text-decoration-color: var(--_line-strong);
  }
  .name-link:hover > span,
  .name-link[aria-pressed='true'] > span {
    text-decoration-color: currentColor;
  }
  .name-link[aria-pressed='true'] > span {
    text-decoration-thickness: 3px;
  }
  .panel,
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_s3);
  }
  .panel {
    border-block-start: 3px solid var(--_ink);
    border-block-end: 1px solid var(--_ink);
    padding-block: var(--_s4);
  }
  .panel > *,
  .inside > * {
    max-inline-size: 100%;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: var(--_s4) var(--_s6);
    inline-size: 100%;
  }
  .facts > div,
  .card-box {
    display: grid;
    align-content: start;
    gap: var(--_s3);
    min-inline-size: 0;
  }
  .callout {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: var(--_s3);
    font-weight: 700;
  }
  .level {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    align-items: start;
  }
  .level > .names {
    grid-column: 2;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
  }
  .names > li {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: 2.75em;
  }
  .roles {
    display: grid;
  }
  .seat-row {
    position: relative;
    padding-inline-start: 1.5em;
    padding-block: 0.5em;
    min-block-size: 2.75em;
  }
  .seat-row::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.85em;
    inline-size: 0.85em;
    block-size: 0.85em;
    border: 1.5px solid var(--_ink);
    border-radius: 50%;
    background: var(--_ink);
    print-color-adjust: exact;
  }
  .seat-row.empty::before {
    background: none;
    border-style: dashed;
  }
  .path-list > li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    position: relative;
    padding-block-end: var(--_s3);
  }
  /* The path runs through its marks. */
  .path-list > li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(0.8125em - 1.5px);
    border-inline-start: 4px solid var(--_answer);
  }
  .path-list > .next::before {
    border-inline-start: 3px dashed var(--_answer);
  }
  .path-list > .pause::before {
    border-inline-start: 3px dotted var(--_answer);
  }
  .path-list svg {
    position: relative;
  }
  .path-list .result strong {
    color: var(--_accent);
  }
  .path-list .step strong {
    font-weight: 400;
  }
  .commitments {
    display: grid;
    gap: var(--_s2);
  }
  .commitments > li,
  .part-in > li {
    display: flex;
    gap: var(--_s1);
  }
  .commitments > li > div {
    min-inline-size: 0;
  }
  .narrow .voice {
    text-align: center;
    text-wrap: balance;
  }
  .sky-box {
    text-align: center;
    padding: var(--_s3) var(--_s2) var(--_s4);
    border-block-end: 2.5px solid var(--_ink);
    border-end-start-radius: 50% 0.8em;
    border-end-end-radius: 50% 0.8em;
    background: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
  }
  .upward .path-list {
    padding-block-start: var(--_s4);
  }
  .upward .path-list > li {
    padding-block-end: var(--_s4);
  }
  .card-box {
    border: 1px solid var(--_line-strong);
    border-block-start: 4px solid var(--_ink);
    background: var(--_surface);
    padding: var(--_s4);
  }
  .foot .row {
    gap: 0 var(--_s4);
  }
  @container veer (inline-size < 35em) {
    .tool-row > .tool,
    .tool-row input {
      inline-size: 100%;
    }
    .when {
      inline-size: 100%;
    }
    .when .tool {
      flex: 1 1 8em;
    }
    .when select {
      inline-size: 100%;
      max-inline-size: none;
    }
    .when .small-button {
      padding-inline: var(--_s2);
    }
  }
  @container veer (inline-size >= 45em) {
    .list-head,
    .partner-row {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 4fr) minmax(0, 3fr);
    }
    .issue-list,
    .group-list {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_s6);
    }
    .issue-row.open {
      grid-column: 1 / -1;
    }
    .issue-row,
    .group-list > li {
      align-content: start;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .seat-row:not(.empty)::before {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
    .matrix .on,
    .matrix tr.on > * {
      outline: 1px solid Highlight;
    }
    .said-sample {
      border-color: CanvasText;
    }
  }
  @media print {
    .layout.layout {
      display: block;
    }
    .layout > * {
      margin-block-end: var(--_s4);
    }
    .spots {
      display: none;
    }
    svg {
      print-color-adjust: exact;
    }
    .name-link {
      display: inline;
      color: inherit;
    }
    .name-link > span {
      text-decoration: none;
    }
    .chart > .list {
      margin-block-start: var(--_s5);
    }
    /* Grids in grids, cut at the end of a page, are laid over each other. */
    .list,
    .list > section,
    .issue-list,
    .issue-row,
    .issue-row > .inside {
      display: block;
    }
    .list > section + section {
      margin-block-start: var(--_s6);
    }
    .list > section > * + *,
    .issue-row > * + *,
    .issue-row > .inside > * + * {
      margin-block-start: var(--_s3);
    }
    .list [part='heading'] {
      break-after: avoid;
    }
    tr,
    .group-list > li,
    .moment,
    .partner-row,
    .issue-row {
      break-inside: avoid;
    }
    .table {
      overflow: visible;
    }
    .matrix thead th {
      min-inline-size: 0;
    }
  }
`;
