import { css } from '../../styles/css.js';
import { heard } from '../../styles/heard.js';

/** Trend, table, and what is said when a number changes. */
export const laterStyles = css`
  ${heard}
  .trend-picture {
    font-size: 0.875em;
  }
  .trend-picture .way {
    fill: none;
    stroke: var(--_answer);
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }
  .trend-picture .way.planned {
    stroke-dasharray: 5 5;
  }
  .trend-picture .spread,
  .trend-picture .zone {
    fill: var(--_answer-wash);
  }
  .trend-picture .zone {
    fill: none;
    stroke: var(--_accent);
    stroke-dasharray: 4 3;
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .trend-picture .held {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .trend-picture .held.reference {
    stroke-dasharray: 4 3;
  }
  .lack {
    fill: var(--_sunken);
  }
  .trend-picture .gap {
    fill: var(--_ink);
  }
  .dot {
    fill: var(--_answer);
    stroke: var(--_answer);
    stroke-width: 2;
  }
  .dot.provisional,
  .dot.planned {
    fill: var(--_surface);
  }
  .dot.planned {
    stroke-dasharray: 2 2;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block: var(--_s2);
  }
  th,
  td {
    text-align: start;
    padding: var(--_s2) var(--_s3) var(--_s2) 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }
  thead th {
    border-block-end: 2.5px solid var(--_ink);
  }
  @media (forced-colors: active) {
    .trend-picture .lack {
      stroke: GrayText;
    }
    .trend-picture .spread {
      stroke: GrayText;
      vector-effect: non-scaling-stroke;
    }
  }
  @media print {
    .trend-picture .spread {
      fill: none;
      stroke: #777;
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
  }
`;
