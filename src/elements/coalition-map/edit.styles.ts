import { css } from '../../styles/css.js';
import { forms } from '../../styles/forms.js';

/** The forms of a coordinator, under the picture. */
export const editStyles = css`
  ${forms}
  .edit {
    margin-block-start: var(--_s6);
    padding-block-start: var(--_s5);
    border-block-start: 2.5px solid var(--_ink);
    overflow-wrap: break-word;
  }
  .lists {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .lists [aria-pressed='true'],
  .lists [aria-pressed='true']:hover {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_surface);
  }
  .alike {
    display: grid;
    align-content: start;
    padding: var(--_s3);
    border: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .pairs .group .choice {
    margin-block-start: var(--_s2);
  }
  .pairs > li {
    grid-template-columns: minmax(0, 1fr);
  }
  @media (forced-colors: active) {
    .lists [aria-pressed='true'],
    .lists [aria-pressed='true']:hover {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      text-decoration: underline;
    }
  }
  @media print {
    .edit {
      display: none;
    }
  }
`;
