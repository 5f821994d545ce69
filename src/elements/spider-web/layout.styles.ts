import { css } from '@lit/reactive-element';

/** Where the parts stand, by the width of the element; view switch, footer, states. */
export const layoutStyles = css`
  .bare {
    margin: 0;
  }
  .layout {
    display: grid;
    grid-template: 'head' auto 'lead' auto 'switch' auto 'chart' auto 'fields' auto 'margin' auto 'foot' auto / minmax(
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
  .over::first-letter {
    text-transform: uppercase;
  }
  .lead {
    grid-area: lead;
  }
  .switch {
    grid-area: switch;
    align-self: end;
  }
  .chart {
    grid-area: chart;
    min-inline-size: 0;
    position: relative;
  }
  .fields {
    grid-area: fields;
  }
  .margin {
    grid-area: margin;
    display: flex;
    flex-direction: column;
    gap: var(--_s5);
    min-inline-size: 0;
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
    grid-area: foot;
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
  .foot a {
    color: inherit;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s5);
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

  /* View switch */
  .switch {
    display: flex;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
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
    border-start-start-radius: calc(var(--_radius) - 1.5px);
    border-end-start-radius: calc(var(--_radius) - 1.5px);
  }
  .switch button:last-child {
    border-start-end-radius: calc(var(--_radius) - 1.5px);
    border-end-end-radius: calc(var(--_radius) - 1.5px);
  }
  .switch button:hover {
    background: var(--_answer-wash);
  }
  .switch [aria-pressed='true'],
  .switch [aria-pressed='true']:hover {
    background: var(--_ink);
    color: var(--_surface);
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
    .sheet.editing .layout {
      grid-template:
        'head switch' auto 'lead fields' auto 'chart fields' 1fr 'margin fields' auto 'foot foot' auto / minmax(0, 1fr)
        17em;
    }
    .switch {
      justify-self: end;
    }
  }
`;
