/** PR10: a list in a frame from another origin. Chromium and Firefox, where a test can look into a frame. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { policy, startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';
import { names } from './way.mjs';

const found = (await engines()).filter(({ name }) => name !== 'webkit');
const words = names.nl;
const nothing = { databases: [], local: [], session: [], cookies: '', caches: [] };
let widgets, host;
before(async () => {
  await ensureBuilt();
  widgets = await startDemo();
  host = await startDemo({
    answer: (path, response) => {
      if (path !== '/host.html') return false;
      // The host allows this frame, as it must; without that the frame would be empty and nothing could be read.
      response.setHeader('content-security-policy', `${policy}; frame-src ${widgets.address}`);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gastpagina</title></head><body>
        <iframe title="Vragenlijst" src="${widgets.address}${words.page}" width="800" height="1400"></iframe></body></html>`);
      return true;
    },
  });
});
after(() => Promise.all([widgets.close(), host.close()]));

/** Runs in the host page: all it can try at the frame, by what came of it. */
const reach = () => {
  const frame = document.querySelector('iframe');
  const attempt = (read) => {
    try {
      return read() ?? null;
    } catch (error) {
      return error.name;
    }
  };
  return {
    document: attempt(() => frame.contentDocument),
    window: attempt(() => frame.contentWindow.document.body.textContent),
    widget: attempt(() => frame.contentWindow.document.querySelector('veer-self-assessment').shadowRoot.textContent),
    elements: attempt(() => frame.contentWindow.customElements.get('veer-self-assessment').name),
    storage: attempt(() => frame.contentWindow.localStorage.length),
    database: attempt(() => frame.contentWindow.indexedDB.open('veerkracht') && 'opened'),
    address: attempt(() => frame.contentWindow.location.href),
    heard: window.heard,
  };
};
/** Runs in the host page: everything that could be told to it. */
const listen = () => {
  window.heard = [];
  const hear = ({ type }) => window.heard.push(type);
  for (const name of ['ready', 'change', 'complete', 'save', 'erase', 'select', 'error', 'share'])
    addEventListener(`veer-${name}`, hear, true);
  addEventListener('message', hear);
  addEventListener('storage', hear);
};

for (const engine of found)
  describe(`a frame from another origin, in ${engine.name}`, () => {
    it('PR10: answers are given and kept in the frame; its host page reads nothing of them, is told nothing and keeps nothing', async () => {
      const page = await open(engine, { width: 900, height: 1500 });
      try {
        await page.goto(`${host.address}/host.html`);
        await page.evaluate(listen);
        const frame = await page.frame();
        await frame.waitFor('button', words.begin);
        await frame.tapOn('radio', words.quick);
        await frame.tapOn('radio', words.device);
        await frame.tapOn('button', words.begin);
        await frame.tapOn('radio', '7');
        await frame.waitUntil(async () => words.kept.test(await frame.text()), 'that it is kept');
        assert.equal((await frame.find('radio', '7')).checked, true);
        assert.deepEqual((await frame.kept()).databases, ['veerkracht']);
        assert.deepEqual(await page.evaluate(reach), {
          document: null,
          window: 'SecurityError',
          widget: 'SecurityError',
          elements: 'SecurityError',
          storage: 'SecurityError',
          database: 'SecurityError',
          address: 'SecurityError',
          heard: [],
        });
        assert.deepEqual(await page.kept(), nothing);
        assert.equal(await page.evaluate(() => frames.length), 1);
        const asked = (await page.log()).requests.filter((url) => url.startsWith(host.address));
        assert.deepEqual(new Set(asked.map((url) => new URL(url).pathname)).has('/hoe-gaat-het.html'), false);
      } finally {
        await page.close();
      }
    });
  });
