import { LitElement, html } from 'lit';
import { css } from '../../src/styles/css.js';
import { tokens } from '../../src/styles/tokens.js';

interface Token {
  readonly name: string;
  /** Private property that holds the value in force. */
  readonly holder: string;
  /** What counts when the page gives nothing, in order. */
  readonly otherwise: string;
}

/** Every public token in the style sheet, with what it falls back to. */
const allTokens: readonly Token[] = tokens.cssText
  .replace(/\s+/g, ' ')
  .replace(/\( /g, '(')
  .replace(/ \)/g, ')')
  .split(/[;{]/)
  .flatMap((declaration) => {
    const [, holder, name, otherwise] = /^([\w-]+): ?var\((--veer-[\w-]+), ?(.+)\)$/.exec(declaration.trim()) ?? [];
    return holder && name && otherwise ? [{ holder, name, otherwise }] : [];
  });

const purposes: Readonly<Record<string, string>> = {
  'color-paper': 'ground of the page',
  'color-surface': 'sheet of a widget, and behind its text',
  'color-sunken': 'reserved room',
  'color-ink': 'text',
  'color-ink-soft': 'less important text',
  'color-line': 'thin lines',
  'color-line-strong': 'borders of controls, rim of the web',
  'color-grid': 'rings and spokes',
  'color-answer': 'points, threads and numbers of now',
  'color-answer-mid': 'bars along the spokes',
  'color-answer-wash': 'behind what is chosen',
  'color-then': 'points and threads of the earlier moment',
  'color-accent': 'what asks for attention',
  'color-action': 'buttons and links',
  'color-action-hover': 'the same under the pointer',
  'color-on-action': 'text on a filled button',
  'color-focus': 'ring of the focus',
  'color-error': 'what went wrong',
  'color-error-wash': 'behind it',
  'font-text': 'running text; as the page',
  'font-size': 'size of the text; all sizes follow it',
  'font-voice': "titles, statements and people's own words",
  'radius-control': 'corners of buttons and fields',
  'radius-sheet': 'corners of the sheet',
  'radius-tag': 'corners of small boxes',
};

const plain = (name: string): string => name.replace('--veer-', '');

/** Where a value comes from, outermost first: `--utrecht-…, --ams-…, light-dark(…)`. */
const chain = (otherwise: string): readonly string[] => {
  const found: string[] = [];
  let rest = otherwise;
  for (;;) {
    const nested = /^var\((--(?!_)[\w-]+), ?(.+)\)$/.exec(rest);
    if (!nested) break;
    found.push(nested[1] ?? '');
    rest = nested[2] ?? '';
  }
  return [...found, rest.replace(/var\((--_[\w-]+)\)/g, (_all, holder: string) => publicName(holder))];
};

const publicName = (holder: string): string => allTokens.find((token) => token.holder === holder)?.name ?? holder;

/** The design tokens as a widget here gets them: in the scheme and house style of the toolbar. */
export class TokenTable extends LitElement {
  static override styles = [
    tokens,
    css`
      .sheet {
        background: var(--_surface);
        padding: var(--_s5);
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        inline-size: 100%;
      }
      caption {
        font-family: var(--_voice);
        font-size: 1.5em;
        text-align: start;
        padding-block-end: var(--_s4);
      }
      th,
      td {
        border-block-end: 1px solid var(--_line);
        padding: var(--_s3) var(--_s4) var(--_s3) 0;
        text-align: start;
        vertical-align: top;
        font-weight: 400;
      }
      thead th {
        font-weight: 700;
      }
      code {
        font-size: 0.875em;
        overflow-wrap: anywhere;
      }
      th code {
        white-space: nowrap;
      }
      td code {
        display: block;
      }
      svg {
        inline-size: 3.5em;
        block-size: 1.75em;
        display: block;
      }
      rect {
        stroke: var(--_line-strong);
        forced-color-adjust: none;
      }
    `,
  ];

  override render(): unknown {
    return html`<div class="sheet">
      <table>
        <caption>
          Design tokens
        </caption>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Here</th>
            <th scope="col">For</th>
            <th scope="col">When the page does not set it</th>
          </tr>
        </thead>
        <tbody>
          ${allTokens.map(
            ({ name, holder, otherwise }) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                <td>
                  ${
                    name.includes('color')
                      ? html`<svg aria-hidden="true">
                          <rect width="100%" height="100%" fill="var(${holder})"></rect>
                        </svg>`
                      : ''
                  }
                </td>
                <td>${purposes[plain(name)] ?? (name.includes('space') ? 'room between things' : '')}</td>
                <td>${chain(otherwise).map((one) => html`<code>${one}</code>`)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
