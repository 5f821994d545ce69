import { contrastRatio, parseHex, type Rgb } from '../../domain/draw/contrast.js';
import type { Guarded } from './house-style.js';

/** Per token: what it must differ from, how much (WCAG 1.4.3 and 1.4.11), and our own value on light and on dark ground. */
const rules: readonly (readonly [token: string, ground: string, least: number, light: string, dark: string])[] = [
  ['--_ink', '--_surface', 4.5, '#20292c', '#f1ece1'],
  ['--_ink-soft', '--_surface', 4.5, '#4d585b', '#bdbbb1'],
  ['--_action', '--_surface', 4.5, '#14566a', '#86c9d6'],
  ['--_on-action', '--_action', 4.5, '#0a2129', '#ffffff'],
  ['--_answer', '--_surface', 4.5, '#14566a', '#86c9d6'],
  ['--_answer-mid', '--_surface', 3, '#4f8795', '#4f93a1'],
  ['--_then', '--_surface', 3, '#5c6668', '#b4b5ad'],
  ['--_line-strong', '--_surface', 3, '#7a7364', '#8f948f'],
  ['--_focus', '--_surface', 3, '#20292c', '#f1ece1'],
  ['--_error', '--_surface', 4.5, '#8f1d2c', '#ff9c97'],
];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
const isDark = (color: Rgb): boolean => contrastRatio(color, white) > contrastRatio(color, black);

/** A computed colour as numbers; null for one that is seen through, or of a form no browser gives for these tokens. */
const parse = (color: string): Rgb | null => {
  const alpha = /[,/] ?([\d.]+)\)$/.exec(/^rgba|\//.test(color) ? color : '');
  if (alpha && Number(alpha[1]) < 1) return null;
  const rgb = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)/.exec(color);
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
  const srgb = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(color);
  return srgb ? [Number(srgb[1]) * 255, Number(srgb[2]) * 255, Number(srgb[3]) * 255] : null;
};

/** What is seen behind a widget whose own ground can be seen through: the first ground around it that cannot. */
const behind = (wrapper: HTMLElement): Rgb | null => {
  let around: Node | null = wrapper;
  while ((around = around instanceof ShadowRoot ? around.host : around.parentNode)) {
    const ground = around instanceof Element ? parse(getComputedStyle(around).backgroundColor) : null;
    if (ground) return ground;
  }
  return null;
};

const dark = '(prefers-color-scheme: dark)';
const guarded = new Set<WeakRef<HTMLElement>>();

/** A house style may follow the reader's system without saying so in `color-scheme`. */
const watchSystem = (wrapper: HTMLElement): void => {
  if (guarded.size === 0) {
    matchMedia(dark).addEventListener('change', () => {
      for (const one of guarded) {
        const still = one.deref();
        if (still) correct(still);
        else guarded.delete(one);
      }
    });
  }
  guarded.add(new WeakRef(wrapper));
};

/**
 * Measures the colours a house style really gives, and takes the nearest own value where text would fall under 4.5 or
 * lines under 3. Also keeps a widget from being half dark: a page with dark tokens but no `color-scheme` gets our dark
 * values. Measures again when the reader's system turns light or dark.
 *
 * @param wrapper the root of the widget in its shadow root; corrections are set on it
 * @returns the tokens that were corrected, for one warning to the developer
 */
export const guardContrast = (wrapper: HTMLElement): readonly string[] => {
  watchSystem(wrapper);
  return correct(wrapper);
};

/**
 * A page that resets everything (`* { all: unset }`) makes a line of text of a widget: then nothing in it knows how
 * wide it is. What hides a widget is left alone.
 *
 * @returns whether it was one
 */
const isBlockAgain = (host: HTMLElement): boolean => {
  if (getComputedStyle(host).display !== 'inline') return false;
  const { style } = host;
  style.setProperty('display', 'block');
  style.setProperty('container', 'veer / inline-size');
  return true;
};

const guardAndTell = ([wrapper, host]: Guarded): void => {
  const corrected = guardContrast(wrapper);
  if (corrected.length > 0)
    host.warnOnce(`too little contrast in the house style, own values used for: ${corrected.join(', ')}`);
};

/** Both, and tells the developer. Its words are here, for most pages keep our colours. */
export const guardAll = (all: readonly Guarded[]): void => {
  for (const one of all) {
    const [, host] = one;
    if (isBlockAgain(host)) host.warnOnce('the page made a line of text of it (display: inline); it is a block again');
    if (host.clientWidth) guardAndTell(one);
    // Colours of what is hidden cannot be measured in every browser.
    else
      new ResizeObserver((_, observer) => {
        if (!host.clientWidth) return;
        observer.disconnect();
        guardAndTell(one);
      }).observe(host);
  }
};

const correct = (wrapper: HTMLElement): readonly string[] => {
  const { style } = wrapper;
  style.removeProperty('color-scheme');
  style.removeProperty('color');
  for (const [token] of rules) style.removeProperty(token);
  if (matchMedia('(forced-colors: active)').matches) return [];
  const probe = document.createElement('span');
  probe.hidden = true;
  wrapper.append(probe);
  const measure = (color: string): Rgb | null => {
    probe.style.setProperty('color', color);
    return parse(getComputedStyle(probe).color);
  };
  const corrected: string[] = [];
  const scheme = measure('light-dark(#fff, #000)');
  const surface = measure('var(--_surface)') ?? behind(wrapper) ?? scheme;
  if (surface && scheme) {
    // Where the page agrees with itself nothing is set: then the widget goes along when the page changes its scheme.
    if (isDark(surface) !== isDark(scheme)) style.setProperty('color-scheme', isDark(surface) ? 'dark' : 'light');
    for (const [token, groundToken, least, onLight, onDark] of rules) {
      const ground = groundToken === '--_surface' ? surface : measure(`var(${groundToken})`);
      const color = measure(`var(${token})`);
      if (!ground || !color || contrastRatio(color, ground) >= least) continue;
      const own = isDark(ground) ? onDark : onLight;
      const safe =
        contrastRatio(parseHex(own) ?? ground, ground) >= least ? own : isDark(ground) ? '#ffffff' : '#000000';
      const pair = isDark(ground) ? [onLight, safe] : [safe, onDark];
      style.setProperty(token, groundToken === '--_surface' ? `light-dark(${pair.join(', ')})` : safe);
      corrected.push(token.replace('--_', '--veer-color-'));
    }
  }
  probe.remove();
  // The text has inherited the colour that the host element worked out for itself.
  if (style.colorScheme || corrected.length > 0) style.setProperty('color', 'var(--_ink)');
  return corrected;
};
