/** Privacy rows that need a whole page: expiry, the file of one's own. A frame is in frame.node.test.mjs. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { ensureBuilt } from '../../scripts/build.mjs';
import { chromiumArguments, ensureBrowser, headlessMode } from '../../scripts/ensure-browser.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';
import { answerByTouch, beginByTouch, names } from './way.mjs';

const words = names.nl;
let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo();
});
after(() => demo.close());

const [engine] = await engines();

async function toTheEnd(page, place) {
  await beginByTouch(page, words, { place, variant: words.quick });
  await answerByTouch(page, words, 1, 6, 6, 2);
  await page.waitFor('heading', words.check);
  await page.tapOn('button', words.confirm);
  await page.waitFor('heading', words.web);
}

describe('privacy', () => {
  it('PR4: what is too old is removed when the page is opened again, and that is said', async () => {
    const page = await open(engine);
    try {
      await page.goto(demo.address + words.page);
      await toTheEnd(page, words.device);
      await page.waitUntil(async () => words.kept.test(await page.text()), 'kept');
      // Ages the record by hand: its own date of expiry is put in the past.
      await page.evaluate(async () => {
        const db = await new Promise(
          (resolve) => (indexedDB.open('veerkracht').onsuccess = (event) => resolve(event.target.result)),
        );
        const store = db.transaction('kv', 'readwrite').objectStore('kv');
        const keys = await new Promise(
          (resolve) => (store.getAllKeys().onsuccess = (event) => resolve(event.target.result)),
        );
        for (const key of keys.filter((name) => String(name).startsWith('a:'))) {
          const record = await new Promise(
            (resolve) => (store.get(key).onsuccess = (event) => resolve(event.target.result)),
          );
          store.put({ ...record, expiresOn: '2020-01-01' }, key);
        }
        await new Promise((resolve) => (store.transaction.oncomplete = resolve));
        db.close();
      });
      await page.goto(demo.address + words.page);
      await page.waitUntil(async () => /te oud en is gewist/.test(await page.text()), 'removal is said');
      assert.equal(await page.find('button', 'Bekijk je spinnenweb'), null);
    } finally {
      await page.close();
    }
  });

  it('PR9: the file holds the answers and nothing that points at a person or a device', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'veer-file-'));
    const executablePath = await ensureBrowser();
    const browser = await puppeteer.launch({
      executablePath,
      headless: headlessMode(executablePath),
      args: chromiumArguments,
    });
    try {
      const page = await browser.newPage();
      const client = await page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await page.goto(demo.address + words.page);
      const press = (selector) =>
        page.waitForFunction(
          (wanted) => {
            const target = document.querySelector('veer-self-assessment').shadowRoot?.querySelector(wanted);
            target?.click();
            return Boolean(target);
          },
          { timeout: 8000 },
          selector,
        );
      await press('input[name="variant"][value="quick"]');
      await press('#begin');
      for (let n = 0; n < 6; n++) {
        await press('input[name="answer"][value="7"]');
        await press('#next');
      }
      await press('#confirm');
      await press('#file');
      let names = [];
      for (let n = 0; n < 100 && !names.some((name) => name.endsWith('.json')); n++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        names = readdirSync(folder);
      }
      const text = readFileSync(join(folder, names[0]), 'utf8');
      const file = JSON.parse(text);
      assert.equal(file.schema, 'veerkracht/own-file@1');
      assert.deepEqual(Object.keys(file.assessments[0]).sort(), [
        'answers',
        'change',
        'completedAt',
        'discuss',
        'id',
        'important',
        'instrument',
        'language',
        'notes',
        'revision',
        'schema',
        'startedAt',
        'step',
        'wording',
      ]);
      const agent = await page.evaluate(() => navigator.userAgent);
      assert.ok(!text.includes(agent) && !/Mozilla|Chrome|127\.0\.0\.1|"name"/.test(text));
      assert.match(names[0], /^veerkracht-\d{4}-\d\d-\d\d\.json$/);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
