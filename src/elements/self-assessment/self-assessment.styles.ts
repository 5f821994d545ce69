import { css } from 'lit';

/** The screens of the self-assessment. One column; from 56 em a margin column beside it. */
export const selfAssessmentStyles = css`
  .columns {
    display: grid;
    gap: var(--_s6);
  }
  .main,
  .margin {
    min-inline-size: 0;
  }
  .main > * + * {
    margin-block-start: var(--_s4);
  }
  .main > .over + .title {
    margin-block-start: 0;
  }
  legend {
    padding: 0;
  }
  .margin {
    display: grid;
    gap: var(--_s5);
    align-content: start;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s5);
  }
  .margin section > * + * {
    margin-block-start: var(--_s3);
  }
  .stack {
    display: grid;
    gap: var(--_s3);
    justify-items: stretch;
  }
  .title.start {
    font-size: 2em;
    line-height: 1.1;
    margin-block-start: 0.1em;
  }
  .statement {
    font-family: var(--_voice);
    font-weight: 400;
    font-size: 1.8em;
    line-height: 1.14;
    text-wrap: balance;
    hyphens: auto;
  }
  .small {
    font-size: 0.95em;
  }
  .promise {
    border-inline-start: 4px solid var(--_answer);
    padding-inline-start: var(--_s4);
    margin-block: var(--_s5);
  }
  .resume {
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    padding: var(--_s4);
    display: grid;
    gap: var(--_s3);
    justify-items: start;
  }
  .question-group {
    margin-block-start: var(--_s5);
  }
  .question-group > .part,
  legend.part {
    margin-block-end: var(--_s3);
  }
  .question-group > p + .choices {
    margin-block-start: var(--_s3);
  }
  .question-group > .choices + p {
    margin-block-start: var(--_s3);
  }
  .choice .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_ink-soft);
  }
  .acts {
    margin-block-start: var(--_s5);
  }
  .about summary {
    cursor: pointer;
    min-block-size: 2.75em;
    align-content: center;
    color: var(--_action);
    font-weight: 600;
  }
  .about p + p {
    margin-block-start: var(--_s2);
  }
  .example {
    display: grid;
    gap: var(--_s3);
    justify-items: center;
  }
  .example-web {
    inline-size: 11em;
    fill: none;
  }
  .example-web .grid {
    stroke: var(--_grid);
  }
  .example-web .rim {
    stroke: var(--_line-strong);
  }
  .example-web .bars {
    stroke: var(--_answer-mid);
    stroke-width: 5;
  }
  .example-web .thread {
    stroke: var(--_answer);
    stroke-width: 2.5;
  }
  .example-web circle {
    fill: var(--_answer);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .how {
    counter-reset: how;
    display: grid;
    gap: var(--_s3);
  }
  .how li {
    counter-increment: how;
    display: grid;
    grid-template-columns: 2em 1fr;
  }
  .how li::before {
    content: counter(how);
    font-family: var(--_voice);
    font-size: 1.6em;
    line-height: 1;
    color: var(--_answer);
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
    box-shadow: inset 0 0 0 3px var(--_action), inset 0 0 0 4.5px var(--_on-action);
  }
  .number input:checked + .face {
    color: var(--_on-action);
  }
  .number input:checked + .face::after {
    content: '';
    inline-size: 0.7em;
    block-size: 0.55em;
    margin-block-start: 0.15em;
    background: currentColor;
    clip-path: polygon(0 55%, 14% 40%, 38% 68%, 86% 6%, 100% 22%, 38% 100%);
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
    font-weight: 600;
  }
  .answer-row .link {
    grid-column: 2;
    justify-self: end;
    justify-content: end;
    min-inline-size: 2.75em;
  }

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
  .notice {
    border-inline-start: 4px solid var(--_answer);
    padding: var(--_s2) var(--_s4);
    margin-block-end: var(--_s3);
  }
  .printed {
    display: none;
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
      box-shadow: 0 0 0 2px var(--_surface), 0 0 0 4px var(--_action);
    }
    .title.start {
      font-size: 2.85em;
      line-height: 1.08;
    }
    .statement {
      font-size: 2.6em;
    }
    .choices.two,
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .field.wide {
      grid-column: 1 / -1;
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
    .numbered > :not(legend) {
      margin-inline-start: 2.1em;
    }
  }
  @container veer (inline-size < 35em) {
    .acts > .button,
    .discuss {
      flex: 1;
      max-inline-size: none;
    }
    .choices.inline {
      display: grid;
    }
  }
  @container veer (inline-size >= 56em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 17em;
      gap: var(--_s7);
    }
    .web .columns,
    .matters .columns {
      grid-template-columns: minmax(0, 1fr) 21em;
    }
    .margin {
      border-block-start: 0;
      padding-block-start: 0;
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: var(--_s6);
    }
    .web .margin,
    .matters .margin,
    .done .margin {
      border: 0;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .number input:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      box-shadow: inset 0 0 0 3px Highlight, inset 0 0 0 4.5px HighlightText;
    }
    .number input:checked + .face {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .example-web * {
      stroke: CanvasText;
    }
    .example-web circle {
      fill: CanvasText;
    }
  }
`;
