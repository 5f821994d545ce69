import { css } from './css.js';
import { choices } from './choices.js';
import { fileInput } from './file-input.js';
import { notes } from './notes.js';

/** Forms with several fields: rows of fields, what is wrong with them, choices of a few lines, versions side by side. */
export const forms = css`
  ${notes}
  ${choices}
  ${fileInput}
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    max-inline-size: 46em;
    padding-block: var(--_s4);
    border-block: 2.5px solid var(--_ink);
  }
  .fields {
    display: grid;
    gap: var(--_s4);
    min-inline-size: 0;
  }
  .field {
    min-inline-size: 0;
    align-content: start;
  }
  .field > label > .soft,
  legend > .soft {
    font-weight: 400;
  }
  .field > .help {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .field :is(input, textarea, select) {
    font-weight: 400;
  }
  .field textarea {
    min-block-size: 7em;
    resize: vertical;
  }
  .fault {
    display: flex;
    gap: var(--_s2);
    color: var(--_error);
    font-weight: 600;
  }
  /* A mark beside the words, so that it does not hang on colour. */
  .fault::before {
    content: '!' / '';
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    line-height: 1.4;
    border-radius: 50%;
    background: var(--_error);
    color: var(--_surface);
    text-align: center;
  }
  .wrong {
    border-inline-start: 4px solid var(--_error);
    padding-inline-start: var(--_s3);
  }
  .field.wrong :is(input, textarea, select) {
    border-color: var(--_error);
    border-width: 2px;
  }
  .faults {
    display: grid;
    gap: var(--_s2);
    margin: 0;
  }
  .faults a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    color: var(--_error);
    font-weight: 600;
  }
  .form .choice {
    min-block-size: 2.75em;
    padding-block: var(--_s2);
    align-items: center;
  }
  .choices.some {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  /* Very many: they scroll, with room for the ring of the first and the last. */
  .choices.long {
    max-block-size: 22em;
    overflow-y: auto;
    padding: 0.5em;
    border: 1px solid var(--_line);
  }
  .group > legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: var(--_s1);
  }
  .group > .fault {
    margin-block-end: var(--_s2);
  }
  .group > .help {
    color: var(--_ink-soft);
    margin-block-end: var(--_s2);
  }
  .versions {
    display: grid;
    gap: var(--_s3);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .versions + .choices {
    margin-block-start: var(--_s3);
  }
  .form .version {
    align-items: flex-start;
  }
  .version .words > * + * {
    margin-block-start: var(--_s1);
  }
  .version dt {
    color: var(--_ink-soft);
    font-size: 0.9375em;
  }
  .tag {
    display: inline-block;
    padding-inline: var(--_s2);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-tag);
    font-size: 0.875em;
    font-weight: 600;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  .desk > * {
    grid-area: auto;
    min-inline-size: 0;
  }
  .desk > .field {
    max-inline-size: 46em;
  }
  .desk .row {
    gap: var(--_s3);
  }
  .desk :is(.row, .button) {
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .desk .button {
    min-block-size: 2.75em;
  }
  .kept-not {
    display: grid;
    gap: var(--_s1);
    max-inline-size: 66ch;
  }
  .kept-not .note,
  .desk > .note,
  .form > .note {
    margin: 0;
    scroll-margin-block: var(--_s3);
  }
  .desk .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_ink-soft);
    opacity: 1;
    cursor: default;
  }
  .entries {
    border-block-start: 1px solid var(--_line);
  }
  .entries > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1) var(--_s4);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .entries .told > * {
    display: block;
  }
  .more > summary {
    cursor: pointer;
    min-block-size: 2.75em;
    align-content: center;
    color: var(--_action);
    font-weight: 600;
  }
  @container veer (inline-size >= 35em) {
    .fields.two {
      grid-template-columns: 1fr 1fr;
    }
    .fields.two > .wide {
      grid-column: 1 / -1;
    }
    /* Controls beside each other stand on one line, whatever stands above them. */
    .fields.two > .field {
      align-content: end;
    }
    .entries > li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .entries > li > .form {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .fault::before {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .wrong,
    .field.wrong :is(input, textarea, select) {
      border-color: CanvasText;
    }
  }
  @media print {
    .desk {
      display: none;
    }
  }
`;
