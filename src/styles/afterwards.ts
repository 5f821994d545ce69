import { css } from './css.js';

/** Tables, and the choice of a time: what comes after the first drawing of a picture. */
export const afterwards = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  caption {
    padding-block-end: var(--_s2);
    text-align: start;
    font-weight: 700;
  }
  th,
  td {
    padding: var(--_s2) var(--_s2) var(--_s2) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    border-block-end: 2.5px solid var(--_ink);
    font-weight: 700;
  }
  tbody th {
    font-weight: 600;
  }
  select {
    min-block-size: 2.75em;
    padding: var(--_s1) var(--_s3);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* In WebKit a long choice would make its surroundings wider. */
    contain: paint;
  }
`;
