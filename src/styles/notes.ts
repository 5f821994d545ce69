import { css } from './css.js';

/** Notes on a state or a problem, and buttons: what the first drawing of a picture has none of. */
export const notes = css`
  .note {
    border-inline-start: 4px solid var(--_answer);
    padding: var(--_s2) var(--_s4);
    margin-block: var(--_s4);
  }
  .note.error {
    border-color: var(--_error);
    background: var(--_error-wash);
  }
  /* Over the foot of what is in view: nothing moves away from under a finger when it comes or goes. */
  .idle-place {
    position: sticky;
    inset-block-end: var(--_s3);
    block-size: 0;
    z-index: 2;
  }
  .idle-place > .note {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    margin: 0;
    padding-block: var(--_s3) var(--_s4);
    background: var(--_surface);
    box-shadow:
      0 0 0 1.5px var(--_line-strong),
      0 0.25em 1.5em rgb(0 0 0 / 25%);
  }
  .note .button {
    margin-block-start: var(--_s3);
  }
  .note details {
    margin-block-start: var(--_s2);
  }
  .note summary {
    cursor: pointer;
    min-block-size: 1.5em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: 3.125em;
    padding: var(--_s2) var(--_s5);
    font: inherit;
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
  @media (forced-colors: active) {
    .note {
      border-color: CanvasText;
    }
    .button.primary {
      border-width: 3px;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
