import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/** How a page can be coloured: by its own scheme, or by the system of the reader. */
export type Colours = 'light' | 'dark' | 'forced colours';

/** What this browser can be put in. Firefox and WebKit cannot be put in forced colours from a test: there, light and dark. */
export const colours: readonly Colours[] = 'chrome' in window ? ['light', 'dark', 'forced colours'] : ['light', 'dark'];

/** Does something on a page in these colours, and puts the page back. Fails where the colours are not really there. */
export async function inColours(wanted: Colours, action: () => Promise<void>): Promise<void> {
  const forced = wanted === 'forced colours';
  if (forced) await executeServerCommand('forced-colours', true);
  document.documentElement.style.setProperty('color-scheme', wanted === 'dark' ? 'dark' : 'light');
  document.body.style.setProperty('background', 'Canvas');
  try {
    expect(matchMedia('(forced-colors: active)').matches, 'forced colours').to.equal(forced);
    await action();
  } finally {
    document.documentElement.style.removeProperty('color-scheme');
    document.body.style.removeProperty('background');
    if (forced) await executeServerCommand('forced-colours', false);
  }
}
