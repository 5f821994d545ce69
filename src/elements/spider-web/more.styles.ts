import { css } from '../../styles/css.js';
import { spot } from '../../styles/spot.js';

/** Two moments in the picture, and the numbers as a list with lines. */
export const moreStyles = css`
  ${spot}
  .thread.then {
    fill: none;
    stroke: var(--_then);
    stroke-width: 2.25;
    stroke-dasharray: 7 6;
  }
  rect.then {
    fill: var(--_surface);
    stroke: var(--_then);
    stroke-width: 2.25;
  }
  .web .tag {
    text-anchor: middle;
    fill: var(--_ink-soft);
    stroke: var(--_surface);
    stroke-width: 5;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .web .tag {
    font-size: 15px;
    font-weight: 700;
  }
  .web .tag.now {
    fill: var(--_answer);
  }
  .web .tag.then {
    fill: var(--_then);
  }
  .sample {
    inline-size: 2.9em;
    block-size: 1.25em;
    flex: none;
    overflow: visible;
  }

  /* The list: name, number, line */
  .list {
    border-block-end: 1px solid var(--_line);
  }
  .list li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    padding-block: var(--_s2);
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .list .place {
    grid-column: 1;
    inline-size: 2em;
    font-weight: 700;
  }
  .list .name {
    grid-column: 2;
    font-weight: 600;
    hyphens: auto;
  }
  .place + .name {
    font-weight: 400;
  }
  .list .reading {
    grid-column: 3;
    padding-inline-start: var(--_s3);
    text-align: end;
    max-inline-size: 11em;
  }
  .place ~ .reading.soft {
    max-inline-size: 7em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .two .reading {
    color: inherit;
    font-weight: 400;
  }
  .track {
    grid-column: 1 / -1;
    inline-size: calc(100% - 1em);
    margin-inline: 0.5em;
    block-size: 1.5em;
    overflow: visible;
    direction: ltr;
  }
  .track line {
    stroke: var(--_grid);
    stroke-width: 1.25;
  }
  .track .tick {
    stroke: var(--_line-strong);
  }
  .track .open {
    stroke: var(--_line-strong);
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .track .bar {
    stroke: var(--_answer-mid);
    stroke-width: 0.375em;
  }
  .track .between {
    stroke: var(--_answer);
    stroke-width: 3;
  }
  .track circle {
    r: 0.42em;
  }
  .track rect {
    x: -0.34em;
    y: -0.34em;
    width: 0.68em;
    height: 0.68em;
  }
  .track .near {
    x: -0.62em;
    y: -0.62em;
    width: 1.24em;
    height: 1.24em;
  }
  .ends {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    direction: ltr;
    padding-inline: 0.25em;
    color: var(--_ink-soft);
    font-size: 0.8125em;
    line-height: 1.2;
  }
`;
