import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines, open } from './journey.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; require-trusted-types-for 'script'; trusted-types veerkracht";
const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
  <meta name="viewport" content="width=device-width"><script type="module" src="/page.js"></script></head>
  <body><main><h1>Proef</h1><x-box><p>Licht</p></x-box></main></body></html>`;
const script = `
  customElements.define('x-box', class extends HTMLElement {
    connectedCallback() {
      const make = (tag, text, attributes = {}) => {
        const element = document.createElement(tag);
        element.textContent = text;
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        return element;
      };
      const root = this.attachShadow({ mode: 'open' });
      const label = make('label', 'Naam ');
      label.append(make('input', ''));
      const button = make('button', 'Verder', { type: 'button' });
      const touched = make('output', '');
      button.addEventListener('pointerdown', (event) => (touched.textContent = event.pointerType));
      button.addEventListener('click', () => (button.textContent = 'Gedaan'));
      addEventListener('beforeunload', (event) => event.preventDefault());
      root.append(make('p', 'Weg', { hidden: '' }), label, button, touched, make('slot', ''));
      if (location.hash === '#fault') setTimeout(() => { document.body.setAttribute('style', 'color: red'); throw new Error('planted'); }, 300);
    }
  });`;

const found = await engines();

describe('the journey driver', () => {
  let server, url;
  before(async () => {
    server = createServer((request, response) => {
      const isScript = request.url === '/page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.setHeader('content-security-policy', policy);
      response.end(isScript ? script : html);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${server.address().port}/`;
  });
  after(() => server.close());

  for (const engine of found) {
    it(`walks a page by keyboard and touch in ${engine.name}`, async () => {
      const page = await open(engine, {
        width: 320,
        height: 640,
        colorScheme: 'dark',
        reducedMotion: true,
        touch: true,
      });
      try {
        await page.goto(url);
        await page.waitFor('button', 'Verder');
        assert.deepEqual(
          await page.evaluate(() => [
            innerWidth,
            matchMedia('(prefers-color-scheme: dark)').matches,
            matchMedia('(prefers-reduced-motion: reduce)').matches,
          ]),
          [320, true, true],
        );
        assert.equal(await page.find('paragraph', 'Weg'), null);
        assert.equal((await page.find('paragraph', /licht/i)).text, 'Licht');

        await page.tabTo('textbox', 'Naam');
        await page.type('Noor');
        assert.equal((await page.deepActive()).value, 'Noor');
        await page.press('Tab');
        assert.equal((await page.deepActive()).name, 'Verder');
        await page.press('Shift+Tab');
        assert.equal((await page.deepActive()).name, 'Naam');

        await page.tapOn('button', 'Verder');
        await page.waitFor('button', 'Gedaan');
        assert.equal((await page.find('status')).text, engine.touch ? 'touch' : 'mouse');

        assert.deepEqual(await page.axe(), []);
        assert.ok((await page.screenshot()).length > 1000);
        const log = await page.log();
        assert.deepEqual([log.errors, log.violations], [[], []]);

        // A page that asks before it is left does not stop the journey.
        await page.goto(`${url}?again`);
        await page.waitFor('button', 'Verder');
      } finally {
        await page.close();
      }
    });

    it(`hears errors and violations in ${engine.name}`, async () => {
      const page = await open(engine);
      try {
        await page.goto(`${url}#fault`);
        await page.waitUntil(async () => {
          const { errors, violations } = await page.log();
          return errors.length > 0 && violations.length > 0;
        }, 'an error and a violation');
        const log = await page.log();
        assert.match(log.errors.join(), /planted/);
        assert.match(log.violations.join(), /style-src/);
        assert.ok(log.requests.some((request) => request.endsWith('/page.js')));
      } finally {
        await page.close();
      }
    });

    it(`kills ${engine.name}${engine.keepsProfile ? ' and starts it again with what was stored' : ''}`, async () => {
      const profileDir = engine.keepsProfile ? mkdtempSync(join(tmpdir(), 'veer-profile-')) : undefined;
      try {
        const first = await open(engine, { profileDir });
        await first.goto(url);
        await first.evaluate(
          () =>
            new Promise((resolve, reject) => {
              const opening = indexedDB.open('kept');
              opening.onupgradeneeded = () => opening.result.createObjectStore('s');
              opening.onsuccess = () => {
                const write = opening.result.transaction('s', 'readwrite', { durability: 'strict' });
                write.objectStore('s').put(7, 'answers');
                write.oncomplete = () => resolve();
                write.onerror = () => reject(write.error);
              };
            }),
        );
        assert.deepEqual((await first.kept()).databases, ['kept']);
        await first.kill();
        const second = await open(engine, { profileDir });
        await second.goto(url);
        assert.deepEqual((await second.kept()).databases, engine.keepsProfile ? ['kept'] : []);
        await second.close();
      } finally {
        if (profileDir) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  }
});
