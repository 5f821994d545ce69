import { css } from '../../styles/css.js';
import { fileInput } from '../../styles/file-input.js';

/** The list of what is kept, and its acts. */
export const historyStyles = css`
  ${fileInput}
  .sheet > * + * {
    margin-block-start: var(--_s4);
  }
  section > * + * {
    margin-block-start: var(--_s3);
  }
  .kept > li {
    display: grid;
    gap: var(--_s3);
    padding-block: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .kept > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .facts > * {
    display: block;
  }
  .choice.small {
    align-items: center;
    min-block-size: 2.75em;
    padding-block: var(--_s2);
  }
  .opened {
    border-block-start: 3px solid var(--_ink);
    padding-block-start: var(--_s4);
  }
  .acts {
    display: grid;
    gap: var(--_s4);
    justify-items: start;
  }
  .open-file .soft {
    margin-block-start: var(--_s2);
  }
  .answers-table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .answers-table th,
  .answers-table td {
    text-align: start;
    padding-block: var(--_s2);
    border-block-end: 1px solid var(--_line);
  }
  .answers-table tbody th {
    font-weight: 400;
  }
  .answers-table td {
    text-align: end;
    font-weight: 700;
  }
  @container veer (inline-size >= 45em) {
    .kept > li {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .kept > li > .note {
      grid-column: 1 / -1;
    }
  }
`;
