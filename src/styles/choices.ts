import { css } from './css.js';

/** Cards to choose from, and text fields. */
export const choices = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: var(--_s4);
    min-block-size: 3.125em;
    padding: var(--_s3) var(--_s4);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    position: relative;
  }
  .choice:hover {
    border-color: var(--_action-hover);
  }
  .choice:has(:checked) {
    background: var(--_answer-wash);
    border-color: var(--_answer);
    box-shadow: inset 0 0 0 1px var(--_answer);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .choice input {
    appearance: none;
    flex: none;
    inline-size: 1.65em;
    block-size: 1.65em;
    border: 2px solid var(--_ink);
    background: var(--_surface);
    cursor: pointer;
    display: grid;
    place-content: center;
    outline: none;
  }
  .choice input[type='radio'] {
    border-radius: 50%;
  }
  .choice input[type='checkbox'] {
    border-radius: var(--_radius-tag);
  }
  .choice input::before {
    content: '';
    inline-size: 0.85em;
    block-size: 0.85em;
    visibility: hidden;
  }
  .choice input[type='radio']::before {
    border-radius: 50%;
    background: var(--_answer);
  }
  .choice input[type='checkbox']::before {
    inline-size: 0.95em;
    block-size: 0.95em;
    background: var(--_on-action);
    clip-path: polygon(8% 50%, 20% 38%, 40% 58%, 80% 16%, 92% 28%, 40% 82%);
  }
  .choice input:checked {
    border-color: var(--_answer);
  }
  .choice input[type='checkbox']:checked {
    background: var(--_answer);
  }
  .choice input:checked::before {
    visibility: visible;
  }
  .choice .words {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .choice .words > strong {
    display: block;
  }
  .field {
    display: grid;
    gap: var(--_s1);
  }
  .field > label {
    font-weight: 600;
  }
  .field :is(input, textarea, select) {
    inline-size: 100%;
    min-block-size: 3em;
    padding: var(--_s2) var(--_s3);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  /* In WebKit a long choice would make its surroundings wider. */
  .field select {
    contain: paint;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      box-shadow: inset 0 0 0 2px Highlight;
    }
    .choice input::before {
      forced-color-adjust: none;
      background: Highlight;
    }
    .choice input[type='checkbox']:checked {
      background: Canvas;
    }
    .choice input[type='checkbox']::before {
      background: Highlight;
    }
  }
`;
