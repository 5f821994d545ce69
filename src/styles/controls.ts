import { css } from '@lit/reactive-element';

/** Buttons and links that act. */
export const controls = css`
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: 3.125em;
    padding: var(--_s2) var(--_s5);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_action);
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    text-decoration: none;
  }
  .button:hover {
    border-color: var(--_action-hover);
    color: var(--_action-hover);
  }
  .button.primary {
    background: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
  }
  .button.primary:hover {
    background: var(--_action-hover);
    border-color: var(--_action-hover);
    color: var(--_on-action);
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
  @media (forced-colors: active) {
    .button.primary {
      border-width: 3px;
    }
  }
  @media print {
    .button,
    .link {
      display: none;
    }
  }
`;
