import { css } from './css.js';

/** A sheet on paper: black on white, whatever the page or the contrast guard set, and without what only works on a screen. */
export const printed = css`
  @media print {
    /* Also over what the contrast guard set on the sheet. */
    :host,
    .sheet {
      color-scheme: only light !important;
      --_ink: #000 !important;
      --_ink-soft: #000 !important;
      --_surface: #fff !important;
      --_paper: #fff !important;
      --_sunken: #fff !important;
      --_answer: #000 !important;
      --_answer-mid: #000 !important;
      --_answer-wash: #fff !important;
      --_then: #000 !important;
      --_line: #777 !important;
      --_line-strong: #000 !important;
      --_grid: #999 !important;
      --_accent: #000 !important;
    }
    .sheet {
      border: 0;
      padding: 0;
    }
    .screen-only {
      display: none !important;
    }
    .over {
      break-after: avoid;
    }
  }
`;
