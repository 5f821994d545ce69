/** The network view on a page under a strict policy: light, dark, forced colours. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { at } from '../../../scripts/run.mjs';
import { startDemo } from '../../../scripts/serve.mjs';
import { engines, open } from '../../support/journey.mjs';

const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Netwerk</title>
<meta name="color-scheme" content="light dark"><script type="module" src="/network.js"></script></head>
<body><main><h1>Netwerk</h1><h2>Samen</h2></main></body></html>`;

const [engine] = await engines();
let demo;
before(async () => {
  const { outputFiles } = await build({
    entryPoints: [at('test', 'elements', 'network-view', 'page.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: at('tsconfig.json'),
    write: false,
    logLevel: 'silent',
  });
  demo = await startDemo({ pages: { '/network.html': page, '/network.js': outputFiles[0].text } });
});
after(() => demo.close());

/** Colours of a line, a sign and a name, and those of the system. */
const colours = () => {
  const { place } = window.host;
  const of = (selector, name) => getComputedStyle(place.querySelector(selector))[name];
  const probe = document.createElement('i');
  document.body.append(probe);
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.setProperty('color', 'CanvasText');
  const system = getComputedStyle(probe).color;
  probe.remove();
  return {
    system,
    line: of('.net-picture .net-line.leads', 'stroke'),
    sign: of('.net-picture .net-node.care', 'fill'),
    name: of('.net-picture text', 'fill'),
  };
};

describe('the network view on a page', () => {
  for (const mode of [
    { name: 'light' },
    { name: 'dark', colorScheme: 'dark' },
    { name: 'forced colours', forcedColors: true },
  ])
    it(`${mode.name}: axe finds nothing, the policy reports nothing, no error; CM9: in forced colours all is drawn in system colours`, async () => {
      const tab = await open(engine, { ...mode, width: 1200, reducedMotion: true });
      try {
        await tab.goto(`${demo.address}/network.html`);
        await tab.waitUntil(() => tab.evaluate(() => Boolean(window.host)), 'the picture');
        await tab.evaluate(() => {
          window.host.one('.net-spot[tabindex="0"]').click();
          window.host.button('closer').click();
        });
        assert.deepEqual(await tab.axe(), []);
        const { errors, violations } = await tab.log();
        assert.deepEqual([errors, violations, demo.reports], [[], [], []]);
        const { system, ...drawn } = await tab.evaluate(colours);
        const same = Object.values(drawn).map((colour) => colour === system);
        assert.deepEqual(same, mode.forcedColors ? [true, true, true] : [false, false, false]);
      } finally {
        await tab.close();
      }
    });
});
