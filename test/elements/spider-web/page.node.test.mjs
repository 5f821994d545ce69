/**
 * `veer-spider-web` on a page of its own, under the policy municipalities use, in every engine found: what a unit test
 * cannot see. Forced colours, touch, files under the policy, and no request after the load.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { at } from '../../../scripts/run.mjs';
import { engines, open } from '../../support/journey.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; require-trusted-types-for 'script'; trusted-types lit-html";

const web = {
  schema: 'veerkracht/web@1',
  instrument: 'positive-health',
  moments: [
    {
      id: 'then',
      date: '2026-05-02',
      scores: { body: 6, mental: 5.3, meaning: 8.5, quality: 6.8, participation: 3.8, daily: 7 },
    },
    {
      id: 'now',
      date: '2026-11-14',
      scores: { body: 6.5, mental: 7.3, meaning: 8.3, quality: null, participation: 4.8, daily: 7 },
    },
  ],
};
const html = (attributes) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">
  <script type="module" src="/entry.js"></script></head><body><main><h1>Proef</h1>
  <veer-spider-web id="web" ${attributes}><script type="application/json">${JSON.stringify(web)}</script><p id="fallback">De cijfers in woorden</p></veer-spider-web>
  </main></body></html>`;

const found = await engines();
let server, url, scripts;
/** Files that the server does not have for now. */
let gone = null;

/** Reads a computed style of a part of the picture. */
const style = (page, selector, property) =>
  page.evaluate(
    (inside, name) => getComputedStyle(document.querySelector('#web').shadowRoot.querySelector(inside))[name],
    selector,
    property,
  );
const drawn = (page) => page.waitFor('img', /^Spinnenweb met 6 onderwerpen/);

before(async () => {
  const { outputFiles } = await build({
    entryPoints: { entry: at('src', 'define', 'spider-web.ts') },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    outdir: '/',
    write: false,
    conditions: ['production'],
    tsconfig: at('tsconfig.json'),
    logLevel: 'silent',
  });
  scripts = new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^.*\//, '/'), text]));
  server = createServer(({ url: asked }, response) => {
    const { pathname, searchParams } = new URL(asked, 'http://x');
    response.setHeader('content-security-policy', policy);
    if (scripts.has(pathname) && !gone?.test(pathname))
      response.setHeader('content-type', 'text/javascript').end(scripts.get(pathname));
    else if (pathname === '/page.css')
      response.setHeader('content-type', 'text/css').end('body{margin:12px;font-family:sans-serif}');
    else if (pathname === '/')
      response.setHeader('content-type', 'text/html').end(html(searchParams.get('with') ?? ''));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, resolve));
  url = `http://localhost:${server.address().port}/`;
});
after(() => server.close());

for (const engine of found) {
  describe(`veer-spider-web on a page, in ${engine.name}`, () => {
    // Palettes a driver can put a browser in: light and dark in Chromium, that of the system in Firefox.
    for (const colorScheme of { chromium: ['light', 'dark'], firefox: ['light'], webkit: [] }[engine.name]) {
      it(`SP8: axes, lines, points, labels and focus stay visible in forced colours, ${colorScheme}`, async () => {
        const page = await open(engine, { forcedColors: true, colorScheme });
        try {
          await page.goto(url);
          await drawn(page);
          const ink = await page.evaluate(() => {
            const probe = document.createElement('span');
            probe.style.setProperty('color', 'CanvasText');
            document.body.append(probe);
            return getComputedStyle(probe).color;
          });
          const light = /^rgb\((\d+)/.exec(ink)?.[1];
          if (engine.name === 'chromium')
            assert.equal(light, colorScheme === 'dark' ? '255' : '0', 'the palette is there');
          for (const selector of ['.grid', '.rim', '.thread.now', '.thread.then', 'rect.then', '.open']) {
            assert.equal(await style(page, `.web ${selector}`, 'stroke'), ink, selector);
          }
          for (const selector of ['.name', '.value', '.remark', '.tag', 'circle.now']) {
            assert.equal(await style(page, `.web ${selector}`, 'fill'), ink, selector);
          }
          assert.match(await style(page, '.web .thread.then', 'strokeDasharray'), /7(px)?, 6(px)?/);
          await page.tabTo('button', /^Mijn lichaam/);
          assert.notEqual(await style(page, '.web .active', 'stroke'), 'none');
          assert.equal(await style(page, '.spot:focus', 'outlineStyle'), 'solid');
          // For the colour of words axe takes what they would be filled with outside forced colours.
          const rules = { 'color-contrast': { enabled: colorScheme === 'light' } };
          assert.deepEqual(await page.axe({ rules }), []);
        } finally {
          await page.close();
        }
      });
    }

    it('SP12: a tap on a point or a label shows the facts, on a screen of 320 px', async () => {
      const page = await open(engine, { width: 320, height: 640, touch: true });
      try {
        await page.goto(url);
        await drawn(page);
        const place = await page.evaluate(() => {
          const point = document.querySelector('#web').shadowRoot.querySelectorAll('.web circle.now')[1];
          point.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = point.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        });
        await page.tap(place.x, place.y);
        const facts = () =>
          page.evaluate(() => document.querySelector('#web').shadowRoot.querySelector('#detail').textContent.trim());
        await page.waitUntil(
          async () => /^Gevoel en gedachten: nu 7,3, toen 5,3\. 2 van 6\.$/.test(await facts()),
          'facts of the point',
        );
        await page.tapOn('button', /^De gewone dag regelen/);
        await page.waitUntil(
          async () => /^De gewone dag regelen: nu 7,0, toen 7,0\. 6 van 6\.$/.test(await facts()),
          'facts of the label',
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= 320, `no scrolling sideways: ${wide}`);
      } finally {
        await page.close();
      }
    });

    it('is filled in by touch: a tap on a line sets the number there', async () => {
      const page = await open(engine, { width: 320, height: 640, touch: true });
      try {
        await page.goto(`${url}?with=editable`);
        await drawn(page);
        await page.waitFor('textbox', /^Mijn lichaam/);
        const place = await page.evaluate(() => {
          const picture = document.querySelector('#web').shadowRoot.querySelector('svg.web');
          picture.scrollIntoView({ block: 'center' });
          const [left, top, width] = picture.getAttribute('viewBox').split(' ').map(Number);
          const rim = -Number(/^M0 (-[\d.]+)/.exec(picture.querySelector('.rim').getAttribute('d'))[1]);
          const box = picture.getBoundingClientRect();
          const unit = box.width / width;
          return { x: box.left - left * unit, y: box.top + (-rim * 0.3 - top) * unit };
        });
        await page.tap(place.x, place.y);
        await page.waitUntil(
          () => page.evaluate(() => document.querySelector('#web').value.moments[1].scores.body === 3),
          'the number of the first topic is 3',
        );
      } finally {
        await page.close();
      }
    });

    it('the fallback of the page stands in when code does not come that two moments need, and a press asks again', async () => {
      const page = await open(engine);
      const shown = () => page.evaluate(() => document.querySelector('#fallback').getBoundingClientRect().height > 0);
      try {
        gone = /^\/more-/;
        await page.goto(url);
        await page.waitFor('button', 'Probeer opnieuw');
        assert.equal(await shown(), true);
        // That a file did not come is the browser's own line.
        assert.deepEqual(
          (await page.log()).errors.filter((line) => !line.includes('/more-')),
          [],
        );
        gone = null;
        await page.tapOn('button', 'Probeer opnieuw');
        // Firefox remembers that a module failed: then the note comes back, and nothing is lost.
        const again = await Promise.race([
          drawn(page).then(() => true),
          new Promise((resolve) => setTimeout(resolve, 4000, false)),
        ]);
        assert.equal(await shown(), !again);
        if (engine.name !== 'firefox') assert.equal(again, true);
      } finally {
        gone = null;
        await page.close();
      }
    });

    it('makes files under the policy, without a request or a fault', async () => {
      const page = await open(engine);
      try {
        await page.goto(url);
        await drawn(page);
        await page.waitFor('button', 'Tabel (CSV)');
        const before = (await page.log()).requests.length;
        const made = await page.evaluate(async () => {
          const types = [];
          const create = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob) => {
            types.push(`${blob.type} ${blob.size > 500}`);
            return create(blob);
          };
          HTMLAnchorElement.prototype.click = () => undefined;
          const { shadowRoot } = document.querySelector('#web');
          for (const [kind, type] of Object.entries({ svg: 'image/svg', csv: 'text/csv', png: 'image/png' })) {
            shadowRoot.querySelector(`[data-file="${kind}"]`).click();
            for (let n = 0; n < 500 && !types.some((made) => made.startsWith(type)); n++)
              await new Promise((resolve) => setTimeout(resolve, 10));
          }
          return { types, said: shadowRoot.querySelector('#status').textContent };
        });
        assert.ok(made.types.includes('image/svg+xml true'));
        assert.ok(made.types.includes('text/csv;charset=utf-8 true'));
        assert.ok(made.types.includes('image/png true'), made.types.join());
        assert.equal(made.said, 'Het bestand is gemaakt.');
        const log = await page.log();
        assert.deepEqual(
          log.requests.slice(before).filter((asked) => !asked.startsWith('blob:')),
          [],
        );
        assert.deepEqual(log.errors, []);
        assert.deepEqual(log.violations, []);
      } finally {
        await page.close();
      }
    });
  });
}
