import { css } from '../../styles/css.js';
import { afterwards } from '../../styles/afterwards.js';

/** What the moments show. */
export const laterStyles = css`
  ${afterwards}
  .over {
    margin-block-start: var(--_s6);
    color: inherit;
    font-weight: inherit;
  }
  .over > section,
  .over > div > section {
    margin-block-start: var(--_s5);
  }
  .strips {
    display: grid;
    gap: var(--_s4);
    margin-block-start: var(--_s4);
  }
  .line .name {
    font-weight: 600;
  }
  .frame {
    position: relative;
    padding-inline: 2em 0.75em;
    direction: ltr;
  }
  .frame .end {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: -0.25em;
    inline-size: 1.25em;
    text-align: end;
    color: var(--_ink-soft);
    font-size: 0.875em;
  }
  .frame .end.low {
    inset-block: auto -0.1em;
  }
  .strip {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  .strip .grid {
    stroke: var(--_grid);
  }
  .strip .half {
    stroke-dasharray: 2 4;
  }
  .strip .point {
    fill: var(--_answer);
    /* Points on each other stay to be told apart. */
    fill-opacity: 0.8;
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_s4);
    padding-inline: 2em 0.75em;
    direction: ltr;
  }
  .by .how {
    margin-block: var(--_s3) var(--_s4);
  }
  .two {
    display: grid;
    gap: var(--_s5) var(--_s7);
  }
  .groups,
  .moments {
    display: grid;
    gap: var(--_s4);
    margin-block-start: var(--_s3);
  }
  .groups .strip {
    inline-size: calc(100% - 1.5em);
    margin-inline: 0.75em;
  }
  .moments {
    margin-block-start: var(--_s6);
  }
  .moments > li {
    padding-block-start: var(--_s3);
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .acts {
    display: flex;
    gap: var(--_s5);
  }
  .table {
    overflow-x: auto;
  }
  @container veer (inline-size >= 44em) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .strip {
      --_answer: CanvasText;
      --_grid: GrayText;
      --_surface: Canvas;
      forced-color-adjust: none;
    }
  }
  @media print {
    .strip .point {
      fill-opacity: 1;
    }
    .over {
      margin-block-start: 0;
    }
    .table {
      overflow: visible;
      font-size: 0.75em;
    }
    .table :is(th, td) {
      padding-inline-end: 0.4em;
      overflow-wrap: anywhere;
    }
  }
`;
