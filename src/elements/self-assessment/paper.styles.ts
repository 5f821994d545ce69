import { css } from '../../styles/css.js';

/** What is printed: a sheet of A4 for a conversation, or the empty list. Black on white, no fill. */
export const paperStyles = css`
  @media print {
    .screen:has(+ .printed) {
      display: none;
    }
    .printed {
      display: block;
      font-size: 11pt;
      line-height: 1.35;
      color: #000;
    }
    .printed header {
      display: flex;
      justify-content: space-between;
      align-items: end;
      gap: 2em;
      border-block-end: 3px solid #000;
      padding-block-end: 0.5em;
      margin-block-end: 0.75em;
    }
    .printed .title {
      font-size: 1.9em;
    }
    .name-line {
      min-inline-size: 16em;
      padding-block-end: 1.6em;
      border-block-end: 1px solid #000;
      font-size: 0.85em;
    }
    .pair {
      display: grid;
      grid-template-columns: 3fr 2fr;
      gap: 1.5em;
      align-items: start;
      break-inside: avoid;
    }
    .printed section {
      border-block-start: 1px solid #777;
      padding-block: 0.5em;
      break-inside: avoid;
    }
    .printed .part {
      font-size: 1em;
    }
    .printed .voice {
      font-size: 1.05em;
    }
    .talk-lines li {
      display: grid;
      grid-template-columns: minmax(0, 1.2fr) 2em minmax(0, 1fr);
      gap: 1em;
      align-items: baseline;
      padding-block: 0.2em;
    }
    .write {
      border-block-end: 1px solid #777;
      min-block-size: 1.9em;
    }
    .own-words {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 1.5em;
    }
    .printed footer {
      margin-block-start: 0.75em;
      border-block-start: 1px solid #777;
      padding-block-start: 0.4em;
    }
    .printed .icon {
      fill: #000;
      stroke: #000;
    }
    .paper-row {
      break-inside: avoid;
      padding-block: 0.3em;
    }
    .paper-scale {
      display: flex;
      align-items: center;
      gap: 0.75em;
      font-size: 0.85em;
    }
    .paper-numbers {
      display: flex;
      gap: 0.9em;
      font-size: 1.2em;
      font-weight: 600;
    }
    .box {
      inline-size: 1.1em;
      block-size: 1.1em;
      border: 1.5px solid #000;
      flex: none;
    }
  }
`;
