import { css } from '../../styles/css.js';

/** Where the parts stand, and the map: ground, paths, horizon. files.ts says the same for a file. */
export const mapStyles = css`
  .layout {
    display: grid;
    grid-template: 'head' auto 'lead' auto 'switch' auto 'tools' auto 'chart' auto 'chosen' auto 'edit' auto 'foot' auto / minmax(
        0,
        1fr
      );
    row-gap: var(--_s4);
  }
  .layout.blank {
    row-gap: 0;
  }
  .blank > .lead {
    margin-block-start: var(--_s4);
  }
  .layout > :not(.switch) {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .pager .button,
  .tools .button {
    overflow-wrap: normal;
    hyphens: manual;
  }
  .tools {
    grid-area: tools;
    min-block-size: 4.4em;
  }
  .chosen {
    grid-area: chosen;
    min-inline-size: 0;
  }
  .edit {
    grid-area: edit;
    min-inline-size: 0;
  }
  .foot {
    font-size: 0.9375em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s3);
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_s2) var(--_s5);
    min-block-size: 3.6em;
  }
  .waiting {
    grid-area: chart;
    min-block-size: 24em;
    padding: var(--_s5);
    background: var(--_sunken);
    font-weight: 700;
  }
  .for {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
    padding: var(--_s1) var(--_s3);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius-tag);
    font-weight: 600;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s4);
    margin-block-end: var(--_s3);
    font-weight: 600;
  }
  .pager .button {
    min-block-size: 2.75em;
  }
  [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .stage {
    position: relative;
    break-inside: avoid;
  }
  svg {
    direction: ltr;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: 16px;
  }
  svg text {
    fill: var(--_ink);
    unicode-bidi: plaintext;
  }
  text.fine,
  text.ground-words,
  text.is-none {
    fill: var(--_ink-soft);
  }
  text.ambition {
    font-family: var(--_voice);
    line-height: 1;
  }
  text.name,
  text.mark-title,
  text.callout,
  text.strong {
    font-weight: 700;
  }
  text.count,
  text.ground-words {
    font-weight: 600;
  }
  text.count.is-none,
  text.is-step {
    font-weight: 400;
  }
  text.is-result {
    fill: var(--_accent);
  }
  .sky {
    fill: var(--_accent);
    opacity: 0.09;
  }
  .earth {
    fill: var(--_sunken);
  }
  .horizon,
  .ground-line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .paper {
    fill: var(--_surface);
    stroke: var(--_line-strong);
  }
  .card.on .paper {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .roof {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .rule {
    fill: none;
    stroke: var(--_line);
  }
  .leader {
    fill: none;
    stroke: var(--_line-strong);
  }
  .way {
    fill: none;
    stroke: var(--_answer);
    stroke-width: 5;
  }
  .way.plan {
    stroke-width: 2.75;
    stroke-dasharray: 5 5;
  }
  .way.rest {
    stroke-width: 2.75;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .far {
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 2;
    stroke-dasharray: 0.1 7;
    stroke-linecap: round;
  }
  .arrow {
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 1.75;
  }
  circle.step {
    fill: var(--_answer);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .step.ended {
    fill: var(--_ink-soft);
  }
  .cross,
  .tick {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.25;
  }
  path.result {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .gap {
    fill: var(--_surface);
  }
  .bars {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3.5;
  }
  circle.next {
    fill: var(--_surface);
    stroke: var(--_answer);
    stroke-width: 2;
    stroke-dasharray: 3.5 3;
  }
  circle.next.none {
    stroke: var(--_line-strong);
  }
  .thread {
    fill: none;
    stroke: var(--_answer);
    stroke-width: 1.75;
  }
  .thread.leads {
    stroke-width: 5;
  }
  .thread.helps {
    stroke-width: 2.75;
  }
  .thread.allows {
    stroke-dasharray: 3 5;
  }
  /* Of several partners at once: thin, for there are many. */
  .thread.many {
    stroke-width: 2;
    opacity: 0.6;
  }
  .thread.on {
    opacity: 1;
  }
  .thread.off {
    opacity: 0.22;
  }
  .family {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .family.open {
    fill: var(--_surface);
  }
  .place.on text {
    font-weight: 700;
  }
  .chevron {
    fill: var(--_answer);
    stroke: var(--_answer);
    stroke-width: 0.75;
  }
  .chevron.open {
    fill: none;
    stroke-width: 1.25;
  }
  .chevron.against,
  .bar {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .nothing {
    fill: none;
    stroke: var(--_ink-soft);
    stroke-width: 1.75;
  }
  .seat {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .seat.empty {
    fill: none;
    stroke-dasharray: 2.5 2;
  }
  .callout-bar {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 4;
  }
  .sample {
    flex: none;
    overflow: visible;
  }
  .hint {
    margin-block-start: var(--_s2);
  }
  .key {
    margin-block-start: var(--_s3);
    gap: 0 var(--_s5);
  }
  .key li {
    min-block-size: 2em;
  }
  .spot {
    min-block-size: 24px;
  }
  .spot:hover,
  .spot[aria-pressed='true'] {
    box-shadow: inset 0 -3px var(--_action);
  }
  .spot:focus-visible {
    outline-offset: 0;
  }
  /* Beside five views a title has room from here on. */
  @container veer (inline-size >= 52em) {
    .layout {
      grid-template:
        'head switch' auto 'lead lead' auto 'tools tools' auto 'chart chart' auto 'chosen chosen' auto 'edit edit' auto
        'foot foot' auto / minmax(0, 1fr) auto;
      column-gap: var(--_s5);
    }
  }
  @container veer (inline-size < 44em) {
    .tools {
      min-block-size: 7.6em;
    }
  }
  @container veer (inline-size < 35em) {
    .switch {
      flex-wrap: wrap;
    }
    .switch button {
      padding-inline: var(--_s2);
    }
    .pager {
      flex-wrap: nowrap;
      text-align: center;
      line-height: 1.3;
    }
    .pager .button {
      padding-inline: var(--_s2);
    }
  }
  /* Five do not fit: three, and two under them. */
  @container veer (inline-size < 22em) {
    .switch {
      display: grid;
      grid-template-columns: repeat(6, 1fr);
    }
    .switch button {
      grid-column: span 2;
    }
    .switch button:nth-child(n + 4) {
      grid-column: span 3;
      border-block-start: 1.5px solid var(--_line-strong);
    }
    .switch button:first-child {
      border-end-start-radius: 0;
    }
    .switch button:nth-child(3) {
      border-start-end-radius: calc(var(--_radius) - 1.5px);
    }
    .switch button:nth-child(4) {
      border-inline-start: 0;
      border-end-start-radius: calc(var(--_radius) - 1.5px);
    }
    .switch button:last-child {
      border-start-end-radius: 0;
    }
  }
  @media print {
    .sky {
      fill: none;
    }
    .way,
    .thread,
    .family,
    .chevron {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    svg {
      --_answer: CanvasText;
      --_accent: CanvasText;
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_line: CanvasText;
      --_line-strong: CanvasText;
      --_grid: GrayText;
      --_surface: Canvas;
      --_sunken: Canvas;
      forced-color-adjust: none;
    }
    .sky {
      fill: none;
    }
    .thread.on {
      stroke: Highlight;
    }
    .thread.off {
      opacity: 1;
      stroke: GrayText;
    }
    .card.on .paper {
      stroke: Highlight;
    }
    [aria-disabled='true'] {
      opacity: 1;
      color: GrayText;
    }
  }
`;
