/** What the widgets do to the page they stand in, and to another copy of themselves. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { ensureBuilt } from '../../scripts/build.mjs';
import { at } from '../../scripts/run.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';

const found = await engines();
const older = '0.0.9';
const web = JSON.stringify({
  schema: 'veerkracht/web@1',
  instrument: 'positive-health',
  moments: [{ id: 'now', scores: { body: 6, mental: 7, meaning: 5, quality: 8, participation: 4, daily: 7 } }],
});
const spider = `<veer-spider-web><script type="application/json">${web}</script><p>Terugval</p></veer-spider-web>`;
const everything = `<veer-self-assessment></veer-self-assessment>${spider}<veer-history></veer-history><veer-check-in></veer-check-in>
  <veer-gauge src="/data/indicators-saniveld.json"></veer-gauge><veer-flywheel src="/data/flywheel-saniveld.json"></veer-flywheel>
  <veer-coalition-map src="/data/network-saniveld.json"></veer-coalition-map>
  <veer-indicator-board src="/data/indicators-saniveld.json"></veer-indicator-board>`;
const loader = '<script type="module" src="/veerkracht/cdn/veerkracht.js"></script>';
const old = '<script type="module" src="/older.js"></script>';
const page = (scripts, body) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Buren</title>
  <link rel="stylesheet" href="/test/page.css">${scripts}</head><body class="mine"><main><h1>Buren</h1><p class="sheet title">Tekst</p>
  <button class="button">Knop</button>${body}</main></body></html>`;

/** The library as a page with a bundler would have it, of an earlier version. */
async function earlierCopy() {
  const { outputFiles } = await build({
    entryPoints: [at('src', 'define', 'spider-web.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    conditions: ['production'],
    tsconfig: at('tsconfig.json'),
    logLevel: 'silent',
    plugins: [
      {
        name: 'earlier',
        setup: ({ onLoad }) =>
          onLoad({ filter: /base[\\/]version\.ts$/ }, () => ({ contents: `export const version = '${older}';` })),
      },
    ],
  });
  return outputFiles[0].text;
}

let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo({
    trustedTypes: 'lit-html',
    pages: {
      '/older.js': await earlierCopy(),
      '/loader-first.html': page(loader + old, spider),
      '/older-first.html': page(old + loader, spider),
      '/with.html': page(loader, everything),
      '/without.html': page('', everything),
    },
  });
});
after(() => demo.close());

const drawn = () =>
  [...document.querySelectorAll('main > *')].every(
    ({ localName, shadowRoot }) => !localName.includes('-') || shadowRoot?.querySelector('.sheet'),
  );
/** Runs in the page: everything of it that a guest could have changed. */
const estate = () => {
  const looks = (node) => {
    const style = getComputedStyle(node);
    // How much room a page needs depends on what stands in it.
    const room = ['width', 'height', 'inline-size', 'block-size', 'perspective-origin', 'transform-origin'];
    return [...style].filter((name) => !room.includes(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  return {
    names: Object.keys(window).sort(),
    looks: ['html', 'body', 'h1', 'p.sheet', 'button.button'].map((tag) => looks(document.querySelector(tag))),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    fonts: document.fonts.size,
    html: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    body: [...document.body.attributes].map(({ name, value }) => `${name}=${value}`),
    children: [...document.body.children].map(({ localName }) => localName),
    head: [...document.head.children]
      .filter((node) => !(node.localName === 'script' && node.src))
      .map(({ localName, type }) => `${localName} ${type ?? ''}`),
    prototypes: [Object, Array, Element, Node, EventTarget].map((one) => Object.keys(one.prototype).length),
  };
};

for (const engine of found)
  describe(`neighbours, in ${engine.name}`, () => {
    for (const [path, told] of [
      ['/loader-first.html', 1],
      ['/older-first.html', 0],
    ])
      it(`EM5: two versions on one page: it works, nothing is thrown, ${told ? 'one warning names both' : 'the loader leaves the tag alone'}`, async () => {
        const page = await open(engine);
        try {
          await page.goto(demo.address + path);
          await page.waitUntil(() => page.evaluate(drawn), 'the web');
          await page.waitFor('img', /^Spinnenweb met 6 onderwerpen/);
          const log = await page.log();
          assert.deepEqual([log.errors, log.violations], [[], []]);
          // What was said before the end of the load is not heard in WebKit.
          if (engine.name === 'webkit') return;
          await page.waitUntil(async () => (await page.log()).console.length >= told, 'the warning');
          const warnings = log.console.filter(({ text }) => text.includes('[veerkracht]'));
          assert.ok(warnings.length <= 1, JSON.stringify(warnings));
          for (const { text } of warnings)
            for (const part of [older, 'veer-spider-web', 'is left out']) assert.ok(text.includes(part), text);
        } finally {
          await page.close();
        }
      });

    it('EM8: no name in the window but four of Lit, no style, font, attribute or element of the page is changed', async () => {
      const page = await open(engine);
      try {
        await page.goto(`${demo.address}/without.html`);
        const before = await page.evaluate(estate);
        await page.goto(`${demo.address}/with.html`);
        await page.waitUntil(() => page.evaluate(drawn), 'all widgets');
        await page.waitUntil(
          () => page.evaluate(() => document.head.querySelector('script[type="application/ld+json"]') !== null),
          'the Dataset of the board',
        );
        const { names, head, ...rest } = await page.evaluate(estate);
        const { names: were, head: stood, ...others } = before;
        assert.deepEqual(
          names.filter((name) => !were.includes(name)),
          ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'],
        );
        // The one thing that docs/embedding.md tells of: figures for machines.
        assert.deepEqual(head, [...stood, 'script application/ld+json']);
        assert.deepEqual(rest, others);
      } finally {
        await page.close();
      }
    });
  });
