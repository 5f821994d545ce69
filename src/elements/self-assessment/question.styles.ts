import { css } from '../../styles/css.js';

/** One statement with its numbers, and the check page. */
export const questionStyles = css`
  .statement {
    font-family: var(--_voice);
    font-weight: 400;
    font-size: 1.8em;
    line-height: 1.14;
    text-wrap: balance;
  }
  /* One statement */
  .top {
    justify-content: space-between;
    min-block-size: 2.75em;
  }
  .statement-set > * + * {
    margin-block-start: var(--_s3);
  }
  .period:empty,
  .help:empty {
    display: none;
  }
  .scale {
    display: grid;
    grid-template-areas: 'low' 'numbers' 'high';
    gap: var(--_s2);
    margin-block-start: var(--_s5);
  }
  .end.low {
    grid-area: low;
  }
  .end.high {
    grid-area: high;
    text-align: end;
  }
  .numbers {
    grid-area: numbers;
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.25em;
  }
  .numbers.many {
    grid-template-columns: repeat(auto-fill, minmax(2.875em, 1fr));
  }
  .number {
    position: relative;
    display: grid;
    min-block-size: 3.375em;
    cursor: pointer;
  }
  .number input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .number .face {
    position: relative;
    /* Above its button, also while that has the focus and lies over its neighbours. */
    z-index: 2;
    display: grid;
    place-content: center;
    justify-items: center;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1;
    pointer-events: none;
  }
  .number input:hover {
    border-color: var(--_action-hover);
    background: var(--_answer-wash);
  }
  .number input:checked {
    background: var(--_action);
    border-color: var(--_action);
    box-shadow:
      inset 0 0 0 3px var(--_action),
      inset 0 0 0 4.5px var(--_on-action);
  }
  .number input:checked + .face {
    color: var(--_on-action);
  }
  /* The tick always has its box: choosing must not lay the page out anew. */
  .number .face::after {
    content: '';
    inline-size: 0.7em;
    block-size: 0.55em;
    background: currentColor;
    clip-path: polygon(0 55%, 14% 40%, 38% 68%, 86% 6%, 100% 22%, 38% 100%);
    visibility: hidden;
    position: absolute;
    inset-block-end: 0.35em;
  }
  .number input:checked + .face::after {
    visibility: visible;
  }
  .number input:focus-visible {
    z-index: 1;
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s5);
    min-block-size: 2.75em;
  }
  .discuss {
    align-items: center;
    font-weight: 600;
    max-inline-size: 22em;
  }

  /* Check page */
  .answers {
    margin-block-start: var(--_s5);
  }
  .answer-row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--_s4);
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
  }
  .answer-row .given {
    font-weight: 700;
    color: var(--_answer);
    text-align: end;
  }
  .answer-row .given.none {
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .answer-row .talk {
    display: inline-flex;
    gap: var(--_s2);
    align-items: center;
    padding-block-end: var(--_s2);
    font-weight: 600;
  }
  .answer-row .link {
    grid-column: 2;
    justify-self: end;
    justify-content: end;
    min-inline-size: 2.75em;
  }

  @container veer (inline-size < 35em) {
    .statement {
      hyphens: auto;
    }
  }
  @container veer (inline-size >= 35em) {
    .scale {
      grid-template-areas: 'low high' 'numbers numbers';
    }
    .numbers:not(.many) {
      grid-template-columns: repeat(auto-fit, minmax(2.875em, 1fr));
      gap: 0.5em;
    }
    .number {
      min-block-size: 3.9em;
    }
    .number .face {
      font-size: 1.45em;
    }
    .number input:checked {
      box-shadow:
        0 0 0 2px var(--_surface),
        0 0 0 4px var(--_action);
    }
    .statement {
      font-size: 2.6em;
    }
    .answer-row {
      grid-template-columns: 1fr minmax(6em, auto) auto;
    }
    .answer-row .talk {
      grid-row: 2;
    }
    .answer-row .link {
      grid-column: 3;
      grid-row: 1;
    }
  }
  @media (forced-colors: active) {
    .number input:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      box-shadow:
        inset 0 0 0 3px Highlight,
        inset 0 0 0 4.5px HighlightText;
    }
    .number input:checked + .face {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
