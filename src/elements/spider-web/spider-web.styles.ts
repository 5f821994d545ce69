import { css } from 'lit';

/** Layout by the width of the element, the picture, list, table, and their states. */
export const spiderWebStyles = css`
  .bare {
    margin: 0;
  }
  .layout {
    display: grid;
    grid-template:
      'head' auto 'lead' auto 'switch' auto 'chart' auto 'fields' auto 'margin' auto 'foot' auto / minmax(0, 1fr);
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
  .over::first-letter {
    text-transform: uppercase;
  }
  .lead {
    grid-area: lead;
  }
  .switch {
    grid-area: switch;
    align-self: end;
  }
  .chart {
    grid-area: chart;
    min-inline-size: 0;
    position: relative;
  }
  .fields {
    grid-area: fields;
  }
  .margin {
    grid-area: margin;
    display: flex;
    flex-direction: column;
    gap: var(--_s5);
    min-inline-size: 0;
  }
  /* Read aloud, "how to read" comes first; on the page the numbers do. */
  .margin .how {
    order: 3;
  }
  .margin .numbers {
    order: 1;
  }
  .margin .marked,
  .margin slot {
    order: 2;
  }
  .margin slot[name='aside'] {
    display: contents;
  }
  .part {
    margin-block-end: var(--_s2);
  }
  .foot {
    grid-area: foot;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_s5);
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .foot > p {
    flex: 1 1 20em;
    font-size: 0.9375em;
  }
  .foot a {
    color: inherit;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s5);
  }
  .waiting {
    display: grid;
    place-content: end start;
    min-block-size: 24em;
    padding: var(--_s5);
    background: var(--_sunken);
    font-weight: 700;
  }

  /* View switch */
  .switch {
    display: flex;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
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
  .switch [aria-pressed='true'],
  .switch [aria-pressed='true']:hover {
    background: var(--_ink);
    color: var(--_surface);
  }

  /* The picture */
  .stage {
    position: relative;
    max-inline-size: 45em;
    margin-inline: auto;
    break-inside: avoid;
  }
  .web {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
    font-size: 16px;
    letter-spacing: inherit;
  }
  .web path {
    fill: none;
    stroke: var(--_grid);
    stroke-width: 1;
  }
  .web .rim {
    stroke: var(--_line-strong);
    stroke-width: 1.25;
  }
  .web .open {
    stroke: var(--_line-strong);
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .web .bar {
    stroke: var(--_answer-mid);
    stroke-width: 6;
  }
  .thread.now {
    fill: none;
    stroke: var(--_answer);
    stroke-width: 3;
  }
  .thread.then {
    fill: none;
    stroke: var(--_then);
    stroke-width: 2.25;
    stroke-dasharray: 7 6;
  }
  circle.now {
    fill: var(--_answer);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .web circle.ringed {
    stroke: none;
  }
  .web .talk {
    fill: var(--_surface);
    stroke: var(--_answer);
    stroke-width: 2;
  }
  rect.then {
    fill: var(--_surface);
    stroke: var(--_then);
    stroke-width: 2.25;
  }
  .web.small .bar {
    stroke-width: 5;
  }
  .web .active {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .web text {
    fill: var(--_ink);
    unicode-bidi: plaintext;
  }
  .web .scale,
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
  .web .name {
    font-weight: 600;
  }
  .web .strong .name {
    font-weight: 700;
  }
  .web .value {
    fill: var(--_answer);
    font-weight: 700;
  }
  .web .number {
    font-weight: 700;
  }
  .web .note {
    fill: var(--_ink-soft);
  }
  .web .bubble,
  .mark path {
    fill: var(--_answer);
    stroke: none;
  }
  .web .matters {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  /* In text, the same short bar under a topic that matters now. */
  span.matters::after {
    content: '';
    display: block;
    inline-size: 1.75em;
    margin-block-start: 0.1em;
    border-block-end: 3px solid;
  }
  .spot {
    position: absolute;
    padding: 0;
    border: 0;
    background: none;
    border-radius: 4px;
    cursor: pointer;
  }
  .spot:focus-visible {
    outline-offset: 1px;
  }
  .editable .web {
    cursor: pointer;
  }
  .grip {
    position: absolute;
    cursor: grab;
    touch-action: none;
  }
  .grip:active {
    cursor: grabbing;
  }
  .detail {
    min-block-size: 3.1em;
    max-inline-size: 45em;
    margin: var(--_s2) auto 0;
    text-align: center;
    color: var(--_ink-soft);
    font-size: 0.9375em;
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
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s5);
    margin-block-end: var(--_s3);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: var(--_s2);
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
  .reading {
    color: var(--_answer);
    font-weight: 700;
  }
  .reading.soft {
    color: var(--_ink-soft);
    font-weight: 400;
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
  .mark {
    inline-size: 1em;
    block-size: 0.875em;
    margin-inline-end: 0.5em;
    vertical-align: -0.05em;
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
  .editing .list li {
    align-items: center;
  }
  .editing .track {
    margin-block-start: 0.5em;
  }
  .number:is(input) {
    grid-column: 3;
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
  .marked li {
    display: flex;
    align-items: baseline;
    padding-block: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  .marked ul {
    border-block-end: 1px solid var(--_line);
  }
  .marked .voice {
    flex: 1;
  }
  .marked .mark {
    flex: none;
  }

  /* The table */
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
    hyphens: auto;
  }
  thead th {
    border-block-end: 2.5px solid var(--_ink);
    font-weight: 700;
  }
  tbody th {
    font-weight: 600;
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

  .picks {
    margin-block-end: var(--_s4);
  }
  .pick {
    display: grid;
    gap: var(--_s1);
    font-weight: 600;
  }
  .pick select {
    min-block-size: 2.75em;
    padding: var(--_s1) var(--_s3);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
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

  @container veer (inline-size >= 35em) {
    .layout {
      grid-template:
        'head switch' auto 'lead lead' auto 'chart chart' auto 'fields fields' auto 'margin margin' auto 'foot foot' auto / minmax(0, 1fr) auto;
      row-gap: var(--_s5);
    }
    .bare .layout {
      grid-template: 'lead' auto 'switch' auto 'chart' auto 'fields' auto 'margin' auto / minmax(0, 1fr);
    }
    .bare .switch {
      justify-self: end;
    }
    .lead {
      margin-block-start: calc(-1 * var(--_s2));
    }
  }
  @container veer (inline-size >= 56.25em) {
    .sheet .layout {
      grid-template: 'head switch' auto 'lead margin' auto 'chart margin' 1fr 'foot foot' auto / minmax(0, 1fr) 17em;
      column-gap: var(--_s7);
    }
    .sheet.editing .layout {
      grid-template: 'head switch' auto 'lead fields' auto 'chart fields' 1fr 'margin fields' auto 'foot foot' auto / minmax(0, 1fr) 17em;
    }
    .switch {
      justify-self: end;
    }
  }

  @media (forced-colors: active) {
    .web,
    .track,
    .sample,
    .mark {
      --_answer: CanvasText;
      --_answer-mid: CanvasText;
      --_then: CanvasText;
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_line-strong: CanvasText;
      --_grid: CanvasText;
      --_surface: Canvas;
      --_focus: Highlight;
      forced-color-adjust: none;
    }
    .switch [aria-pressed='true'],
    .switch [aria-pressed='true']:hover {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      text-decoration: underline;
    }
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
    .table.hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
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
