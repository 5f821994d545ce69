import { css } from '../../styles/css.js';

/** Writing an experience down, and the list of them. */
export const ownPartStyles = css`
  .own {
    margin-block-end: var(--_s5);
  }
  .own-form {
    padding: var(--_s4) var(--_s5) var(--_s5);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .own-idle {
    display: contents;
  }
  .own-kept {
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s5);
  }
  .moments {
    display: grid;
    gap: var(--_s4);
    margin-block-start: var(--_s3);
  }
  .moments > li {
    padding-block-start: var(--_s3);
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  #share-help {
    flex-basis: 100%;
  }
  .acts {
    display: flex;
    gap: var(--_s5);
  }
  [hidden] {
    display: none !important;
  }
  @container veer (inline-size < 35em) {
    .own-form {
      padding: var(--_s3) 0 0;
      border: 0;
    }
  }
  @media print {
    .own {
      margin: 0;
    }
  }
`;
