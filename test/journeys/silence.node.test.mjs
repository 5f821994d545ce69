/** Nothing leaves the device, nothing breaks: on the demo page, beside a second Lit, on hostile pages, from another origin. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';
import { answerByTouch, beginByTouch, names } from './way.mjs';

const found = await engines();
const words = names.nl;
let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo();
});
after(() => demo.close());

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the page has asked for nothing new for a while: loading is over. */
async function loaded() {
  for (let seen = -1; seen !== demo.requests.length;) {
    seen = demo.requests.length;
    await pause(1200);
  }
}

/** Collects the details of all our events on the page, as a tag manager could. */
const listen = () => {
  window.heard = [];
  for (const name of ['ready', 'change', 'complete', 'save', 'erase', 'select', 'error', 'share']) {
    addEventListener(`veer-${name}`, (event) => window.heard.push(JSON.stringify(event.detail)));
  }
};

/** The quick list from the first screen to the last; values of the answers are 7 and 0 … as in `answerFor`. */
async function walk(page, place) {
  await beginByTouch(page, words, { place, variant: words.quick });
  await answerByTouch(page, words, 1, 6, 6, 2);
  await page.waitFor('heading', words.check);
  await page.tapOn('button', words.confirm);
  await page.waitFor('heading', words.web);
  await page.tapOn('button', words.matters);
  await page.waitFor('heading', words.matters);
  await page.tapOn('radio', words.no);
  await page.tapOn('button', words.ready);
  await page.waitFor('heading', words.now);
}

for (const engine of found) {
  describe(`silence in ${engine.name}`, () => {
    for (const [title, path] of [
      ['the demo page', '/hoe-gaat-het.html'],
      ['a page with extended prototypes and a second Lit', '/test/hostile-host.html'],
    ]) {
      it(`PR6 and PR7: from load to the end on ${title}: no request, no violation, no error, no answer in an event`, async () => {
        const page = await open(engine);
        try {
          await page.goto(demo.address + path);
          await page.waitFor('button', words.begin);
          await page.evaluate(listen);
          await loaded();
          const requests = demo.requests.length;
          const reports = demo.reports.length;
          await walk(page, words.device);
          await page.waitUntil(async () => words.kept.test(await page.text()), 'kept');
          // What was asked for before this has been asked for when this has its answer.
          await page.evaluate(() => fetch('/privacy.html?last').then(() => null));
          assert.deepEqual(
            demo.requests.slice(requests),
            [`${demo.address}/privacy.html?last`],
            'requests after loading',
          );
          assert.deepEqual(demo.reports.slice(reports), [], 'violations reported to the server');
          const log = await page.log();
          assert.deepEqual(log.errors, [], 'page errors');
          assert.deepEqual(log.violations, [], 'policy violations');
          const outside = log.requests.filter((url) => !url.startsWith(demo.address) && !/^(blob|data):/.test(url));
          assert.deepEqual(outside, [], 'requests to other hosts');
          const heard = await page.evaluate(() => window.heard);
          assert.ok(heard.length > 10, 'events were heard');
          for (const detail of heard)
            assert.match(detail, /^\{("(kind|what|id|answered|asked|revision|count)":("[\w-]+"|\d+),?)+\}$/);
          await page.tapOn('button', words.erase);
          await page.tapOn('button', words.eraseYes);
          await page.waitUntil(async () => words.erased.test(await page.text()), 'erased');
        } finally {
          await page.close();
        }
      });
    }

    it('one tag from another origin: the way works with nothing but the built cdn files', async () => {
      const page = await open(engine, { width: 375, height: 700 });
      try {
        await page.goto(`${demo.address}/embed/index.html`);
        await page.waitFor('button', words.begin, 15_000);
        const own = demo.requests.filter(
          (url) => url.startsWith(demo.address) && /\.js($|\?)/.test(url) && /embed/.test(url),
        );
        assert.deepEqual(own, []);
        await page.tapOn('button', words.begin);
        await page.waitUntil(async () => /Vraag 1 van \d/.test(await page.text()), 'first statement');
        const log = await page.log();
        assert.deepEqual(log.errors, []);
        assert.deepEqual(log.violations, []);
      } finally {
        await page.close();
      }
    });
  });
}

describe('EM2 and EM3: when the script does not come', () => {
  it('a wrong hash, a missing script or no script leaves the readable fallback', async () => {
    const chromium = found[0];
    const broken = await startDemo({
      pages: {
        '/broken.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Kapot</title>
          <script type="module" src="/veerkracht/cdn/veerkracht.js" integrity="sha384-AAAA" crossorigin></script></head>
          <body><veer-self-assessment><p>Hier komt een lijst.</p><a href="/privacy.html">Lees meer</a></veer-self-assessment></body></html>`,
        '/whole.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Heel</title>
          <script type="module" src="/veerkracht/cdn/veerkracht.js"></script></head>
          <body><veer-self-assessment><p>Hier komt een lijst.</p></veer-self-assessment></body></html>`,
        '/missing.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Weg</title>
          <script type="module" src="/veerkracht/cdn/niet-hier.js"></script></head>
          <body><veer-self-assessment><p>Hier komt een lijst.</p></veer-self-assessment></body></html>`,
      },
    });
    const page = await open(chromium);
    try {
      for (const path of ['/broken.html', '/missing.html']) {
        const before = broken.requests.length;
        await page.goto(broken.address + path);
        // A script that works asks for the code of the widget at once, and has asked for it when this has its answer.
        await page.evaluate(() => fetch('/privacy.html?last').then(() => null));
        assert.deepEqual(
          broken.requests.slice(before).filter((url) => url.includes('/chunks/')),
          [],
        );
        assert.match(await page.text(), /Hier komt een lijst/);
        assert.equal(await page.find('button', words.begin), null);
      }
      await page.goto(`${broken.address}/whole.html`);
      await page.waitFor('button', words.begin);
      assert.ok(broken.requests.some((url) => url.includes('/chunks/')));
    } finally {
      await page.close();
      await broken.close();
    }
  });
});
