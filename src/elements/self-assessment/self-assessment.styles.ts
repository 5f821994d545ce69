import { css } from '../../styles/css.js';

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
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
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
  #title {
    scroll-margin-block: 6em;
  }
  /* The row of a changed answer: its question and number are in sight too. */
  [id^='change-'] {
    scroll-margin-block: 10em 4em;
  }
  .title.start {
    font-size: 2em;
    line-height: 1.1;
    margin-block-start: 0.1em;
  }
  .small {
    font-size: 0.95em;
  }
  /* In sight wherever the page is scrolled to, at the end of a line, where the least of the screen is under it. */
  .exit {
    position: sticky;
    inset-block-start: var(--_s2);
    z-index: 2;
    display: flex;
    justify-content: end;
    pointer-events: none;
  }
  .exit .button {
    pointer-events: auto;
    margin: 0;
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .exit ~ .screen :is(a, button, input, select, textarea, h2, h3) {
    scroll-margin-block-start: 5em;
  }
  .exit-how {
    margin-block: var(--_s2) var(--_s4);
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

  .notice {
    border-inline-start: 4px solid var(--_answer);
    padding: var(--_s2) var(--_s4);
    margin-block-end: var(--_s3);
  }
  .printed {
    display: none;
  }

  @container veer (inline-size >= 35em) {
    .title.start {
      font-size: 2.85em;
      line-height: 1.08;
    }
    .choices.two,
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .field.wide {
      grid-column: 1 / -1;
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
    .example-web * {
      stroke: CanvasText;
    }
    .example-web circle {
      fill: CanvasText;
    }
  }
`;
