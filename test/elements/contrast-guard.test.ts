import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/spider-web.js';
import type { VeerSpiderWeb } from '../../src/elements/spider-web/spider-web.js';
import { guardAll, guardContrast } from '../../src/elements/base/contrast-guard.js';

/** The system's scheme, to be turned by a test: the guard listens for the change. */
class System extends EventTarget {
  readonly matches = false;
}
const system = new System();
const realMatchMedia = window.matchMedia.bind(window);
window.matchMedia = (query) =>
  query.includes('prefers-color-scheme') ? (system as unknown as MediaQueryList) : realMatchMedia(query);
after(() => {
  window.matchMedia = realMatchMedia;
});

const oneMoment = {
  schema: 'veerkracht/web@1',
  instrument: 'positive-health',
  moments: [{ id: 'now', scores: { body: 6, mental: 7 } }],
};

/** The root of a widget on a page with the given style. */
const sheetOn = async (style: string): Promise<HTMLElement> => {
  const page = await fixture(html`<div style=${style}><veer-spider-web .data=${oneMoment}></veer-spider-web></div>`);
  const widget = page.querySelector('veer-spider-web')!;
  const sheet = (): HTMLElement | null => widget.shadowRoot!.querySelector('.sheet:has(h2)');
  await waitUntil(sheet);
  return sheet()!;
};
const pageOf = (sheet: HTMLElement): HTMLElement => (sheet.getRootNode() as ShadowRoot).host.parentElement!;

describe('contrast guard', () => {
  it('sets nothing on a page that agrees with itself, so the widget follows its scheme', async () => {
    const sheet = await sheetOn('color-scheme: light; --utrecht-document-background-color: #fff');
    expect(guardContrast(sheet)).to.deep.equal([]);
    expect(sheet.getAttribute('style') ?? '').to.equal('');
    pageOf(sheet).style.cssText = 'color-scheme: dark; --utrecht-document-background-color: #171717';
    expect(getComputedStyle(sheet).color).to.equal('rgb(241, 236, 225)');
  });

  it('is not half dark on a page with dark tokens and no color-scheme', async () => {
    const sheet = await sheetOn('--utrecht-document-background-color: #171717; --utrecht-document-color: #f4f4f4');
    expect(guardContrast(sheet)).to.deep.equal([]);
    expect(getComputedStyle(sheet).colorScheme).to.equal('dark');
  });

  it('takes our own colour where that of the page is too faint', async () => {
    const sheet = await sheetOn('color-scheme: light; --veer-color-action: #aaddee');
    expect(guardContrast(sheet)).to.include('--veer-color-action');
    expect(getComputedStyle(sheet).getPropertyValue('--_action')).to.include('#14566a');
  });

  it('measures again when the system turns dark, and takes back what is no longer needed', async () => {
    const sheet = await sheetOn('color-scheme: light; --veer-color-action: #aaddee');
    guardContrast(sheet);
    pageOf(sheet).style.cssText = '--veer-color-surface: #171717; --veer-color-action: #aaddee';
    system.dispatchEvent(new Event('change'));
    expect(getComputedStyle(sheet).colorScheme).to.equal('dark');
    expect(getComputedStyle(sheet).getPropertyValue('--_action').trim()).to.equal('#aaddee');
  });

  it('the text itself is mended, not only the token', async () => {
    const colorOf = (sheet: HTMLElement): string => {
      guardContrast(sheet);
      return getComputedStyle(sheet.querySelector('h2')!).color;
    };
    const ours = { light: 'rgb(32, 41, 44)', dark: 'rgb(241, 236, 225)' };
    expect(colorOf(await sheetOn('color-scheme: light; --basis-color-default-color-document: #ccc'))).to.equal(
      ours.light,
    );
    expect(colorOf(await sheetOn('color-scheme: light; --veer-color-surface: #151515'))).to.equal(ours.dark);
    const page = await sheetOn('color-scheme: light');
    expect(colorOf(page)).to.equal(ours.light);
    expect(page.style.color).to.equal('');
  });

  it('EM6: a widget that the page made a line of text of is a block again, and that is told; a hidden one stays so', async () => {
    const told: string[] = [];
    const { warn } = console;
    // Other pages of this file may be looked at meanwhile, for their colours.
    console.warn = (...words: unknown[]) => {
      if (words.join(' ').includes('line of text')) told.push(words.join(' '));
    };
    const sheet = await sheetOn('color-scheme: light');
    const host = (sheet.getRootNode() as ShadowRoot).host as VeerSpiderWeb;
    try {
      host.style.display = 'none';
      guardAll([[sheet, host]]);
      expect(getComputedStyle(host).display).to.equal('none');
      host.style.cssText = 'all: unset';
      expect(getComputedStyle(host).display).to.equal('inline');
      expect(getComputedStyle(host).fontSize, 'the size is kept before anything is mended').to.equal('16px');
      guardAll([[sheet, host]]);
    } finally {
      console.warn = warn;
    }
    expect(getComputedStyle(host).display).to.equal('block');
    expect(getComputedStyle(host).containerType).to.equal('inline-size');
    expect(told).to.deep.equal([
      '[veer-spider-web] the page made a line of text of it (display: inline); it is a block again',
    ]);
  });

  it('a ground that can be seen through is the one behind it', async () => {
    const sheet = await sheetOn('color-scheme: light; background: #fff; --veer-color-surface: transparent');
    expect(guardContrast(sheet)).to.deep.equal([]);
    expect(sheet.getAttribute('style') ?? '').to.equal('');
    const dark = await sheetOn('color-scheme: light; background: #111; --veer-color-surface: rgb(0 0 0 / 10%)');
    guardContrast(dark);
    expect(getComputedStyle(dark).colorScheme).to.equal('dark');
    expect(getComputedStyle(dark.querySelector('h2')!).color).to.equal('rgb(241, 236, 225)');
  });
});
