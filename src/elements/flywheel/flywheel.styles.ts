import { css } from '@lit/reactive-element';

/** Where the parts stand, the switch, the key. */
export const flywheelStyles = css`
  .layout {
    display: grid;
    grid-template: 'head' auto 'lead' auto 'switch' auto 'chart' auto 'margin' auto 'build' auto 'foot' auto / minmax(
        0,
        1fr
      );
    row-gap: var(--_s4);
  }
  .ruler {
    grid-area: chart;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .ruler span {
    display: inline-block;
    white-space: nowrap;
    font-weight: 600;
  }
  .ruler span::before {
    content: 'Gevoel en gedachten nu';
  }
  .head {
    grid-area: head;
  }
  .lead {
    grid-area: lead;
  }
  .chart > .lead {
    margin-block-start: var(--_s4);
  }
  .chart {
    grid-area: chart;
    min-inline-size: 0;
  }
  .chart > p {
    margin-block-start: var(--_s2);
  }
  .margin {
    grid-area: margin;
    display: grid;
    align-content: start;
    gap: var(--_s5);
    min-inline-size: 0;
  }
  .foot {
    grid-area: foot;
    font-size: 0.9375em;
  }
  .foot a {
    color: inherit;
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
  .switch {
    grid-area: switch;
    align-self: end;
    display: flex;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .switch button {
    flex: 1;
    min-block-size: 2.75em;
    padding: var(--_s1) var(--_s4);
    border: 0;
    border-inline-start: 1.5px solid var(--_line-strong);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .switch button:first-child {
    border-inline-start: 0;
  }
  .switch button:focus-visible {
    outline-offset: -5px;
  }
  .switch button:hover {
    background: var(--_answer-wash);
  }
  .switch [aria-pressed='true'],
  .switch [aria-pressed='true']:hover {
    background: var(--_ink);
    color: var(--_surface);
  }
  .switch [aria-pressed='true']:focus-visible {
    outline-color: var(--_surface);
  }

  .time {
    min-block-size: 2.75em;
    margin-block-start: var(--_s3);
  }
  .hint {
    margin-block-start: var(--_s3);
    text-align: center;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s5);
    margin-block: var(--_s3);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: var(--_s2);
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
    .switch {
      justify-self: end;
    }
    .margin {
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: var(--_s5);
    }
  }
  @media (forced-colors: active) {
    .switch [aria-pressed='true'],
    .switch [aria-pressed='true']:hover {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .switch [aria-pressed='true'] {
      text-decoration: underline;
    }
  }
`;
