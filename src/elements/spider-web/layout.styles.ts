import { css } from '../../styles/css.js';

/** Where the parts stand, by the width of the element; marked topics, footer, states. */
export const layoutStyles = css`
  .layout {
    display: grid;
    grid-template: 'head' auto 'lead' auto 'switch' auto 'chart' auto 'fields' auto 'margin' auto 'foot' auto / minmax(
        0,
        1fr
      );
    row-gap: var(--_s4);
  }
  .over::first-letter {
    text-transform: uppercase;
  }
  .chart {
    position: relative;
  }
  .margin {
    display: flex;
    flex-direction: column;
  }
  /* Read aloud, "how to read" comes first; on the page the numbers do. */
  .margin .how {
    order: 3;
  }
  .margin .numbers {
    order: 1;
  }
  .margin .marked,
  .margin slot {
    order: 2;
  }
  .margin slot[name='aside'] {
    display: contents;
  }
  .part {
    margin-block-end: var(--_s2);
  }
  .foot {
    /* Room for the buttons that come later. */
    min-block-size: calc(2.75em + var(--_s4));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_s5);
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .foot > p {
    flex: 1 1 20em;
    font-size: 0.9375em;
  }
  /* Topics the reader marked */
  .marked li {
    display: flex;
    align-items: baseline;
    padding-block: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  .marked ul {
    border-block-end: 1px solid var(--_line);
  }
  .marked .voice {
    min-inline-size: 0;
    flex: 1;
  }
  .marked .mark {
    flex: none;
  }
  .mark {
    inline-size: 1em;
    block-size: 0.875em;
    margin-inline-end: 0.5em;
    vertical-align: -0.05em;
  }
  .reading {
    color: var(--_answer);
    font-weight: 700;
  }
  .reading.soft {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .waiting {
    grid-area: chart;
    display: grid;
    place-content: end start;
    min-block-size: 24em;
    padding: var(--_s5);
    font-weight: 700;
  }
  .said {
    background: var(--_sunken);
  }

  @container veer (inline-size >= 35em) {
    .layout {
      grid-template:
        'head switch' auto 'lead lead' auto 'chart chart' auto 'fields fields' auto 'margin margin' auto 'foot foot' auto / minmax(
          0,
          1fr
        )
        auto;
      row-gap: var(--_s5);
    }
    .bare .layout {
      grid-template: 'lead' auto 'switch' auto 'chart' auto 'fields' auto 'margin' auto / minmax(0, 1fr);
    }
    .bare .switch {
      justify-self: end;
    }
    .lead {
      margin-block-start: calc(-1 * var(--_s2));
    }
  }
  @container veer (inline-size >= 56.25em) {
    .sheet .layout {
      grid-template: 'head switch' auto 'lead margin' auto 'chart margin' 1fr 'foot foot' auto / minmax(0, 1fr) 17em;
      column-gap: var(--_s7);
    }
  }
`;
