import { css } from '../../../styles/css.js';

/** Questions of a form: rows of choices, numbers, fields. */
export const ownStyles = css`
  .ask {
    margin-block-start: var(--_s5);
  }
  .ask > legend,
  .field > label {
    padding: 0;
    font-weight: 700;
  }
  .chips,
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .chips {
    margin-block-start: var(--_s2);
  }
  /* What the numbers have to themselves: in columns the width of the widget says nothing about it. */
  .room {
    container: room / inline-size;
  }
  .scale {
    display: grid;
    grid-template-areas: 'low' 'numbers' 'high';
    gap: var(--_s1) var(--_s4);
    max-inline-size: 26em;
    margin-block-start: var(--_s2);
  }
  .numbers {
    grid-area: numbers;
    display: grid;
    grid-template-columns: repeat(4, minmax(min(2.75em, 20%), 1fr));
  }
  .many .numbers {
    grid-template-columns: repeat(auto-fill, minmax(2.75em, 1fr));
  }
  .chip {
    position: relative;
    display: grid;
    min-inline-size: min(2.75em, 100%);
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .chip input {
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
  .chip > span {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    place-content: center;
    align-items: center;
    gap: var(--_s2);
    padding: var(--_s1) var(--_s4);
    font-weight: 600;
    line-height: 1.25;
    pointer-events: none;
  }
  .number > span {
    padding-inline: var(--_s1);
  }
  .chip input:hover {
    border-color: var(--_action-hover);
    background: var(--_answer-wash);
  }
  .chip input:checked {
    border-color: var(--_action);
    background: var(--_action);
  }
  .chip input:checked + span {
    color: var(--_on-action);
  }
  /* A tick as well: meaning is never in colour alone. */
  .chip input:checked + span::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.6em;
    background: currentColor;
    clip-path: polygon(0 55%, 14% 40%, 38% 68%, 86% 6%, 100% 22%, 38% 100%);
  }
  .number input:checked + span::before {
    position: absolute;
    inset-block-end: 0.2em;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: 0.6em;
    block-size: 0.45em;
  }
  .chip input:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .scale .end {
    color: var(--_ink-soft);
    font-size: 0.9375em;
  }
  .scale .low {
    grid-area: low;
  }
  .scale .high {
    grid-area: high;
    text-align: end;
  }
  .field {
    display: grid;
    gap: var(--_s1);
    margin-block-start: var(--_s4);
    max-inline-size: 36em;
  }
  .field textarea {
    min-block-size: 5em;
    resize: vertical;
  }
  .field input[type='date'] {
    inline-size: auto;
    justify-self: start;
  }
  .choices {
    max-inline-size: 36em;
    margin-block-start: var(--_s2);
  }
  :is(.choices, #own-add) + .soft {
    margin-block-start: var(--_s2);
  }
  .more {
    margin-block-start: var(--_s5);
  }
  .more summary {
    min-block-size: 2.75em;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s4);
    align-items: center;
    margin-block-start: var(--_s4);
  }
  .mistake {
    color: var(--_error);
    font-weight: 600;
  }
  .where {
    margin-block-start: var(--_s6);
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  /* One row, where seven or eight of 2.75em fit with what is between them. */
  @container room (inline-size >= 22.25em) {
    .few {
      grid-template-areas: 'numbers numbers' 'low high';
    }
    .few .numbers {
      grid-auto-flow: column;
      grid-template-columns: none;
      grid-auto-columns: minmax(2.75em, 1fr);
    }
  }
  @container room (inline-size >= 25.5em) {
    .eight {
      grid-template-areas: 'numbers numbers' 'low high';
    }
    .eight .numbers {
      grid-template-columns: repeat(8, minmax(2.75em, 1fr));
    }
  }
  @media (forced-colors: active) {
    .chip input:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
    .chip input:checked + span {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
