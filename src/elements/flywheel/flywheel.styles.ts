import { css } from '../../styles/css.js';

/** Where the parts stand, the key. */
export const flywheelStyles = css`
  .layout {
    display: grid;
    grid-template: 'head' auto 'lead' auto 'switch' auto 'chart' auto 'margin' auto 'build' auto 'foot' auto / minmax(
        0,
        1fr
      );
    row-gap: var(--_s4);
  }
  .chart > .lead {
    margin-block-start: var(--_s4);
  }
  .chart > p {
    margin-block-start: var(--_s2);
  }
  .margin {
    display: grid;
    align-content: start;
    /* A word longer than the margin is broken, if the browser can: where it is read aloud. */
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 18 5 5;
  }
  .foot {
    font-size: 0.9375em;
  }
  .small {
    font-size: 1em;
    font-weight: 700;
  }
  .waiting {
    grid-area: chart;
    min-block-size: 24em;
    padding: var(--_s5);
    background: var(--_sunken);
    font-weight: 700;
  }
  .time,
  .hint,
  .key {
    margin-block-start: var(--_s3);
  }
  .time {
    min-block-size: 2.75em;
  }
  .hint {
    text-align: center;
  }
  .sample {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    overflow: visible;
  }
  .ask-sample {
    inline-size: 1.5em;
    line-height: 1.4;
    border: 1.5px solid;
    border-radius: 50%;
    text-align: center;
    font-weight: 700;
  }
  @container veer (inline-size >= 35em) {
    .layout {
      grid-template:
        'head switch' auto 'lead lead' auto 'chart chart' auto 'margin margin' auto 'build build' auto 'foot foot' auto / minmax(
          0,
          1fr
        )
        auto;
      row-gap: var(--_s5);
    }
  }
  @container veer (inline-size >= 56.25em) {
    .layout {
      grid-template:
        'head switch' auto 'lead margin' auto 'chart margin' 1fr 'build build' auto 'foot foot' auto / minmax(0, 1fr)
        17em;
      column-gap: var(--_s7);
    }
    .margin {
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: var(--_s5);
    }
  }
`;
