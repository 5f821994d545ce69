/** PR8: who leaves the page and presses Back finds nothing of what was answered, from the browser's memory or anew. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';
import { answerByTouch, beginByTouch, names } from './way.mjs';

const found = await engines();
const words = names.nl;
const nothing = { databases: [], local: [], session: [], cookies: '', caches: [] };
let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo();
});
after(() => demo.close());

/**
 * Goes somewhere else and comes back with the browser's own Back.
 * @param {boolean} anew the page is one that a browser does not keep in memory (bfcache)
 * @returns {Promise<boolean>} whether the page came out of memory
 */
async function awayAndBack(page, anew) {
  await page.evaluate((listens) => {
    window.here = true;
    if (listens) window.addEventListener('unload', () => {});
  }, anew);
  await page.goto(`${demo.address}/privacy.html`);
  await page.waitFor('heading');
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitUntil(
    async () => (await page.evaluate(() => location.pathname).catch(() => '')) === words.page,
    'that Back is done',
  );
  return page.evaluate(() => window.here === true);
}

const fill = {
  'a question that was answered': async (page) => {
    await answerByTouch(page, words, 1, 2, 6);
    await page.tapOn('radio', '7');
    await page.tapOn('checkbox', words.discuss);
  },
  'a finished list': async (page) => {
    await answerByTouch(page, words, 1, 6, 6);
    await page.waitFor('heading', words.check);
    await page.tapOn('button', words.confirm);
    await page.waitFor('heading', words.web);
  },
};

for (const engine of found)
  describe(`Back, in ${engine.name}`, () => {
    for (const [place, name, anew] of [
      [words.shared, 'a shared device', false],
      [words.shared, 'a shared device', true],
      // With "Alleen nu" a page that the browser has in memory is still the resident's own screen: docs/accessibility.md.
      [words.only, 'now only', true],
    ])
      for (const [what, answer] of Object.entries(fill)) {
        // It keeps a page in memory whatever the page listens to.
        if (anew && engine.name === 'webkit') continue;
        it(`PR8: ${name}: ${what} is gone after Back${anew ? ', where the page is loaded anew' : ''}`, async () => {
          const page = await open(engine);
          try {
            await page.goto(demo.address + words.page);
            await beginByTouch(page, words, { place, variant: words.quick });
            await answer(page);
            const fromMemory = await awayAndBack(page, anew);
            if (anew) assert.equal(fromMemory, false, 'loaded anew');
            await page.waitFor('button', words.begin);
            assert.doesNotMatch(await page.text(), /Je koos|Vraag \d van|Je gaf bij/);
            const numbers = (await page.findAll('radio')).filter(({ name: label }) => /^\d/.test(label));
            assert.deepEqual(numbers, []);
            assert.equal(await page.find('button', words.resume), null);
            assert.equal(await page.find('button', words.discuss), null);
            assert.deepEqual(await page.kept(), nothing);
          } finally {
            await page.close();
          }
        });
      }
  });
