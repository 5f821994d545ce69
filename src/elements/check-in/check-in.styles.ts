import { css } from '../../styles/css.js';

/** The form of a check-in. */
export const checkInStyles = css`
  .form {
    margin-block-start: var(--_s5);
  }
  .promise {
    margin-block-start: var(--_s3);
    font-weight: 600;
  }
  .again {
    margin-block: var(--_s5);
  }
  [hidden] {
    display: none !important;
  }
  /* Two beside each other where seven numbers fit in each; never three. */
  .feelings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(22.25em, 40%)), 1fr));
    column-gap: var(--_s7);
  }
  .feelings > p {
    grid-column: 1 / -1;
  }
`;
