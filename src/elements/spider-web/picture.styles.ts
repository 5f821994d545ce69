import { css } from '../../styles/css.js';

/** The web, and what lies over and under it. */
export const pictureStyles = css`
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
  .web.small .bar {
    stroke-width: 5;
  }
  .web text {
    fill: var(--_ink);
    unicode-bidi: plaintext;
  }
  .web .scale,
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
  .web .remark {
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
  .detail {
    min-block-size: 3.1em;
    max-inline-size: 45em;
    margin: var(--_s2) auto 0;
    text-align: center;
    color: var(--_ink-soft);
    font-size: 0.9375em;
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
  }
`;
