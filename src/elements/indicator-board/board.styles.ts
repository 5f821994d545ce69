import { css } from '../../styles/css.js';

export const boardStyles = css`
  :host {
    container: veer / inline-size;
  }
  select,
  input {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    min-block-size: 2.75em;
    padding-inline: var(--_s3);
    max-inline-size: 100%;
    /* In WebKit a long choice would make its surroundings wider. */
    contain: paint;
  }
  .head,
  .choices,
  .foot-row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s3) var(--_s4);
  }
  .head {
    justify-content: space-between;
  }
  .over {
    color: var(--_ink-soft);
    font-weight: 600;
  }
  label {
    max-inline-size: 100%;
  }
  label > span {
    display: block;
    font-weight: 600;
  }
  .switch {
    display: flex;
  }
  .switch button {
    font: inherit;
    font-weight: 600;
    min-block-size: 2.75em;
    padding-inline: min(var(--_s4), 4cqi);
    border: 1.5px solid var(--_line-strong);
    background: var(--_surface);
    color: var(--_ink);
    cursor: pointer;
  }
  .switch [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_surface);
  }
  .key svg {
    inline-size: 1.1em;
    block-size: 2em;
  }
  .key svg.long {
    inline-size: 3.3em;
  }
  .key .frame {
    fill: none;
    stroke: var(--_answer);
    stroke-width: 2;
  }
  .heads {
    display: none;
    font-weight: 700;
    border-block-end: 2.5px solid var(--_ink);
    padding-block-end: var(--_s2);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2) var(--_s5);
    border-block-end: 1px solid var(--_line);
    padding-block: var(--_s4);
  }
  .about .name {
    font-size: 1.05em;
    font-weight: 700;
    line-height: 1.3;
  }
  .row .value > strong {
    font-size: 1.7em;
  }
  .row .value > strong.none {
    font-size: 1em;
  }
  .row details {
    grid-column: 1 / -1;
  }
  .row summary {
    display: list-item;
    inline-size: max-content;
    max-inline-size: 100%;
  }
  .more > * + * {
    margin-block-start: var(--_s3);
  }
  .words {
    font-weight: 600;
  }
  .link {
    font: inherit;
    font-weight: 600;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  tbody [scope='rowgroup'] {
    padding-block-start: var(--_s4);
  }
  @container veer (inline-size >= 58em) {
    .heads,
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 2.2fr) minmax(0, 1.3fr) minmax(0, 1.2fr);
      column-gap: var(--_s5);
    }
  }
  @container veer (inline-size < 35em) {
    .sheet {
      background: none;
      border-inline: 0;
      border-block-end: 0;
      padding: var(--_s4) 0;
    }
  }
  @media (forced-colors: active) {
    .switch [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .screen-only {
      display: none;
    }
    .row {
      break-inside: avoid-page;
    }
  }
`;
