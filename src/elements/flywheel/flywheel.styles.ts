import { css } from '@lit/reactive-element';

/** Where the parts stand, the list, the roles, the table, paper. */
export const flywheelStyles = css`
  .layout {
    display: grid;
    grid-template: 'head' auto 'lead' auto 'switch' auto 'chart' auto 'margin' auto 'build' auto 'foot' auto / minmax(
        0,
        1fr
      );
    row-gap: var(--_s4);
  }
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
  .chart > .lead {
    margin-block-start: var(--_s4);
  }
  .chart {
    grid-area: chart;
    min-inline-size: 0;
  }
  .chart > p {
    margin-block-start: var(--_s2);
  }
  .margin {
    grid-area: margin;
    display: grid;
    align-content: start;
    gap: var(--_s5);
    min-inline-size: 0;
  }
  .build {
    grid-area: build;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s4);
    display: grid;
    gap: var(--_s2);
    min-inline-size: 0;
  }
  .foot {
    grid-area: foot;
    font-size: 0.9375em;
  }
  .foot a {
    color: inherit;
  }
  .small {
    font-size: 1em;
    font-weight: 700;
  }
  .story-title {
    font-weight: 700;
  }
  blockquote {
    margin: 0;
  }
  .waiting {
    grid-area: chart;
    min-block-size: 24em;
    padding: var(--_s5);
    background: var(--_sunken);
    font-weight: 700;
  }
  .switch {
    grid-area: switch;
    align-self: end;
    display: flex;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .switch button {
    flex: 1;
    min-block-size: 2.75em;
    padding: var(--_s1) var(--_s4);
    border: 0;
    border-inline-start: 1.5px solid var(--_line-strong);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .switch button:first-child {
    border-inline-start: 0;
  }
  .switch button:focus-visible {
    outline-offset: -5px;
  }
  .switch button:hover {
    background: var(--_answer-wash);
  }
  .switch [aria-pressed='true'],
  .switch [aria-pressed='true']:hover {
    background: var(--_ink);
    color: var(--_surface);
  }
  .switch [aria-pressed='true']:focus-visible {
    outline-color: var(--_surface);
  }

  .hint {
    margin-block-start: var(--_s3);
    text-align: center;
  }
  .panel {
    border-block: 2.5px solid var(--_ink);
    padding-block: var(--_s4);
    margin-block: var(--_s4);
    display: grid;
    justify-items: start;
    gap: var(--_s2);
  }
  .stories {
    display: grid;
    gap: var(--_s4);
    margin-block: var(--_s3);
    max-inline-size: 66ch;
  }
  .key,
  .streams {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s5);
    margin-block: var(--_s3);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: var(--_s2);
  }
  .sample {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    overflow: visible;
  }
  .ask-sample {
    inline-size: 1.5em;
    line-height: 1.4;
    border: 1.5px solid;
    border-radius: 50%;
    text-align: center;
    font-weight: 700;
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
  .step .button {
    margin-block-start: var(--_s2);
  }
  .step .part {
    padding-block-start: 0.15em;
  }
  .again {
    padding-inline-start: 2.75em;
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
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
    margin-block-end: var(--_s5);
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
  @container veer (inline-size >= 35em) {
    .layout {
      grid-template:
        'head switch' auto 'lead lead' auto 'chart chart' auto 'margin margin' auto 'build build' auto 'foot foot' auto / minmax(
          0,
          1fr
        )
        auto;
      row-gap: var(--_s5);
    }
  }
  @container veer (inline-size >= 56.25em) {
    .layout {
      grid-template:
        'head switch' auto 'lead margin' auto 'chart margin' 1fr 'build build' auto 'foot foot' auto / minmax(0, 1fr)
        17em;
      column-gap: var(--_s7);
    }
    .switch {
      justify-self: end;
    }
    .margin {
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: var(--_s5);
    }
  }
  @media (forced-colors: active) {
    .switch [aria-pressed='true'],
    .switch [aria-pressed='true']:hover,
    .place {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .stalled .place {
      background: Canvas;
      color: CanvasText;
    }
    .switch [aria-pressed='true'] {
      text-decoration: underline;
    }
    .seat:not(.empty)::before {
      forced-color-adjust: none;
      background: CanvasText;
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
