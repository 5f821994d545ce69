import { css } from '../../styles/css.js';

/** What pictures of gauges share. Shared with the board. */
export const chartStyles = css`
  svg {
    display: block;
    direction: ltr;
    overflow: visible;
    max-inline-size: 100%;
  }
  .bullet {
    font-size: 0.875em;
  }
  svg text {
    fill: var(--_ink-soft);
  }
  .track {
    fill: var(--_sunken);
  }
  .none > .track {
    fill: none;
    stroke: var(--_line-strong);
    stroke-dasharray: 2 4;
  }
  .solid:not([fill]) {
    fill: var(--_answer);
  }
  .hatch {
    fill: none;
    stroke: var(--_answer);
    stroke-width: 2;
  }
  .margin {
    fill: var(--_answer-wash);
  }
  .solid[fill],
  .margin {
    stroke: var(--_answer);
    stroke-width: 1.5;
  }
  .modelled > .margin {
    stroke-dasharray: 3 2.5;
  }
  .tick,
  .base {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .base {
    stroke-width: 1.5;
  }
  .mark {
    fill: var(--_accent);
    fill-rule: evenodd;
    stroke: var(--_surface);
    stroke-width: 3;
    paint-order: stroke;
  }
  .band {
    fill: var(--_accent);
  }
  svg .name {
    fill: var(--_accent);
    font-weight: 700;
  }
  .stem,
  .ring,
  .point {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .point {
    fill: var(--_answer);
  }
  .stem.loose {
    stroke-dasharray: 2 2;
  }
  svg .other,
  svg .number,
  svg .letter {
    fill: var(--_ink);
  }
  .letter {
    font-weight: 700;
    text-anchor: middle;
  }
  svg .other,
  svg .name,
  .bullet .end {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_line-strong: CanvasText;
      --_answer: CanvasText;
      --_accent: CanvasText;
      --_answer-wash: Canvas;
      --_surface: Canvas;
      --_sunken: Canvas;
    }
    .track {
      stroke: CanvasText;
    }
  }
`;

/** Words around a gauge. */
export const gaugeStyles = css`
  :host {
    container: none;
  }
  .sheet {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_ink);
    border-radius: 0 0 var(--_radius-sheet) var(--_radius-sheet);
    padding: var(--_s5) min(var(--_s5), 5%);
    overflow-wrap: break-word;
  }
  figure,
  p,
  ul,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .sheet > * + * {
    margin-block-start: var(--_s3);
  }
  .title {
    font-family: var(--_voice);
    font-size: 1.6em;
    font-weight: 400;
    line-height: 1.2;
    text-wrap: balance;
  }
  .lead,
  .explanation {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  .value > strong {
    font-size: 2.6em;
    line-height: 1.1;
  }
  .value > strong.none {
    font-size: 1.4em;
    font-weight: 400;
  }
  .soft,
  .foot {
    color: var(--_ink-soft);
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s3);
    font-size: 0.9em;
  }
  .foot a {
    color: var(--_action);
  }
  .tag {
    display: inline-block;
    background: var(--_sunken);
    color: var(--_ink);
    border-radius: var(--_radius-tag);
    padding: 0.1em 0.5em;
    margin-inline-end: 0.4em;
    font-size: 0.9em;
    font-weight: 600;
  }
  .notes > * > * + * {
    margin-block-start: var(--_s3);
  }
  .reference {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: var(--_s4);
    max-inline-size: 66ch;
  }
  .judged {
    font-weight: 700;
  }
  .judged.reached {
    color: var(--_answer);
  }
  .judged.open {
    color: var(--_accent);
  }
  /* Side by side where both have room; no container is asked how wide it is, for that is dear with many gauges. */
  .pictures,
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4) var(--_s6);
  }
  .pictures > * {
    flex: 1 1 24em;
    min-inline-size: 0;
  }
  .pictures > * + * {
    flex-grow: 0.4;
    flex-basis: 14em;
  }
  .card > :first-child {
    flex: 0 1 auto;
  }
  .card > * + * {
    flex-grow: 1;
  }
  .notes > * {
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s5);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    overflow-wrap: anywhere;
  }
  .key b {
    min-inline-size: 1.5em;
    line-height: 1.4;
    text-align: center;
    border: 1.5px solid;
    border-radius: 1em;
  }
  .trend {
    min-block-size: 7em;
  }
  summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    color: var(--_action);
    font-weight: 600;
    cursor: pointer;
  }
  .waiting {
    min-block-size: 24em;
    padding: var(--_s5);
    background: var(--_sunken);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  @media print {
    :host,
    .sheet {
      color-scheme: only light !important;
      --_ink: #000 !important;
      --_ink-soft: #000 !important;
      --_surface: #fff !important;
      --_sunken: #eee !important;
      --_answer: #000 !important;
      --_answer-wash: #fff !important;
      --_line: #777 !important;
      --_line-strong: #000 !important;
      --_accent: #000 !important;
    }
    .sheet {
      border: 0;
      padding: 0;
    }
    .pictures,
    .reference {
      break-inside: avoid;
    }
    summary {
      display: none;
    }
    .track {
      stroke: #000;
    }
  }
`;
