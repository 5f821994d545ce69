import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define/all.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** Every story is shown as a page would show it: scheme, house style, language, direction and width from the toolbar. */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
    options: { storySort: { order: ['Start', 'Self-assessment', 'Spider web', 'History', 'Scope'] } },
  },
  globalTypes: {
    scheme: {
      description: 'Light or dark',
      toolbar: { title: 'Scheme', icon: 'circlehollow', items: ['light', 'dark'], dynamicTitle: true },
    },
    style: {
      description: 'House style',
      toolbar: { title: 'House style', icon: 'paintbrush', items: ['paper', 'plain', 'round', 'basis', 'utrecht', 'ams'], dynamicTitle: true },
    },
    lang: { description: 'Language', toolbar: { title: 'Language', icon: 'globe', items: ['nl', 'en'], dynamicTitle: true } },
    dir: { description: 'Direction', toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
    width: { description: 'Width', toolbar: { title: 'Width', icon: 'mobile', items: ['full', '320', '768', '1200'], dynamicTitle: true } },
  },
  initialGlobals: { scheme: 'light', style: 'paper', lang: 'nl', dir: 'ltr', width: 'full' },
  decorators: [
    (story, { globals }) =>
      html`<div
        class="page scheme-${String(globals['scheme'])} style-${String(globals['style'])} width-${String(globals['width'])}"
        lang=${String(globals['lang'])}
        dir=${String(globals['dir'])}
      >
        ${story()}
      </div>`,
  ],
};

export default preview;
