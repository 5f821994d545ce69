import { css } from '../../styles/css.js';

/** After the statements: the web, what matters, what now. */
export const resultStyles = css`
  /* Web, what matters, what now */
  .talk-list li {
    display: grid;
    grid-template-columns: 1.25em 1fr auto;
    gap: var(--_s3);
    padding-block: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  .talk-list li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .talk-list .words > * {
    display: block;
  }
  .talk-list li > .icon,
  .talk .icon {
    fill: var(--_answer);
    stroke: var(--_answer);
    margin-block-start: 0.2em;
  }
  .own-number {
    color: var(--_answer);
    font-size: 1.2em;
  }
  .foot {
    margin-block-start: var(--_s6);
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .numbered {
    counter-increment: step;
  }
  .steps {
    counter-reset: step;
  }
  .numbered > legend {
    position: relative;
    padding-inline-start: 1.8em;
  }
  .numbered > legend::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    font-family: var(--_voice);
    font-weight: 400;
    font-size: 1.4em;
    line-height: 1;
    color: var(--_answer);
  }
  .choices.inline {
    display: flex;
    flex-wrap: wrap;
  }
  .two .choice,
  .inline .choice {
    align-items: center;
  }
  .fields {
    display: grid;
    gap: var(--_s3) var(--_s4);
    margin-block-start: var(--_s3);
  }
  .field.date {
    max-inline-size: 14em;
    margin-block: var(--_s3);
  }
  .now {
    display: grid;
    gap: var(--_s5);
  }
  .now li {
    display: grid;
    gap: var(--_s2);
    justify-items: start;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s4);
  }
  .now .stays {
    font-weight: 600;
  }
  .now .did {
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_action);
    font-weight: 600;
  }
  .paper-sheet {
    background: light-dark(#fff, var(--_surface));
    border: 1px solid var(--_line);
    padding: var(--_s5);
    box-shadow: 0 0.4em 1.4em rgb(0 0 0 / 12%);
  }
  .paper-sheet .title {
    font-size: 1.5em;
  }
  .paper-sheet .over {
    margin-block-start: var(--_s4);
    font-size: 0.92em;
  }
  .numbers-table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .numbers-table th,
  .numbers-table td {
    text-align: start;
    font-weight: 400;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
  }
  .numbers-table thead th {
    font-weight: 700;
    border-block-end: 2.5px solid var(--_ink);
  }
  .numbers-table :is(td, thead th:not(:first-child)) {
    text-align: end;
  }
  .numbers-table .icon {
    inline-size: 0.9em;
    block-size: 0.9em;
    fill: var(--_answer);
    stroke: var(--_answer);
  }

  @container veer (inline-size >= 35em) {
    .numbered > :not(legend) {
      margin-inline-start: 2.1em;
    }
  }
  @media (forced-colors: active) {
    .talk-list li > .icon,
    .talk .icon,
    .numbers-table .icon {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
