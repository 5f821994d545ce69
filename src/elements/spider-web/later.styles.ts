import { css } from '../../styles/css.js';
import { afterwards } from '../../styles/afterwards.js';
import { printed } from '../../styles/printed.js';
import { controls } from '../../styles/controls.js';

/** What only comes later: fields, the table, the choice of moments, paper. */
export const laterStyles = css`
  ${controls}${afterwards}${printed}
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s5);
  }
  .web .active {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .spot:focus-visible {
    outline-offset: 1px;
  }
  .editable .web {
    cursor: pointer;
  }
  .for-touch {
    display: none;
  }
  @media (hover: none) {
    .for-keys {
      display: none;
    }
    .for-touch {
      display: inline;
    }
  }
  /* Only after an act of the reader, and never when less motion is asked for */
  @media (prefers-reduced-motion: no-preference) {
    .lively .web circle,
    .lively .web rect,
    .lively .web path,
    .lively .track circle {
      transition:
        cx 250ms ease-out,
        cy 250ms ease-out,
        x 250ms ease-out,
        y 250ms ease-out,
        d 250ms ease-out;
    }
    .lively > .stage,
    .lively > .numbers,
    .lively > .table {
      animation: appear 400ms ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }

  .fields {
    grid-area: fields;
  }
  @container veer (inline-size >= 56.25em) {
    .sheet.editing .layout {
      grid-template:
        'head switch' auto 'lead fields' auto 'chart fields' 1fr 'margin fields' auto 'foot foot' auto / minmax(0, 1fr)
        17em;
    }
  }
  .editing .list li {
    align-items: center;
  }
  .editing .track {
    margin-block-start: 0.5em;
  }
  .number:is(input) {
    grid-column: 3;
    margin-inline-start: var(--_s3);
    inline-size: 5em;
    min-block-size: 2.75em;
    padding: var(--_s1) var(--_s3);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: end;
    font-weight: 700;
  }
  .number[aria-invalid] {
    border: 2.5px solid var(--_error);
  }
  .wrong {
    grid-column: 1 / -1;
    color: var(--_error);
    font-size: 0.9375em;
  }
  .grip {
    position: absolute;
    cursor: grab;
    touch-action: none;
  }
  .grip:active {
    cursor: grabbing;
  }
  /* The table: one press away, and on paper */
  .table {
    display: none;
    overflow-x: auto;
  }
  .view-table .table {
    display: block;
  }
  th,
  td {
    hyphens: auto;
  }
  thead th::first-letter {
    text-transform: uppercase;
  }
  th .soft {
    display: block;
    font-weight: 400;
    font-size: 0.9375em;
  }
  td.value {
    color: var(--_answer);
    font-weight: 700;
  }
  /* No room for topic and numbers beside each other: the numbers of a topic stand under it. */
  @media screen {
    @container veer (inline-size < 22em) {
      .table.many :is(table, caption, thead, tbody) {
        display: block;
      }
      .table.many tr {
        display: flex;
        flex-wrap: wrap;
        border-block-end: 1px solid var(--_line);
      }
      .table.many thead tr {
        border-block-end: 2.5px solid var(--_ink);
      }
      .table.many :is(th, td) {
        flex: 1 1 0;
        min-inline-size: 0;
        padding-block: var(--_s1);
        border: 0;
        overflow-wrap: break-word;
      }
      .table.many :is(th, td):first-child {
        flex-basis: 100%;
      }
    }
  }

  .picks {
    margin-block-end: var(--_s4);
  }
  .pick {
    display: grid;
    gap: var(--_s1);
    font-weight: 600;
  }
  .pick > span::first-letter {
    text-transform: uppercase;
  }
  @media print {
    .layout.layout {
      display: flex;
      flex-direction: column;
    }
    .chart {
      order: 1;
    }
    .margin {
      order: 2;
    }
    .foot {
      order: 3;
    }
    .chart .table {
      display: block;
      overflow: visible;
    }
    .stage {
      max-inline-size: 40em;
    }
    .numbers,
    .spots,
    .grip {
      display: none;
    }
    .view-bars .numbers {
      display: block;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
