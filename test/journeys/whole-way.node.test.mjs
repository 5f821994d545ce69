/** A resident's whole way on the demo page: by keyboard alone and by touch at 320 px, in every engine found. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';
import { answerByKeyboard, answerByTouch, answerFor, beginByTouch, chooseRadio, names, number } from './way.mjs';

const found = await engines();
let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo();
});
after(() => demo.close());

/** After the last statement: check page, web, what matters, what now. `act(role, name)` does it in the way under test. */
async function fromCheckToEnd(page, words, act, total, skipped) {
  await page.waitFor('heading', words.check);
  const text = await page.text();
  for (let n = 1; n <= total; n++) if (n !== skipped) assert.ok(text.includes(String(answerFor(n))), `answer ${n}`);
  assert.ok(text.includes(words.notGiven));
  await act('button', words.confirm);
  await page.waitFor('heading', words.web);
  assert.notEqual((await page.waitFor('img')).name, '', 'the picture of the web has a name');
  await act('button', words.matters);
  await page.waitFor('heading', words.matters);
}

function watchClean(page, log) {
  assert.deepEqual(log.errors, [], 'page errors');
  assert.deepEqual(log.violations, [], 'policy violations');
}

for (const engine of found) {
  describe(`in ${engine.name}`, () => {
    for (const [lang, words, variant, total] of [
      ['nl', names.nl, null, 24],
      ['en', names.en, names.en.quick, 6],
    ]) {
      it(`by keyboard alone, ${lang}`, async () => {
        const page = await open(engine, { width: 1200, reducedMotion: true });
        try {
          await page.goto(demo.address + words.page);
          await page.waitFor('button', words.begin);
          if (variant) await chooseRadio(page, variant);
          await chooseRadio(page, words.only);
          await page.tabTo('button', words.begin);
          await page.press('Enter');
          for (let n = 1; n <= total; n++) {
            await page.waitUntil(async () => words.progress(n, total).test(await page.text()), `question ${n}`);
            assert.equal((await page.deepActive()).role, 'heading', 'focus is on the statement');
            if (n === 2) {
              await page.tabTo('button', words.skip);
              await page.press('Enter');
            } else await answerByKeyboard(page, words, answerFor(n));
          }
          const act = async (role, name) => {
            await page.tabTo(role, name, { limit: 120 });
            await page.press('Enter');
          };
          // A change leads straight back to the check page, with focus on the row.
          await page.waitFor('heading', words.check);
          await page.tabTo('button', words.changeAny);
          const changed = (await page.deepActive()).name;
          await page.press('Enter');
          await page.waitFor('button', words.changeDone);
          await page.tabTo('button', words.changeDone);
          await page.press('Enter');
          await page.waitFor('heading', words.check);
          assert.equal((await page.deepActive()).name, changed);
          await fromCheckToEnd(page, words, act, total, 2);
          await page.tabTo('checkbox', undefined);
          await page.press('Space');
          await chooseRadioOf(page, words.yes);
          await page.tabTo('textbox', words.what);
          await page.type('Koffie in De Linde');
          await page.tabTo('button', words.ready, { limit: 120 });
          await page.press('Enter');
          await page.waitFor('heading', words.now);
          assert.ok((await page.text()).includes('Koffie in De Linde'));
          await page.tabTo('button', words.erase, { limit: 120 });
          await page.press('Enter');
          // The focus is on "no", the safe one; "yes" stands before it.
          await page.tabTo('button', words.eraseYes, { key: 'Shift+Tab' });
          await page.press('Enter');
          await page.waitFor('button', words.begin);
          await page.waitUntil(async () => words.erased.test(await page.text()), 'erasing is said');
          watchClean(page, await page.log());
        } finally {
          await page.close();
        }
      });
    }

    for (const [lang, words, variant, total] of [
      ['nl', names.nl, names.nl.simple, 12],
      ['en', names.en, names.en.quick, 6],
    ]) {
      it(`by touch at 320 px, ${lang}`, async () => {
        const page = await open(engine, { width: 320, height: 640, touch: true, reducedMotion: true });
        try {
          await page.goto(demo.address + words.page);
          await beginByTouch(page, words, { place: words.only, variant });
          await answerByTouch(page, words, 1, total, total, 3);
          const act = (role, name) => page.tapOn(role, name);
          await fromCheckToEnd(page, words, act, total, 3);
          const [topic] = await page.findAll('checkbox');
          await page.tapOn('checkbox', topic.name);
          await page.tapOn('radio', words.no);
          await page.tapOn('button', words.ready);
          await page.waitFor('heading', words.now);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, 'no scrolling sideways');
          watchClean(page, await page.log());
        } finally {
          await page.close();
        }
      });
    }

    if (!engine.touch) return;
    it('VR4: moving the page with a finger over the numbers changes no answer', async () => {
      const page = await open(engine, { width: 320, height: 480, touch: true, reducedMotion: true });
      try {
        await page.goto(demo.address + names.nl.page);
        await beginByTouch(page, names.nl, { place: names.nl.only });
        await page.tapOn('radio', number(3));
        const eight = await page.find('radio', number(8));
        const x = eight.x + eight.width / 2;
        const y = eight.y + eight.height / 2;
        assert.equal(await page.swipe(x, y, y - 150), true);
        await page.swipe(x, 200, 330);
        const chosen = (await page.findAll('radio')).filter((radio) => radio.checked).map(({ name }) => name);
        assert.deepEqual(chosen, ['3']);
      } finally {
        await page.close();
      }
    });
  });
}

async function chooseRadioOf(page, name) {
  for (let presses = 0; presses < 40; presses++) {
    const active = await page.deepActive();
    if (active?.role === 'radio') {
      if (active.name === name) {
        if (!active.checked) await page.press('Space');
        return;
      }
      await page.press('ArrowDown');
    } else await page.press('Tab');
  }
  throw new Error(`${name} not reached`);
}
