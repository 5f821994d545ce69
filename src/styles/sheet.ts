import { css } from './css.js';

/** The sheet every widget is drawn on, its running text, headings and status lines. */
export const sheet = css`
  .sheet {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_ink);
    border-radius: 0 0 var(--_radius-sheet) var(--_radius-sheet);
    padding: var(--_s6);
    overflow-wrap: break-word;
  }
  .over {
    color: var(--_ink-soft);
    font-weight: 600;
    margin: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  .title {
    font-family: var(--_voice);
    font-size: 2.1em;
    font-weight: 400;
    line-height: 1.18;
    text-wrap: balance;
  }
  .part {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .lead {
    font-size: 1.1em;
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  .soft {
    color: var(--_ink-soft);
  }
  .voice {
    font-family: var(--_voice);
    font-size: 1.25em;
    line-height: 1.3;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 2px;
  }
  /* Headings stand close to the lines above and below. */
  [tabindex='-1']:focus-visible {
    outline-offset: 1px;
  }
  @container veer (inline-size < 35em) {
    .sheet {
      background: none;
      border-inline: 0;
      border-block-end: 0;
      border-radius: 0;
      padding: var(--_s4) 0;
    }
    .title {
      font-size: 1.7em;
    }
    .lead {
      font-size: 1em;
    }
  }
`;
