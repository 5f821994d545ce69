import { css } from './css.js';

/**
 * The house style of a widget. Each private `--_…` takes the widget's own public token, else what the page's design
 * system has (`--basis-*`, `--utrecht-*`, `--ams-*`), else our value. `light-dark()` follows the page's
 * `color-scheme`, so a widget is dark exactly when its page says so. Sizes are in em of the host, never root units:
 * the host page may have changed the root size.
 */
export const tokens = css`
  :host {
    --_paper: var(--veer-color-paper, light-dark(#f7f3ea, #161a1b));
    --_surface: var(
      --veer-color-surface,
      var(
        --basis-color-default-bg-document,
        var(--utrecht-document-background-color, var(--ams-color-background-default, light-dark(#fffdf8, #1e2324)))
      )
    );
    --_sunken: var(--veer-color-sunken, light-dark(#efe9dc, #111415));
    --_ink: var(
      --veer-color-ink,
      var(
        --basis-color-default-color-document,
        var(--utrecht-document-color, var(--ams-color-text-default, light-dark(#20292c, #f1ece1)))
      )
    );
    --_ink-soft: var(--veer-color-ink-soft, light-dark(#4d585b, #bdbbb1));
    --_line: var(--veer-color-line, light-dark(#dad2c2, #3a4142));
    --_line-strong: var(--veer-color-line-strong, light-dark(#7a7364, #8f948f));
    --_grid: var(--veer-color-grid, light-dark(#cbc2af, #454d4e));
    --_answer: var(--veer-color-answer, var(--_action));
    --_answer-mid: var(--veer-color-answer-mid, color-mix(in srgb, var(--_answer) 75%, var(--_surface)));
    --_answer-wash: var(--veer-color-answer-wash, light-dark(#dfecec, #1f3a41));
    --_then: var(--veer-color-then, light-dark(#5c6668, #b4b5ad));
    --_accent: var(--veer-color-accent, light-dark(#9c4a17, #f0a66e));
    --_action: var(
      --veer-color-action,
      var(
        --basis-color-action-1-color-default,
        var(
          --utrecht-button-primary-action-background-color,
          var(--ams-color-interactive-default, light-dark(#14566a, #86c9d6))
        )
      )
    );
    --_action-hover: var(--veer-color-action-hover, light-dark(#0b3b4a, #bce6ec));
    --_on-action: var(
      --veer-color-on-action,
      var(
        --basis-color-default-bg-document,
        var(--utrecht-button-primary-action-color, var(--ams-color-interactive-inverse, light-dark(#fff, #0a2129)))
      )
    );
    --_focus: var(--veer-color-focus, var(--_ink));
    --_error: var(--veer-color-error, light-dark(#8f1d2c, #ff9c97));
    --_error-wash: var(--veer-color-error-wash, light-dark(#f8e4e2, #42211f));
    --_font: var(--veer-font-text, inherit);
    --_voice: var(--veer-font-voice, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif);
    --_radius: var(--veer-radius-control, 0.375em);
    --_radius-sheet: var(--veer-radius-sheet, 0.25em);
    --_radius-tag: var(--veer-radius-tag, 0.2em);
    --_s1: var(--veer-space-1, 0.25em);
    --_s2: var(--veer-space-2, 0.5em);
    --_s3: var(--veer-space-3, 0.75em);
    --_s4: var(--veer-space-4, 1em);
    --_s5: var(--veer-space-5, 1.5em);
    --_s6: var(--veer-space-6, 2em);
    --_s7: var(--veer-space-7, 2.75em);
    display: block;
    container: veer / inline-size;
    /* Where the page asks how wide its content is (a dialog, a table cell) it would be nothing. */
    contain-intrinsic-inline-size: 17em;
    font-size: var(--veer-font-size, medium) !important;
  }
  /* Also on what is drawn: a page that resets everything has taken it from the element itself. */
  :host > * {
    font-family: var(--_font);
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.55;
    color: var(--_ink);
    text-align: start;
    /* What a page may have set on anything around it. */
    white-space: normal;
    text-indent: 0;
    -webkit-text-fill-color: currentcolor;
    fill-opacity: 1;
    stroke: none;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
`;
