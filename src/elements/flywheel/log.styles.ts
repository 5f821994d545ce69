import { css } from '../../styles/css.js';
import { forms } from '../../styles/forms.js';

/** The team log, on a sheet of its own above that of its wheel. */
export const logStyles = css`
  ${forms}
  .log {
    margin-block-end: var(--_s6);
    padding: var(--_s6);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_ink);
    border-radius: 0 0 var(--_radius-sheet) var(--_radius-sheet);
    background: var(--_surface);
    overflow-wrap: break-word;
  }
  .log .clip {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  @container veer (inline-size < 35em) {
    .log {
      padding: var(--_s4) 0;
      border-inline: 0;
      border-block-end: 0;
      border-radius: 0;
      background: none;
    }
  }
  @media (forced-colors: active) {
    .log {
      border-color: CanvasText;
    }
  }
  @media print {
    .log {
      display: none;
    }
  }
`;
