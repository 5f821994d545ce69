import { css } from './css.js';

/** A button over a part of a picture; the key of its lines and marks. */
export const spot = css`
  .spot {
    position: absolute;
    padding: 0;
    border: 0;
    background: none;
    border-radius: 4px;
    cursor: pointer;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s5);
    margin-block-end: var(--_s3);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: var(--_s2);
  }
`;
