/** Every screen of the way on the demo page: axe in light, dark and forced colours, and the order that is heard. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';
import { answerByTouch, beginByTouch, names } from './way.mjs';

const [engine] = await engines();
let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo();
});
after(() => demo.close());

const modes = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: true },
];

for (const [lang, words] of Object.entries(names)) {
  describe(`axe, ${lang}, in light, dark and forced colours`, () => {
    it('finds no violation on any screen', async () => {
      const page = await open(engine, { width: 1200, reducedMotion: true });
      const clean = async (screen) => {
        for (const { name, ...media } of modes) {
          await page.emulate(media);
          assert.deepEqual(await page.axe(), [], `${screen}, ${name}`);
        }
        await page.emulate({});
      };
      try {
        await page.goto(demo.address + words.page);
        await page.waitFor('button', words.begin);
        await clean('welcome');
        await beginByTouch(page, words, { place: words.device, variant: words.quick });
        await page.waitFor('heading');
        await clean('question');
        await answerByTouch(page, words, 1, 6, 6, 2);
        await page.waitFor('heading', words.check);
        await clean('check');
        await page.tapOn('button', words.confirm);
        await page.waitFor('img');
        await clean('web');
        await page.tapOn('button', words.matters);
        await page.waitFor('heading', words.matters);
        await page.tapOn('radio', words.yes);
        await page.waitFor('textbox', words.what);
        await clean('what matters');
        await page.tapOn('button', words.ready);
        await page.waitFor('heading', words.now);
        await clean('what now');
        await page.goto(demo.address + (lang === 'nl' ? '/mijn-webben.html' : '/en/my-webs.html'));
        await page.waitUntil(async () => /1 (spinnenweb|spider web)/.test(await page.text()), 'one web is kept');
        await clean('history');
        await page.goto(demo.address + (lang === 'nl' ? '/twee-webben.html' : '/en/two-webs.html'));
        await page.waitFor('img');
        await clean('two webs');
      } finally {
        await page.close();
      }
    });
  });
}

describe('the order that is heard', () => {
  it('SP1 and SP2 on the result: heading, sentences, how to read, then one named image; the table one button away', async () => {
    const words = names.nl;
    const page = await open(engine);
    try {
      await page.goto(demo.address + words.page);
      await beginByTouch(page, words, { place: words.only, variant: words.quick });
      await answerByTouch(page, words, 1, 6, 6, 2);
      await page.waitFor('heading', words.check);
      await page.tapOn('button', words.confirm);
      await page.waitFor('img');
      const text = await page.text();
      const places = [words.web, 'Je gaf bij', 'Zo lees je'].map((part) => text.indexOf(part));
      assert.ok(
        places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1])),
        String(places),
      );
      assert.equal((await page.findAll('img')).filter(({ name }) => name !== '').length, 1);
      await page.tapOn('button', 'Tabel');
      const table = await page.waitFor('table');
      assert.ok(table);
      assert.match(await page.text(), /Niet ingevuld/i);
    } finally {
      await page.close();
    }
  });
});
