import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define/all.js';
import { pageRules, ruleSets } from './accessibility.mjs';
import './preview.css';

setCustomElementsManifest(manifest);

const choice = (title: string, icon: string, items: readonly string[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/**
 * Stories with the tag `autodocs` are on the page of their element; the others are in the sidebar only. Every story is
 * shown as a page would show it: scheme, house style, language, direction and width from the
 * toolbar.
 */
const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: {
      test: 'error',
      config: { rules: pageRules.map((id) => ({ id, enabled: false })) },
      options: { runOnly: ruleSets },
    },
    options: {
      storySort: { order: ['Start', 'Design tokens', 'Self-assessment', 'Spider web', 'History', 'Scope'] },
    },
  },
  globalTypes: {
    scheme: choice('Light or dark', 'circlehollow', ['light', 'dark']),
    style: choice('House style', 'paintbrush', ['paper', 'plain', 'round', 'basis', 'utrecht', 'ams']),
    lang: choice('Language', 'globe', ['nl', 'en']),
    dir: choice('Direction', 'transfer', ['ltr', 'rtl']),
    width: choice('Width', 'mobile', ['full', '280', '320', '768', '1200']),
  },
  initialGlobals: { scheme: 'light', style: 'paper', lang: 'nl', dir: 'ltr', width: 'full' },
  decorators: [
    (story, { globals, viewMode }) => {
      const { scheme, style, width, lang, dir } = globals as Record<string, string>;
      return html`<div
        class="page ${viewMode} scheme-${scheme} style-${style} width-${width}"
        lang=${String(lang)}
        dir=${String(dir)}
      >
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
