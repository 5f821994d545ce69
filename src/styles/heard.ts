import { css } from './css.js';

/** What is heard and not seen. */
export const heard = css`
  .hidden {
    contain: strict;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
