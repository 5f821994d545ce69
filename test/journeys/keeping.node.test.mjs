/** What is kept on the device, when, and that it goes: on the demo page, in every engine that can be looked into. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';
import { answerByTouch, answerFor, beginByTouch, names, number } from './way.mjs';

const found = await engines();
const words = names.nl;
const nothing = { databases: [], local: [], session: [], cookies: '', caches: [] };
let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo();
});
after(() => demo.close());

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const finish = async (page, total) => {
  await page.waitFor('heading', words.check);
  await page.tapOn('button', words.confirm);
  await page.waitFor('heading', words.web);
  assert.ok(total > 0);
};

for (const engine of found) {
  describe(`keeping in ${engine.name}`, () => {
    it('PR1: before any choice and with "Alleen nu" nothing at all is kept', async () => {
      const page = await open(engine);
      try {
        await page.goto(demo.address + words.page);
        await page.waitFor('button', words.begin);
        assert.deepEqual(await page.kept(), nothing);
        await page.tapOn('radio', words.device);
        assert.deepEqual(await page.kept(), nothing, 'choosing a card keeps nothing before "Begin"');
        await beginByTouch(page, words, { place: words.only, variant: words.quick });
        await answerByTouch(page, words, 1, 6, 6);
        await finish(page, 6);
        assert.deepEqual(await page.kept(), nothing);
      } finally {
        await page.close();
      }
    });

    it('PR2 and PR3: with "Bewaar" exactly one database and one key; after "Wis alles" neither', async () => {
      const page = await open(engine);
      try {
        await page.goto(demo.address + words.page);
        await beginByTouch(page, words, { place: words.device, variant: words.quick });
        await answerByTouch(page, words, 1, 6, 6);
        await finish(page, 6);
        await page.waitUntil(async () => words.kept.test(await page.text()), 'the text names place and end date');
        assert.match(await page.text(), /uiterlijk tot en met \d+ \w+ 20\d\d/);
        assert.deepEqual(await page.kept(), { ...nothing, databases: ['veerkracht'], local: ['veerkracht'] });
        await page.tapOn('button', words.erase);
        await page.tapOn('button', words.eraseYes);
        await page.waitUntil(async () => words.erased.test(await page.text()), 'erasing is said');
        await page.waitUntil(
          async () => JSON.stringify(await page.kept()) === JSON.stringify(nothing),
          'nothing is left',
        );
      } finally {
        await page.close();
      }
    });

    it('a draft is there again after a reload, with its answers and marks', async () => {
      const page = await open(engine);
      try {
        await page.goto(demo.address + words.page);
        await beginByTouch(page, words, { place: words.device });
        await page.tapOn('radio', number(answerFor(1)));
        await page.tapOn('checkbox', words.discuss);
        await page.tapOn('button', words.next);
        await answerByTouch(page, words, 2, 3, 24);
        await page.waitUntil(async () => words.kept.test(await page.text()), 'kept');
        await page.goto(demo.address + words.page);
        await page.tapOn('button', words.resume);
        await page.waitUntil(async () => /Vraag [34] van 24/.test(await page.text()), 'goes on where it was');
        for (let n = 0; n < 3 && !/Vraag 1 van/.test(await page.text()); n++) await page.tapOn('button', 'Terug');
        await page.waitUntil(async () => /Vraag 1 van 24/.test(await page.text()), 'back at the first');
        assert.equal((await page.find('radio', number(answerFor(1)))).checked, true);
        assert.equal((await page.find('checkbox', words.discuss)).checked, true);
      } finally {
        await page.close();
      }
    });
  });

  // Most of the time goes into starting browsers, each with a folder of its own: both at once.
  if (!engine.keepsProfile) continue;
  describe(`killing ${engine.name}`, { concurrency: 2 }, () => {
    it('a killed browser loses at most the answer being given: 7 of 24 and the marks are offered again', async () => {
      const profileDir = mkdtempSync(join(tmpdir(), 'veer-kill-'));
      try {
        const page = await open(engine, { profileDir });
        await page.goto(demo.address + words.page);
        await beginByTouch(page, words, { place: words.device });
        await page.tapOn('checkbox', words.discuss);
        await answerByTouch(page, words, 1, 6, 24);
        await page.tapOn('radio', number(answerFor(7)));
        await page.waitUntil(async () => words.kept.test(await page.text()), 'the seventh is acknowledged');
        await page.kill();
        await pause(500);
        const again = await open(engine, { profileDir });
        try {
          await again.goto(demo.address + words.page);
          await again.waitFor('button', words.resume);
          const count = Number(words.resumeText.exec(await again.text())?.[1]);
          assert.equal(count, 7);
          await again.tapOn('button', words.resume);
          for (let n = 0; n < 8 && !/Vraag 1 van/.test(await again.text()); n++) await again.tapOn('button', 'Terug');
          assert.equal((await again.find('checkbox', words.discuss)).checked, true);
        } finally {
          await again.close();
        }
      } finally {
        rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
      }
    });

    it('killed during the write, 6 or 7 of 24 are offered again', async () => {
      const profileDir = mkdtempSync(join(tmpdir(), 'veer-kill-'));
      try {
        const page = await open(engine, { profileDir });
        await page.goto(demo.address + words.page);
        await beginByTouch(page, words, { place: words.device });
        await answerByTouch(page, words, 1, 6, 24);
        await page.waitUntil(async () => words.kept.test(await page.text()), 'six are acknowledged');
        await page.tapOn('radio', number(answerFor(7)));
        await page.kill();
        await pause(500);
        const again = await open(engine, { profileDir });
        try {
          await again.goto(demo.address + words.page);
          await again.waitFor('button', words.resume);
          const count = Number(words.resumeText.exec(await again.text())?.[1]);
          assert.ok(count === 6 || count === 7, `${count} of 24`);
        } finally {
          await again.close();
        }
      } finally {
        rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  });
}
