import { css } from './css.js';

/** Links that act, rows of controls, icons. */
export const controls = css`
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_action);
    font-weight: 600;
    cursor: pointer;
    text-align: start;
  }
  .link > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    color: var(--_action-hover);
  }
  .link:hover > span {
    text-decoration-thickness: 2px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s3) var(--_s4);
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :dir(rtl) .icon.directed {
    transform: scaleX(-1);
  }
  @media print {
    .link {
      display: none;
    }
  }
`;
