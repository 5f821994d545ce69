// npm run dev: the demo site from the sources, under the same headers; a change shows at once.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { policy } from '../serve.mjs';
import { renamePolicy } from './rename-policy.js';

const root = resolve(import.meta.dirname, '..', '..');

export default defineConfig({
  root: resolve(root, 'demo'),
  cacheDir: resolve(root, '.cache', 'vite'),
  publicDir: false,
  appType: 'mpa',
  plugins: [
    renamePolicy(),
    {
      name: 'veerkracht:demo',
      // Pages of the other origin get the sources too: there is no second server here.
      transformIndexHtml: {
        order: 'pre',
        handler: (html) => html.replaceAll('%CDN%', '/veerkracht/cdn').replace(/\sintegrity="%INTEGRITY%"/g, ''),
      },
    },
  ],
  resolve: { alias: { '/veerkracht/cdn/veerkracht.js': resolve(root, 'src', 'embed', 'loader.ts') } },
  // Lit stays unbundled, so that its policy can be renamed as in the build.
  optimizeDeps: { exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'] },
  server: {
    port: 5173,
    fs: { allow: [root] },
    headers: {
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  },
});
