import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/spider-web.js';
import { contrastOf } from '../support/contrast-of.js';

/** Pages that have the tokens of one generation of a design system only, or none: what each gives, light and dark. */
const pages = {
  basis: {
    style: `--basis-color-default-bg-document: light-dark(#ffffff, #15181d);
      --basis-color-default-color-document: light-dark(#171a1f, #f2f4f7);
      --basis-color-action-1-color-default: light-dark(#1a4f9c, #9cc4ff)`,
    ground: ['rgb(255, 255, 255)', 'rgb(21, 24, 29)'],
    ink: ['rgb(23, 26, 31)', 'rgb(242, 244, 247)'],
    line: ['rgb(26, 79, 156)', 'rgb(156, 196, 255)'],
  },
  utrecht: {
    style: `--utrecht-document-background-color: light-dark(#ffffff, #171717); --utrecht-document-color: light-dark(#222222, #f4f4f4);
      --utrecht-button-primary-action-background-color: light-dark(#24578f, #8fc1f5)`,
    ground: ['rgb(255, 255, 255)', 'rgb(23, 23, 23)'],
    ink: ['rgb(34, 34, 34)', 'rgb(244, 244, 244)'],
    line: ['rgb(36, 87, 143)', 'rgb(143, 193, 245)'],
  },
  ams: {
    style: `--ams-color-background-default: light-dark(#ffffff, #181818); --ams-color-text-default: light-dark(#181818, #f5f5f5);
      --ams-color-interactive-default: light-dark(#004699, #8ab6f2)`,
    ground: ['rgb(255, 255, 255)', 'rgb(24, 24, 24)'],
    ink: ['rgb(24, 24, 24)', 'rgb(245, 245, 245)'],
    line: ['rgb(0, 70, 153)', 'rgb(138, 182, 242)'],
  },
  none: {
    style: '',
    ground: ['rgb(255, 253, 248)', 'rgb(30, 35, 36)'],
    ink: ['rgb(32, 41, 44)', 'rgb(241, 236, 225)'],
    line: ['rgb(20, 86, 106)', 'rgb(134, 201, 214)'],
  },
};
const data = {
  schema: 'veerkracht/web@1',
  instrument: 'positive-health',
  moments: [{ id: 'now', scores: { body: 6, mental: 7, meaning: 5, quality: 4, participation: 8, daily: 7 } }],
};

/** A widget on a page with this style, whole: its root, and looks of its parts. */
const on = async (style: string): Promise<HTMLElement> => {
  const page = await fixture(html`<div style=${style}><veer-spider-web .data=${data}></veer-spider-web></div>`);
  const widget = page.querySelector('veer-spider-web')!;
  await waitUntil(() => widget.shadowRoot!.querySelector('svg.web'), 'the web', { timeout: 10_000 });
  await widget.whole();
  return widget.shadowRoot!.querySelector<HTMLElement>('.sheet')!;
};
const looks = (sheet: Element, selector: string): CSSStyleDeclaration =>
  getComputedStyle(sheet.querySelector(selector)!);

describe('the style of the house', () => {
  for (const [name, { style, ground, ink, line }] of Object.entries(pages))
    for (const [i, scheme] of ['light', 'dark'].entries())
      it(`TH1 and TH2: with the tokens of ${name} only, ${scheme}: its colours are taken, and all of it is legible`, async () => {
        const sheet = await on(`color-scheme: ${scheme}; ${style}`);
        const surface = getComputedStyle(sheet).backgroundColor;
        expect(surface).to.equal(ground[i]);
        expect(looks(sheet, '#title').color).to.equal(ink[i]);
        expect(looks(sheet, '.web .thread').stroke).to.equal(line[i]);
        for (const selector of ['#title', '.lead', '.switch button:last-child'])
          expect(contrastOf(looks(sheet, selector).color, surface), selector).to.be.at.least(4.5);
        for (const selector of ['.web .name', '.web .value', '.web .scale'])
          expect(contrastOf(looks(sheet, selector).fill, surface), selector).to.be.at.least(4.5);
        for (const selector of ['.web .thread', '.web .rim', '.web .bar'])
          expect(contrastOf(looks(sheet, selector).stroke, surface), selector).to.be.at.least(3);
      });

  it('TH1: a brand colour that is too faint is replaced by ours, and that is told once for all widgets of the page', async () => {
    const told: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void told.push(words.join(' '));
    try {
      const faint = 'color-scheme: light; --utrecht-button-primary-action-background-color: #a8d8ea';
      for (const sheet of [await on(faint), await on(faint)]) {
        await waitUntil(() => looks(sheet, '.web .thread').stroke === pages.none.line[0], 'our colour', {
          timeout: 10_000,
        });
        expect(contrastOf(looks(sheet, '.web .thread').stroke, getComputedStyle(sheet).backgroundColor)).to.be.at.least(
          4.5,
        );
      }
    } finally {
      console.warn = warn;
    }
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('too little contrast').and.to.contain('--veer-color-action');
  });
});
