import { css } from '../../styles/css.js';

/** The network view: picture, buttons, facts of a node, key. Taken on when it is first shown. */
export const networkPartStyles = css`
  .net-how {
    display: grid;
    gap: var(--_s2);
    max-inline-size: 66ch;
    margin-block-end: var(--_s3);
  }
  .net-touch {
    display: none;
  }
  .net-waiting {
    min-block-size: 24em;
    padding: var(--_s5);
    background: var(--_sunken);
  }
  .net-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
    margin-block: var(--_s3);
  }
  .net-button {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: var(--_s1) var(--_s4);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_action);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .net-button:hover {
    border-color: var(--_action-hover);
    color: var(--_action-hover);
  }
  .net-button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_ink-soft);
    cursor: default;
  }
  .net-stage {
    position: relative;
    break-inside: avoid;
  }
  .net-stage.near {
    border: 1px solid var(--_line-strong);
  }
  .net-picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
    direction: ltr;
    font-size: 13px;
    touch-action: pan-x pan-y pinch-zoom;
    -webkit-user-select: none;
    user-select: none;
    cursor: default;
  }
  .net-stage.near .net-picture {
    touch-action: none;
    cursor: grab;
  }
  .net-picture .net-back {
    opacity: 0.22;
  }
  .net-picture .net-over .net-line {
    stroke-width: 3;
  }
  .net-line {
    fill: none;
    stroke: var(--_answer);
    stroke-width: 1.5;
  }
  .net-line.leads {
    stroke-width: 3.5;
  }
  .net-line.helps {
    stroke-width: 2;
  }
  .net-line.allows {
    stroke-dasharray: 3 5;
  }
  .net-line.relation {
    stroke: var(--_line-strong);
    stroke-width: 1;
    stroke-dasharray: 9 3;
  }
  .net-dense .net-line {
    stroke-width: 0.8;
    stroke-opacity: 0.7;
  }
  .net-dense .net-line.leads {
    stroke-width: 1.6;
  }
  .net-crowd .net-line {
    stroke-width: 0.5;
    stroke-opacity: 0.3;
  }
  .net-crowd .net-line.leads {
    stroke-width: 0.8;
  }
  .net-node {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .net-node.other {
    fill-rule: evenodd;
  }
  .net-node.issue {
    fill: var(--_surface);
    stroke: var(--_answer);
    stroke-width: 1.5;
  }
  .net-node.top {
    fill: var(--_answer);
    stroke: none;
  }
  .net-picture text {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    unicode-bidi: plaintext;
  }
  .net-picture text.issue {
    font-weight: 700;
  }
  .net-picture .net-chosen,
  .net-picture .net-ring {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .net-picture .net-ring {
    stroke-width: 3;
    stroke-dasharray: 4 3;
  }
  .net-spots {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .net-spots li {
    position: absolute;
    left: 50%;
    top: 50%;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .net-stage:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .net-key {
    margin-block-start: var(--_s4);
  }
  .net-sign {
    flex: none;
  }
  @media (pointer: coarse) {
    .net-mouse {
      display: none;
    }
    .net-touch {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .net-picture,
    .net-sign {
      forced-color-adjust: none;
    }
    .net-line,
    .net-line.relation {
      stroke: CanvasText;
    }
    .net-node,
    .net-node.top {
      fill: CanvasText;
      stroke: Canvas;
    }
    .net-node.issue {
      fill: Canvas;
      stroke: CanvasText;
    }
    .net-picture text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .net-picture .net-chosen,
    .net-picture .net-ring {
      stroke: Highlight;
    }
    .net-picture .net-back {
      opacity: 0.35;
    }
    .net-button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .net-stage.near {
      border: 0;
    }
    .net-picture .net-chosen,
    .net-picture .net-ring {
      display: none;
    }
  }
`;

/** The sheet that the shadow root takes on. */
export const networkStyles = networkPartStyles.styleSheet;
