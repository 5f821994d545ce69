import { css } from '../../styles/css.js';
import { spot } from '../../styles/spot.js';

/** The wheel and its marks. */
export const wheelStyles = css`
  ${spot}
  .stage {
    position: relative;
    max-inline-size: 45em;
    margin-inline: auto;
    break-inside: avoid;
  }
  svg {
    direction: ltr;
  }
  .wheel {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: 16px;
  }
  .year {
    fill: none;
    stroke: var(--_grid);
  }
  .ground,
  .hub {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .hub {
    stroke-width: 1.5;
  }
  .border {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .arrow {
    fill: var(--_ink);
  }
  .stream path {
    fill: none;
    stroke: var(--_answer);
    stroke-width: 2.25;
  }
  .stream polygon {
    fill: var(--_answer);
  }
  .stream.value path {
    stroke: var(--_accent);
    stroke-dasharray: 9 5;
  }
  .stream.value polygon {
    fill: var(--_accent);
  }
  path.need,
  path.value,
  path.none {
    stroke-width: 1.75;
    fill: var(--_surface);
  }
  path.need {
    stroke: var(--_answer);
  }
  path.need.filled {
    fill: var(--_answer);
  }
  path.value {
    stroke: var(--_accent);
  }
  path.value.filled {
    fill: var(--_accent);
  }
  path.none {
    stroke: var(--_ink-soft);
  }
  path.none.filled {
    fill: var(--_ink-soft);
  }
  path.inner.filled {
    fill: var(--_surface);
  }
  path.inner.open {
    fill: var(--_accent);
  }
  .stall path {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-dasharray: 2 6;
    stroke-linecap: round;
  }
  .stall circle {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  svg text {
    fill: var(--_ink);
    unicode-bidi: plaintext;
  }
  text.name {
    font-weight: 700;
  }
  text.count,
  text.hub,
  text.year {
    fill: var(--_ink-soft);
    stroke: none;
  }
  text.purpose {
    font-family: var(--_voice);
  }
  text.need {
    fill: var(--_answer);
    color: var(--_answer);
    font-weight: 700;
  }
  text.value {
    fill: var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }
  .spot:hover,
  .spot[aria-expanded='true'] {
    box-shadow: inset 0 -2px var(--_action);
  }
  @media (forced-colors: active) {
    svg {
      --_answer: CanvasText;
      --_accent: CanvasText;
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_line-strong: CanvasText;
      --_grid: GrayText;
      --_surface: Canvas;
      --_paper: Canvas;
      forced-color-adjust: none;
    }
  }
`;
