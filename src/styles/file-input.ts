import { css } from './css.js';

/** A file input as a button: the input itself is there for keyboard and screen reader, and not to be seen. */
export const fileInput = css`
  .open-file {
    display: grid;
    gap: var(--_s1);
    justify-items: start;
  }
  .button:has(.file-input) {
    position: relative;
  }
  .button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .file-input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    /* In WebKit its text would make its surroundings wider. */
    overflow: hidden;
    opacity: 0;
  }
`;
