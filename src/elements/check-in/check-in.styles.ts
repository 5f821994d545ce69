import { css } from '@lit/reactive-element';

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
  @container veer (inline-size >= 44em) {
    .feelings {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_s7);
    }
    .feelings > p {
      grid-column: 1 / -1;
    }
  }
`;
