import { css } from '../../styles/css.js';
import { afterwards } from '../../styles/afterwards.js';
import { controls } from '../../styles/controls.js';
import { printed } from '../../styles/printed.js';
import { notes } from '../../styles/notes.js';

/** What only comes later: the list, stories of a step, roles, build-up and calculation, tables, paper. */
export const laterStyles = css`
  ${controls}${afterwards}${printed}${notes}
  .build {
    grid-area: build;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s4);
    display: grid;
    gap: var(--_s2);
    min-inline-size: 0;
  }
  .months {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .rest {
    fill: none;
    stroke: var(--_ink-soft);
    stroke-width: 1.5;
    stroke-dasharray: 2 6;
    stroke-linecap: round;
  }
  .floor {
    stroke: var(--_line-strong);
  }
  .pick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_s1) var(--_s3);
    font-weight: 600;
  }
  :is(.view-list, .view-table) .pick {
    justify-content: start;
    margin-block-end: var(--_s4);
  }
  select {
    max-inline-size: 100%;
  }
  .panel {
    border-block: 2.5px solid var(--_ink);
    padding-block: var(--_s4);
    margin-block: var(--_s4);
    display: grid;
    justify-items: start;
    gap: var(--_s2);
  }
  #panel > .button {
    display: block;
    margin: var(--_s3) auto 0;
  }
  :is(.panel, .list) {
    overflow-wrap: anywhere;
  }
  .story-title {
    font-weight: 700;
  }
  blockquote {
    margin: 0;
  }
  .stories {
    display: grid;
    gap: var(--_s4);
    margin-block: var(--_s3);
    max-inline-size: 66ch;
  }
  .streams {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s5);
    margin-block: var(--_s3);
  }
  .streams .need strong {
    color: var(--_answer);
  }
  .streams .value strong {
    color: var(--_accent);
  }
  .streams li {
    flex: 1 1 16em;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--_s2);
    align-items: center;
    padding: var(--_s3);
    border: 1px solid var(--_line);
    background: var(--_surface);
  }
  .streams .soft {
    grid-column: 2;
  }
  .streams + .soft {
    margin-block-end: var(--_s3);
  }
  .step {
    position: relative;
    padding-inline-start: 2.75em;
    padding-block-end: var(--_s5);
  }
  /* The line from step to step. */
  .step::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(1em - 1px);
    border-inline-start: 2.5px solid var(--_ink);
  }
  .place {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 2em;
    block-size: 2em;
    line-height: calc(2em - 4px);
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_ink);
    color: var(--_surface);
    text-align: center;
    font-weight: 700;
  }
  .stalled .place {
    background: var(--_surface);
    color: var(--_ink);
  }
  .row-marks {
    display: block;
    max-inline-size: 100%;
    margin-block: var(--_s1);
  }
  .voice.ask {
    border-block-start: 2px dotted var(--_ink);
    padding-block-start: var(--_s2);
  }
  :is(.step, .apart) .button {
    margin-block-start: var(--_s2);
  }
  .step .part {
    padding-block-start: 0.15em;
  }
  .again,
  .apart {
    padding-inline-start: 2.75em;
  }
  .apart {
    margin-block: var(--_s5);
  }
  .again {
    position: relative;
  }
  .again::before {
    content: '↵';
    position: absolute;
    inset-inline-start: 0.4em;
  }
  :dir(rtl) .again::before {
    transform: scaleX(-1);
  }
  .roles {
    display: grid;
    gap: var(--_s2);
  }
  .seat {
    display: grid;
    padding-inline-start: 1.5em;
    position: relative;
  }
  .seat::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.4em;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_ink);
  }
  .seat.empty::before {
    background: none;
    border-style: dashed;
  }
  .calculation summary {
    cursor: pointer;
    min-block-size: 2.75em;
    align-content: center;
    font-weight: 600;
    color: var(--_action);
  }
  .table {
    overflow-x: auto;
  }
  table {
    margin-block-end: var(--_s5);
  }
  @media (forced-colors: active) {
    .place {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .seat:not(.empty)::before {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
    .stalled .place {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .layout.layout {
      display: block;
    }
    .layout > * {
      margin-block-end: var(--_s4);
    }
    .spots,
    #panel {
      display: none;
    }
    .margin {
      border: 0;
      padding: 0;
    }
    .place,
    .seat::before {
      print-color-adjust: exact;
    }
    svg {
      print-color-adjust: exact;
    }
    tr,
    .stories li,
    .margin section {
      break-inside: avoid;
    }
  }
`;
